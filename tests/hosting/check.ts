// Requests every address of a table from a site, and lists unexpected responses.
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Expected } from './expected.ts';

export interface Answer {
  readonly status: number;
  /** Values by lower-case name; all values of a header sent more than once. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: Buffer;
}

interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Requests an address exactly as written, without normalisation. */
export function ask(origin: string, path: string, { method = 'GET', headers = {} }: Ask = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((done, fail) => {
    const asking = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response
        .on('data', (part: Buffer) => parts.push(part))
        .on('error', fail)
        .on('end', () => {
          const found = new Map<string, string[]>();
          for (let i = 0; i < response.rawHeaders.length; i += 2) {
            const name = (response.rawHeaders[i] ?? '').toLowerCase();
            found.set(name, [...(found.get(name) ?? []), response.rawHeaders[i + 1] ?? '']);
          }
          done({ status: response.statusCode ?? 0, headers: found, body: Buffer.concat(parts) });
        });
    });
    asking.on('error', fail).end();
  });
}

/** The value of a header; undefined if absent, all values if it is sent twice. */
export const header = (answer: Answer, name: string): string | undefined => answer.headers.get(name)?.join(' AND ');

const COMMON: Readonly<Record<string, RegExp>> = {
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^strict-origin-when-cross-origin$/,
  'permissions-policy': /^accelerometer=\(\), camera=\(\), /,
  'access-control-allow-origin': /^\*$/,
  'cross-origin-resource-policy': /^cross-origin$/
};

const CACHING = {
  'for ever': /^public, max-age=31536000, immutable$/,
  'until the next release': /^public, max-age=0, s-maxage=300, must-revalidate$/,
  'not at all': /^no-cache$/
} as const;

/** The public address of the site, and what a proxy that ends TLS reports about it. */
const PUBLIC = 'https://maps.example';
const FORWARDED = { host: 'maps.example', 'x-forwarded-proto': 'https' };

interface Site {
  readonly origin: string;
  /** Path of the root to which the table applies, without trailing slash: empty, `/trade-map`, `/trade-map/v/2026.11.0`. */
  readonly root: string;
  readonly kind: 'server' | 'static';
}

/** Unexpected responses, one line each; `onRequest` is called for each address. */
export async function problems({ origin, root, kind }: Site, table: readonly Expected[], onRequest: () => void): Promise<string[]> {
  const found: string[] = [];
  for (const one of table.filter(({ on }) => on === undefined || on === kind)) {
    onRequest();
    const path = `${one.path.startsWith('//') && root !== '' ? `/${root}` : root}${one.path}`;
    const answer = await ask(origin, path, { headers: { ...FORWARDED, 'accept-encoding': 'br, gzip' } });
    const say = (what: string, expected: unknown, got: unknown): void => {
      found.push(`${origin}${path}: ${what}: expected ${String(expected)}, got ${String(got)}`);
    };
    const statuses = [one.status].flat();
    if (!statuses.includes(answer.status)) say('status', statuses.join(' or '), answer.status);
    for (const [name, pattern] of Object.entries(COMMON)) if (!pattern.test(header(answer, name) ?? '')) say(name, pattern, header(answer, name));
    const policy = header(answer, 'content-security-policy') ?? '';
    const ancestors = [...policy.matchAll(/frame-ancestors ([^;,]*)/g)].map(([, who]) => who).join(' AND ');
    if (one.framing && ancestors !== (one.framing === 'everyone' ? '*' : "'self'")) say('frame-ancestors', one.framing, policy);
    const isolated = header(answer, 'cross-origin-embedder-policy');
    // Embeds isolate themselves, so the code of their workers must do so, too.
    const isolates = one.framing === 'everyone' || path.includes('/_app/immutable/') ? 'require-corp' : undefined;
    if ((one.framing ?? one.caching === 'for ever') && isolated !== isolates) say('cross-origin-embedder-policy', isolates, isolated);
    if (one.type !== undefined && header(answer, 'content-type') !== one.type) say('content-type', one.type, header(answer, 'content-type'));
    if (one.caching && !CACHING[one.caching].test(header(answer, 'cache-control') ?? '')) say('cache-control', one.caching, header(answer, 'cache-control'));
    const location = header(answer, 'location');
    const led = location === undefined ? undefined : new URL(location, `${PUBLIC}${path.replace(/^\/+/, '/')}`);
    if (led && led.origin !== PUBLIC) say('location', `a path, or an address of ${PUBLIC}`, location);
    if (one.to !== undefined && `${led?.pathname}${led?.search}` !== root + one.to) say('location', root + one.to, location);
    if (one.to === undefined && location !== undefined) say('location', 'none', location);
    const coding = header(answer, 'content-encoding');
    if (coding !== undefined && !/accept-encoding/i.test(header(answer, 'vary') ?? ''))
      say('vary of a compressed answer', 'accept-encoding', header(answer, 'vary'));
    if (one.status === 200 && one.type?.startsWith('text/html') === true) {
      if (coding === undefined) say('content-encoding of a page', 'br or gzip', coding);
      else if (!readable(answer.body, coding).includes('<html')) say('content', 'a page', 'something else');
      const plain = await ask(origin, path, { headers: { 'accept-encoding': 'identity' } });
      if (header(plain, 'content-encoding') !== undefined || !plain.body.toString().includes('<html'))
        say('answer to a client that takes none', 'a page as it is', header(plain, 'content-encoding'));
    }
  }
  return found;
}

/** A page, uncompressed. */
export function readable(body: Buffer, coding: string | undefined): string {
  return (coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body).toString();
}

/** Forbidden responses to hostile addresses: a page of the site, an address of another host, an injected header. */
export async function harms(origin: string, root: string, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const one of addresses) {
    for (const path of root === '' ? [one] : [one, root + one]) {
      const answer = await ask(origin, path, { headers: FORWARDED });
      const location = header(answer, 'location');
      const say = (what: string): void => {
        found.push(`${origin}${path}: ${what}`);
      };
      const text = answer.body.toString();
      // Other content of the web server at the domain's root does not belong to the site.
      if (answer.status === 200 && /_app\/immutable|ErrorDocument|root:x:/.test(text)) say(`expected no page or file, got one of ${text.length} characters`);
      if (answer.status >= 500) say(`expected a refusal, got ${answer.status}`);
      if (answer.headers.has('set-cookie')) say('sets a cookie');
      if (location !== undefined && new URL(location, PUBLIC).origin !== PUBLIC) say(`leads to ${location}`);
      if (/2023\/<script>|href="(https?:)?\/\/evil/.test(text)) say('says what it was told');
    }
  }
  return found;
}
