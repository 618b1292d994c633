// The list of places without a position, compared with the raw tables.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { RECORDS } from '#lib/atlas/records.ts';
import { select } from '#lib/selection/select.ts';
import { MAP_LAYERS } from '#lib/layers/list.ts';
import { sourcesOfUnplaced, unplaced } from '#lib/selection/unplaced.ts';
import { defaultView, LAYERS, type View } from '#lib/view/view.ts';
import { table, years, type Row } from './raw-trade.ts';

const base: View = { ...defaultView(availableValues(atlas)), layers: LAYERS };

const UNPLACED_KINDS = MAP_LAYERS.flatMap((layer) => layer.unplaced?.kind ?? []) as UnplacedKind[];
type UnplacedKind = 'crossing' | 'port' | 'zone' | 'site' | 'test' | 'danger';

/** The cell that is blank if the position is unknown. */
const CELLS: Readonly<Record<UnplacedKind, string>> = { crossing: 'lon', port: 'lon', zone: 'lon', site: 'lon', danger: 'geometry', test: 'impact_lon' };
const blank = (kind: UnplacedKind): Row[] => table(RECORDS[kind].table).filter((row) => !row[CELLS[kind]]);
const id = (row: Row): string => row['id'] ?? '';

/** Kinds whose rows have a date: those of the year, from the table alone. */
const inYear = (kind: 'danger' | 'test', year: number): string[] =>
  blank(kind)
    .filter((row) => row['date']?.startsWith(String(year)))
    .map(id)
    .sort();

/** Sites without a position from which a test of the year was launched. */
const sitesOf = (year: number): string[] => {
  const used = new Set(
    table('missile_tests')
      .filter((row) => row['date']?.startsWith(String(year)))
      .map((row) => row['site'])
  );
  return blank('site')
    .map(id)
    .filter((site) => used.has(site))
    .sort();
};

const listed = (view: View, kind: UnplacedKind): string[] => [...(unplaced(select(atlas, view)).find((group) => group.kind === kind)?.ids ?? [])].sort();

describe('the list of places without a known position', () => {
  it.each(['crossing', 'port', 'zone', 'danger'] as const)('contains, over all years, every row of its table without one: %s', (kind) => {
    const all = new Set(years.flatMap((year) => listed({ ...base, year }, kind)));
    expect(blank(kind).length).toBeGreaterThan(0);
    expect([...all].sort()).toEqual(blank(kind).map(id).sort());
  });

  it.each(years)('in %i has the danger areas, launch sites and tests that the tables date to the year', (year) => {
    expect(listed({ ...base, year }, 'danger')).toEqual(inYear('danger', year));
    expect(listed({ ...base, year }, 'test')).toEqual(inYear('test', year));
    expect(listed({ ...base, year }, 'site')).toEqual(sitesOf(year));
  });

  it('follows the layers', () => {
    expect(unplaced(select(atlas, { ...base, year: 2023, layers: [] }))).toEqual([]);
    expect(unplaced(select(atlas, { ...base, year: 2023, layers: ['ports'] })).map(({ kind }) => kind)).toEqual(['port']);
    expect(unplaced(select(atlas, { ...base, year: 2023 })).map(({ kind }) => kind)).toEqual([...UNPLACED_KINDS]);
  });

  it('has nothing in common with what is drawn: an item with a position is never in it', () => {
    for (const kind of UNPLACED_KINDS) {
      const without = new Set(blank(kind).map(id));
      expect(listed({ ...base, year: 2023 }, kind).filter((entry) => !without.has(entry))).toEqual([]);
    }
  });

  it.each([2012, 2023])('in %i has its own sources, separate from those of what is drawn', (year) => {
    const selection = select(atlas, { ...base, year, layers: ['missiles'] });
    const areas = table('danger_areas').filter((row) => row['date']?.startsWith(String(year)));
    const sources = (rows: readonly Row[]): string[] => rows.flatMap((row) => row['source']?.split(' ') ?? []);
    const listed = sources(areas.filter((row) => !row['geometry']));
    expect(sourcesOfUnplaced(selection)).toEqual(expect.arrayContaining(listed));
    const tests = table('missile_tests').filter((row) => row['date']?.startsWith(String(year)));
    const shown = new Set(sources([...areas.filter((row) => row['geometry']), ...tests, ...table('events')]));
    const alone = listed.filter((source) => !shown.has(source));
    expect(alone.length).toBeGreaterThan(0);
    expect(selection.sources.filter((source) => alone.includes(source))).toEqual([]);
  });
});
