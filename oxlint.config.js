// Oxlint checks scripts, promises by type. Components are left to ESLint (eslint.config.js).
import { CONVENTIONS, GENERATED, NO_CONSOLE, RECOMMENDED, REPORTED_BY_TYPES } from './tests/lint/rules.js';

// An octal literal is a syntax error in a module, so Oxlint has no rule for it.
const NEEDLESS = new Set(['no-octal', ...REPORTED_BY_TYPES]);
const needed = Object.entries({ ...RECOMMENDED, ...CONVENTIONS }).filter(([name]) => !NEEDLESS.has(name));

/** @type {import('oxlint').OxlintConfig} */
export default {
  plugins: ['typescript'],
  jsPlugins: ['./tests/lint/plugin.js'],
  categories: { correctness: 'off' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  env: { browser: true, node: true },
  ignorePatterns: [...GENERATED, '**/*.svelte'],
  rules: Object.fromEntries(needed),
  overrides: [
    { files: NO_CONSOLE.files, rules: { 'no-console': 'error' } },
    { files: NO_CONSOLE.except, rules: { 'no-console': 'off' } }
  ]
};
