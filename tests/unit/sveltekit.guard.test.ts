// Undocumented behaviour of SvelteKit, its adapter and Svelte on which the site relies. SvelteKit's own renderer draws the page from which
// the start script is read.
import { createHash } from 'node:crypto';
import { compile } from 'svelte/compiler';
import { describe, expect } from 'vitest';
import { render_response } from '../../node_modules/@sveltejs/kit/src/runtime/server/page/render.js';
import { deferStart, SCRIPT_PARTS, START_SCRIPT } from '#lib/startup/defer-start.ts';
import { fallbackForFolder, folderOfFallback } from '#lib/server/fallback-page.ts';
import { packageText, relies } from './reliance.ts';

const of = '@sveltejs/kit';
const POLICY = { mode: 'hash', directives: { 'script-src': ['self'] }, reportOnly: {} };
const CLIENT = {
  start: '_app/immutable/entry/start.js',
  app: '_app/immutable/entry/app.js',
  imports: ['_app/immutable/chunks/c.js'],
  stylesheets: [],
  fonts: []
};

interface Drawn {
  readonly html: string;
  readonly headers: Headers;
  /** The calls to transformPageChunk. */
  readonly chunks: readonly { readonly html: string; readonly done: boolean }[];
  readonly url: unknown;
}

/** A page of two components as the framework renders it; `fallback`: the one for wrong addresses on a static host. */
async function drawn(fallback = false): Promise<Drawn> {
  const chunks: { html: string; done: boolean }[] = [];
  let url: unknown;
  const event = { url: new URL('https://maps.example/chn/2023/'), params: {}, route: { id: '/[partners]/[year]' }, isDataRequest: false };
  const node = (index: number): object => ({ node: { index, imports: [], stylesheets: [], fonts: [], component: () => null }, data: null });
  const response = await render_response({
    event,
    branch: [node(0), node(4)],
    fetched: [],
    status: 200,
    error: null,
    page_config: { ssr: !fallback, csr: true },
    manifest: { _: { client: CLIENT } },
    state: fallback ? { prerendering: { fallback: true, dependencies: new Map() } } : {},
    event_state: { remote: {} },
    options: {
      csp: POLICY,
      hooks: { transport: {} },
      version_hash: 'x',
      preload_strategy: 'modulepreload',
      root: {
        render: ({ page }: { page: { url: unknown } }) => {
          url = page.url;
          return { head: '', html: '<main>picture</main>', css: {} };
        }
      },
      templates: { app: ({ head, body }: { head: string; body: string }) => `<html><head>${head}</head><body><div>${body}</div></body></html>` }
    },
    resolve_opts: {
      preload: () => true,
      filterSerializedResponseHeaders: () => false,
      transformPageChunk: (chunk: { html: string; done: boolean }) => {
        chunks.push(chunk);
        return chunk.html;
      }
    },
    data_serializer: { get_data: () => ({ data: '[null,null]', chunks: null }) }
  });
  return { html: await response.text(), headers: response.headers, chunks, url: url === event.url ? 'the event’s own' : url };
}

