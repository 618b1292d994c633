// Requests to the services of publishers: with limits of time, size and redirects, and pauses where a service asks for them.

/** Most requests for a response that says "later". */
const TRIES = 4;

/** Longest pause in seconds that Retry-After may ask for; a longer one ends the run. */
const LONGEST_PAUSE = 120;

/** Redirects within a host that are followed. */
const REDIRECTS = 3;

/** Largest response in bytes; a larger one cannot be what was requested. */
const LARGEST = 10_000_000;

export interface FetchOptions {
  /** Milliseconds for one response, headers and body together. */
  readonly timeout?: number;
  readonly pause?: (seconds: number) => Promise<void>;
  readonly log?: (line: string) => void;
}

/** What each update from UN Comtrade needs. */
export interface UpdateRun extends FetchOptions {
  /** The folder with tables/. */
  readonly folder: string;
  readonly base: string;
  readonly write: boolean;
  /** Whether to accept figures far from all others of their time. */
  readonly accept?: boolean;
  /** Day of the run, YYYY-MM-DD. */
  readonly today: string;
  readonly log: (line: string) => void;
}

/**
 * Downloads a text. Repeats the request after 429 and 503, with the pause that the server states but at least 2, 4, 8 s. Every other
 * failure is an Error with the address, what was received, and what to do. Never accepts a response from another host.
 */
export async function fetchText(url: string, { timeout = 30_000, pause = sleep, log = () => undefined }: FetchOptions = {}): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await answer(url, timeout);
    if (response.status !== 429 && response.status !== 503) {
      const text = await body(response, url, timeout);
      if (!response.ok) throw new Error(`${url}: expected status 200, got ${response.status}${reason(text)}; nothing was written`);
      return text;
    }
    const seconds = Math.max(retryAfter(response.headers.get('retry-after')) ?? 0, 2 ** attempt);
    const text = attempt === TRIES || seconds > LONGEST_PAUSE ? reason(await body(response, url, timeout)) : '';
    if (attempt === TRIES)
      throw new Error(`${url}: the server asked to wait ${TRIES} times (status ${response.status}${text}); try again later, nothing was written`);
    if (seconds > LONGEST_PAUSE) throw new Error(`${url}: the server asks to wait ${seconds} s${text}; try again then, nothing was written`);
    await response.body?.cancel();
    log(`status ${response.status}: waiting ${seconds} s`);
    await pause(seconds);
  }
}

/** Seconds of a Retry-After header: a number, or the time until a date; undefined if it is neither, or past. */
export function retryAfter(header: string | null, now: number = Date.now()): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  // Date.parse would read a year from "1.5".
  const date = /^[A-Z][a-z]{2}, .* GMT$/.test(text) ? Date.parse(text) : NaN;
  const seconds = Math.ceil((date - now) / 1000);
  return seconds > 0 ? seconds : undefined;
}

/** The server's message about a refusal, cut to one line. */
function reason(text: string): string {
  const said = messageOf(text) ?? text;
  return said.trim() === '' ? '' : `, saying ${JSON.stringify(said.trim().slice(0, 200))}`;
}

function messageOf(text: string): string | undefined {
  try {
    const { message, error } = JSON.parse(text) as Record<string, unknown>;
    return [message, error].find((part): part is string => typeof part === 'string' && part !== '');
  } catch {
    return undefined;
  }
}

async function answer(url: string, timeout: number): Promise<Response> {
  const signal = AbortSignal.timeout(timeout);
  let address = url;
  for (let step = 0; step <= REDIRECTS; step += 1) {
    const response = await ask(address, url, timeout, signal);
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, address) ? new URL(location, address) : undefined;
    if (next?.origin !== new URL(url).origin)
      throw new Error(`${url}: expected a response from the same host, got a redirect to ${JSON.stringify(next?.origin ?? location)}; nothing was written`);
    address = next.href;
  }
  throw new Error(`${url}: expected a response, got ${REDIRECTS + 1} redirects in a row; nothing was written`);
}

async function ask(address: string, url: string, timeout: number, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { signal, redirect: 'manual', headers: { accept: 'application/json' } });
  } catch (error) {
    throw failure(url, timeout, error);
  }
}

/** The whole text of a response that is not too large. */
async function body(response: Response, url: string, timeout: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of response.body ?? []) {
      parts.push(part as Uint8Array);
      length += (part as Uint8Array).length;
      if (length > LARGEST) break;
    }
  } catch (error) {
    throw failure(url, timeout, error);
  }
  if (length > LARGEST) throw new Error(`${url}: expected at most ${LARGEST / 1e6} MB, got more; nothing was written`);
  return new TextDecoder().decode(Buffer.concat(parts));
}

function failure(url: string, timeout: number, error: unknown): Error {
  const why = error instanceof Error && error.name === 'TimeoutError' ? `no whole answer within ${timeout} ms` : String((error as Error).cause ?? error);
  return new Error(`${url}: ${why}; nothing was written`, { cause: error });
}

export const sleep = (seconds: number): Promise<void> => new Promise((done) => setTimeout(done, seconds * 1000));
