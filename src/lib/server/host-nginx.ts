/** Configurations for nginx: as host of the static export, and in front of the server. */
import { CACHING, COMMON, OWN, PATHS, TYPES } from './headers.ts';
import { MOVED, NAME } from './host-addresses.ts';

const HSTS = `  # Once the site is reached by https alone, tell browsers to stay with it:
  # add_header Strict-Transport-Security "max-age=31536000" always;
`;

/** For an nginx with the export in `folder` below its root. It belongs in nginx's http context, like files in conf.d. */
export function nginx(folder: string): string {
  const escaped = folder.replaceAll('.', '\\.');
  return `# Serves the static export. The files lie in /var/www/maps.example${folder}
# nginx 1.18 or newer. Put this file into /etc/nginx/conf.d/ and change listen, server_name and root.

# The one spelling of an address: no doubled slashes, no escapes, a slash at the end of folders, no index.html.
map $uri $trade_map_spelling {
  default "";
  "~^(?<trade_map_folder>(?:/${NAME})*/)index\\.html$" $trade_map_folder;
  "~^(?<trade_map_before>(?:/${NAME})*/)embed/(?<trade_map_file>(?:${NAME}/)+(?:${MOVED.map((file) => file.replaceAll('.', '\\.')).join('|')}))$" $trade_map_before$trade_map_file;
  "~^(?:/${NAME})*/v/${NAME}$" $uri/;
  "~^(?:/${NAME})*/[\\w-]+$" $uri/;
  "~^(?:/${NAME})*/?$" $uri;
}
# Where an address that is spelled otherwise leads to; empty where it is right, or has characters that no address has.
map "$trade_map_spelling $request_uri" $trade_map_address {
  default "";
  "~^(\\S+) \\1(\\?|$)" "";
  "~^(?<trade_map_right>\\S+) " $trade_map_right;
}
# The page that answers an address where nothing is: each version has its own.
map $uri $trade_map_missing {
  default ${folder}404.html;
  "~^(?<trade_map_version>${escaped}v/${NAME}/)." \${trade_map_version}404.html;
}
map $request_uri $trade_map_framed_by {
  default "${OWN.page['Content-Security-Policy'] ?? ''}";
  "~^[^?]*${PATHS.embed}" "${OWN.embed['Content-Security-Policy'] ?? ''}";
}
map $request_uri $trade_map_embedder {
  default "";
  "~^[^?]*(${PATHS.embed}|${PATHS.code})" "${OWN.embed['Cross-Origin-Embedder-Policy'] ?? ''}";
}
map "$status $request_uri" $trade_map_caching {
  default "${CACHING.changing}";
  "~^[45]" "${CACHING.missing}";
  "~^2.. [^?]*${PATHS.code}" "${CACHING.code}";
}

server {
  listen 80;
  server_name maps.example;
  root /var/www/maps.example;

${HSTS}
  location ^~ ${folder} {
    # A redirect names the path alone, so that it is right behind a proxy that ends TLS.
    absolute_redirect off;
    if ($trade_map_address) { return 301 $trade_map_address$is_args$args; }
    try_files $uri \${uri}index.html =404;
    error_page 404 $trade_map_missing;

    # The .gz beside a file where there is one; else compressed as it is sent.
    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_types ${compressed()};

    types {
${lastDots()
  .map(([ending, type]) => `      "${type}" ${ending};\n`)
  .join('')}    }
    default_type application/octet-stream;

${Object.entries(COMMON)
  .map(([name, value]) => `    add_header ${name} "${value}" always;\n`)
  .join('')}    add_header Content-Security-Policy $trade_map_framed_by always;
    add_header Cross-Origin-Embedder-Policy $trade_map_embedder always;
    add_header Cache-Control $trade_map_caching always;

    location ~ /\\.ht { return 404; }
    location = ${folder}404.html { internal; }
    location ~ ^${escaped}v/${NAME}/404\\.html$ { internal; try_files $uri ${folder}404.html =404; }
    # Files whose type is told by more than the last part of their name.
${longNames()
  .map(
    ([end, type]) => `    location ~ ${end.replaceAll('.', '\\.')}$ {
      if ($trade_map_address) { return 301 $trade_map_address$is_args$args; }
      types { }
      default_type "${type}";
    }
`
  )
  .join('')}  }
}
`;
}

/** For an nginx in front of the server, which sends all headers itself. */
export function nginxProxy(folder: string): string {
  return `# In front of the server: HOST=127.0.0.1 PORT=4173 SITE_ORIGIN=https://maps.example${folder === '/' ? '' : folder.slice(0, -1)} npm start
# Put this file into /etc/nginx/conf.d/ and change listen and server_name; your certificate's lines go beside listen.

upstream trade_map {
  server 127.0.0.1:4173;
  keepalive 16;
}

server {
  listen 80;
  server_name maps.example;

${HSTS}
  location ^~ ${folder} {
    # Without a path behind it, so that the server sees each address as it was asked for.
    proxy_pass http://trade_map;
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    proxy_set_header Host $host;
    # The server names paths alone in its redirects.
    proxy_redirect off;
    proxy_connect_timeout 5s;
    proxy_read_timeout 40s;
  }
}
`;
}

/** Content types by file extension, and those that need more of the name. */
const lastDots = (): (readonly [string, string])[] => TYPES.filter(([end]) => /^\.\w+$/.test(end)).map(([end, type]) => [end.slice(1), type] as const);
const longNames = (): (readonly [string, string])[] => TYPES.filter(([end]) => !/^\.\w+$/.test(end));

/** Text types that nginx compresses; it always compresses text/html. */
function compressed(): string {
  const types = TYPES.map(([, type]) => type.replace(/;.*/, '')).filter((type) => /^text|json|xml/.test(type) && type !== 'text/html');
  return [...new Set(types)].join(' ');
}
