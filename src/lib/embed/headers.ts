import { PATH_LANGS } from '#lib/view/lang.ts';
import { pages, STANDING } from '#lib/view/pages.ts';
import type { Known } from '#lib/view/view.ts';

/** Folders of pages that are not views, below the site's root. */
const PAGES = [...STANDING, 'compare', 'story', ...PATH_LANGS] as const;

const FOREVER = 'Cache-Control: public, max-age=31536000, immutable';
const FRAMED_BY_ALL = 'Content-Security-Policy: frame-ancestors *';
const FRAMED_BY_US = "Content-Security-Policy: frame-ancestors 'self'";
const COMMON = ['X-Content-Type-Options: nosniff', 'Referrer-Policy: strict-origin-when-cross-origin'];

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. Every page carries its own strict policy in its head; the
 * one thing a head cannot say is who may frame it. Hosts join what several rules say of one header, which would forbid
 * frames everywhere, so no two rules that name a policy match the same address. Earlier versions lie below /v/.
 */
export function headersFile(known: Known): string {
  const roots = ['', '/v/:version'];
  const views = [...new Set(pages(known).map((page) => page.partners))];
  const own = [...views, ...PAGES].flatMap((name) => roots.map((root) => `${root}/${name}/*`));
  const rules: [string, readonly string[]][] = [
    ['/*', COMMON],
    ...roots.flatMap((root): [string, readonly string[]][] => [
      [`${root}/_app/immutable/*`, [FOREVER]],
      [`${root}/embed/*`, [FRAMED_BY_ALL]],
      [`${root}/embed.js`, ['Cache-Control: public, max-age=3600', 'Access-Control-Allow-Origin: *']],
      [`${root}/`, [FRAMED_BY_US]]
    ]),
    ...own.map((path): [string, readonly string[]] => [path, path.endsWith('/data/*') ? [FRAMED_BY_US, 'Access-Control-Allow-Origin: *'] : [FRAMED_BY_US]])
  ];
  return rules.map(([path, lines]) => `${path}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('\n');
}
