// The fonts with which the browser draws texts.
import type { CDPSession, Page } from '@playwright/test';
import { DEVICE } from '../geodata/fonts/system-fonts.ts';

/** Fonts of the device that the site names before its own, for Hangul and Chinese. */
const OF_DEVICE = new Set(DEVICE.flatMap(({ local }) => Object.values(local).flat()));

/** A text of the page and the fonts that the browser reports for it; `ours`: fonts of the site, or of the device and named by the site. */
export interface Drawn {
  readonly text: string;
  readonly fonts: readonly { readonly name: string; readonly glyphs: number; readonly ours: boolean }[];
}

/** The device draws options, with its own fonts; code is monospaced. */
const NOT_OURS = ['SCRIPT', 'STYLE', 'TITLE', 'OPTION', 'PRE', 'CODE', 'TEXTAREA', 'NOSCRIPT'];

/**
 * Texts drawn on the page, with their fonts: in document order, each that has a character which no text before it has in the same font,
 * style and language. The browser chooses fonts by these, so that asking for further texts, thousands on a page, would tell nothing new.
 */
export async function drawnTexts(page: Page): Promise<Drawn[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await session.send('DOM.getDocument', { depth: 0 });
  const found = await Promise.all((await distinctTexts(session)).map((objectId) => drawn(session, objectId)));
  await session.detach();
  return found.filter(({ fonts }) => fonts.length > 0);
}

/** Handles of the text nodes that `drawnTexts` asks for. */
async function distinctTexts(session: CDPSession): Promise<string[]> {
  const { result } = await session.send('Runtime.evaluate', { expression: `(${pickTexts.toString()})(${JSON.stringify(NOT_OURS)})` });
  const { result: entries } = await session.send('Runtime.getProperties', { objectId: result.objectId ?? '', ownProperties: true });
  return entries.flatMap(({ name, value }) => (/^\d+$/.test(name) && value?.objectId !== undefined ? [value.objectId] : []));
}

/** Runs in the page. */
function pickTexts(notOurs: readonly string[]): Node[] {
  // An element with "display: contents" has no box of its own.
  const isDrawn = (element: Element): boolean =>
    getComputedStyle(element).display === 'contents' && element.parentElement
      ? isDrawn(element.parentElement)
      : element.checkVisibility({ contentVisibilityAuto: true });
  const seen = new Map<string, Set<string>>();
  const texts: Node[] = [];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    notOurs.includes(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const characters = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim() : '';
    if (!parent || characters === '' || !isDrawn(parent)) continue;
    const { font, fontVariant, textTransform } = getComputedStyle(parent);
    const key = [font, fontVariant, textTransform, parent.closest('[lang]')?.getAttribute('lang')].join();
    const known = seen.get(key) ?? new Set();
    seen.set(key, known);
    const before = known.size;
    for (const character of characters) known.add(character);
    if (known.size > before) texts.push(node);
  }
  return texts;
}

async function drawn(session: CDPSession, objectId: string): Promise<Drawn> {
  try {
    const { nodeId } = await session.send('DOM.requestNode', { objectId });
    const [{ node }, { fonts }] = await Promise.all([session.send('DOM.describeNode', { nodeId }), session.send('CSS.getPlatformFontsForNode', { nodeId })]);
    return {
      text: node.nodeValue.trim(),
      fonts: fonts.map((font) => ({ name: font.familyName, glyphs: font.glyphCount, ours: font.isCustomFont || OF_DEVICE.has(font.postScriptName) }))
    };
  } catch (error) {
    // A node that the page has replaced meanwhile is not drawn any more.
    if (!/Could not find node|No node/.test(String(error))) throw error;
    return { text: '', fonts: [] };
  }
}
