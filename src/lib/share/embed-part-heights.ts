// The heights in px of parts that embeds share, by the width of their column. Each function follows one component.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { periodOf } from '#lib/dates/partial-dates.ts';
import { availableValues, localName, NEIGHBOURS } from '#lib/atlas/lookup.ts';
import { isCrowd, overflowPartners } from '#lib/selection/overflow-partners.ts';
import { crossingNote } from '#lib/sentences/crossing-note.ts';
import { doubtedPartners } from '#lib/sentences/doubted-partners.ts';
import { testCount } from '#lib/sentences/test-count.ts';
import { figuresOf } from '#lib/selection/figures.ts';
import { goodsName } from '#lib/selection/goods.ts';
import type { Sample } from '#lib/layers/layer.ts';
import { legend, shortKey } from '#lib/selection/legend.ts';
import { creditLine } from '#lib/selection/credits.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { unplaced } from '#lib/selection/unplaced.ts';
import { BASE_MAP_CREDIT, DISCLAIMER, LICENCE_NAME } from '#lib/symbols/names.ts';
import { formatFigure } from '#lib/format/figure.ts';
import { FLOWS, LAYERS, SERIES } from '#lib/view/view.ts';
import { embedWords } from '#lib/words/embed.ts';
import { goodsWords } from '#lib/words/goods.ts';
import { countMinor, MINOR_PERCENT } from '#lib/selection/minor-partners.ts';
import { keyWords } from '#lib/words/key.ts';
import { layerNames } from '#lib/words/layer-names.ts';
import { pageWords } from '#lib/words/page.ts';
import { punctuation } from '#lib/format/punctuation.ts';
import { terms } from '#lib/words/vocabulary.ts';
import { unplacedWords } from '#lib/words/unplaced.ts';
import { lineCount, wrappedHeight, pageTextWidth, type FlexItem } from './text-metrics.ts';

/** Height of a part in a column, in a frame that is as wide or wider. */
export type EmbedPart = (widths: { readonly frame: number; readonly column: number }) => number;

/** OffMapValues.svelte: the values of partners for which a narrow map has no space. */
export function offMapValues(atlas: Atlas, selection: Selection): EmbedPart {
  const { lang } = selection.view;
  const partners = overflowPartners(atlas, selection);
  const directions = (['export', 'import', 'total'] as const).filter((direction) =>
    partners.some(({ arcs }) => arcs.some(({ fact }) => fact.direction === direction))
  );
  const table = partners.map(({ partner, arcs }) => ({
    label: localName(partner.names, lang),
    values: directions.map((direction) => {
      const fact = arcs.find((arc) => arc.fact.direction === direction)?.fact;
      return fact ? pageTextWidth(formatFigure(fact, lang), { size: 13, face: 'bold' }) + 2.6 : 0;
    })
  }));
  const values = directions.map((_, i) => Math.max(0, ...table.map((row) => row.values[i] ?? 0)) + 12);
  const type = { size: 13 } as const;
  const minor = countMinor(selection.arcs);
  const others = minor > 0 ? keyWords[lang].others(minor, MINOR_PERCENT) : '';
  // Width of the table with every text on one line.
  const whole =
    Math.max(pageTextWidth(pageWords[lang].offMap, type), ...table.map(({ label }) => pageTextWidth(label, type))) +
    directions.reduce((px, direction, i) => px + Math.max(pageTextWidth(terms[lang].direction[direction], type) + 12, values[i] ?? 0), 0);
  return ({ column }) => {
    if (partners.length === 0 || column >= (isCrowd(partners) ? 680 : 600)) return 0;
    const labels = Math.max(60, column - values.reduce((a, b) => a + b, 0));
    // If that is too wide, the column headings wrap.
    const head = Math.ceil(whole / column) * 17.55 + 4.2;
    const rest = others === '' ? 0 : 3.2 + lineCount(others, column, type) * 17.55;
    return 5.6 + head + table.reduce((px, row) => px + Math.max(28.2, lineCount(row.label, labels, type) * 17.55 + 4.2), rest);
  };
}

/** KeyEntry.svelte: the width of a sample in a short legend, and the least height of its entry. */
function sampleSize(sample: Sample, ofLines: boolean): { readonly icon: number; readonly height: number } {
  switch (sample.shape) {
    case 'line':
      return { icon: ofLines ? 34 : 20, height: sample.exact ? sample.width : 0 };
    case 'glyph':
      return { icon: 18, height: 18 };
    case 'area':
      return { icon: 14, height: 0 };
    case 'symbol':
      return { icon: sample.px + 2, height: sample.px + 5.2 };
  }
}

