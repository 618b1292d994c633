// Adapts 404.html of the static export to the folder in which the site is published.
import { createHash } from 'node:crypto';

/**
 * 404.html for a site in another folder than it was built for. Hosts send it for wrong addresses at any depth, so its files and links are
 * absolute paths. `folder`: the path of the site's root, such as `/trade-map/`.
 */
export function fallbackForFolder(folder: string, html: string): string {
  // The last script; the first is that of app.html.
  const script = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].at(-1)?.[1];
  const base = /\bbase: "([^"]*)"/.exec(script ?? '');
  if (script === undefined || !base)
    throw new Error('404.html: expected the script that starts the application and contains the base of its addresses, found none');
  const made = `${base[1] ?? ''}/`;
  const moved = script.replace(base[0], () => `base: ${JSON.stringify(folder.slice(0, -1))}`).replaceAll(`import("${made}`, () => `import("${folder}`);
  return html
    .replaceAll(` href="${made}`, () => ` href="${folder}`)
    .replaceAll(` src="${made}`, () => ` src="${folder}`)
    .replace(script, () => moved)
    .replace(hashOf(script), hashOf(moved));
}

/** The path of the site's root for which a 404.html was built. */
export function folderOfFallback(html: string): string {
  return `${/\bbase: "([^"]*)"/.exec(html)?.[1] ?? ''}/`;
}

/** A script's hash as in a Content-Security-Policy. */
function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
