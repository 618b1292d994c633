// For embeds, which must not store anything on the reader's device.

/**
 * Replaces this window's session storage by a plain object, because SvelteKit writes scroll positions there; they are then lost with the
 * page.
 */
export function disableSessionStorage(): void {
  Object.defineProperty(window, 'sessionStorage', { configurable: true, value: {} });
}
