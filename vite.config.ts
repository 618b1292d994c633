// Vite and Vitest: the application's bundles, and the test projects unit and built.
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Vite's function through which all dynamic imports of a build go, and the call in it that imports. */
const IMPORTER = { id: 'vite/preload-helper.js', call: 'baseModule()' };

/**
 * Makes a dynamic import fail if the module exports nothing. Exports are the last line of a module, and one that arrived without its end
 * can still be valid code: the framework would show a page without its content. Throws if Vite imports otherwise now.
 */
function refuseCutOffModules(): Plugin {
  const whole = `(module) => {
    if (Object.values(module ?? {}).every((value) => value === undefined)) throw new TypeError('A module has arrived without its end.');
    return module;
  }`;
  return {
    name: 'refuse-cut-off-modules',
    transform(code, id) {
      if (!id.endsWith(IMPORTER.id)) return null;
      if (!code.includes(IMPORTER.call)) this.error(`${id}: expected "${IMPORTER.call}", got other code: see refuseCutOffModules in vite.config.ts`);
      return { code: code.replace(IMPORTER.call, `${IMPORTER.call}.then(${whole})`), map: null };
    }
  };
}

export default defineConfig({
  plugins: [sveltekit(), refuseCutOffModules()],
  // The map's code is deliberately one chunk: one dynamic import loads it, after the static map.
  build: { target: 'es2022', chunkSizeWarningLimit: 2000, reportCompressedSize: false },
  // During development the framework serves only src; the base map's files are in geodata.
  server: { fs: { allow: ['geodata/shapes'] } },
  preview: { port: 4173, strictPort: true },
  test: {
    testTimeout: 60_000,
    // Some start a server, which waits for a core while browsers draw beside it.
    hookTimeout: 60_000,
    projects: [
      // Unit tests of code and data. Modules are evaluated once per worker, not once per file, so no test may leave a module changed.
      {
        extends: true,
        test: { name: 'unit', isolate: false, maxWorkers: '100%', include: ['src/**/*.test.ts', 'geodata/**/*.test.ts', 'tests/unit/**/*.test.ts'] }
      },
      // Tests of the static export, which "npm run build" writes.
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } }
    ]
  }
});
