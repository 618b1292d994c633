// Which goods were allowed, capped or banned on a day, and by which paragraph.
import { describe, expect, test } from 'vitest';
import type { CommodityFact, Restriction } from '#lib/atlas/atlas.ts';
import { fixture } from '#lib/atlas/fixture.ts';
import { atlas } from '#lib/atlas/load.ts';
import { recordedAfterBan } from './after-ban.ts';
import { coversGoods, exemptFrom, sameGoods, statesBetween, statesOfView, stateOn } from './restrictions.ts';

const statesIn = (hs: string, direction: 'export' | 'import', year: number): string[] =>
  statesOfView(atlas, { hs }, direction, { year }).map(({ from, state, by }) => [from, state, ...by.flatMap((row) => row.exempt ?? [])].join(' '));

describe('the state of goods', () => {
  test.each([
    ['2701', 'export', 2015, ['2015-01-01 allowed']],
    ['2701', 'export', 2016, ['2016-01-01 allowed', '2016-03-02 banned livelihood transit', '2016-11-30 capped transit']],
    ['2701', 'export', 2017, ['2017-01-01 capped transit', '2017-08-05 banned transit shipped']],
    ['2701', 'export', 2018, ['2018-01-01 banned transit shipped']],
    ['2601', 'export', 2016, ['2016-01-01 allowed', '2016-03-02 banned livelihood']],
    ['03', 'export', 2017, ['2017-01-01 allowed', '2017-08-05 banned contracts shipped']],
    ['61-62', 'export', 2017, ['2017-01-01 allowed', '2017-09-11 banned contracts']],
    ['85', 'export', 2017, ['2017-01-01 allowed', '2017-12-22 banned contracts']],
    ['6704', 'export', 2023, ['2023-01-01 allowed']],
    ['2701', 'import', 2017, ['2017-01-01 allowed']],
    ['2709', 'import', 2017, ['2017-01-01 allowed', '2017-09-11 capped', '2017-12-22 capped committee']],
    ['2710', 'import', 2015, ['2015-01-01 allowed']],
    // Only aviation fuel is banned, until refined petroleum as a whole is capped.
    ['2710', 'import', 2016, ['2016-01-01 allowed', '2016-03-02 part committee aircraft']],
    ['2710', 'import', 2017, ['2017-01-01 part committee aircraft', '2017-10-01 capped committee aircraft']],
    ['8704', 'import', 2018, ['2018-01-01 banned spare-parts']],
    // Ores of copper, nickel, silver, zinc, iron and lead are some of the ores.
    ['26', 'export', 2018, ['2018-01-01 part shipped shipped shipped shipped contracts shipped contracts shipped']],
    // Some sources count ferro-alloys as iron.
    ['720221', 'export', 2018, ['2018-01-01 part contracts shipped']],
    ['720221', 'export', 2015, ['2015-01-01 allowed']]
  ] as const)('%s, %s, %i', (hs, direction, year, expected) => {
    expect(statesIn(hs, direction, year)).toEqual(expected);
  });

  test.each([
    ['2321-export-coal-2016', [53_495_894, 'USD', 1_000_866, 't', 'the whole time']],
    ['2321-export-coal-2017', [400_870_018, 'USD', 7_500_000, 't', 'a year']],
    ['2375-import-refined', [500_000, 'barrels', undefined, undefined, 'the whole time']],
    ['2397-import-refined', [500_000, 'barrels', undefined, undefined, 'a year']],
    ['2397-import-crude-oil', [4_000_000, 'barrels', 525_000, 't', '12 months']]
  ] as const)('the cap of %s', (id, expected) => {
    const row = atlas.restrictions.find((entry) => entry.id === id);
    expect([row?.cap, row?.capUnit, row?.capOther, row?.capOtherUnit, row?.capPer]).toEqual(expected);
  });

  test('every row rests on a resolution of the list, from its day on', () => {
    for (const { id, event, from, resolution } of atlas.restrictions) {
      const adopted = atlas.events.find((entry) => entry.id === event);
      expect([adopted?.kind, (adopted?.titles.en ?? '').includes(resolution)], id).toEqual(['sanctions', true]);
      expect(from >= (adopted?.date ?? '9'), id).toBe(true);
    }
  });
});

