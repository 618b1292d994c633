// Vite and Vitest: the application's bundles, and the test projects unit and built.
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  // The map's code is deliberately one chunk: one dynamic import loads it, after the static map.
  build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
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
