/**
 * Gives this window a session storage that forgets: the framework keeps scroll positions there, and an embed must not
 * store anything on the reader's device.
 */
export function forget(): void {
  Object.defineProperty(window, 'sessionStorage', { configurable: true, value: {} });
}
