// The CSV parser of the tests.
import { expect, test } from 'vitest';
import { records } from './rfc4180.ts';

test.each<[string, string, string[][]]>([
  [
    'bare and blank cells',
    'a,b,c\n1,,3\n',
    [
      ['a', 'b', 'c'],
      ['1', '', '3']
    ]
  ],
  ['commas, quotes and line ends in quotes', '"a, b","say ""no""","two\nlines"\r\n', [['a, b', 'say "no"', 'two\nlines']]],
  ['a last line without an end', 'a\nb', [['a'], ['b']]],
  [
    'a last cell that is blank',
    'a,b\n1,\n',
    [
      ['a', 'b'],
      ['1', '']
    ]
  ]
])('%s', (_what, csv, expected) => expect(records(csv)).toEqual(expected));

test('text that is not CSV is rejected', () => {
  expect(() => records('a,"b\n')).toThrow('no cell');
  expect(() => records('a"b,c\n')).toThrow('no cell');
});
