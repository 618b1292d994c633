/**
 * Caches rendered responses in memory, limited in bytes, and sends them with an ETag, compressed as the client accepts. Texts are stored as
 * brotli only, which nearly every client accepts and which takes a fifth of the size.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { encodingFor, isText, matches, SMALL } from './encoding.ts';

const [packBrotli, unpackBrotli, packGzip] = [promisify(brotliCompress), promisify(brotliDecompress), promisify(gzip)];

/** Brotli's effort from 0 to 11. A higher one costs more time than it saves while a client is waiting. */
const EFFORT = 5;

interface Kept {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly etag: string;
  readonly body: Buffer<ArrayBuffer>;
  /** Whether `body` is compressed with brotli. */
  readonly packed: boolean;
}

/** Approximate bytes of an entry besides its body: key, headers and list entry. */
const OVERHEAD = 2048;

/** Responses by canonical address. */
export class AnswerCache {
  readonly #kept: LRUCache<string, Kept> | null;
  readonly #making = new Map<string, Promise<Kept>>();

  /** `bytes`: the most that all responses together may take; 0 disables caching, for clients that request each address once. */
  constructor(bytes: number) {
    this.#kept = bytes === 0 ? null : new LRUCache({ maxSize: bytes, sizeCalculation: (kept, key) => kept.body.length + key.length + OVERHEAD });
  }

  /** Bytes and number of cached responses. */
  get size(): { readonly bytes: number; readonly answers: number } {
    return { bytes: this.#kept?.calculatedSize ?? 0, answers: this.#kept?.size ?? 0 };
  }

  /** Whether a response is cached. */
  has(key: string): boolean {
    return this.#kept?.has(key) ?? false;
  }

  /**
   * The response to a request for `key`, created by `make` unless it is cached. Simultaneous requests for one key share one call of `make`.
   * Without a key, and for status 500 and above, the response is not cached.
   */
  async respond(request: Request, key: string | null, make: () => Promise<Response>): Promise<Response> {
    const packs = this.#kept !== null;
    const kept = key === null || !this.#kept ? await make().then((response) => keep(response, packs)) : (this.#kept.get(key) ?? (await this.#make(key, make)));
    const headers = new Headers(kept.headers.map(([name, value]): [string, string] => [name, value]));
    headers.set('etag', kept.etag);
    if (kept.packed) headers.append('vary', 'accept-encoding');
    if (kept.status === 200 && matches(request.headers.get('if-none-match'), kept.etag)) {
      headers.delete('content-type');
      return new Response(null, { status: 304, headers });
    }
    const encoding = kept.packed ? encodingFor(request.headers.get('accept-encoding')) : 'identity';
    if (encoding !== 'identity') headers.set('content-encoding', encoding);
    const body = await unpacked(kept, encoding);
    headers.set('content-length', String(body.length));
    return new Response(request.method === 'HEAD' ? null : body, { status: kept.status, headers });
  }

  #make(key: string, make: () => Promise<Response>): Promise<Kept> {
    let making = this.#making.get(key);
    if (!making) {
      making = make()
        .then((response) => keep(response, true))
        .then((kept) => {
          if (kept.status < 500) this.#kept?.set(key, kept);
          return kept;
        })
        .finally(() => this.#making.delete(key));
      this.#making.set(key, making);
    }
    return making;
  }
}

async function keep(response: Response, packs: boolean): Promise<Kept> {
  const plain = Buffer.from(await response.arrayBuffer());
  const packed = packs && plain.length >= SMALL && isText(response.headers.get('content-type') ?? '');
  const params = { [constants.BROTLI_PARAM_QUALITY]: EFFORT, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  return {
    status: response.status,
    headers: [...response.headers].filter(([name]) => !['etag', 'content-length', 'transfer-encoding'].includes(name)),
    etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    body: packed ? ofOwnSize(await packBrotli(plain, { params })) : plain,
    packed
  };
}

/** A copy without the rest of the 16 kB in which zlib writes, which a short response would keep in memory uncounted. */
function ofOwnSize(bytes: Buffer): Buffer<ArrayBuffer> {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}

async function unpacked({ body, packed }: Kept, encoding: 'br' | 'gzip' | 'identity'): Promise<Buffer<ArrayBuffer>> {
  if (!packed || encoding === 'br') return body;
  const plain = await unpackBrotli(body);
  return encoding === 'gzip' ? packGzip(plain) : plain;
}
