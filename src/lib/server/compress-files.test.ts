// The compressed copies of the export’s files.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { compressFiles } from './compress-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LONG = '<p>Every number has a source.</p>\n'.repeat(100);

test('writes a brotli and a gzip copy beside every long text, and beside nothing else', async () => {
  const texts = ['index.html', '_app/immutable/chunks/a.js', 'chn/2023/poster.svg', 'chn/2023/table.csv'];
  const others = { 'short.html': '<p></p>', 'chn/2023/poster.png': LONG, 'font.woff2': LONG };
  for (const [name, text] of [...texts.map((name) => [name, name + LONG] as const), ...Object.entries(others)]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  await compressFiles(folder, [...texts, ...Object.keys(others)]);
  const written = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(written).toHaveLength(3 * texts.length + Object.keys(others).length);
  for (const name of texts) {
    expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(name + LONG);
    expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(name + LONG);
    expect(readFileSync(join(folder, `${name}.br`)).length).toBeLessThan(LONG.length / 10);
  }
});
