// The interface to a browser for the flows in run.ts, and waiting for a condition.

/** What the flows need from a browser, whatever protocol drives it. */
export interface Driver {
  readonly name: string;
  /** Loads an address and waits until it is loaded. */
  goto(address: string): Promise<void>;
  /** The value of an expression in the page; promises are awaited. */
  value<T>(expression: string): Promise<T>;
  /** Gives the page's window an inner size, in px. */
  resize(width: number, height: number): Promise<void>;
  /** Scrolls to the first element of a selector and clicks its centre, like a reader. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** What a reader does and sees, in one engine; throws if it is not so. */
export type Flow = (driver: Driver, site: string) => Promise<void>;

/** Ms to wait for a condition: engines render in software here. */
const LIMIT_MS = 60_000;
const LOOK_MS = 200;

/** Waits until an expression of the page is true; throws with its last value and the name of the condition. */
export async function until(driver: Driver, expression: string, what: string): Promise<void> {
  const end = Date.now() + LIMIT_MS;
  let last: unknown;
  while (Date.now() < end) {
    try {
      last = await driver.value(expression);
      if (last === true) return;
    } catch (error) {
      // A page that is navigating does not respond.
      last = error instanceof Error ? error.message : error;
    }
    await new Promise((done) => setTimeout(done, LOOK_MS));
  }
  throw new Error(`waited ${LIMIT_MS / 1000} s for ${what}; the page gave ${JSON.stringify(last)}`);
}

/** Waits until an expression gives exactly this value. */
export function gives(driver: Driver, expression: string, wanted: unknown, what: string): Promise<void> {
  const text = JSON.stringify(JSON.stringify(wanted));
  return until(driver, `JSON.stringify(${expression}) === ${text} || JSON.stringify(${expression})`, what);
}

/** Clicks the first visible element of a selector whose text begins with `name`, as soon as there is one. */
export async function press(driver: Driver, selector: string, name: string): Promise<void> {
  const mark = `(() => {
    for (const marked of document.querySelectorAll('[data-pressed]')) marked.removeAttribute('data-pressed');
    const found = [...document.querySelectorAll(${JSON.stringify(selector)})].find((element) => element.textContent.trim().startsWith(${JSON.stringify(name)}) && element.checkVisibility());
    found?.setAttribute('data-pressed', '');
    return found !== undefined;
  })()`;
  await until(driver, mark, `${selector} "${name}"`);
  await driver.click('[data-pressed]');
}
