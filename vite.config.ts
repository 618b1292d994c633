// Vite and Vitest: the application's bundles, and the test projects unit and built.
import { sveltekit } from '@sveltejs/kit/vite';
import { resolve } from 'node:path';
import { normalizePath, type Plugin, type Rolldown } from 'vite';
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

const SITE = 'src/routes/(site)/+layout.svelte';
const VIEW = 'src/routes/(site)/[[lang=lang]]/(view)/+layout.svelte';
const COMPARE = 'src/routes/(site)/[[lang=lang]]/compare/+page.svelte';
const STORY = 'src/routes/(site)/[[lang=lang]]/story/[story]/+page.svelte';
const TEXTS = ['changes', 'data', 'sources/[[group]]'].map((page) => `src/routes/(site)/[[lang=lang]]/${page}/+page.svelte`);
const EMBED = 'src/routes/embed/[[lang=lang]]/[partners]/[year]/+page.svelte';
const EMBED_EXTRAS = 'src/lib/panels/embed/EmbedExtras.svelte';

/**
 * The chunks that pages share, from the most to the least common: each holds the modules that one of `roots` imports and one of `and`, where
 * given, too. What a module imports is at least as common as the module, so chunks import only those before them. Without these the bundler
 * writes a chunk for each set of pages that share a module, and the page of a view would import 63 files and 15 style sheets, most of them
 * below 3 kB, on six connections.
 */
const SHARED_CHUNKS: readonly { name: string; roots: readonly string[]; and?: readonly string[] }[] = [
  {
    name: 'start',
    roots: [
      'node_modules/@sveltejs/kit/src/runtime/client/entry.js',
      '.svelte-kit/generated/client-optimized/app.js',
      'src/routes/+layout.ts',
      'src/routes/+layout.svelte'
    ]
  },
  { name: 'site', roots: [SITE], and: ['src/routes/embed/+layout.svelte'] },
  { name: 'pages', roots: [SITE, ...TEXTS], and: [VIEW, EMBED] },
  { name: 'map', roots: [EMBED], and: [VIEW, COMPARE] },
  { name: 'panels', roots: [COMPARE, STORY, EMBED_EXTRAS], and: [VIEW] }
];

type Imports = (module: string) => readonly string[];

/** Modules that the roots import statically, directly or not, and the roots themselves. */
function importedBy(roots: readonly string[], imports: Imports): ReadonlySet<string> {
  const modules = new Set<string>();
  const add = (module: string): void => {
    if (modules.has(module)) return;
    modules.add(module);
    imports(module).forEach(add);
  };
  for (const root of roots) add(normalizePath(resolve(root)));
  return modules;
}

/** Writes `SHARED_CHUNKS` in the client's build. Throws an error if a root is no module of the build. */
function shareChunks(): Plugin {
  return {
    name: 'share-chunks',
    outputOptions(options) {
      if (this.environment.name !== 'client') return null;
      const groups = SHARED_CHUNKS.map(({ name, roots, and }, rank) => {
        let modules: ReadonlySet<string> | undefined;
        const group: Rolldown.CodeSplittingNameFunction = (id, bundle) => {
          const imports: Imports = (module) => {
            const info = bundle.getModuleInfo(module);
            if (!info) throw new Error(`${module}: expected a module of the client's build, got none: see SHARED_CHUNKS in vite.config.ts`);
            // A copy, because the bundler uses the array again for the next module.
            return [...info.importedIds];
          };
          if (!modules) {
            const others = and === undefined ? undefined : importedBy(and, imports);
            modules = new Set([...importedBy(roots, imports)].filter((module) => !others || others.has(module)));
          }
          return modules.has(id) ? name : null;
        };
        return { name: group, debugName: name, priority: SHARED_CHUNKS.length - rank };
      });
      return { ...options, codeSplitting: { groups } };
    }
  };
}

const unitTests = (suffix: string): string[] => ['src', 'geodata', 'tests/unit'].map((folder) => `${folder}/**/*.${suffix}`);

/** Modules are evaluated once per worker, not once per file, so no test may leave a module changed. */
const UNIT = { isolate: false, maxWorkers: '100%' } as const;

export default defineConfig({
  plugins: [sveltekit(), refuseCutOffModules(), shareChunks()],
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
      // Unit tests of code and data, and those that are too long for npm run test:fast.
      { extends: true, test: { ...UNIT, name: 'unit', include: unitTests('test.ts'), exclude: unitTests('long.test.ts') } },
      { extends: true, test: { ...UNIT, name: 'long', include: unitTests('long.test.ts') } },
      // Tests of the static export, which "npm run build" writes.
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } }
    ]
  }
});
