import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const site = adapter({ fallback: '404.html' });

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    // The framework's own default is the clock: equal sources must build to equal bytes.
    version: { name: readFileSync('geodata/VERSION', 'utf8').trim() },
    adapter: {
      name: site.name,
      async adapt(builder) {
        await site.adapt(builder);
        if (process.env.PRECOMPRESS === 'no') return;
        builder.log.minor('Compressing');
        await compress('build');
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
    prerender: {
      // Link previews, oEmbed and canonical links need the site's public address: SITE_ORIGIN when building.
      origin: process.env.SITE_ORIGIN ?? 'http://localhost:4173',
      handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: 'fail'
    }
  }
};

/**
 * Writes .br and .gz beside every file that gains by it. Highest effort takes a third of a second a page and saves a
 * tenth: worth it for code, which every reader loads, and not for thousands of pages.
 * @param {string} folder
 */
async function compress(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(html|js|mjs|css|json|csv|svg|xml|txt|bib|geojson)$/.test(file));
  const next = files.values();
  const worker = async () => {
    for (const file of next) {
      const path = join(folder, file);
      const bytes = await readFile(path);
      // Less than a packet travels no faster for being smaller.
      if (bytes.length < 1400) continue;
      const effort = file.startsWith('_app') ? constants.BROTLI_MAX_QUALITY : 8;
      await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: effort, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
      await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}
