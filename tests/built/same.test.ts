// The static export is what the server responds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exported, fileOf } from '#lib/server/export-rule.ts';
import { BUILD } from '../serve.ts';
import { startServer } from '../started.ts';

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => {
  server.child.kill();
});

/**
 * npm test compares every sixth address of the export and all that are no view’s, npm run test:full every address. Of images, which take ten
 * times as long to draw, npm test compares every fortieth: they are drawn from the SVG files beside them.
 */
const FULL = Boolean(process.env['TEST_FULL']);
const addresses = exported().flatMap((group) => group.addresses);
const ofViews = addresses.filter((address) => /\d{4}\//.test(address));
const images = ofViews.filter((address) => address.endsWith('.png'));
const sampled = [
  ...addresses.filter((address) => !/\d{4}\//.test(address)),
  ...ofViews.filter((address, i) => FULL || (i % 6 === 0 && !address.endsWith('.png'))),
  ...(FULL ? [] : images.filter((_, i) => i % 40 === 0))
];

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
  test('contains what the server responds, byte for byte', { timeout: FULL ? 1_800_000 : 600_000 }, async () => {
    expect(sampled.length).toBeGreaterThan(500);
    const wrong: string[] = [];
    // Some at a time: the server draws images in threads of their own while it renders pages.
    const limit = pLimit(4);
    const compare = async (address: string): Promise<void> => {
      const answer = await fetch(`${server.address}/${address}`, { redirect: 'manual' });
      const [file, body] = [readFileSync(join(BUILD, fileOf(address))), Buffer.from(await answer.arrayBuffer())];
      const same = fileOf(address).endsWith('.html') ? withoutOembed(asAnswered(file.toString())) === withoutOembed(body.toString()) : file.equals(body);
      if (answer.status !== 200 || !same) wrong.push(`/${address} (${answer.status})`);
    };
    await Promise.all(sampled.map((address) => limit(() => compare(address))));
    expect(wrong).toEqual([]);
  });
});
