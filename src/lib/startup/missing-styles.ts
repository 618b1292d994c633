// Tells whether a page lacks a style sheet. It is readable without (head/first-styles.ts), but looks wrong.

/** Whether a style sheet has failed, or not arrived yet. One that failed is null or, in some browsers, without rules. */
function isMissing({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet === null || sheet.cssRules.length === 0;
  } catch {
    // Rules are not readable in a sandboxed frame.
    return false;
  }
}

/**
 * Watches the style sheets with which the page was sent, not those that the application adds later. Calls `onChange` once all files of the
 * page have loaded or failed, or after `lateMs`, and again whenever one of the style sheets arrives: with true if any is missing.
 */
export function watchStyles(lateMs: number, onChange: (missing: boolean) => void): void {
  // The framework disables the links to short style sheets, whose rules are part of the page.
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]:not([disabled])')];
  // Before that, style sheets that are still loading are not missing.
  let settled = false;
  const report = (): void => {
    settled = true;
    onChange(links.some(isMissing));
  };
  if (document.readyState === 'complete') report();
  else addEventListener('load', report, { once: true });
  setTimeout(report, lateMs);
  for (const link of links) link.addEventListener('load', () => settled && report());
}
