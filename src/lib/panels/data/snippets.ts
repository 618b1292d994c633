// Code for readers who load a table in a program of their own.

/** Code that loads a table; `url` is its absolute address. Each snippet needs only the packages that it names. */
export function snippets(url: string): readonly { readonly language: string; readonly code: string }[] {
  return [
    {
      language: 'JavaScript',
      code: `// npm install csv-parse
import { parse } from 'csv-parse/sync';

const answer = await fetch('${url}');
const trade = parse(await answer.text(), {
  columns: true,
  cast: (cell, { column }) => cell === '' ? null : ['year', 'value_usd', 'rounding_usd'].includes(column) ? Number(cell) : cell
});`
    },
    {
      language: 'Python',
      code: `import csv, io, urllib.request

def value(column, cell):
    return None if cell == '' else int(cell) if column in ('year', 'value_usd', 'rounding_usd') else cell

with urllib.request.urlopen('${url}') as answer:
    rows = csv.DictReader(io.TextIOWrapper(answer, encoding='utf-8', newline=''))
    trade = [{column: value(column, cell) for column, cell in row.items()} for row in rows]`
    },
    {
      language: 'R',
      code: `trade <- read.csv('${url}', encoding = 'UTF-8', na.strings = '')`
    }
  ];
}
