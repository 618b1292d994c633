// The table beside each view, as CSV.
import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView } from '#lib/view/view.ts';
import { viewCsv } from './csv.ts';

describe('table.csv', () => {
  it('lists each figure once, with its sources', () => {
    const csv = viewCsv(fixture, select(fixture, { ...defaultView(availableValues(fixture)), year: 2022, partners: ['chn'] }));
    expect(csv.split('\n')).toEqual([
      'partner,year,direction,value_usd,valuation,evidence,publication,status,source_ids,source_urls,month',
      'chn,2022,import,894039906,not-stated,reported,comtrade,final,s1,https://example.org/1,',
      'chn,2022,export,133677748,not-stated,reported,comtrade,final,s1,https://example.org/1,',
      ''
    ]);
  });

  it('has the month of monthly figures', () => {
    const csv = viewCsv(fixture, select(fixture, { ...defaultView(availableValues(fixture)), year: 2023, month: '2023-10', partners: ['chn'] }));
    expect(
      csv
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => [line.split(',')[1], line.split(',')[2], line.split(',')[3], line.split(',').at(-1)])
    ).toEqual([
      ['2023', 'import', '167600000', '2023-10'],
      ['2023', 'export', '24820000', '2023-10']
    ]);
  });
});
