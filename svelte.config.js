// SvelteKit: the server build, the prerendered scripts and the Content-Security-Policy.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Folder of the built server; `src/lib/server` starts it, and `npm run build` exports the site through it. */
const OUT = '.server';
const node = adapter({ out: OUT, precompress: false });

/**
 * The script in src/app.html, which runs before first paint, is part of every page: one that is fetched could hold back the page by never
 * arriving. It sets theme and controls of the address, because static hosts send the same page whatever the query, and whether the page is
 * in a frame. After 3 s it lets the page be shown without the style sheets that have not arrived; they apply when they do.
 */
const [, firstScript] = /<script>([^]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8')) ?? [];
if (firstScript === undefined) throw new Error('src/app.html: expected a <script>, whose hash goes into the policy');

/**
 * Lists in each server node the modules and stylesheets of all chunks that its page imports statically. The framework (2.70) omits those
 * of a chunk that it first reaches through a dynamic import, and the stylesheets of chunks with several modules, as vite.config.ts groups
 * them. Throws if its output has another form.
 * @param {import('@sveltejs/kit').Builder} builder
 */
function nameAllChunks(builder) {
  const nodes = `${builder.getServerDirectory()}/nodes`;
  /** @type {import('vite').Manifest} */
  const manifest = JSON.parse(readFileSync(`${builder.getClientDirectory()}/.vite/manifest.json`, 'utf8'));
  // Imported chunks precede their importer, as in the code.
  /** @type {(key: string, seen: Set<string>) => import('vite').ManifestChunk[]} */
  const chunksOf = (key, seen) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return [];
    seen.add(key);
    return [...(chunk.imports ?? []).flatMap((name) => chunksOf(name, seen)), chunk];
  };
  for (const file of readdirSync(nodes).filter((name) => /^\d+\.js$/.test(name))) {
    const key = Object.keys(manifest).find((name) => name.endsWith(`/generated/client-optimized/nodes/${file}`));
    const chunks = key === undefined ? [] : chunksOf(key, new Set());
    let code = readFileSync(`${nodes}/${file}`, 'utf8');
    for (const [name, files] of /** @type {const} */ ([
      ['imports', chunks.map((chunk) => chunk.file)],
      ['stylesheets', chunks.flatMap((chunk) => chunk.css ?? [])]
    ])) {
      const list = new RegExp(`(?<=^export const ${name} = )\\[.*\\](?=;$)`, 'm');
      const [listed] = list.exec(code) ?? [];
      if (chunks.length === 0 || listed === undefined)
        throw new Error(
          `${nodes}/${file}: expected "export const ${name} = […];" and its entry in the manifest; the framework writes them otherwise now: see nameAllChunks in svelte.config.js`
        );
      code = code.replace(list, JSON.stringify([...new Set([...files, ...JSON.parse(listed)])]));
    }
    writeFileSync(`${nodes}/${file}`, code);
  }
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  // Names of scoped styles occur some 1,600 times in a page, so they are short.
  compilerOptions: { cssHash: ({ hash, css }) => `s-${hash(css).slice(0, 5)}` },
  kit: {
    // For the type checker alone: in components it does not follow the "imports" of package.json.
    alias: { '#lib': 'src/lib' },
    // The framework's default is the time, but equal sources must build to equal bytes.
    version: { name: readFileSync('geodata/VERSION', 'utf8').trim() },
    adapter: {
      name: node.name,
      async adapt(builder) {
        nameAllChunks(builder);
        await node.adapt(builder);
        // The page with which a static host responds to wrong addresses.
        await builder.generateFallback(`${OUT}/fallback.html`);
      }
    },
    // Relative links allow the same build at a domain's root, in a folder, or in v/<version>/.
    paths: { relative: true },
    // Bytes below which a style sheet is part of the page, because a request of its own costs more.
    inlineStyleThreshold: 1100,
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        // The framework adds the hash of its start script. No other inline script is allowed.
        'script-src': ['self', `sha256-${createHash('sha256').update(firstScript).digest('base64')}`],
        // Positions of marks and labels are inline styles.
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        // MapLibre's worker is a file; in a sandboxed frame, which has an opaque origin, browsers only accept it as a data: address.
        'worker-src': ['self', 'data:'],
        'frame-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none']
      }
    },
    // Three scripts and the licence notices are prerendered; pages and files are rendered on request.
    prerender: { entries: ['/embed.js', '/start-embed.js', '/start-site.js', '/notices.txt'], crawl: false, handleHttpError: 'fail' }
  }
};
