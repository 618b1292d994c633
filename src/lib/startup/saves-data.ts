/** Whether the reader has asked the browser to save data: then nothing is loaded that nobody asked for. */
export function savesData(): boolean {
  // Not every browser supports these. A browser without media queries cannot run the application, and the page then says so.
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true || ('matchMedia' in window && matchMedia('(prefers-reduced-data: reduce)').matches);
}
