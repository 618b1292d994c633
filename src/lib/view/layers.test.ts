// The layers of tests in addresses.
import { describe, expect, it } from 'vitest';
import { showsLayer, withLayer } from './layers.ts';
import { DEFAULT_LAYERS, LAYERS } from './view.ts';

describe('the layers of tests', () => {
  it('are both shown by an address that names only missiles', () => {
    expect(LAYERS.filter((layer) => showsLayer({ layers: ['missiles'] }, layer))).toEqual(['sites', 'missiles']);
    expect(LAYERS.filter((layer) => showsLayer({ layers: DEFAULT_LAYERS }, layer))).toEqual(DEFAULT_LAYERS);
  });

  it('are switched on and off in steps', () => {
    expect(withLayer({ layers: ['ports', 'sites'] }, 'missiles', true)).toEqual(['ports', 'sites', 'missiles']);
    expect(withLayer({ layers: ['ports'] }, 'missiles', true)).toEqual(['ports', 'sites', 'missiles']);
    expect(withLayer({ layers: ['ports', 'missiles'] }, 'missiles', false)).toEqual(['ports', 'sites']);
    expect(withLayer({ layers: ['ports', 'missiles'] }, 'sites', false)).toEqual(['ports']);
    expect(withLayer({ layers: ['missiles', 'ranges'] }, 'ports', true)).toEqual(['ports', 'sites', 'missiles', 'ranges']);
  });
});
