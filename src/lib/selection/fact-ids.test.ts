// Ids of figures in an attribute.
import { expect, it } from 'vitest';
import { joinIds, splitIds } from './fact-ids.ts';

it.each([
  [['chn-2023-export-gacc'], 'chn-2023-export-gacc'],
  [['chn-2023-export-wits', 'rus-2023-export-fcs', 'ind-2023-export-wits'], '{chn,ind}-2023-export-wits rus-2023-export-fcs'],
  [['chn-1995-import-wits', 'chn-1996-import-wits', 'chn-1996-export-wits'], 'chn-{1995,1996}-import-wits chn-1996-export-wits'],
  [['chn-1996-export-wits', 'chn-1996-export-oec', 'chn-1996-export-derived-mirror'], 'chn-1996-export-{wits,oec} chn-1996-export-derived-mirror'],
  [['x', 'chn-2023-02-export-gacc'], 'x chn-2023-02-export-gacc']
])('are written shortly and read again: %j', (ids, text) => {
  expect(joinIds(ids)).toBe(text);
  expect(splitIds(text).sort()).toEqual([...ids].sort());
});

it('are no attribute if there are none', () => {
  expect(joinIds([])).toBeUndefined();
});
