// The canonical spelling of paths; serve.ts redirects others to it.

/** Paths of the server with neither a trailing slash nor a dot. */
const WITHOUT_SLASH: ReadonlySet<string> = new Set(['/healthz', '/oembed']);

/** The characters of the site's own paths; other paths get 404. */
const PLAIN = /^(?:\/[\w.-]+)*\/?$/;

/**
 * The canonical path of a request: one slash between names, no escapes, no `.` or `..`, a trailing slash on pages and none on files. Null
 * if it has characters that no path of the site has.
 */
export function canonicalPath(pathname: string): string | null {
  let path: string;
  try {
    // An escaped slash belongs to a name, and no name here contains one.
    path = withoutDotSegments(decodeURIComponent(new URL(`http://site${pathname.replaceAll(/%2f|%5c/gi, '%00')}`).pathname).replaceAll(/\/{2,}/g, '/'));
  } catch {
    return null;
  }
  if (!PLAIN.test(path)) return null;
  const own = path.replace(/(\/index\.html)+\/?$/, '/');
  if (WITHOUT_SLASH.has(own.replace(/\/$/, ''))) return own.replace(/\/$/, '');
  return own.replace(/\/([^/]+)\/?$/, (_, name: string) => (name.includes('.') ? `/${name}` : `/${name}/`));
}

/** A path with `.` and `..` resolved. URL does this as well, but in Node 20 it keeps a `..` after a name that begins with a dot. */
function withoutDotSegments(path: string): string {
  const kept: string[] = [];
  for (const name of path.split('/').slice(1)) {
    if (name === '..') kept.pop();
    else if (name !== '.') kept.push(name);
  }
  return `/${kept.join('/')}${/\/\.{1,2}$/.test(path) && kept.length > 0 ? '/' : ''}`;
}

/** The same below the root of a site in a folder (`/trade-map/`), whether or not a proxy has removed the folder from the path. */
export function canonicalPathIn(pathname: string, folder: string): string | null {
  const own = canonicalPath(pathname);
  return own !== null && folder !== '/' && own.startsWith(folder) ? canonicalPath(`/${own.slice(folder.length)}`) : own;
}
