// Splits the Atlas into the parts that a browser loads (src/lib/atlas/parts.ts). For `npm run data`.
import type { Atlas, DatedLimit, Source } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { packPart, partOfGoods, partOfPartner, type Part, type PartFile, type StoryNeeds } from '#lib/atlas/parts.ts';
import { during } from '#lib/dates/partial-dates.ts';
import type { Story } from '#lib/atlas/stories.ts';
import { recordedAfterBan } from '#lib/selection/after-ban.ts';
import { citations } from '#lib/selection/citations.ts';
import { findRecord } from '#lib/selection/find-record.ts';
import { overviewOf } from '#lib/selection/overview.ts';
import { stepView } from '#lib/view/step-view.ts';
import { group } from './group.ts';

/** A source of this many years or more is in the core instead of the part of each year. */
const MANY_YEARS = 8;

export interface SplitAtlas {
  readonly core: Atlas;
  /** By name, without extension: `years/1995`, `partners/c`, `goods/2`, `records`, `limits`. */
  readonly files: ReadonlyMap<string, PartFile>;
}

/** The core, with its overview of all years, and the other parts. */
export function splitAtlas(atlas: Atlas): SplitAtlas {
  const figures = [...atlas.trade, ...atlas.monthly];
  const years = [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b);
  const shown = yearsOfSources(atlas, years);
  const inCore = ({ id }: Source): boolean => (shown.get(id)?.size ?? 0) >= MANY_YEARS;
  const files = new Map<string, PartFile>();
  const pack = (part: Partial<Part>): PartFile => packPart(part, atlas.partners);
  for (const year of years) {
    files.set(
      `years/${year}`,
      pack({
        trade: atlas.trade.filter((fact) => fact.year === year),
        monthly: atlas.monthly.filter((fact) => fact.year === year),
        commodities: atlas.commodities.filter(({ period }) => touchesYear(period, year)),
        sources: atlas.sources.filter((source) => shown.get(source.id)?.has(year) && !inCore(source))
      })
    );
  }
  // A figure is opened with the part of its year, and a partner with its own part, so the records need no source of figures alone.
  const citing = citations(atlas);
  const ofFigures = ({ id }: Source): boolean => citing.get(id)?.every(({ table }) => table === 'trade' || table === 'monthly') ?? false;
  for (const [name, trade] of group(atlas.trade, ({ partner }) => partOfPartner(partner))) {
    const cited = new Set(trade.flatMap(({ sources }) => sources));
    files.set(`partners/${name}`, pack({ trade, sources: atlas.sources.filter((source) => cited.has(source.id) && ofFigures(source) && !inCore(source)) }));
  }
  const ofView = ({ view }: DatedLimit): boolean => view !== undefined;
  const coded = atlas.commodities.filter(({ hs }) => hs !== undefined);
  for (const [code, commodities] of group(coded, ({ hs = '' }) => partOfGoods(hs))) files.set(`goods/${code}`, pack({ commodities }));
  files.set('records', pack({ sources: atlas.sources.filter((source) => !inCore(source) && !ofFigures(source)) }));
  files.set('limits', pack({ limits: atlas.limits.filter((limit) => !ofView(limit)) }));
  // The list of figures after a ban is the same in every view.
  const banned = new Set(recordedAfterBan(atlas).flatMap(({ facts }) => facts));
  const commodities = atlas.commodities.filter((fact) => banned.has(fact));
  const core = {
    ...atlas,
    trade: [],
    monthly: [],
    commodities,
    limits: atlas.limits.filter(ofView),
    sources: atlas.sources.filter(inCore),
    overview: overviewOf(atlas)
  };
  return { core, files };
}

/** Whether a period, such as `2012-01/2012-10`, is in a year or shares part of it. */
function touchesYear(period: string, year: number): boolean {
  const [from = period, to = from] = period.split('/');
  return during(from, year, to);
}

/** The years whose views may cite a source, for each source that a view can show without an open record. */
function yearsOfSources(atlas: Atlas, years: readonly number[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  const add = (sources: readonly string[] = [], from = '0001', to = from === '0001' ? '9999' : from): void => {
    const when = years.filter((year) => during(from, year, to));
    for (const id of sources) {
      const own = found.get(id) ?? new Set();
      for (const year of when) own.add(year);
      found.set(id, own);
    }
  };
  for (const { sources, year } of [...atlas.trade, ...atlas.monthly]) add(sources, String(year));
  for (const { sources, period } of [...atlas.commodities, ...atlas.gateways]) if (period) add(sources, ...(period.split('/') as [string, string?]));
  for (const { sources, date } of [...atlas.missileTests, ...atlas.nuclearTests, ...atlas.dangerAreas, ...atlas.events]) add(sources, date);
  for (const { statuses } of atlas.crossings) for (const { sources, from, to } of statuses) add(sources, from, to ?? '9999');
  for (const place of [...atlas.crossings, ...atlas.ports, ...atlas.zones, ...atlas.launchSites]) add([...place.sources, ...(place.position?.sources ?? [])]);
  for (const { sources } of [...atlas.railways, ...atlas.areas, ...atlas.partners]) add(sources);
  return found;
}

/** The years of a story's steps and of the figures in its text, in order, and the goods of its steps. */
export function needsOfStory(story: Story, atlas: Atlas): StoryNeeds {
  const known = availableValues(atlas);
  const ofText = story.steps.flatMap(({ paragraphs }) =>
    paragraphs.flat().flatMap((span) => {
      const found = typeof span === 'string' ? null : findRecord(atlas, span);
      if (found?.kind === 'fact' || found?.kind === 'month') return [found.record.year];
      return found?.kind === 'commodity' ? [Number(found.record.period.slice(0, 4))] : [];
    })
  );
  const views = story.steps.map((step) => stepView(step, known));
  return {
    years: [...new Set([...views.map(({ year }) => year), ...ofText])].sort((a, b) => a - b),
    goods: [...new Set(views.flatMap(({ goods }) => goods ?? []))].sort()
  };
}
