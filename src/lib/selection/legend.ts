// The legend of a view as a list of entries; page, embed and file each display them in their own way.
import type { Atlas, Direction, Evidence, Lang } from '#lib/atlas/atlas.ts';
import { periodOf } from '#lib/dates/partial-dates.ts';
import { formatDollars } from '#lib/format/money.ts';
import type { LegendEntry } from '#lib/layers/layer.ts';
import { itemsOf, MAP_LAYERS } from '#lib/layers/list.ts';
import { DASH, EVIDENCE_ORDER } from '#lib/symbols/evidence.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import { MONTH_SAMPLES, monthWidth, MIN_LINE_WIDTH, SAMPLES, lineWidth } from '#lib/symbols/line-width.ts';
import { keyWords } from '#lib/words/key.ts';
import { monthsWords } from '#lib/words/months.ts';
import { pageWords } from '#lib/words/page.ts';
import { terms } from '#lib/words/vocabulary.ts';
import { countMinor, MINOR_PERCENT } from './minor-partners.ts';
import type { Selection } from './selection.ts';

/** The legend of a view: only what the view shows. */
export interface Legend {
  /** Whether the widths are on the scale of months. */
  readonly month: boolean;
  /** Three sample widths, thinnest first, each with its value in dollars. */
  readonly widths: readonly (LegendEntry & { readonly value: number })[];
  /** Directions, then kinds of evidence. */
  readonly lines: readonly LegendEntry[];
  /** Entries of the layers, in the order of the layers. */
  readonly places: readonly LegendEntry[];
  /** What holds for all marks of places: some give way to others. Null if no place has a mark. */
  readonly placesNote: { readonly full: string; readonly short: string } | null;
}

const DIRECTIONS: readonly Direction[] = ['export', 'import', 'total'];

/** The colour of a direction, as a key of the palette. */
export const directionColour = (direction: Direction): keyof Palette => (direction === 'total' ? 'undirected' : direction);

/** The legend of a selection. `years`: the years on screen if there are several. */
export function legend(atlas: Atlas, selection: Selection, years: readonly number[] = [selection.view.year]): Legend {
  const { view, arcs } = selection;
  const { lang } = view;
  const month = periodOf(view) !== view.year;
  const facts = arcs.map((arc) => arc.fact);
  const directions = DIRECTIONS.filter((direction) => facts.some((fact) => fact.direction === direction));
  const places = MAP_LAYERS.flatMap((layer) => layer.legend?.({ atlas, view, items: itemsOf(selection, layer), years }) ?? []);
  const evidence = EVIDENCE_ORDER.filter((state) => state !== 'zero' && facts.some((fact) => fact.evidence === state));
  return {
    month,
    widths: (month ? MONTH_SAMPLES : SAMPLES).map((value) => ({
      id: `width ${value}`,
      value,
      sample: { shape: 'line', colour: 'undirected', width: (month ? monthWidth : lineWidth)(value), exact: true },
      text: month ? monthsWords[lang].inMonth(formatDollars(value, lang)) : formatDollars(value, lang)
    })),
    lines: [
      ...directions.flatMap((direction): LegendEntry[] => {
        const line: LegendEntry = {
          id: direction,
          sample: { shape: 'line', colour: directionColour(direction), width: 5, arrow: direction !== 'total' },
          text: terms[lang].direction[direction]
        };
        // A full legend has space to explain such a total.
        return direction === 'total'
          ? [
              { ...line, only: 'short' },
              { ...line, id: 'total in full', text: pageWords[lang].undirected, only: 'full' }
            ]
          : [line];
      }),
      ...evidence.map((state) => evidenceEntry(state, terms[lang].evidence[state])),
      ...minorEntry(countMinor(arcs), lang)
    ],
    places,
    placesNote: places.some(({ sample }) => sample.shape === 'glyph') ? { full: keyWords[lang].placesNote, short: keyWords[lang].placesShort } : null
  };
}

function evidenceEntry(state: Evidence, text: string): LegendEntry {
  const dash = DASH[state];
  return { id: state, sample: { shape: 'line', colour: 'undirected', width: 4, dash: dash ?? undefined }, text, ...(!dash && { only: 'full' }) };
}

/** The entry for the thin lines of minor partners, if there are any. */
function minorEntry(partners: number, lang: Lang): LegendEntry[] {
  if (partners === 0) return [];
  return [
    { id: 'minor', sample: { shape: 'line', colour: 'undirected', width: MIN_LINE_WIDTH, exact: true }, text: keyWords[lang].minor(partners, MINOR_PERCENT) }
  ];
}

/** The entries of a short legend, for embeds and files: lines, widths, then those of the layers. */
export function shortKey({ widths, lines, places }: Legend): LegendEntry[] {
  return [...lines, ...widths, ...places].filter(({ only }) => only !== 'full');
}
