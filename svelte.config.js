import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Where the built server stands; `src/lib/server` starts it and `npm run build` exports the site through it. */
const OUT = '.server';
const node = adapter({ out: OUT, precompress: false });

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  // Names of scoped styles stand some 1,600 times in a page: short ones.
  compilerOptions: { cssHash: ({ hash, css }) => `s-${hash(css).slice(0, 5)}` },
  kit: {
    // The framework's own default is the clock: equal sources must build to equal bytes.
    version: { name: readFileSync('geodata/VERSION', 'utf8').trim() },
    adapter: {
      name: node.name,
      async adapt(builder) {
        await node.adapt(builder);
        // The page that a static host answers wrong addresses with.
        await builder.generateFallback(`${OUT}/fallback.html`);
      }
    },
    // Relative links let the same build sit at a domain's root, in a folder, or in v/<version>/.
    paths: { relative: true },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        // Positions of marks and labels are inline styles; scripts never are.
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self', 'blob:'],
        'frame-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none']
      }
    },
    // Two scripts are made with the site; pages and files are answered on demand.
    prerender: { entries: ['/embed.js', '/embed/wake.js'], crawl: false, handleHttpError: 'fail' }
  }
};
