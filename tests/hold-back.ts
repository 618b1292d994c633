// Delays responses, for tests of slow networks.
import type { Page } from '@playwright/test';

/** Holds back responses for a file until `answer` is called; `requested` resolves when it has been requested. */
export async function holdBack(page: Page, file: (url: URL) => boolean): Promise<{ readonly answer: () => void; readonly requested: Promise<void> }> {
  let answer = (): void => undefined;
  const held = new Promise<void>((done) => {
    answer = done;
  });
  let ask = (): void => undefined;
  const requested = new Promise<void>((done) => {
    ask = done;
  });
  await page.route(file, async (route) => {
    ask();
    await held;
    await route.continue();
  });
  return { answer: () => answer(), requested };
}
