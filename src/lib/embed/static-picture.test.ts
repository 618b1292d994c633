import { describe, expect, it } from 'vitest';
import { dependsOnMapSize } from './static-picture.ts';

describe('what a camera sees', () => {
  it.each(['127,39,5', '127,39,5.5,30', '124.4,40.1,8.5'])('is the same in the middle of every box: %s', (at) => {
    expect(dependsOnMapSize(at)).toBe(false);
  });

  it.each(['127,39,5,0,45', '128.5,40.5,6.5,-120,60', '150,70,1', '0,0,0'])('depends on the box: %s', (at) => {
    expect(dependsOnMapSize(at)).toBe(true);
  });

  it.each([null, '', 'here', '1,2'])('is none, and depends on nothing: %s', (at) => {
    expect(dependsOnMapSize(at)).toBe(false);
  });
});
