/**
 * Keeps rendered answers in memory, bounded in bytes, and gives them out compressed as the client accepts, with an ETag.
 * Texts are kept as brotli alone: it is what nearly every client takes, and a fifth of the size.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { encodingFor, isText, matches, SMALL } from './encoding.ts';

const [packBrotli, unpackBrotli, packGzip] = [promisify(brotliCompress), promisify(brotliDecompress), promisify(gzip)];

/** Brotli's effort from 0 to 11. Above it, answers that are made while somebody waits cost more time than they save. */
const EFFORT = 5;

interface Kept {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly etag: string;
  readonly body: Buffer<ArrayBuffer>;
  /** Whether `body` is compressed by brotli. */
  readonly packed: boolean;
}

/** Bytes that an entry takes beside its body: its key, headers and place in the list, roughly. */
const OVERHEAD = 2048;

/** Answers by the canonical address of what they show. */
export class AnswerCache {
  readonly #kept: LRUCache<string, Kept> | null;
  readonly #making = new Map<string, Promise<Kept>>();

  /** `bytes`: what all answers together may take; 0: none is kept, for who asks for each once. */
  constructor(bytes: number) {
    this.#kept = bytes === 0 ? null : new LRUCache({ maxSize: bytes, sizeCalculation: (kept, key) => kept.body.length + key.length + OVERHEAD });
  }

  /** Bytes kept, and the number of answers. */
  get size(): { readonly bytes: number; readonly answers: number } {
    return { bytes: this.#kept?.calculatedSize ?? 0, answers: this.#kept?.size ?? 0 };
  }

  /** Whether an answer is kept. */
  has(key: string): boolean {
    return this.#kept?.has(key) ?? false;
  }

  /**
   * The answer to a request for `key`, made by `make` unless it is kept. Requests for the same key at once share one
   * making. Without a key, and of the server's own errors (from 500 on), the answer is given but not kept.
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
    body: packed ? await packBrotli(plain, { params }) : plain,
    packed
  };
}

async function unpacked({ body, packed }: Kept, encoding: 'br' | 'gzip' | 'identity'): Promise<Buffer<ArrayBuffer>> {
  if (!packed || encoding === 'br') return body;
  const plain = await unpackBrotli(body);
  return encoding === 'gzip' ? packGzip(plain) : plain;
}
