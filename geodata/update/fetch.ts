/** Answers that say "later" are asked again this often at the most. */
const TRIES = 4;

/** A pause asked for by Retry-After is kept to this many seconds; a longer one ends the run instead. */
const LONGEST_PAUSE = 120;

export interface FetchOptions {
  /** Milliseconds for one answer, headers and body together. */
  readonly timeout?: number;
  readonly pause?: (seconds: number) => Promise<void>;
  readonly log?: (line: string) => void;
}

/**
 * Gets a text. Asks again on 429 and 503, after the pause the server names (or 2, 4, 8 s); every other failure is an
 * Error that names the address, what came back and what to do.
 */
export async function fetchText(url: string, { timeout = 30_000, pause = sleep, log = () => undefined }: FetchOptions = {}): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await answer(url, timeout);
    if (response.status !== 429 && response.status !== 503) {
      if (!response.ok) throw new Error(`${url}: expected status 200, got ${response.status}; nothing was written`);
      return body(response, url, timeout);
    }
    const seconds = retryAfter(response.headers.get('retry-after')) ?? 2 ** attempt;
    if (attempt === TRIES) throw new Error(`${url}: the server asked to wait ${TRIES} times (status ${response.status}); try again later, nothing was written`);
    if (seconds > LONGEST_PAUSE) throw new Error(`${url}: the server asks to wait ${seconds} s; try again then, nothing was written`);
    log(`status ${response.status}: waiting ${seconds} s`);
    await pause(seconds);
  }
}

/** Seconds of a Retry-After header: a number, or the time until a date (never less than 0). */
export function retryAfter(header: string | null, now: number = Date.now()): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}

async function answer(url: string, timeout: number): Promise<Response> {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(timeout), headers: { accept: 'application/json' } });
  } catch (error) {
    throw told(url, timeout, error);
  }
}

async function body(response: Response, url: string, timeout: number): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    throw told(url, timeout, error);
  }
}

function told(url: string, timeout: number, error: unknown): Error {
  const why = error instanceof Error && error.name === 'TimeoutError' ? `no whole answer within ${timeout} ms` : String((error as Error).cause ?? error);
  return new Error(`${url}: ${why}; nothing was written`, { cause: error });
}

const sleep = (seconds: number): Promise<void> => new Promise((done) => setTimeout(done, seconds * 1000));
