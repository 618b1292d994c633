// Words of Chinese sentences that no line break should divide: browsers break a line between any two characters.
import type { Partner } from '#lib/atlas/atlas.ts';

/** Years, counts and amounts with their units. */
const NUMBERS = '(?:≈\\s?)?\\d[\\d.,]*(?:年|个伙伴|[万亿]?美元)(?:\\s[?？])?';

/** Words that headlines repeat. */
const WORDS = ['朝鲜', '伙伴', '进出口', '出口', '进口', '合计', '数字', '存疑', '视图', '商品', '本数据', '没有', '其他', '未计入', '贸易'];

/** The pattern of one set of partners, made once. */
let known: { readonly partners: readonly Partner[]; readonly pattern: RegExp } | null = null;

/** A Chinese sentence in pieces: those that are `whole` are a name of a partner, a word, or a number with its unit. */
export function wholeWords(text: string, partners: readonly Partner[]): { readonly piece: string; readonly whole: boolean }[] {
  if (known?.partners !== partners) {
    // Of two names of which one begins with the other, the longer comes first.
    const names = partners.flatMap(({ names: { zh } }) => zh ?? []).sort((a, b) => b.length - a.length);
    known = { partners, pattern: new RegExp(`(${[NUMBERS, ...names, ...WORDS].join('|')})`, 'u') };
  }
  return text
    .split(known.pattern)
    .map((piece, i) => ({ piece, whole: i % 2 === 1 }))
    .filter(({ piece }) => piece !== '');
}
