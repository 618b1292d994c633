import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    // The framework's own default is the clock: equal sources must build to equal bytes.
    version: { name: readFileSync('geodata/VERSION', 'utf8').trim() },
    adapter: adapter({ fallback: '404.html', precompress: true }),
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
    prerender: {
      // Link previews, oEmbed and canonical links need the site's public address: SITE_ORIGIN when building.
      origin: process.env.SITE_ORIGIN ?? 'http://localhost:4173',
      handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: 'fail'
    }
  }
};
