/**
 * The web server around the built application: headers of every answer, limits, one log line a request, health, and an
 * end that finishes what is under way.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pathToFileURL } from 'node:url';
import { headersOf } from './headers.ts';
import { logLine } from './log.ts';

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

/** A server that listens. */
export interface Served {
  readonly server: Server;
  readonly address: string;
  /** Takes no more requests, finishes those under way, and resolves when they are done or `ms` have gone. */
  stop(ms?: number): Promise<void>;
}

/** Characters of an address; longer ones are no view of ours. */
const LONGEST_ADDRESS = 4096;
/** Bytes of all headers of a request. */
const HEADER_BYTES = 16 * 1024;
/** Ms in which a client must have sent its headers. */
const HEADERS_MS = 10_000;
/** Ms that answers under way may take after a stop. */
const STOP_MS = 10_000;

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Starts the built site on a port (0: any free one). Rejects with a message for the operator where it cannot listen. */
export async function serve({ handler: path, host, port, site, version, log }: ServeOptions): Promise<Served> {
  // The built application reads both once, as it is loaded.
  process.env['SITE_ORIGIN'] = site;
  process.env['ORIGIN'] = new URL(site).origin;
  const { handler } = (await import(pathToFileURL(path).href)) as { handler: Handler };
  const server = createServer({ maxHeaderSize: HEADER_BYTES, headersTimeout: HEADERS_MS, requestTimeout: HEADERS_MS }, (request, response) => {
    const began = performance.now();
    const pathname = (request.url ?? '/').split('?', 1)[0] ?? '/';
    response.on('close', () => {
      const bytes = Number(response.getHeader('content-length') ?? 0);
      log(logLine({ method: request.method ?? '', pathname }, { status: response.writableFinished ? response.statusCode : 499, bytes, ms: performance.now() - began, cache: String(response.getHeader('x-cache') ?? '-') }));
    });
    answer(request, response, pathname, handler, version);
  });
  await listen(server, host, port);
  const bound = server.address();
  const at = typeof bound === 'object' && bound ? bound.port : port;
  return { server, address: `http://${host.includes(':') ? `[${host}]` : host}:${at}`, stop: (ms = STOP_MS) => stop(server, ms) };
}

function answer(request: IncomingMessage, response: ServerResponse, pathname: string, handler: Handler, version: string): void {
  for (const [name, value] of Object.entries(headersOf(pathname))) response.setHeader(name, value);
  const { method } = request;
  const plain = (status: number, text: string, headers: Record<string, string> = {}): void => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers }).end(`${text}\n`);
  };
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'This site is read by GET and HEAD.', { allow: 'GET, HEAD' });
  if ((request.url ?? '').length > LONGEST_ADDRESS) return plain(414, `An address of this site has at most ${LONGEST_ADDRESS} characters.`);
  // A path that is no text names nothing; the application then says what there is.
  if (!isText(pathname)) request.url = '/-/';
  // The framework draws the whole answer for either; node sends no body to a HEAD.
  request.method = 'GET';
  if (pathname === '/healthz') return plain(200, `ok ${version}`);
  handler(request, response, () => plain(404, 'Not found.'));
}

function isText(path: string): boolean {
  try {
    decodeURI(path);
    return true;
  } catch {
    return false;
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') fail(new Error(`Port ${port} is taken by another program. Stop that one, or choose another: PORT=8080 npm start`, { cause: error }));
      else if (error.code === 'EACCES') fail(new Error(`Port ${port} is not open to this user. Choose one from 1024 up: PORT=8080 npm start`, { cause: error }));
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') fail(new Error(`HOST: this machine has no address "${host}". Use localhost, or 0.0.0.0 for all of its addresses.`, { cause: error }));
      else fail(error);
    });
    server.listen(port, host, done);
  });
}

async function stop(server: Server, ms: number): Promise<void> {
  const closed = new Promise<void>((done) => { server.close(() => done()); });
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), ms);
  await closed;
  clearTimeout(late);
}
