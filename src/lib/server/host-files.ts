/** Configuration files for hosts, generated from the table of headers: Netlify and Cloudflare Pages, Apache, nginx, GitHub Pages. */
import { MOVED } from './host-addresses.ts';
import { apache } from './host-apache.ts';
import { nginx, nginxProxy } from './host-nginx.ts';
import { CACHING, COMMON, ISOLATED, OWN, PATHS } from './headers.ts';

/** Name and text of each file, relative to the export's root. `folder`: the path of the site's root, `/` or `/trade-map/`. */
export function hostFiles(folder = '/'): [name: string, text: string][] {
  return [
    ['.htaccess', apache(folder)],
    ['_headers', headerFile()],
    ['_redirects', redirects()],
    ['hosting/nginx.conf', nginx(folder)],
    ['hosting/nginx-proxy.conf', nginxProxy(folder)],
    ['.nojekyll', '']
  ];
}

/**
 * For hosts that read `_headers`. They combine all rules that match an address, so no header is in both `/*` and another matching rule.
 * `/*` has X-Frame-Options instead of `frame-ancestors`: browsers obey it only on pages without `frame-ancestors`, which embeds have.
 */
function headerFile(): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`;
  return ['', '/v/:version']
    .flatMap((root) => [rule(`${root}${PATHS.code}*`, { ...ISOLATED, 'Cache-Control': CACHING.code }), rule(`${root}${PATHS.embed}*`, OWN.embed)])
    .concat(rule('/*', { ...COMMON, 'X-Frame-Options': 'SAMEORIGIN' }))
    .join('\n');
}

/** Redirects for files of earlier versions. */
function redirects(): string {
  return ['', ':lang/']
    .flatMap((lang) => MOVED.map((file) => `${lang}:partners/:year/${file}`))
    .map((path) => `/embed/${path} /${path} 301\n`)
    .join('');
}
