/** Configuration for Apache 2.4, as `.htaccess`. */
import { CACHING, COMMON, ISOLATED, OWN, PATHS, TYPES } from './headers.ts';
import { MOVED, NAME } from './host-addresses.ts';

/**
 * Rules for the root of the export, and for the root of each version, where a release copies the file. Every directive is permitted by
 * `AllowOverride FileInfo`: if one were not, Apache would answer 500 for the whole site.
 */
export function apache(folder: string): string {
  const set = (name: string, value: string, condition = ''): string =>
    `  Header unset ${name}\n  Header always set ${name} "${value}"${condition && ` "expr=${condition}"`}\n`;
  const requested = (part: string): string => `%{THE_REQUEST} =~ m#^\\S+ [^? ]*${part}#`;
  const moved = MOVED.map((file) => file.replaceAll('.', '\\.')).join('|');
  return `# Apache 2.4.39 or newer. Needs AllowOverride FileInfo (or All), and FollowSymLinks or SymLinksIfOwnerMatch, which are
# Apache's default. Modules: mime, dir; and headers and rewrite, without which pages show, but no embed is framed as it should.

ErrorDocument 404 ${folder}404.html
AddDefaultCharset Off
${TYPES.filter(([end]) => /^\.\w+$/.test(end))
  .map(([end, type]) => `AddType "${type}" ${end}\n`)
  .join('')}${TYPES.filter(([end]) => !/^\.\w+$/.test(end))
    .map(([end, type]) => `<FilesMatch "${end.replaceAll('.', '\\.')}(\\.br|\\.gz)?$">\n  ForceType "${type}"\n</FilesMatch>\n`)
    .join('')}
# .br and .gz are codings of the file whose name stands before, and no type or language (br is also Breton).
RemoveType .gz .br
RemoveLanguage .br
AddEncoding br .br
AddEncoding gzip .gz

<IfModule mod_rewrite.c>
  RewriteEngine On
  # An address that Apache has been led on to is right.
  RewriteCond %{ENV:REDIRECT_STATUS} !^$
  RewriteRule ^ - [L]

  # Redirects name the scheme that the reader asked by, where a proxy in front ends TLS and says so.
  RewriteCond %{HTTP:X-Forwarded-Proto} =https
  RewriteCond %{HTTP_HOST} ^[\\w.:-]+$
  RewriteRule ^ - [E=TRADE_MAP_SITE:https://%{HTTP_HOST},NS]

  # One spelling of an address: no doubled slashes, no escapes, a slash at the end of folders, no index.html. It has letters, digits and . _ - alone.
  RewriteCond %{REQUEST_URI} ^((?:/${NAME})*/)index\\.html$
  RewriteRule ^ %{ENV:TRADE_MAP_SITE}%1 [R=301,L,NS]
  RewriteCond %{REQUEST_URI} ^(?:/${NAME})+$
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteRule ^ %{ENV:TRADE_MAP_SITE}%{REQUEST_URI}/ [R=301,L,NS]
  RewriteCond %{REQUEST_URI} ^(?:/${NAME})*/?$
  RewriteCond %{REQUEST_URI}@%{THE_REQUEST} !^([^@]*)@\\S+\\ \\1[?\\ ]
  RewriteRule ^ %{ENV:TRADE_MAP_SITE}%{REQUEST_URI} [R=301,L,NS]

  # Files that lay beside embeds too in former versions.
  RewriteCond %{REQUEST_URI} ^((?:/${NAME})*/)embed/((?:${NAME}/)+(?:${moved}))$
  RewriteRule ^ %{ENV:TRADE_MAP_SITE}%1%2 [R=301,L,NS]

  # A folder without a page is no page, and no list of files.
  RewriteCond %{REQUEST_URI} /$
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_FILENAME}/index.html !-f
  RewriteRule ^ - [R=404,L,NS]

  # The .br or .gz beside a file where the client accepts it.
${[
  ['br', 'br'],
  ['gzip', 'gz']
]
  .map(
    ([coding = '', ending = '']) => `  RewriteCond %{HTTP:Accept-Encoding} (^|[,\\ ])${coding}(?!\\ *;\\ *q=0(\\.0*)?\\ *(,|$))\\b
  RewriteCond %{REQUEST_FILENAME}.${ending} -f
  RewriteRule ^(.+)$ $1.${ending} [L,E=no-gzip:1,E=no-brotli:1]
  RewriteCond %{HTTP:Accept-Encoding} (^|[,\\ ])${coding}(?!\\ *;\\ *q=0(\\.0*)?\\ *(,|$))\\b
  RewriteCond %{REQUEST_URI} /$
  RewriteCond %{REQUEST_FILENAME}/index.html.${ending} -f
  RewriteRule ^(.*)$ $1index.html.${ending} [L,E=no-gzip:1,E=no-brotli:1]
`
  )
  .join('')}</IfModule>

<IfModule mod_headers.c>
${Object.entries({ ...COMMON, ...OWN.page })
  .map(([name, value]) => set(name, value))
  .join('')}${Object.entries(OWN.embed)
    .map(([name, value]) => set(name, value, requested(PATHS.embed)))
    .join('')}${Object.entries(ISOLATED)
    .map(([name, value]) => set(name, value, requested(PATHS.code)).replace(/^.*unset.*\n/, ''))
    .join(
      ''
    )}${set('Cache-Control', CACHING.changing)}  Header always set Cache-Control "${CACHING.code}" "expr=${requested(PATHS.code)} && %{REQUEST_STATUS} == 200"
  Header always set Cache-Control "${CACHING.missing}" "expr=%{REQUEST_STATUS} >= 400"
  Header always merge Vary "Accept-Encoding" "expr=%{CONTENT_TYPE} =~ m#^(text/|image/svg|application/(.*json|.*xml))#"
  # Once the site is reached by https alone, tell browsers to stay with it:
  # Header always set Strict-Transport-Security "max-age=31536000"
</IfModule>
`;
}
