// Checks the links of the sources.
interface LinkResult {
  readonly id: string;
  readonly url: string;
  /** The problem, or null if the page responded. */
  readonly problem: string | null;
}

/** Checks whether each source's page still exists, `width` at a time; if a page refuses HEAD, GET is used. */
export async function checkLinks(
  sources: readonly { readonly id: string; readonly url: string }[],
  { timeout = 15_000, width = 6 }: { timeout?: number; width?: number } = {}
): Promise<LinkResult[]> {
  const results: LinkResult[] = [];
  const queue = [...sources.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, { id, url }] = next;
      results[index] = { id, url, problem: await problemOf(url, timeout) };
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

async function problemOf(url: string, timeout: number): Promise<string | null> {
  try {
    const head = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(timeout) });
    if (head.ok) return null;
    const got = await fetch(url, { signal: AbortSignal.timeout(timeout) });
    await got.body?.cancel();
    return got.ok ? null : `status ${got.status}`;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? `no answer within ${timeout} ms` : 'not reached';
  }
}