describe('SvelteKit', () => {
  relies(
    {
      of,
      on: 'the start script is the last plain <script> of a page and names the root, the modules and the numbers of its components',
      code: 'script.search(SCRIPT_PARTS.entry)',
      without: 'No page would start: read the script as it is written now (SCRIPT_PARTS in startup/defer-start.ts, used by load-app.ts).'
    },
    async () => {
      const html = deferStart((await drawn()).html, 'start-site.js');
      const script = new RegExp(`<script type="text/plain" id="${START_SCRIPT}">([\\s\\S]*?)</script>`).exec(html)?.[1] ?? '';
      expect(SCRIPT_PARTS.root.exec(script)?.slice(1)).toEqual([expect.stringMatching(/^__sveltekit_\w+$/), '../..']);
      expect([...script.matchAll(SCRIPT_PARTS.entry)].map(([, path]) => path)).toEqual([`../../${CLIENT.start}`, `../../${CLIENT.app}`]);
      expect(SCRIPT_PARTS.nodes.exec(script)?.[1]).toBe('0, 4');
      expect(script).toContain('document.currentScript.parentElement');
    }
  );

  relies(
    {
      of,
      on: 'the policy names the start script by the hash of its text',
      code: "mode: 'hash'",
      without: 'The start script that load-app.ts runs in place of its text would be refused by the page’s own policy.'
    },
    async () => {
      const { html, headers } = await drawn();
      const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
      expect(headers.get('content-security-policy')).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    }
  );

  relies(
    {
      of,
      on: 'transformPageChunk is given a page whole, once',
      code: 'transformPageChunk',
      without: 'deferStart would look for the start script in a part of the page.'
    },
    async () => {
      const { chunks, html } = await drawn();
      expect(chunks).toEqual([{ html, done: true }]);
    }
  );

  relies(
    {
      of,
      on: 'a page is text/html without more, and its link header names modules as rel="modulepreload"',
      code: 'rel="modulepreload"/',
      without: 'Pages would be sent with kilobytes of headers, which some proxies refuse, and without the policy in the export.'
    },
    async () => {
      const { headers } = await drawn();
      expect(headers.get('content-type')).toBe('text/html');
      expect((headers.get('link') ?? '').split(', ')).toContainEqual(expect.stringMatching(/^<[^>]*_app\/immutable\/chunks\/c\.js>; rel="modulepreload"/));
    }
  );

  relies(
    {
      of,
      on: 'a page is drawn for event.url as the hook has left it',
      code: 'event.url.search =',
      without: 'Parameters that are no part of the canonical address would get into pages that are kept for all readers.'
    },
    async () => expect((await drawn()).url).toBe('the event’s own')
  );

  relies(
    {
      of,
      on: 'the page for wrong addresses says its base, and imports from there',
      code: 'export function fallbackForFolder',
      without: '404.html would start only for a site at the root of a domain.'
    },
    async () => {
      const { html } = await drawn(true);
      expect(folderOfFallback(html)).toBe('/');
      const moved = fallbackForFolder('/trade-map/', html);
      expect(folderOfFallback(moved)).toBe('/trade-map/');
      expect(moved).toContain(`import("/trade-map/${CLIENT.start}")`);
    }
  );

  relies(
    {
      of,
      on: 'the application exports nodes, functions that import the code of each component by its number',
      code: 'app?.nodes[id]',
      without: 'The code of a page’s components would not be fetched before it starts, and a missing file would leave an empty page.'
    },
    () => {
      const manifest = packageText(`${of}/src/core/sync/write_client_manifest.js`);
      expect(manifest).toContain('export const nodes = [');
      expect(manifest).toContain("() => import('./nodes/");
    }
  );

  relies(
    {
      of,
      on: 'the code reads the root of the site from the global of the start script as it is evaluated',
      code: 'Object.assign(globalThis, { [name]',
      without: 'A copy below v/<version>/ would take its own folder for a page.'
    },
    () => {
      expect(packageText(`${of}/src/runtime/app/paths/internal/client.js`)).toContain('export const base = __SVELTEKIT_PAYLOAD__?.base');
      expect(packageText(`${of}/src/exports/vite/index.js`)).toContain('`globalThis.__sveltekit_${version_hash}`');
    }
  );

  relies(
    {
      of,
      on: 'each node of the server lists its modules and its stylesheets in lines of their own, and the manifest names its client code',
      code: 'client-optimized/nodes/',
      without: 'The build stops: see nameAllChunks in svelte.config.js.'
    },
    () => {
      const build = packageText(`${of}/src/exports/vite/build/build_server.js`);
      expect(build).toContain('`export const imports = ${s(imported)};`');
      expect(build).toContain('`export const stylesheets = ${s(stylesheets)};`');
      expect(build).toContain('/generated/client-optimized/nodes/${i}.js`');
    }
  );

  relies(
    {
      of,
      on: 'the link to a style sheet that is part of the page is disabled',
      code: 'link[rel=stylesheet]:not([disabled])',
      without: 'Pages would say that their layout is missing (startup/missing-styles.ts).'
    },
    () => {
      expect(packageText(`${of}/src/runtime/server/page/render.js`)).toMatch(/inline_styles\.has\(dep\)[^}]*attributes\.push\('disabled'/);
    }
  );

  relies(
    {
      of,
      on: 'built code lies below _app/immutable/, chunks in chunks/',
      code: '/_app/immutable/',
      without: 'Code would not be kept by browsers, and errors of the application would not be known as its own (restore-page.ts).'
    },
    () => {
      expect(packageText(`${of}/src/core/config/options.js`)).toContain("appDir: validate('_app'");
      expect(packageText(`${of}/src/exports/vite/index.js`)).toContain('`${app_immutable}/chunks/[hash].${ext}`');
    }
  );
});

