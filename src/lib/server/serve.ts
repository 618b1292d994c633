/**
 * The web server around the built application: headers, limits, one log line per request, a health check, and a shutdown that finishes
 * requests in progress.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CACHING, headersOf } from './headers.ts';
import { canonicalPathIn } from './canonical-path.ts';
import { StaticFiles } from './static-files.ts';

export interface ServeOptions {
  /** Path of the built handler. */
  readonly handler: string;
  readonly host: string;
  readonly port: number;
  /** Public address of the site: an origin, or an origin and a folder. */
  readonly site: string;
  readonly version: string;
  readonly log: (line: string) => void;
}

/** A running server. */
export interface Served {
  readonly server: Server;
  readonly address: string;
  /** Accepts no more requests, finishes those in progress, and resolves when they are done or after `ms`. */
  stop(ms?: number): Promise<void>;
}

/** Most characters of an address; no view has a longer one. */
const LONGEST_ADDRESS = 4096;
/** Most bytes of a request's headers. */
const HEADER_BYTES = 16 * 1024;
/** Ms within which a client must send its headers. */
const HEADERS_MS = 10_000;
/** Ms without traffic after which a connection is closed, so that a client that does not read cannot hold it. */
const IDLE_MS = 60_000;
/** Ms that responses in progress may take after a stop. */
const STOP_MS = 10_000;

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Starts the built site on a port (0: any free one). Rejects with a message for the operator if it cannot listen. */
export async function serve({ handler: path, host, port, site, version, log }: ServeOptions): Promise<Served> {
  // The built application reads both once, when it is loaded.
  process.env['SITE_ORIGIN'] = site;
  process.env['ORIGIN'] = new URL(site).origin;
  const { handler } = (await import(pathToFileURL(path).href)) as { handler: Handler };
  const files = new StaticFiles(['client', 'prerendered'].map((folder) => join(dirname(path), folder)));
  const folder = new URL(site).pathname;
  const server = createServer({ maxHeaderSize: HEADER_BYTES, headersTimeout: HEADERS_MS, requestTimeout: HEADERS_MS }, (request, response) => {
    const began = performance.now();
    const [requested = '/', query] = split(request.url ?? '/');
    response.on('close', () => {
      const bytes = Number(response.getHeader('content-length') ?? 0);
      log(
        logLine(
          { method: request.method ?? '', pathname: requested },
          {
            status: response.writableFinished ? response.statusCode : 499,
            bytes,
            ms: performance.now() - began,
            cache: String(response.getHeader('x-cache') ?? '-')
          }
        )
      );
    });
    answer({ request, response, requested, query, folder, files, handler, version });
  });
  server.setTimeout(IDLE_MS);
  await listen(server, host, port);
  const bound = server.address();
  const at = typeof bound === 'object' && bound ? bound.port : port;
  return { server, address: `http://${host.includes(':') ? `[${host}]` : host}:${at}`, stop: (ms = STOP_MS) => stop(server, ms) };
}

interface Requested {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The requested path. */
  readonly requested: string;
  /** The query with its question mark, or empty. */
  readonly query: string;
  /** Path of the site's root. */
  readonly folder: string;
  readonly files: StaticFiles;
  readonly handler: Handler;
  readonly version: string;
}

function answer({ request, response, requested, query, folder, files, handler, version }: Requested): void {
  const plain = (status: number, text: string, headers: Record<string, string> = {}): void => {
    const all = {
      ...headersOf(requested, status),
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Length': String(Buffer.byteLength(text) + 1),
      ...headers
    };
    for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
    response.writeHead(status).end(`${text}\n`);
  };
  const { method } = request;
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'This site is read by GET and HEAD.', { allow: 'GET, HEAD' });
  if (requested.length + query.length > LONGEST_ADDRESS) return plain(414, `An address of this site has at most ${LONGEST_ADDRESS} characters.`);
  const own = canonicalPathIn(requested, folder);
  // Built from the site's own root, so that no path can redirect to another host. A proxy may have removed the folder from the path.
  if (own !== null && own !== requested && folder + own.slice(1) !== requested) {
    return plain(308, 'See the address without doubled slashes and escapes.', { location: folder + own.slice(1) + query, 'Cache-Control': CACHING.changing });
  }
  // A path that cannot be one of the site's gets the application's error page.
  const path = own ?? nothingAt(requested);
  // Missing files of the application's own folder get 404 here, because the framework's response would be cached.
  if (path.startsWith('/_app/') && !files.has(path)) return plain(404, 'Not found.', { 'Cache-Control': CACHING.missing });
  if (path === '/healthz') return plain(200, `ok ${version}`);
  if (files.has(path)) {
    void files.answer(request, response, path).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) plain(500, 'This file cannot be read.');
    });
    return;
  }
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
  request.url = path + query;
  // The framework renders the whole response for either; Node sends no body for HEAD.
  request.method = 'GET';
  handler(request, response, () => plain(404, 'Not found.'));
}

/** An address that does not exist, as deep as the requested one, because the links on the error page are relative. */
function nothingAt(requested: string): string {
  const names = requested.replaceAll('\\', '/').split('/').slice(1);
  return names.map((name, i) => (i === names.length - 1 && name === '' ? '/' : '/-')).join('');
}

/** The path of an address, and the rest of it. */
function split(address: string): [path: string, query: string] {
  const at = address.indexOf('?');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        fail(new Error(`Port ${port} is in use by another program. Stop that program or choose another port: PORT=8080 npm start`, { cause: error }));
      else if (error.code === 'EACCES')
        fail(new Error(`Port ${port} is not open to this user. Choose one from 1024 up: PORT=8080 npm start`, { cause: error }));
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
        fail(new Error(`HOST: this machine has no address "${host}". Use localhost, or 0.0.0.0 for all of its addresses.`, { cause: error }));
      else fail(error);
    });
    server.listen(port, host, done);
  });
}

async function stop(server: Server, ms: number): Promise<void> {
  const closed = new Promise<void>((done) => {
    server.close(() => done());
  });
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), ms);
  await closed;
  clearTimeout(late);
}

/** Most characters of a path in the log. */
const LOGGED_CHARACTERS = 200;

/** One line per request: time, path, status, duration. No addresses of readers, and no queries, which others may fill. */
function logLine(
  request: { readonly method: string; readonly pathname: string },
  answer: { readonly status: number; readonly bytes: number; readonly ms: number; readonly cache: string }
): string {
  const path = request.pathname.replaceAll(/[^\x21-\x7e]/g, '?').slice(0, LOGGED_CHARACTERS);
  return [new Date().toISOString(), request.method, path, answer.status, `${answer.bytes}B`, `${Math.round(answer.ms)}ms`, answer.cache].join(' ');
}
