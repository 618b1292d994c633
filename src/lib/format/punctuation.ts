// Punctuation between the parts of a line that components put together.
import type { Lang } from '#lib/atlas/atlas.ts';

/** Each mark with the space that belongs to it. */
interface Punctuation {
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly stop: string;
  /** Brackets, of which the first follows `space`. */
  readonly open: string;
  readonly close: string;
  /** Between two sentences, and before a bracket. */
  readonly space: string;
}

const WESTERN: Punctuation = { comma: ', ', semicolon: '; ', colon: ': ', stop: '.', open: '(', close: ')', space: ' ' };

/** Chinese has full-width marks, without spaces. */
export const punctuation: Record<Lang, Punctuation> = {
  en: WESTERN,
  ko: WESTERN,
  zh: { comma: '，', semicolon: '；', colon: '：', stop: '。', open: '（', close: '）', space: '' },
  ru: WESTERN
};
