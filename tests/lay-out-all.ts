// Measures the whole page, also the parts that a browser does not lay out until they are near.
import type { Page } from '@playwright/test';

/**
 * Has the browser lay out the whole page, including the parts out of sight that it skips (`content-visibility: auto`), whose own
 * overflow is clipped and would not be noticed.
 */
export function layOutAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const section of document.querySelectorAll<HTMLElement>('.below, section')) section.style.contentVisibility = 'visible';
  });
}

/** By how many px the content of the whole page is wider than the window. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  await layOutAll(page);
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
