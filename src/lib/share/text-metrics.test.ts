// The estimated number of lines of a text.
import { describe, expect, it } from 'vitest';
import { asButton, buttonLineCount, lineCount, wrappedHeight, pageTextWidth } from './text-metrics.ts';

const type = { size: 10 } as const;

describe('lines of text', () => {
  it('break after spaces, hyphens and dashes', () => {
    for (const text of ['aaaa aaaa', 'aaaa-aaaa', 'aaaa—aaaa']) {
      expect(lineCount(text, pageTextWidth(text, type), type), text).toBe(1);
      expect(lineCount(text, pageTextWidth(text, type) - 1, type), text).toBe(2);
    }
  });
  it('break around every ideograph, and between words in Korean', () => {
    expect(lineCount('朝鲜贸易，地图', 31, type)).toBe(3);
    expect(lineCount('북한의 무역로', pageTextWidth('북한의 ', type), type)).toBe(2);
    expect(lineCount('북한의', pageTextWidth('북한의', type) + 1, type)).toBe(1);
  });
  it('neither begin with closing punctuation nor end with an opening bracket, beside other letters, too', () => {
    // "bbb；" and "（b）" are never divided, and an opening bracket begins the next line.
    expect(lineCount('aaa bbb；ccc', pageTextWidth('aaa bbb', type) + 1, type)).toBe(3);
    expect(lineCount('aaa bbb；ccc', pageTextWidth('aaa bbb；', type) + 1, type)).toBe(2);
    expect(lineCount('朝鲜（b）', pageTextWidth('朝鲜（', type) + 1, type)).toBe(2);
    expect(lineCount('朝鲜（贸易）', 31, type)).toBe(3);
  });
  it('never break a button, whose text counts as bold', () => {
    const text = `a ${asButton('$1 bn')}`;
    expect(lineCount(text, pageTextWidth(text, type) - 1, type)).toBe(2);
    expect(pageTextWidth(asButton('bn'), type)).toBeGreaterThan(pageTextWidth('bn', type));
  });
  it('are taller with a button: two buttons count once where they are on one line in every font, and twice where one may leave it', () => {
    const sentence = `${asButton('a')} and ${asButton('b')} aaaa`;
    const beside = pageTextWidth(`${asButton('a')} and ${asButton('b')}`, type);
    expect(buttonLineCount(sentence, 500, type)).toBe(1);
    expect(buttonLineCount(sentence, beside + 1, type)).toBe(1);
    expect(buttonLineCount(sentence, beside - 1, type)).toBe(2);
    expect(buttonLineCount('aaaa aaaa', 30, type)).toBe(0);
    // Each is on a line of its own.
    const three = `${asButton('a')} ${asButton('b')} aaaaaaaa ${asButton('c')}`;
    expect(buttonLineCount(three, pageTextWidth(`${asButton('a')} ${asButton('b')}`, type) - 1, type)).toBe(3);
  });
  it('break a word that is longer than the line', () => {
    expect(lineCount('a'.repeat(30), pageTextWidth('a'.repeat(10), type), type)).toBe(3);
  });
  it('are one for an empty text', () => {
    expect(lineCount('', 100, type)).toBe(1);
  });
});

describe('rows of items', () => {
  it('are as tall as their tallest items, with gaps between them', () => {
    const items = [
      { width: 40, height: 10 },
      { width: 40, height: 20 },
      { width: 40, height: 5 }
    ];
    expect(wrappedHeight(items, 100, 10, 2)).toBe(20 + 2 + 5);
    expect(wrappedHeight(items, 140, 10, 2)).toBe(20);
    expect(wrappedHeight(items, 30, 10, 2)).toBe(10 + 2 + 20 + 2 + 5);
    expect(wrappedHeight([], 30, 10, 2)).toBe(0);
  });
});
