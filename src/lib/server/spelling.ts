/** Addresses of the server that have no slash at their end and no dot in their name. */
const WITHOUT_SLASH: ReadonlySet<string> = new Set(['/healthz', '/oembed']);

/** What the site's own addresses are made of; an address with anything else in it names nothing and leads nowhere. */
const PLAIN = /^(?:\/[\w.-]+)*\/?$/;

/**
 * How the path of a request is spelled on this site: one slash between names, no escapes and no dots, a slash at the end
 * of pages and none at the end of files. Null where it has characters that no address of the site has.
 */
export function spelling(pathname: string): string | null {
  let path: string;
  try {
    // An escaped slash is part of a name, and no name here has one; of the parser's, `.` and `..` are taken out.
    path = decodeURIComponent(new URL(`http://site${pathname.replaceAll(/%2f|%5c/gi, '%00')}`).pathname).replaceAll(/\/{2,}/g, '/');
  } catch {
    return null;
  }
  if (!PLAIN.test(path)) return null;
  const own = path.replace(/(\/index\.html)+\/?$/, '/');
  if (WITHOUT_SLASH.has(own.replace(/\/$/, ''))) return own.replace(/\/$/, '');
  return own.replace(/\/([^/]+)\/?$/, (_, name: string) => (name.includes('.') ? `/${name}` : `/${name}/`));
}

/** The same from the root of a site that lies in a folder (`/trade-map/`), whether the path has the folder or a proxy has taken it off. */
export function ownPath(pathname: string, folder: string): string | null {
  const own = spelling(pathname);
  return own !== null && folder !== '/' && own.startsWith(folder) ? spelling(`/${own.slice(folder.length)}`) : own;
}
