// `npm run update -- …`: adds figures of UN Comtrade, checks links, or validates the descriptor.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sentence } from '../problem.ts';
import { readTable, readText } from '../csv.ts';
import { COMTRADE } from './comtrade.ts';
import { checkLinks } from './links.ts';
import { checkProfile } from './profile.ts';
import { updateFromComtrade } from './update-trade.ts';

const USAGE = `npm run update -- comtrade --partner chn --years 2024-2025 [--write] [--accept]
npm run update -- check-links
npm run update -- check-profile`;

const folder = join(import.meta.dirname, '..');

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { partner: { type: 'string' }, years: { type: 'string' }, write: { type: 'boolean', default: false }, accept: { type: 'boolean', default: false } }
  });
  const [command] = positionals;
  if (command === 'comtrade' && values.partner !== undefined && values.years !== undefined) {
    await updateFromComtrade({
      folder,
      base: process.env['COMTRADE_BASE'] ?? COMTRADE,
      partner: values.partner,
      years: span(values.years),
      write: values.write,
      accept: values.accept,
      today: new Date().toISOString().slice(0, 10),
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
