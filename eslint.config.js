// ESLint: recommended rules with types, the import rules between rooms (tests/lint/rooms.js), and what our conventions add.
import './tests/lint/svelte-types.js';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { rooms } from './tests/lint/rooms.js';

const NO_BARRELS = 'Import from the file that defines it: a file of re-exports hides who uses what, and keeps dead code alive.';

export default ts.config(
  { ignores: ['build/', '.build/', '.server/', '.svelte-kit/', 'static/', 'src/lib/atlas/compiled/', 'tests/.artifacts/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
  },
  {
    // A promise that is not awaited hides its errors.
    files: ['src/**/*.ts', 'src/**/*.svelte', 'tests/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/no-misused-promises': 'error' }
  },
  {
    files: ['**/*.ts', '**/*.js', '**/*.svelte'],
    plugins: { rooms: { rules: { imports: rooms } } },
    rules: {
      'rooms/imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      // Coordinates are arrays of known length, for which a check on each element would be noise.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
      // toLocaleLowerCase and the like depend on the reader's language ("I" is another letter in Turkish), so comparisons must not use
      // them.
      'no-restricted-properties': [
        'error',
        ...['toLocaleLowerCase', 'toLocaleUpperCase'].map((property) => ({ property, message: 'Compare by plain() of format/fold-text.ts.' }))
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: NO_BARRELS },
        { selector: 'ExportNamedDeclaration[source]', message: NO_BARRELS }
      ],
      // Links are built by store.href, which includes the site's base path.
      'svelte/no-navigation-without-resolve': 'off',
      // {' '} keeps a space that formatting would remove; a Map used only within one computation needs no reactivity.
      'svelte/no-useless-mustaches': 'off',
      'svelte/prefer-svelte-reactivity': 'off'
    }
  },
  {
    files: ['**/*.ts'],
    ignores: ['*.config.ts', '**/*.d.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: NO_BARRELS },
        { selector: 'ExportNamedDeclaration[source]', message: NO_BARRELS },
        { selector: 'ExportDefaultDeclaration', message: 'Give it a name: named exports are found by search and renamed by tools.' }
      ]
    }
  },
  {
    // Code in the reader's browser prints nothing to the console, where it would help nobody.
    files: ['src/**/*.ts', 'src/**/*.svelte'],
    // The server's console is for its operator, and exceptions are for developers.
    ignores: ['src/lib/server/**', 'src/hooks.server.ts', 'src/hooks.client.ts'],
    rules: { 'no-console': 'error' }
  }
);
