// The fonts with which the browser draws texts.
import type { Page } from '@playwright/test';

/** A text of the page and the fonts that the browser reports for it. */
export interface Drawn {
  readonly text: string;
  readonly fonts: readonly { readonly name: string; readonly glyphs: number; readonly ours: boolean }[];
}

/** The device draws options, with its own fonts; code is monospaced. */
const NOT_OURS = ['SCRIPT', 'STYLE', 'TITLE', 'OPTION', 'PRE', 'CODE', 'TEXTAREA', 'NOSCRIPT'];

/** Every text drawn on the page, with its fonts. */
export async function drawnTexts(page: Page): Promise<Drawn[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const found: Drawn[] = [];
  const walk = async (node: typeof root): Promise<void> => {
    if (NOT_OURS.includes(node.nodeName)) return;
    if (node.nodeType === 3 && node.nodeValue.trim() !== '') {
      // A node that the page has replaced meanwhile is not drawn any more.
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: node.nodeId }).catch((error: unknown) => {
        if (String(error).includes('Could not find node')) return { fonts: [] };
        throw error;
      });
      if (fonts.length > 0)
        found.push({ text: node.nodeValue.trim(), fonts: fonts.map((font) => ({ name: font.familyName, glyphs: font.glyphCount, ours: font.isCustomFont })) });
    }
    for (const child of node.children ?? []) await walk(child);
  };
  await walk(root);
  await session.detach();
  return found;
}
