/** One line a request: when, what, how it went. Never who asked: no addresses of readers, and no queries, which others may fill. */
export function logLine(request: { readonly method: string; readonly pathname: string }, answer: { readonly status: number; readonly bytes: number; readonly ms: number; readonly cache: string }): string {
  const path = request.pathname.replaceAll(/[^\x21-\x7e]/g, '?').slice(0, LONGEST);
  return [new Date().toISOString(), request.method, path, answer.status, `${answer.bytes}B`, `${Math.round(answer.ms)}ms`, answer.cache].join(' ');
}

/** Characters of a path that are logged. */
const LONGEST = 200;
