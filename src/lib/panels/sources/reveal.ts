/**
 * Opens every fold that holds the element of an id, and the element itself if it is one, and goes there if one was shut. Browsers do
 * so by themselves only when they follow a link to a part of the page that is folded, and not all do.
 */
export function reveal(id: string): void {
  const target = document.getElementById(id);
  let shut = false;
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    shut ||= !fold.open;
    fold.open = true;
  }
  // Where none was, the browser has gone there already, and the reader may have moved on since.
  if (shut) target?.scrollIntoView();
}
