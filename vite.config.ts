import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  // Map engines are one chunk on purpose: it is entered by one dynamic import, after the picture.
  build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
  // The framework serves src alone while developing; the base map's files are the data's.
  server: { fs: { allow: ['geodata/shapes'] } },
  preview: { port: 4173, strictPort: true },
  test: {
    testTimeout: 60_000,
    projects: [
      // Code and data. Modules are evaluated once a worker, not once a file: no test may leave a module changed.
      {
        extends: true,
        test: { name: 'unit', isolate: false, maxWorkers: '100%', include: ['src/**/*.test.ts', 'geodata/**/*.test.ts', 'tests/unit/**/*.test.ts'] }
      },
      // The files of the static export, which "npm run build" writes.
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } }
    ]
  }
});
