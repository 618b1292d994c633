// Accessibility checks with axe.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { layOutAll } from './lay-out-all.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Violations that axe finds on a page, or within the element of a selector: one line per element, the rule first. Frames inside are left
 * out, because they are pages of their own. Only violations are returned, because thousands of elements pass.
 */
export async function objections(page: Page, within?: string): Promise<string[]> {
  await layOutAll(page);
  await page.evaluate(SOURCE);
  const found = await page.evaluate(async (selector) => {
    const { axe } = window as unknown as { axe: { run(context: Element | Document, options: object): Promise<AxeResults> } };
    const { violations } = await axe.run(selector ? document.querySelector(selector)! : document, { resultTypes: ['violations'], iframes: false });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 4).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`) }));
  }, within);
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node}`));
}
