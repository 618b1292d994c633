// Line breaks of text without a browser.
import { expect, it } from 'vitest';
import { wrap } from './text.ts';

it('breaks lines at spaces and around ideographs, but at no no-break space', () => {
  expect(wrap('exports of \u2248\u00a0$3.43\u00a0bn', 80, 13, 9)).toEqual(['exports of', '\u2248\u00a0$3.43\u00a0bn']);
  expect(wrap('октябрь 2023\u00a0г.', 60, 13, 9)).toEqual(['октябрь', '2023\u00a0г.']);
  expect(wrap('仅限货运', 30, 13, 9)).toEqual(['仅限', '货运']);
});