const row = (id: string, patch: Partial<Restriction>): Restriction => ({
  id,
  resolution: '1',
  event: 'e1',
  direction: 'export',
  names: { en: id },
  measure: 'ban',
  from: '2020-03-10',
  sources: ['s1'],
  ...patch
});
const of = (...restrictions: Restriction[]): typeof fixture => ({ ...fixture, restrictions });

describe('every row cites a resolution of the list, from its date on', () => {
  test.each([
    ['0301', 'whole'],
    ['03', 'whole'],
    ['01-24', 'part'],
    ['04', null]
  ])('a restriction of 03 names goods of %s: %s', (hs, expected) => {
    expect(coversGoods(row('fish', { hs: ['03'] }), { hs })).toBe(expected);
    expect(coversGoods(row('fish', { goods: ['03'] }), { hs })).toBe(expected);
  });

  test('a part covers neither the other parts nor the whole', () => {
    const fuel = row('fuel', { goodsPart: ['2710'] });
    expect([
      coversGoods(fuel, { hs: '27' }),
      coversGoods(fuel, { hs: '2710' }),
      coversGoods(fuel, { hs: '271019' }),
      coversGoods(fuel, { hs: '2709' })
    ]).toEqual(['part', 'part', null, null]);
  });

  test('goods without a code match those with the same name', () => {
    expect([
      coversGoods(row('Zinc', {}), { goods: 'Zinc' }),
      coversGoods(row('Zinc', {}), { goods: 'Lead' }),
      coversGoods(row('Zinc', {}), { hs: '79' })
    ]).toEqual(['whole', null, null]);
  });

  test('a ban applies from its first to its last day', () => {
    const ban = of(row('fish', { hs: ['03'], to: '2020-06-30' }));
    const on = (day: string): string => stateOn(ban, { hs: '03' }, 'export', day).state;
    expect(['2020-03-09', '2020-03-10', '2020-06-30', '2020-07-01'].map(on)).toEqual(['allowed', 'banned', 'banned', 'allowed']);
    expect(stateOn(ban, { hs: '03' }, 'import', '2020-04-01').state).toBe('allowed');
  });

  test('a ban of all the goods takes precedence over a cap, and a cap over a restriction of a part', () => {
    const [ban, cap, part] = [row('ban', { hs: ['03'] }), row('cap', { hs: ['03'], measure: 'cap' }), row('part', { hs: ['0301'] })];
    expect(stateOn(of(part, cap, ban), { hs: '03' }, 'export', '2020-04-01')).toEqual({ state: 'banned', by: [ban] });
    expect(stateOn(of(part, cap), { hs: '03' }, 'export', '2020-04-01')).toEqual({ state: 'capped', by: [cap, part] });
    expect(stateOn(of(part), { hs: '03' }, 'export', '2020-04-01')).toEqual({ state: 'part', by: [part] });
  });

  test('states follow each other without a gap, also over a leap day', () => {
    const periods = statesBetween(of(row('fish', { hs: ['03'], from: '2020-02-10', to: '2020-02-28' })), { hs: '03' }, 'export', '2020-01-01', '2020-12-31');
    expect(periods.map(({ from, to, state }) => `${from} ${to} ${state}`)).toEqual([
      '2020-01-01 2020-02-09 allowed',
      '2020-02-10 2020-02-28 banned',
      '2020-02-29 2020-12-31 allowed'
    ]);
  });

  test('a view of a month has the states of that month', () => {
    const coal = (month: string | null): string[] => statesOfView(atlas, { hs: '2701' }, 'export', { year: 2016, month }).map(({ state }) => state);
    expect(coal(null)).toEqual(['allowed', 'banned', 'capped']);
    expect(['2016-02', '2016-03', '2016-10', '2016-11', '2016-12'].map((month) => coal(month).join(' '))).toEqual([
      'allowed',
      'allowed banned',
      'banned',
      'banned capped',
      'capped'
    ]);
  });

  test('an exemption for earlier shipments ends on its day', () => {
    const ban = row('fish', { exempt: ['livelihood', 'shipped'], exemptUntil: '2020-04-30' });
    expect(exemptFrom([ban], '2020-04-30')).toEqual([{ kind: 'livelihood' }, { kind: 'shipped', until: '2020-04-30' }]);
    expect(exemptFrom([ban], '2020-05-01')).toEqual([{ kind: 'livelihood' }]);
  });

  test('restrictions on the same goods are found from any of them', () => {
    const [coal] = atlas.restrictions.filter(({ id }) => id === '2371-export-coal');
    expect(coal && sameGoods(atlas, coal).map(({ id }) => id)).toEqual([
      '2270-export-coal',
      '2321-export-coal-2016',
      '2321-export-coal-2017',
      '2371-export-coal'
    ]);
  });
});

