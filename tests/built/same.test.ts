// The static export is what the server responds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exported, fileOf } from '#lib/server/export-rule.ts';
import { BUILD, SAMPLE } from '../serve.ts';
import { startServer } from '../started.ts';

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => {
  server.child.kill();
});

/**
 * npm run test:full compares every file. npm test compares all that are no view's, and of the views in its sample of the export every
 * second with all its files; of images, which take ten times as long to draw, one in twenty: they are drawn from the SVG files beside them.
 */
const groups = exported({ sample: SAMPLE !== undefined });
const isOfView = (address: string): boolean => /\d{4}\//.test(address);
const chosen = SAMPLE === undefined ? groups : groups.filter(({ addresses }, i) => i % 2 === 0 || !addresses.some(isOfView));
const addresses = chosen.flatMap((group) => group.addresses);
const images = addresses.filter((address) => isOfView(address) && address.endsWith('.png'));
const left = new Set(SAMPLE === undefined ? [] : images.filter((_, i) => i % 20 !== 0));
const compared = addresses.filter((address) => !left.has(address));

/**
 * A file of the export in the form of the server's response: without the policy in the page, the attribute of static hosts, and the notes
 * about them. Together with the links to oEmbed these are all permitted differences (src/hooks.server.ts).
 */
function asAnswered(html: string): string {
  return html
    .replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, '')
    .replace(/(<html lang="\w+"[^>]*?) data-static/, '$1')
    .replaceAll(/(<noscript data-static(?:="")?>)[\s\S]*?(<\/noscript>)/g, '$1$2');
}

const withoutOembed = (html: string): string => html.replaceAll(/<link rel="alternate" type="[a-z/]+\+oembed"[^>]*>/g, '');

describe('the static export', () => {
  test('contains what the server responds, byte for byte', { timeout: 1_800_000 }, async () => {
    expect(compared.length).toBeGreaterThan(500);
    const wrong: string[] = [];
    // Some at a time: the server draws images in threads of their own while it renders pages.
    const limit = pLimit(4);
    const compare = async (address: string): Promise<void> => {
      const answer = await fetch(`${server.address}/${address}`, { redirect: 'manual', headers: { 'accept-encoding': 'identity' } });
      const [file, body] = [readFileSync(join(BUILD, fileOf(address))), Buffer.from(await answer.arrayBuffer())];
      const same = fileOf(address).endsWith('.html') ? withoutOembed(asAnswered(file.toString())) === withoutOembed(body.toString()) : file.equals(body);
      if (answer.status !== 200 || !same) wrong.push(`/${address} (${answer.status})`);
    };
    await Promise.all(compared.map((address) => limit(() => compare(address))));
    expect(wrong).toEqual([]);
  });
});
