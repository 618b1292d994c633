// Whether a camera shows the same on a map of any size.
import { describe, expect, it } from 'vitest';
import { dependsOnMapSize } from './static-picture.ts';

describe('the view of a camera', () => {
  it.each(['127,39,5', '127,39,5.5,30', '124.4,40.1,8.5'])('has the same centre in every box: %s', (at) => {
    expect(dependsOnMapSize(at)).toBe(false);
  });

  it.each(['127,39,5,0,45', '128.5,40.5,6.5,-120,60', '150,70,1', '0,0,0'])('depends on the box: %s', (at) => {
    expect(dependsOnMapSize(at)).toBe(true);
  });

  it.each([null, '', 'here', '1,2'])('is the default, which depends on nothing: %s', (at) => {
    expect(dependsOnMapSize(at)).toBe(false);
  });
});
