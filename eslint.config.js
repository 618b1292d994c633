// ESLint checks components, which Oxlint (oxlint.config.js) cannot read as a whole.
import './tests/lint/svelte-types.js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { CONVENTIONS, MADE, NO_CONSOLE, project, RECOMMENDED } from './tests/lint/rules.js';

export default ts.config(
  { ignores: [...MADE, '**/*.{js,cjs,mjs,ts}'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte'],
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
      'svelte/prefer-svelte-reactivity': 'off'
    }
  },
  { files: NO_CONSOLE.files, ignores: NO_CONSOLE.except, rules: { 'no-console': 'error' } }
);
