// The height of an embed, estimated from its content: for oEmbed and embed codes, which must state a height before there is a page to
// measure. Comments name the component behind each part; tests/heights.spec.ts compares both.
import type { Atlas, Lang } from '#lib/atlas/atlas.ts';
import { periodOf } from '#lib/dates/partial-dates.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import type { Story, StoryText } from '#lib/atlas/stories.ts';
import { referenceText } from '#lib/sentences/reference-text.ts';
import { comparison, compareHeading, sideName } from '#lib/sentences/compare-sentence.ts';
import { headline, type FormatTotal } from '#lib/sentences/describe.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { mergeSelections } from '#lib/selection/merge-selections.ts';
import { periodName } from '#lib/format/date.ts';
import { formatSum } from '#lib/format/figure.ts';
import { sharedCamera, type Compare } from '#lib/view/compare.ts';
import { stepView } from '#lib/view/step-view.ts';
import type { View } from '#lib/view/view.ts';
import { compareWords } from '#lib/words/compare.ts';
import { embedWords } from '#lib/words/embed.ts';
import { monthsWords } from '#lib/words/months.ts';
import { storyWords } from '#lib/words/story.ts';
import { offMapValues, extras, foot, key, site, sources, type EmbedPart } from './embed-part-heights.ts';
import { asButton, buttonLineCount, lineCount, wrappedHeight, pageTextWidth, type TextStyle } from './text-metrics.ts';

/** Heights in px of an embed in a frame of some width. */
export interface Heights {
  /** Its height if the frame can follow its content. */
  readonly natural: number;
  /** With the live map, and with maps at their lowest height, for frames that are too low. */
  readonly least: number;
}

/** The heights of an embed by the width of its frame in px. */
export type HeightsAt = (width: number) => Heights;

/** Largest width of the content, and the space beside it, px. */
const MOST_WIDE = 1600;
const GUTTERS = 16;

/** The strip of months (MonthStrip.svelte): its heading, each row of months, and the column width below which there are two rows; px. */
const STRIP = { head: 34, row: 62, narrow: 288 } as const;

/** Space beside the text of a badge, px. */
const BADGE_PADDING = 15;

/** Least height of a map in a frame that is too low: a lower one would show more area than the static map covers. */
const LEAST = { px: 192, ofWidth: 0.37 } as const;

/** The name of a side of a comparison: its least width beside the choices, the gap, the width of the choices and their height, px. */
const NAME = { least: 112, gap: 8, choices: 104 + 5.6 + 80, row: 32 } as const;

/** Height in px of a sentence with figures. These are buttons, which need 24 px and make lines taller; the 1 px is for their baseline, which differs from font to font. */
function sentence(text: string, column: number, setting: TextStyle, leading: number): number {
  const count = lineCount(text, column, setting);
  const plain = setting.size * leading;
  const withButtons = buttonLineCount(text, column, setting);
  return count * plain + withButtons * (Math.max(24, plain + setting.size * 0.1) - plain) + Math.min(1, withButtons);
}

/** Formats a sum as it appears in a sentence. */
const asFigure =
  (lang: Lang): FormatTotal =>
  (sum) =>
    asButton(formatSum(sum, lang));

const clamp = (least: number, px: number, most: number): number => Math.min(most, Math.max(least, px));

/** The heights of a view (EmbedView.svelte). */
export function viewHeights(atlas: Atlas, selection: Selection): HeightsAt {
  const { lang, ui, year } = selection.view;
  const months = periodOf(selection.view) === year ? null : monthsWords[lang];
  const text = headline(atlas, selection, asFigure(lang));
  const parts: EmbedPart[] = [
    ({ frame, column }) => {
      const size = clamp(17, 13.6 + frame * 0.011, 26);
      return sentence(text, column, { size, face: 'heading' }, 1.25);
    },
    ({ column }) => {
      const steps = ui === 'none' ? 0 : 2 * 28 + 8;
      return (
        Math.max(
          33.6,
          wrappedHeight(
            [
              { width: steps + pageTextWidth(periodName(selection.view, lang), { size: 17, face: 'bold' }), height: ui === 'none' ? 24.7 : 28 },
              ...(months ? [{ width: pageTextWidth(months.badge, { size: 13, face: 'bold' }) + BADGE_PADDING, height: 22 }] : []),
              { width: pageTextWidth(months ? months.unit : embedWords[lang].unit, { size: 14 }), height: 20.3 }
            ],
            column,
            12,
            1.6
          )
        ) + 5.6
      );
    },
    ({ column }) => (months === null || ui === 'none' ? 0 : STRIP.head + STRIP.row * (column < STRIP.narrow ? 2 : 1)),
    offMapValues(atlas, selection),
    extras(atlas, selection),
    key(atlas, selection, true),
    sources(atlas, selection),
    foot(atlas, selection),
    site(embedWords[lang].onSite)
  ];
  return (frame) => {
    const column = Math.min(frame, MOST_WIDE) - GUTTERS;
    const ratio = frame < 480 ? 1 : frame < 768 ? 3 / 4 : 10 / 16;
    return heights(12 + sum(parts, frame, column), 1, Math.min(640, column * ratio), frame);
  };
}

