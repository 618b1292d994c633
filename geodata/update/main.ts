// `npm run update -- …`: adds figures of UN Comtrade, checks links, or validates the descriptor.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sentence } from '../problem.ts';
import { readTable, readText } from '../csv.ts';
import { COMTRADE } from './comtrade.ts';
import { checkLinks } from './links.ts';
import { checkProfile } from './profile.ts';
import { updateAll } from './update-all.ts';
import { updateFromComtrade } from './update-trade.ts';

const USAGE = `npm run update -- comtrade --partner chn --years 2024-2025 [--write] [--accept]
npm run update -- comtrade --partner all --years 2017-2024 [--write] [--accept]
npm run update -- comtrade --partner all --months 2024 [--write] [--accept]
npm run update -- check-links
npm run update -- check-profile`;

const folder = join(import.meta.dirname, '..');
const today = new Date().toISOString().slice(0, 10);

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      partner: { type: 'string' },
      years: { type: 'string' },
      months: { type: 'string' },
      write: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false }
    }
  });
  const [command] = positionals;
  if (command === 'comtrade' && values.partner === 'all' && (values.years === undefined) !== (values.months === undefined)) {
    const years = span(values.years ?? values.months ?? '').map(String);
    await updateAll({
      folder,
      base: process.env['COMTRADE_BASE'] ?? COMTRADE,
      periods: values.months === undefined ? years : years.flatMap(monthsOf),
      write: values.write,
      accept: values.accept,
      today,
      log: console.log
    });
  } else if (command === 'comtrade' && values.partner !== undefined && values.years !== undefined) {
    await updateFromComtrade({
      folder,
      base: process.env['COMTRADE_BASE'] ?? COMTRADE,
      partner: values.partner,
      years: span(values.years),
      write: values.write,
      accept: values.accept,
      today,
      log: console.log
    });
  } else if (command === 'check-links') {
    await links();
  } else if (command === 'check-profile') {
    await profile();
  } else {
    throw new Error(`expected\n${USAGE}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function span(text: string): number[] {
  const [, from = '', to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
  const length = Number(to || from) - Number(from) + 1;
  if (from === '' || length < 1 || length > 12) throw new Error(`--years: expected a year or first-last (at most 12), got "${text}"`);
  return Array.from({ length }, (_, i) => Number(from) + i);
}

/** The months of a year that are over. */
function monthsOf(year: string): string[] {
  return Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`).filter((month) => month < today.slice(0, 7));
}

async function links(): Promise<void> {
  const { text, problems } = readText(folder, 'tables/sources.csv');
  const { rows, form } = readTable('sources.csv', text);
  const [fault] = problems.length > 0 ? problems : form;
  if (fault) throw new Error(sentence(fault));
  console.log(`checking ${rows.length} links`);
  const results = await checkLinks(rows.map(({ cells }) => ({ id: cells['id'] ?? '', url: cells['url'] ?? '' })));
  const failed = results.filter((result) => result.problem !== null);
  for (const { id, url, problem } of failed) console.log(`${id}: ${problem} ${url}`);
  console.log(`${failed.length} of ${results.length} links failed`);
  if (failed.length > 0) process.exitCode = 1;
}

async function profile(): Promise<void> {
  const descriptor = JSON.parse(readFileSync(join(folder, '../static/data/datapackage.json'), 'utf8')) as { $schema: string };
  const broken = await checkProfile(descriptor, { log: console.log });
  for (const line of broken) console.log(line);
  console.log(`datapackage.json ${broken.length === 0 ? 'conforms to' : 'does not conform to'} the profile published at ${descriptor.$schema}`);
  if (broken.length > 0) process.exitCode = 1;
}
