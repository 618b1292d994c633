// The one spelling of each path of the site; serve.ts redirects the others to it.

/** Paths of the server that have neither a slash at their end nor a dot. */
const WITHOUT_SLASH: ReadonlySet<string> = new Set(['/healthz', '/oembed']);

/** The characters of the site's own paths; a path with any other is answered with 404. */
const PLAIN = /^(?:\/[\w.-]+)*\/?$/;

/**
 * The path of a request as this site writes it: one slash between names, no escapes, no `.` or `..`, a slash at the end of
 * pages and none at the end of files. Null if it has characters that no path of the site has.
 */
export function canonicalPath(pathname: string): string | null {
  let path: string;
  try {
    // An escaped slash belongs to a name, and no name here has one.
    path = withoutDotSegments(decodeURIComponent(new URL(`http://site${pathname.replaceAll(/%2f|%5c/gi, '%00')}`).pathname).replaceAll(/\/{2,}/g, '/'));
  } catch {
    return null;
  }
  if (!PLAIN.test(path)) return null;
  const own = path.replace(/(\/index\.html)+\/?$/, '/');
  if (WITHOUT_SLASH.has(own.replace(/\/$/, ''))) return own.replace(/\/$/, '');
  return own.replace(/\/([^/]+)\/?$/, (_, name: string) => (name.includes('.') ? `/${name}` : `/${name}/`));
}

/** A path with `.` and `..` resolved. URL does that too, but in Node 20 leaves a `..` that follows a name with a dot at its beginning. */
function withoutDotSegments(path: string): string {
  const kept: string[] = [];
  for (const name of path.split('/').slice(1)) {
    if (name === '..') kept.pop();
    else if (name !== '.') kept.push(name);
  }
  return `/${kept.join('/')}${/\/\.{1,2}$/.test(path) && kept.length > 0 ? '/' : ''}`;
}

/** The same below the root of a site that lies in a folder (`/trade-map/`), whether or not a proxy has removed the folder from the path. */
export function canonicalPathIn(pathname: string, folder: string): string | null {
  const own = canonicalPath(pathname);
  return own !== null && folder !== '/' && own.startsWith(folder) ? canonicalPath(`/${own.slice(folder.length)}`) : own;
}