/** The heights of a comparison (Compare.svelte and CompareSide.svelte). */
export function compareHeights(atlas: Atlas, pair: Compare): HeightsAt {
  const { lang } = pair.b;
  const words = compareWords[lang];
  const [left, right] = [select(atlas, pair.a), select(atlas, pair.b)];
  const both = mergeSelections(left, right);
  const heading = compareHeading(atlas, pair, lang);
  const difference = comparison(atlas, left, right, lang, asFigure(lang));
  const button = (label: string): { width: number; height: number } => ({ width: pageTextWidth(label, { size: 14 }) + 23, height: 32 });
  const actions = [button(words.wake), { width: pageTextWidth(words.onSite, { size: 15 }), height: 22 }];
  const sides = [
    { side: pair.a, selection: left },
    { side: pair.b, selection: right }
  ].map(({ side, selection }) => {
    const title = sideName(atlas, side, lang);
    const text = headline(atlas, selection, asFigure(lang));
    // With the bounds of both sides, as in SideStore.
    const table = offMapValues(atlas, { ...selection, view: { ...side, ...sharedCamera(pair) } });
    return [
      (column: number) => {
        const isBeside = column >= NAME.least + NAME.gap + NAME.choices;
        const lines = lineCount(title, isBeside ? column - NAME.gap - NAME.choices : column, { size: 19, face: 'heading' });
        return isBeside ? Math.max(lines * 23.75, NAME.row) : lines * 23.75 + 5.6 + NAME.row;
      },
      (column: number) => sentence(text, column, { size: 15 }, 1.45),
      (column: number) => table({ frame: column, column })
    ];
  });
  const below = [foot(atlas, both), key(atlas, both, true), sources(atlas, both)];
  return (width) => {
    const column = width - GUTTERS;
    const size = clamp(18, 14.4 + width * 0.011, 28);
    const head =
      lineCount(heading, column, { size, face: 'heading' }) * size * 1.22 +
      5.6 +
      sentence(difference, Math.min(960, column), { size: 17 }, 1.45) +
      8 +
      wrappedHeight(actions, column, 16, 8);
    const beside = width >= 704;
    const half = beside ? (column - 20) / 2 : column;
    const heightsOfParts = sides.map((side) => side.map((part) => part(half)));
    // Side by side, each row is as tall as the taller of the two.
    const rest = beside
      ? (heightsOfParts[0] ?? []).map((height, i) => Math.max(height, heightsOfParts[1]?.[i] ?? 0)).reduce((a, b) => a + b) + 2 * 6.4
      : heightsOfParts.flat().reduce((a, b) => a + b) + 4 * 6.4 + 20;
    const note = lineCount(words.scale, column, { size: 14 }) * 20.3;
    return heights(20 + head + rest + note + sum(below, width, column) + 5 * 12, beside ? 1 : 2, half * 0.75, half);
  };
}

/** The heights of a story (EmbedStory.svelte), which opens with its first step; in a frame that is too low every step must fit. */
export function storyHeights(atlas: Atlas, story: Story, view: View): HeightsAt {
  const { lang } = view;
  const words = storyWords[lang];
  const text: StoryText = story.translations[lang] ?? story;
  const steps = story.steps.map((step, i) => {
    const selection = select(atlas, { ...stepView(step, availableValues(atlas)), lang });
    const paragraphs = (text.steps[i] ?? step).paragraphs.map((paragraph) =>
      paragraph.map((piece) => (typeof piece === 'string' ? piece : asButton(referenceText(atlas, piece, lang)))).join('')
    );
    const caption = headline(atlas, selection, asFigure(lang));
    const below = [key(atlas, selection, false), sources(atlas, selection), foot(atlas, selection), site(words.openStory)];
    return (frame: number, column: number): number => {
      const narrow = Math.min(704, column);
      return (
        sentence(caption, column, { size: 14 }, 1.45) +
        14.4 +
        20.3 +
        lineCount((text.steps[i] ?? step).title, narrow, { size: 20, face: 'heading' }) * 25 +
        10.4 +
        paragraphs.reduce((px, paragraph) => px + lineCount(paragraph, narrow, { size: 16 }) * 23.2 + 12, 0) +
        37.6 +
        sum(below, frame, column)
      );
    };
  });
  return (width) => {
    const column = Math.min(width, MOST_WIDE) - GUTTERS;
    const size = clamp(20, 14.4 + width * 0.015, 30);
    const head = lineCount(text.title, column, { size, face: 'heading' }) * size * 1.2 + lineCount(text.lead, column, { size: 16 }) * 23.2;
    const tall = steps.map((step) => 12 + head + 8 + step(width, column) + 40);
    const box = Math.min(544, column * (width < 480 ? 1 : 10 / 16));
    const first = heights(tall[0] ?? 0, 1, box, width);
    return { natural: first.natural, least: heights(Math.max(...tall), 1, box, width).least };
  };
}

/** Widths in px that a frame in an article may have. */
const FRAMES = { least: 280, most: MOST_WIDE } as const;

/**
 * The height for a frame that is as wide as the text around it, whatever that is, and cannot follow its content: at no width from 280 to
 * 1,600 px does it scroll inside. If it is more than the content needs, the map fills the rest.
 */
export function heightAnywhere(at: HeightsAt): number {
  let most = 0;
  for (let width: number = FRAMES.least; width <= FRAMES.most; width += 8) most = Math.max(most, at(width).least);
  return Math.ceil(most);
}

/** `rest`: px of everything but the maps. There are `maps` of them, each `natural` px tall by default in a column of `width` px. */
function heights(rest: number, maps: number, natural: number, width: number): Heights {
  const least = Math.min(natural, Math.max(LEAST.px, width * LEAST.ofWidth));
  return { natural: Math.ceil(rest + maps * natural), least: Math.ceil(rest + maps * least) };
}

function sum(parts: readonly EmbedPart[], frame: number, column: number): number {
  return parts.reduce((px, part) => px + part({ frame, column }), 0);
}
