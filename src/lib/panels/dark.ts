// Whether a theme is dark on this device.
import { MediaQuery } from 'svelte/reactivity';
import type { Theme } from '#lib/view/view.ts';

const preference = new MediaQuery('prefers-color-scheme: dark', false);

/** Whether the page is dark with a theme. `auto` follows the device, also when its setting changes. */
export function isDark(theme: Theme): boolean {
  return theme === 'auto' ? preference.current : theme === 'dark';
}
