/** What the flows need of a browser, whatever protocol drives it. */
export interface Driver {
  readonly name: string;
  /** Loads an address and waits until it is loaded. */
  goto(address: string): Promise<void>;
  /** The value of an expression in the page; a promise is waited for. */
  value<T>(expression: string): Promise<T>;
  /** Scrolls to the first element of a selector and clicks its middle, as a reader would. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** Ms until what a flow waits for must have come: engines draw in software here. */
const LIMIT_MS = 60_000;
const LOOK_MS = 200;

/** Waits until an expression of the page is true; throws with what it was last, and what was waited for. */
export async function until(driver: Driver, expression: string, what: string): Promise<void> {
  const end = Date.now() + LIMIT_MS;
  let last: unknown;
  while (Date.now() < end) {
    try {
      last = await driver.value(expression);
      if (last === true) return;
    } catch (error) {
      // A page on its way to another answers nothing.
      last = error instanceof Error ? error.message : error;
    }
    await new Promise((done) => setTimeout(done, LOOK_MS));
  }
  throw new Error(`waited ${LIMIT_MS / 1000} s for ${what}: ${expression} gave ${JSON.stringify(last)}`);
}
