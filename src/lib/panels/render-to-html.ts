// Renders a part of a page on the server, for hydration on its own.
import type { Component } from 'svelte';
import { render } from 'svelte/server';

/**
 * On the server, the HTML of a component, in an element that the component can later be hydrated in (HydrateLater.svelte). `idPrefix`
 * distinguishes its generated ids. In a browser, a placeholder: Svelte keeps the HTML of the page as sent.
 */
export function renderToHtml<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  context: Map<unknown, unknown>,
  idPrefix: string
): string {
  if (!import.meta.env.SSR) return ' ';
  return `<div class="rendered">${render(component, { props, context, idPrefix }).body}</div>`;
}
