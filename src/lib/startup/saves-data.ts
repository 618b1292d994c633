/** Whether the reader has asked the browser to save data: then nothing is loaded that nobody asked for. */
export function savesData(): boolean {
  // Not every browser supports it.
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}
