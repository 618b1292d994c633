/**
 * Responses for the built files of the application and its data. They are compressed once and cached: there are a few hundred, and they do
 * not change.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { encodingFor, isText, matches, SMALL } from './encoding.ts';
import { headersOf, typeOf } from './headers.ts';

interface File {
  readonly etag: string;
  readonly bodies: Readonly<Partial<Record<'br' | 'gzip', Buffer>>> & { readonly identity: Buffer };
}

/** Brotli's effort from 0 to 11: from 10 on, the map's code takes seconds, for which the first reader would wait. */
const EFFORT = 9;

/** The files of some folders, by path. */
export class StaticFiles {
  readonly #paths = new Map<string, string>();
  readonly #read = new Map<string, Promise<File>>();

  constructor(folders: readonly string[]) {
    for (const folder of folders.filter((one) => existsSync(one))) {
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())) {
        const path = join(entry.parentPath, entry.name);
        this.#paths.set(`/${relative(folder, path).split(sep).join('/')}`, path);
      }
    }
  }

  /** Whether a path is one of these files. */
  has(pathname: string): boolean {
    return this.#paths.has(pathname);
  }

  /** Responds to a GET or HEAD for one of these files. */
  async answer(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    const { etag, bodies } = await this.#file(pathname);
    // Set one by one, because the log reads the content length.
    const headers: Record<string, string | number> = { ...headersOf(pathname), etag };
    const type = typeOf(pathname);
    if (bodies.br) headers['vary'] = 'accept-encoding';
    if (matches(request.headers['if-none-match'] ?? null, etag)) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.writeHead(304).end();
      return;
    }
    const accepted = bodies.br ? encodingFor(request.headers['accept-encoding'] ?? null) : 'identity';
    const body = bodies[accepted] ?? bodies.identity;
    if (accepted !== 'identity') headers['content-encoding'] = accepted;
    for (const [name, value] of Object.entries({ ...headers, ...(type && { 'content-type': type }), 'content-length': body.length }))
      response.setHeader(name, value);
    response.writeHead(200).end(body);
  }

  #file(pathname: string): Promise<File> {
    const kept = this.#read.get(pathname);
    if (kept) return kept;
    const reading = readAndPack(this.#paths.get(pathname) ?? '', typeOf(pathname) ?? '');
    this.#read.set(pathname, reading);
    // A file that could not be read is tried again by the next request.
    reading.catch(() => this.#read.delete(pathname));
    return reading;
  }
}

async function readAndPack(path: string, type: string): Promise<File> {
  const identity = await readFile(path);
  const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  if (identity.length < SMALL || !isText(type)) return { etag, bodies: { identity } };
  const params = { [constants.BROTLI_PARAM_QUALITY]: EFFORT, [constants.BROTLI_PARAM_SIZE_HINT]: identity.length };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(identity, { params }), promisify(gzip)(identity)]);
  return { etag, bodies: { identity, br, gzip: gz } };
}
