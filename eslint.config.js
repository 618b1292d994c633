// ESLint checks components, which Oxlint (oxlint.config.js) cannot read as a whole, and the rules of Svelte in modules with runes.
import './tests/lint/svelte-types.js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { CONVENTIONS, GENERATED, NO_CONSOLE, project, RECOMMENDED } from './tests/lint/rules.js';

export default ts.config(
  { ignores: [...GENERATED, '**/*.{js,ts}', '!**/*.svelte.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    plugins: { '@typescript-eslint': ts.plugin, project },
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { parser: ts.parser, svelteConfig, projectService: true, extraFileExtensions: ['.svelte'], tsconfigRootDir: import.meta.dirname }
    },
    rules: {
      ...RECOMMENDED,
      ...CONVENTIONS,
      // Links are built by store.href, which includes the site's base path.
      'svelte/no-navigation-without-resolve': 'off',
      // {' '} keeps a space that formatting would remove; a Map used only within one computation needs no reactivity.
      'svelte/no-useless-mustaches': 'off',
      'svelte/prefer-svelte-reactivity': 'off',
      // There are no stores (CONVENTIONS), and looking for them needs the type of every expression.
      'svelte/require-store-reactive-access': 'off'
    }
  },
  { files: NO_CONSOLE.files, ignores: NO_CONSOLE.except, rules: { 'no-console': 'error' } }
);
