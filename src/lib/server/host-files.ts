/** The ready files for hosts, made from the one table of headers: Netlify and Cloudflare Pages, Apache, nginx, GitHub Pages. */
import { COMMON, KINDS, OWN, PATHS, TYPES } from './headers.ts';

/** How long a static host's pages may be kept without asking: not at all. */
const ASK = 'no-cache';

/** Name and text of each file, relative to the export's root. */
export function hostFiles(): [name: string, text: string][] {
  return [['.htaccess', apache()], ['_headers', headerFile()], ['hosting/nginx.conf', nginx()], ['hosting/nginx-proxy.conf', nginxProxy()], ['.nojekyll', '']];
}

const KEPT = ['code', 'embed', 'open'] as const;

function apache(): string {
  const set = (headers: Readonly<Record<string, string>>): string => Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"\n`).join('');
  return [
    '# Apache 2.4. Needs AllowOverride All, or FileInfo, Indexes and Options; without mod_headers the site works, without these headers.\n',
    'DirectoryIndex index.html\nErrorDocument 404 /404.html\n',
    ...Object.entries(TYPES).map(([ending, type]) => `AddType "${type}" .${ending}\n`),
    '<IfModule mod_headers.c>\n',
    set({ ...COMMON, 'Cache-Control': ASK, ...OWN.page }),
    ...[...KEPT].reverse().map((kind) => `  <If "%{THE_REQUEST} =~ m#^\\S+ (/[^ ?]*)?/(v/[^/]+/)?${PATHS[kind].replace(/^\^/, '').replace(/\$$/, '([? ]|$)')}#">\n  ${set(OWN[kind]).replaceAll('\n  ', '\n    ')}  </If>\n`),
    '</IfModule>\n'
  ].join('');
}

function headerFile(): string {
  const lines = (headers: Readonly<Record<string, string>>): string => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('');
  return [`/*\n${lines({ ...COMMON })}`, ...['', '/v/:version'].flatMap((root) => [`${root}/_app/immutable/*\n${lines(OWN.code)}`, `${root}/embed/*\n${lines(OWN.embed)}`, `${root}/data/*\n${lines(OWN.open)}`])].join('\n');
}

function nginx(): string {
  return nginxMaps() + 'server {\n  listen 80;\n  server_name maps.example;\n  root /var/www/trade-map;\n  index index.html;\n  error_page 404 /404.html;\n  gzip_static on;\n  absolute_redirect off;\n  location / { try_files $uri $uri/ =404; }\n' + nginxHeaders() + '}\n';
}

function nginxProxy(): string {
  return 'server {\n  listen 80;\n  server_name maps.example;\n  location / {\n    proxy_pass http://127.0.0.1:4173;\n    proxy_http_version 1.1;\n  }\n}\n';
}

function nginxMaps(): string {
  const names = new Set(KINDS.flatMap((kind) => Object.keys(OWN[kind])));
  return [...names].map((name) => {
    const rows = KEPT.flatMap((kind) => `  "~^[^ ]* (/[^ ?]*)?/(v/[^/]+/)?${PATHS[kind].replace(/^\^/, '').replace(/\$$/, '([? ]|$)')}" "${OWN[kind][name] ?? ''}";\n`);
    return `map $request ${variable(name)} {\n  default "${name === 'Cache-Control' ? ASK : (OWN.page[name] ?? '')}";\n${rows.join('')}}\n`;
  }).join('');
}

function nginxHeaders(): string {
  const names = new Set(KINDS.flatMap((kind) => Object.keys(OWN[kind])));
  return [...Object.entries(COMMON).map(([name, value]) => `  add_header ${name} "${value}" always;\n`), ...[...names].map((name) => `  add_header ${name} ${variable(name)} always;\n`)].join('');
}

function variable(name: string): string {
  return `$trade_map_${name.toLowerCase().replaceAll('-', '_')}`;
}
