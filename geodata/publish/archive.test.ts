// The archive of all downloads.
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archive } from './archive.ts';

const files = new Map([
  ['trade.csv', 'id\n한국,ä\n'],
  ['datapackage.json', '{}']
]);

test('the archive contains every file unchanged, in a folder named after the version', () => {
  const back = Object.entries(unzipSync(archive('2026.11.0', files, 'dictionary', 'licence'))).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(back).toEqual([
    ['north-korea-trade-routes-2026.11.0/LICENSE-DATA', 'licence'],
    ['north-korea-trade-routes-2026.11.0/README.md', 'dictionary'],
    ['north-korea-trade-routes-2026.11.0/datapackage.json', '{}'],
    ['north-korea-trade-routes-2026.11.0/trade.csv', 'id\n한국,ä\n']
  ]);
});

test('the order of files, the date and the time zone do not change its bytes', () => {
  const here = process.env['TZ'];
  const first = archive('2026.11.0', files, 'dictionary', 'licence');
  process.env['TZ'] = 'Pacific/Kiritimati';
  const second = archive('2026.11.0', new Map([...files].reverse()), 'dictionary', 'licence');
  if (here === undefined) delete process.env['TZ'];
  else process.env['TZ'] = here;
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});