/** EmbedKey.svelte. */
export function key(atlas: Atlas, selection: Selection, counted: boolean): EmbedPart {
  const { lang, goods } = selection.view;
  const type = { size: 13 } as const;
  const shown = legend(atlas, selection);
  const items = shortKey(shown).map((entry) => {
    const { icon, height } = sampleSize(entry.sample, shown.lines.includes(entry));
    return { before: icon + 6, text: entry.text, height };
  });
  // TestCount.svelte.
  const tests = counted ? testCount(selection) : null;
  if (tests?.calculated) items.push({ before: 0, text: [tests.count, ...(tests.link === null ? [] : [tests.link])].join(' · '), height: 0 });
  /** A paragraph below the entries. */
  const below = (text: string, face: 'regular' | 'bold', column: number): number =>
    text === '' ? 0 : 3.2 + lineCount(text, column, { size: 13, face }) * 18.85;
  const one = goods === null ? '' : goodsWords[lang].key(goodsName(atlas, goods, lang));
  return ({ column }) => {
    const set = items.map(({ before, text, height }): FlexItem => {
      const width = before + pageTextWidth(text, type);
      return { width: Math.min(column, width), height: Math.max(height, 17.55 * (width > column ? lineCount(text, column - before, type) : 1)) };
    });
    return 6.4 + wrappedHeight(set, column, 14.4, 1.6) + below(shown.placesNote?.short ?? '', 'regular', column) + below(one, 'bold', column);
  };
}

/** SourceLine.svelte. */
export function sources(atlas: Atlas, selection: Selection): EmbedPart {
  const words = embedWords[selection.view.lang];
  const text = creditLine(atlas, selection, {
    publications: pageWords[selection.view.lang].publications,
    sources: words.sources,
    more: (count) => words.more(count)
  });
  return ({ column }) => 5.6 + lineCount(text, column, { size: 13 }) * 18.2;
}

/** MapFootnote.svelte. */
export function foot(atlas: Atlas, selection: Selection): EmbedPart {
  const { lang } = selection.view;
  const { comma, space, stop } = punctuation[lang];
  const who = doubtedPartners(selection);
  const doubt = who === null ? '' : `${keyWords[lang].doubted(who)}${stop}${space}${keyWords[lang].doubtedWhy}${space}`;
  const version = `${pageWords[lang].dataOf} ${atlas.version}${comma}${LICENCE_NAME}${stop}`;
  const note = [keyWords[lang].linesNote, crossingNote(atlas, selection), DISCLAIMER[lang], `${BASE_MAP_CREDIT[lang]}${stop}`, version];
  const text = doubt + note.filter(Boolean).join(space);
  return ({ column }) => 9.6 + lineCount(text, column, { size: 12 }) * 16.2;
}

/** The link to the site at the bottom of an embed. */
export function site(text: string): EmbedPart {
  return ({ column }) => 8 + 6.4 + lineCount(text, column, { size: 14 }) * 20.3;
}

/** EmbedExtras.svelte: the filters and the list of items without a position, if the address asks for them. */
export function extras(atlas: Atlas, selection: Selection): EmbedPart {
  const { view } = selection;
  if (view.ui !== 'full') return () => 0;
  const { lang } = view;
  const words = pageWords[lang];
  const hidden = unplaced(selection).reduce((count, { ids }) => count + ids.length, 0);
  const list = `${unplacedWords[lang].title} (${hidden})`;
  const layers = LAYERS.map((layer) => layerNames[lang][layer]);
  const named = view.partners === 'all' ? view.only : view.partners;
  // Several partners without a name as a group are listed, with the list open.
  const several = named.length > 1 && named.join() !== NEIGHBOURS.join();
  const partners = several
    ? availableValues(atlas).partners.map((id) => {
        const empty = Object.values(figuresOf(atlas, id, periodOf(view), view)).flat().length === 0;
        return `${localName(atlas.partners.find((partner) => partner.id === id)!.names, lang)}${empty ? ` · ${words.noFigure}` : ''}`;
      })
    : [];
  return ({ column }) => {
    const segments = (options: readonly string[]): number =>
      18.2 +
      4.8 +
      2 +
      wrappedHeight(
        options.map((text) => ({ width: pageTextWidth(text, { size: 14 }) + 24, height: 32 })),
        column - 2,
        0,
        0
      );
    const ticks = (labels: readonly string[], least: number): number => {
      const columns = column >= 2 * least + 16 ? 2 : 1;
      const width = (column - (columns - 1) * 16) / columns - 25;
      const heights = labels.map((label) => Math.max(28, lineCount(label, width, { size: 15 }) * 21.75 + 4.8));
      return Math.ceil(labels.length / columns) * Math.max(0, ...heights);
    };
    const note = (text: string): number => lineCount(text, column, { size: 14 }) * 20.3;
    const filters = [
      32,
      segments([words.allPartners, words.neighbours]) + 5.6 + 29.8 + (several ? 4 + ticks(partners, 176) : 0),
      segments(FLOWS.map((flow) => words.flows[flow])),
      18.2 + 4.8 + 33 + 4.8 + note(goodsWords[lang].filterNote),
      segments(SERIES.map((series) => words.seriesName[series])) + 4.8 + note(words.seriesNote[view.series]),
      18.2 + 2.4 + ticks(layers, 192)
    ];
    const shownParts = [
      filters.reduce((a, b) => a + b) + 14.4 * (filters.length - 1),
      ...(hidden > 0 ? [4.8 + lineCount(`${list}   `, column - 16, { size: 16, face: 'bold' }) * 23.2] : [])
    ];
    return 8 + shownParts.reduce((a, b) => a + b) + 12 * (shownParts.length - 1);
  };
}