describe('figures recorded after a ban', () => {
  const fact = (id: string, period: string, patch: Partial<CommodityFact> = {}): CommodityFact => ({
    id,
    partner: 'chn',
    period,
    direction: 'export',
    hs: '0301',
    goods: 'Fish',
    value: 5,
    valuation: 'not-stated',
    evidence: 'reported',
    precision: 'exact',
    reporter: 'r',
    sources: ['s1'],
    ...patch
  });
  const list = (restriction: Restriction, ...commodities: CommodityFact[]): unknown[] =>
    recordedAfterBan({ ...fixture, restrictions: [restriction], commodities }).map(({ facts, partly, exemptions }) => [
      facts.map(({ id }) => id).join(' '),
      partly,
      exemptions
    ]);
  const ban = row('fish', { hs: ['03'] });

  test('are above zero and in a time with a ban, newest first', () => {
    const before = fact('before', '2019');
    const facts = [
      before,
      fact('begun', '2020'),
      fact('month', '2020-03'),
      fact('after', '2021'),
      fact('zero', '2021', { value: 0 }),
      fact('other', '2021', { hs: '04' }),
      fact('wider', '2021', { hs: '01-24' }),
      fact('bought', '2021', { direction: 'import' })
    ];
    expect(list(ban, ...facts)).toEqual([
      ['after', false, []],
      ['month', true, []],
      ['begun', true, []]
    ]);
  });

  test('group what several publications state about the same goods', () => {
    expect(list(ban, fact('a', '2021'), fact('other', '2021', { hs: '0302' }), fact('b', '2021', { value: 6 }))).toEqual([
      ['a b', false, []],
      ['other', false, []]
    ]);
  });

  test('include exemptions, and earlier shipments as long as they were possible', () => {
    const mixed = { ...ban, exempt: ['livelihood', 'shipped'] as const, exemptUntil: '2020-04-30', exemption: 'Both.' };
    expect(list(mixed, fact('a', '2020-04'), fact('b', '2020-05'))).toEqual([
      ['b', false, [{ kind: 'livelihood' }]],
      ['a', false, [{ kind: 'livelihood' }, { kind: 'shipped', until: '2020-04-30' }]]
    ]);
  });

  test('are, in the data, coal and ores, seafood, clothing and zinc of 2016 and 2017, and what BACI and chapter 44 have', () => {
    const found = recordedAfterBan(atlas);
    const whole = (publication: string | undefined, hs: string | undefined): boolean => publication === 'baci' || (publication === 'comtrade' && hs === '44');
    const others = found.filter(({ facts: [fact] }) => !whole(fact.publication, fact.hs));
    expect(new Set(others.map(({ facts: [fact] }) => fact.hs ?? fact.goods))).toEqual(
      new Set(['61', '62', '2701', '50-63', '2601', '2607', '03', 'Zinc', '61-62'])
    );
    // A note that answers a check explains no trade.
    const bare = others.filter(
      ({ facts, partly, exemptions }) => !partly && exemptions.length === 0 && facts.every(({ note }) => note?.startsWith('Checked') ?? true)
    );
    expect(bare.map(({ facts: [fact] }) => fact.id)).toEqual(['chn-2018-export-61', 'chn-2018-export-62', 'chn-2017-export-zinc']);
    const of = (publication: string): Set<string | undefined> =>
      new Set(found.flatMap(({ facts: [fact] }) => (fact.publication === publication && whole(publication, fact.hs) ? fact.hs : [])));
    // Graphite, baryte and feldspar are of chapter 25, coking coal is coal; metals and magnets were bought, copper and nickel also sold.
    expect(of('baci')).toEqual(new Set(['250490', '251110', '252910', '270112', '740311', '750210', '810411', '850511']));
    expect(of('comtrade')).toEqual(new Set(['44']));
  });
});
