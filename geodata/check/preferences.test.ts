// The check of the preference lists.
import { expect, test } from 'vitest';
import { readTables } from '../typed-tables.ts';
import { readRawDataset } from '../raw-dataset.ts';
import { sentence } from '../problem.ts';
import { TABLES } from '../schema/tables.ts';
import { checkPreferences } from './preferences.ts';

test('a figure of an unranked publication is reported at the figure, once for each list', () => {
  const folder = readRawDataset('geodata/nowhere');
  const header = (name: 'trade' | 'preferences'): string => Object.keys(TABLES[name].columns).join(',');
  const { tables } = readTables({
    ...folder,
    tables: {
      ...folder.tables,
      trade: `${header('trade')}\n${['gacc', 'tha', 'tha'].map((publication, i) => `chn-200${i}-total-${publication},chn,200${i},total,5,not-stated,${publication},reported,exact,1,final,test,,s1,\n`).join('')}`,
      preferences: `${header('preferences')}\nany,customs,1,gacc,\nany,kotra,1,gacc,\nany,kotra,2,tha,\n`
    }
  });
  expect(checkPreferences(tables).map(sentence)).toEqual([
    'trade.csv:3 publication: expected a publication of the customs list of "any" in preferences.csv, got "tha"'
  ]);
});
