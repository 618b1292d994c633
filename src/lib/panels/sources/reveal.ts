/**
 * Opens every collapsed section around the element with an id, and the element itself if it is one, and scrolls to it if one was closed.
 * Browsers do so only when they follow a link to collapsed content, and not all of them do.
 */
export function reveal(id: string): void {
  const target = document.getElementById(id);
  let shut = false;
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    shut ||= !fold.open;
    fold.open = true;
  }
  // If none was closed, the browser has scrolled there already, and the reader may have moved on since.
  if (shut) target?.scrollIntoView();
}
