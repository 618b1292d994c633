// A static host for tests.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The static export, or the sample of it that `npm test` writes (tests/run.ts). */
export const SAMPLE = process.env['EXPORT_SAMPLE'];
export const BUILD = resolve(ROOT, SAMPLE ?? 'build');

/**
 * Serves a built site like a plain static host: index.html of folders, the brotli or gzip file beside a file if the client accepts it, and
 * 404.html with status 404 for the rest. Resolves when the port (0: any free one) listens.
 */
export function serve(folder: string, port: number): Promise<Server> {
  if (!existsSync(resolve(folder, 'index.html'))) {
    throw new Error(`${folder} has no index.html: the site is not built yet. Run "npm start" or "npm run build" first.`);
  }
  const page = resolve(folder, '404.html');
  const missing = existsSync(page) ? readFileSync(page) : Buffer.from('Not found');
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      // Names under _app/immutable contain a hash of their content; everything else may change with the next build.
      response.setHeader('cache-control', path.includes('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'content-length': missing.length });
      response.end(missing);
    }
  });
  const server = createServer((request, response) => {
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    // Like every static host: the links of a page are relative to its folder.
    if (!pathname.endsWith('/') && isPage(folder, pathname))
      response.writeHead(308, { location: `${pathname.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}` }).end();
    else files(request, response);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, () => done(server));
  });
}

/** Whether an address is a folder with its own page. */
function isPage(folder: string, pathname: string): boolean {
  try {
    return existsSync(resolve(folder, `.${decodeURIComponent(pathname)}`, 'index.html'));
  } catch {
    return false;
  }
}

async function main(): Promise<void> {
  const text = process.env['PORT'] ?? '4173';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`PORT: expected a number from 1 to 65535, got "${text}"`);
  try {
    await serve(BUILD, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is in use by another program. Stop that program or choose another port: PORT=8080 npm start`, { cause: error });
  }
  console.log(`\nThe map is at http://localhost:${port}  (Ctrl+C stops it)`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
