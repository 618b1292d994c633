/**
 * /embed.js, for pages that show embeds: the element <trade-map view="chn/2023">, and frames with data-trade-map. It loads frames lazily,
 * updates their height and title, and lets only one live map run at a time. Without it the frames still work.
 */
import { embedAddress, isEmbedAddress } from './embed-address.ts';
import { parseEmbedMessage } from './messages.ts';

const script = document.currentScript;
const base = script instanceof HTMLScriptElement ? script.src : '';
const origin = base ? new URL(base).origin : '';

/** Height in px of a frame that the element creates, until the embed reports its own: typical for views in a column of text. */
const INITIAL_HEIGHT = 820;

/** Frames that the script manages, with the title it gave each; any other title is the author's. */
const frames = new Map<HTMLIFrameElement, string>();

function adopt(frame: HTMLIFrameElement): void {
  if (frames.has(frame) || !isEmbedAddress(frame.src, base)) return;
  frames.set(frame, '');
  if (!frame.hasAttribute('loading')) frame.loading = 'lazy';
  frame.style.width = '100%';
  frame.style.border = '0';
}

class TradeMap extends HTMLElement {
  static readonly observedAttributes = ['view', 'title'];
  private givenTitle = '';

  connectedCallback(): void {
    // The parser may not have reached the frame inside the element yet.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.show(), { once: true });
    else this.show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected && document.readyState !== 'loading') this.show();
  }

  private show(): void {
    this.style.display = 'block';
    const address = embedAddress(this.getAttribute('view') ?? '', base);
    const inside = this.querySelector('iframe');
    if (!address && !inside) return;
    const frame = inside ?? document.createElement('iframe');
    if (!inside) {
      frame.loading = 'lazy';
      frame.width = '100%';
      frame.height = this.getAttribute('height') ?? String(INITIAL_HEIGHT);
    }
    this.setTitle(frame);
    if (address && frame.src !== address) frame.src = address;
    if (!inside) this.append(frame);
    adopt(frame);
  }

  /** Gives the frame the element's title, and removes it when the author does. */
  private setTitle(frame: HTMLIFrameElement): void {
    if (this.title) frame.title = this.givenTitle = this.title;
    else if (frame.title === this.givenTitle) frame.title = frames.get(frame) ?? '';
  }
}

function scan(): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-trade-map]')) adopt(frame);
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.origin !== origin) return;
  for (const [frame, title] of frames) {
    if (!frame.isConnected) frames.delete(frame);
    // Only messages from a frame's own window change the frame.
    else if (event.source !== null && event.source === frame.contentWindow) {
      const message = parseEmbedMessage(event.data);
      if (message?.type === 'trade-map:height') {
        frame.style.height = `${message.height}px`;
        if (frame.title === title) frames.set(frame, (frame.title = message.title));
      } else if (message) {
        for (const other of frames.keys()) if (other !== frame) other.contentWindow?.postMessage({ type: 'trade-map:rest' }, origin);
      }
    }
  }
});

/** Finds frames that are added later: more text while the reader scrolls, addresses set late by a script. */
function watchDocument(): void {
  new MutationObserver((changes) => {
    if (changes.some(({ type, addedNodes }) => type === 'attributes' || [...addedNodes].some((node) => node instanceof Element))) scan();
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['src', 'data-trade-map'] });
}

if (base) {
  if (!customElements.get('trade-map')) customElements.define('trade-map', TradeMap);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', scan);
  scan();
  watchDocument();
}
