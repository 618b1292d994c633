import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { known } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView } from '#lib/view/view.ts';
import { viewCsv } from './csv.ts';

describe('table.csv', () => {
  it('lists each figure once, with its sources', () => {
    const csv = viewCsv(fixture, select(fixture, { ...defaultView(known(fixture)), year: 2022, partners: ['chn'] }));
    expect(csv.split('\n')).toEqual([
      'partner,year,direction,value_usd,valuation,evidence,publication,status,source_ids,source_urls',
      'chn,2022,import,894039906,not-stated,reported,comtrade,final,s1,https://example.org/1',
      'chn,2022,export,133677748,not-stated,reported,comtrade,final,s1,https://example.org/1',
      ''
    ]);
  });
});
