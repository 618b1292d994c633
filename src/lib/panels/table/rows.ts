// Rows of the table of figures: their text, sorting and filtering.
import type { Atlas, Lang, Partner } from '#lib/atlas/atlas.ts';
import { localName, publicationName } from '#lib/atlas/lookup.ts';
import type { Figure } from '#lib/selection/figures.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { View } from '#lib/view/view.ts';
import { tableWords } from '#lib/words/figure-table.ts';
import { terms } from '#lib/words/vocabulary.ts';
import { formatFigure } from '#lib/format/figure.ts';
import { formatWhole } from '#lib/format/money.ts';
import { foldText } from '#lib/format/fold-text.ts';

/** One row of the table as text to read and search. */
export interface Row {
  /** Partner and direction, which identify the row in every year; the partner alone if it has no figure. */
  readonly id: string;
  readonly partner: string;
  readonly direction: string;
  /** Absent if the tables have no figure. */
  readonly fact?: Figure;
  readonly value: string;
  readonly published: string;
  readonly rounding: string;
  readonly evidence: string;
  readonly publication: string;
  readonly sources: readonly string[];
  readonly competing: number;
  /** Whether the map draws it as a thin line. */
  readonly minor: boolean;
}

/** A row with a figure. */
export type FigureRow = Row & { readonly fact: Figure };

/**
 * The figures on the map, largest first, then the partners in the filter without a figure. Amounts are formatted when they are read, because
 * most rows of a year with many partners are in a closed section.
 */
export function rows(atlas: Atlas, selection: Selection): Row[] {
  const lang = selection.view.lang;
  const words = terms[lang];
  const drawn = selection.arcs.map(({ partner, fact, competing, minor }): Row => ({
    id: `${partner.id}-${fact.direction}`,
    partner: localName(partner.names, lang),
    direction: words.direction[fact.direction],
    fact,
    get value() {
      return formatFigure(fact, lang);
    },
    get published() {
      return formatWhole(fact.value, lang);
    },
    get rounding() {
      return fact.precision !== 'rounded' || fact.rounding === undefined ? '' : tableWords[lang].rounded(formatWhole(fact.rounding, lang));
    },
    evidence: words.evidence[fact.evidence],
    publication: publicationName(atlas, fact, lang),
    sources: fact.sources,
    competing: competing.length,
    minor
  }));
  return [...drawn, ...selection.notReported.map((partner) => empty(partner, selection.view))];
}

function empty(partner: Partner, { flow, lang }: View): Row {
  return {
    // A partner may have published the other direction or a total; this row is about the missing direction.
    id: partner.id,
    partner: localName(partner.names, lang),
    direction: flow === 'both' ? '' : terms[lang].direction[flow],
    value: terms[lang].notReported,
    published: '',
    rounding: '',
    evidence: '',
    publication: '',
    sources: [],
    competing: 0,
    minor: false
  };
}

/** Columns by which the table can be sorted. */
export const COLUMNS = ['partner', 'direction', 'value', 'evidence', 'publication'] as const;
export type FigureColumn = (typeof COLUMNS)[number];

export interface Order {
  readonly by: FigureColumn;
  readonly ascending: boolean;
}

/** Sorts rows. Rows without a figure stay last in either order, because they are not small figures. */
export function sortRows(list: readonly Row[], { by, ascending }: Order, lang: Lang): Row[] {
  const turn = ascending ? 1 : -1;
  // A collator compares two texts in a fraction of the time that localeCompare takes.
  const { compare } = new Intl.Collator(lang);
  return [...list].sort((a, b) => {
    if (!a.fact || !b.fact) return Number(!a.fact) - Number(!b.fact) || compare(a.partner, b.partner);
    const difference = by === 'value' ? a.fact.value - b.fact.value : compare(a[by], b[by]);
    return turn * difference || b.fact.value - a.fact.value;
  });
}

/** Rows in which every word of the text occurs. */
export function filterRows(list: readonly Row[], text: string, titles: (source: string) => string): Row[] {
  const wanted = foldText(text).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...list];
  return list.filter((row) => {
    const content = foldText([row.partner, row.direction, row.value, row.published, row.evidence, row.publication, ...row.sources.map(titles)].join(' '));
    return wanted.every((word) => content.includes(word));
  });
}