describe('the server’s adapter', () => {
  relies(
    {
      of: '@sveltejs/adapter-node',
      on: 'handler.js exports handler, reads ORIGIN as it is loaded, and is beside client/ and prerendered/',
      code: "'handler.js'",
      without: 'The server would not start, or would put another host into pages.'
    },
    () => {
      const handler = packageText('@sveltejs/adapter-node/files/handler.js');
      expect(handler).toMatch(/^export \{ handler \};$/m);
      expect(handler).toContain("env('ORIGIN'");
      const adapter = packageText('@sveltejs/adapter-node/index.js');
      expect(adapter).toContain('writeClient(`${out}/client');
      expect(adapter).toContain('writePrerendered(`${out}/prerendered');
    }
  );

  relies(
    {
      of,
      on: 'its announcer of page titles is the element #svelte-announcer, with a fixed aria-live',
      code: "getElementById('svelte-announcer')",
      without: 'A step of the year would be spoken twice: find the element that speaks the title, and silence it in panels/announcer.svelte.ts.'
    },
    () => expect(packageText(`${of}/src/core/sync/write_root.js`)).toContain('<div id="svelte-announcer" aria-live="assertive"')
  );
});

describe('Svelte', () => {
  const code = (generate: 'client' | 'server'): string => compile('<noscript data-static><p>note</p></noscript>', { generate, dev: false }).js.code;

  relies(
    {
      of: 'svelte',
      on: 'a <noscript data-static> is written without more than an empty value',
      code: '<noscript data-static(?:="")?>',
      without: 'Notes that are true of static hosts alone would be on the server’s pages.'
    },
    () => expect(code('server')).toMatch(/<noscript data-static(?:="")?>/)
  );

  relies(
    {
      of: 'svelte',
      on: 'the application never looks into a <noscript>',
      code: 'withoutStaticNotes',
      without: 'Pages whose notes the server has emptied would be drawn anew when the application starts, or fail.'
    },
    () => expect(code('client')).not.toContain('note')
  );

  for (const [code, without] of [
    ['{@html picture}', 'The static map would be missing until the application has drawn it: see `first` in StaticMap.svelte.'],
    ['{@html html}', 'The sections below the map would be empty once the application has started: see render-to-html.ts.']
  ] as const) {
    relies(
      {
        of: 'svelte',
        on: `hydration keeps what was sent for ${code}, unless its first value in the browser is empty`,
        code,
        without
      },
      () =>
        expect(packageText('svelte/src/internal/client/dom/blocks/html.js')).toMatch(
          /if \(value === ''\) return;\s+if \(hydrating\) \{\s+\/\/ We're deliberately not trying to repair mismatches[\s\S]*?assign_nodes\(hydrate_node, last\);\s+anchor = set_hydrate_node\(next\);\s+return;/
        )
    );
  }
});
