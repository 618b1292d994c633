// Pages that tests share. Use them through site.ts.
import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from '@playwright/test';

/** The kinds of shared page: a page of the site, or an embed with its live map. No link leads from one to the other. */
export type Side = 'site' | 'embed';

interface Kept {
  readonly page: Page;
  readonly session: CDPSession;
}

/**
 * Pages that a worker keeps from test to test, because opening a live map costs seconds of computing, and a change of view in an open one a
 * fraction of that. For tests that only look at views; tests of opening, history, focus or failures use a page of their own. A failing test
 * ends its worker, and with it these pages.
 */
export class SharedPages {
  readonly #pages = new Map<Side, Kept>();
  readonly context: BrowserContext;

  private constructor(context: BrowserContext) {
    this.context = context;
  }

  /** An empty set of pages, in their own browser context. */
  static async open(browser: Browser, options: BrowserContextOptions): Promise<SharedPages> {
    const context = await browser.newContext(options);
    // Sections that a reader opens stay open from view to view; this restores their original state for the next test.
    await context.addInitScript(() => {
      const folds = new Map<HTMLDetailsElement, boolean>();
      Object.assign(window, { __folds: folds });
      addEventListener(
        'click',
        ({ target }) => {
          const fold = target instanceof Element ? target.closest('summary')?.closest('details') : null;
          if (fold && !folds.has(fold)) folds.set(fold, fold.open);
        },
        true
      );
    });
    return new SharedPages(context);
  }

  /** Lends a page for one test in the state of a newly opened one: at the top, with nothing pressed, open or stored. */
  async lend(side: Side, viewport: { width: number; height: number }): Promise<Page> {
    const kept = this.#pages.get(side) ?? (await this.#add(side));
    await kept.session.send('Page.setWebLifecycleState', { state: 'active' });
    const { page } = kept;
    // A tab behind another one of its window gets one frame per second.
    await page.bringToFront();
    await page.setViewportSize(viewport);
    if (page.url() === 'about:blank') return page;
    for (const other of this.context.pages()) if (![...this.#pages.values()].some((one) => one.page === other)) await other.close();
    await page.emulateMedia({ media: null, reducedMotion: 'reduce', colorScheme: null });
    await page.mouse.move(0, 0);
    // One for what is above the page, one for the record.
    for (let i = 0; i < 2; i++) await page.keyboard.press('Escape');
    await page.evaluate(() => {
      for (const [fold, open] of (window as unknown as { __folds: Map<HTMLDetailsElement, boolean> }).__folds) fold.open = open;
      (window as unknown as { __folds: Map<HTMLDetailsElement, boolean> }).__folds.clear();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      // An embed stores nothing: it has replaced the storage by another object.
      for (const store of [localStorage, sessionStorage]) if (store instanceof Storage) store.clear();
      scrollTo(0, 0);
    });
    return page;
  }

  /** Takes a page back and freezes it, so that its map uses no processor time of other tests. */
  async takeBack(side: Side): Promise<void> {
    await this.#pages.get(side)?.session.send('Page.setWebLifecycleState', { state: 'frozen' });
  }

  async #add(side: Side): Promise<Kept> {
    const page = await this.context.newPage();
    const kept = { page, session: await this.context.newCDPSession(page) };
    this.#pages.set(side, kept);
    return kept;
  }
}
