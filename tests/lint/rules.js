// The rules that both linters check: ESLint in components and modules with runes (eslint.config.js), Oxlint in scripts (oxlint.config.js).
import js from '@eslint/js';
import ts from 'typescript-eslint';
import { exports } from './exports.js';
import { rooms } from './rooms.js';

/** Our own rules, as a plugin. */
export const project = { meta: { name: 'project' }, rules: { imports: rooms, exports } };

const named = (/** @type {string} */ name) => ts.configs.strict.find((config) => config.name === `typescript-eslint/${name}`)?.rules ?? {};

/**
 * Recommended rules, and those for TypeScript that replace some of them.
 * @type {import('eslint').Linter.RulesRecord}
 */
export const RECOMMENDED = { ...js.configs.recommended.rules, ...named('strict') };

/** Recommended rules about what `npm run types` reports in scripts. */
export const REPORTED_BY_TYPES = Object.entries(named('eslint-recommended')).flatMap(([name, level]) => (level === 'off' ? [name] : []));

/**
 * What our conventions add.
 * @type {import('eslint').Linter.RulesRecord}
 */
export const CONVENTIONS = {
  'project/imports': 'error',
  'project/exports': 'error',
  // A promise that is not awaited hides its errors.
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
  // Coordinates are arrays of known length, for which a check on each element would be noise.
  '@typescript-eslint/no-non-null-assertion': 'off',
  eqeqeq: 'error',
  // One kind of state: runes.
  'no-restricted-imports': ['error', { name: 'svelte/store', message: 'Keep state in runes ($state, $derived).' }],
  // toLocaleLowerCase and the like depend on the reader's language ("I" is another letter in Turkish), so comparisons must not use them.
  'no-restricted-properties': [
    'error',
    ...['toLocaleLowerCase', 'toLocaleUpperCase'].map((property) => ({ property, message: 'Compare by plain() of format/fold-text.ts.' }))
  ]
};

/** Files that a program writes. */
export const GENERATED = ['build/', '.build/', '.server/', '.svelte-kit/', 'static/', 'src/lib/atlas/compiled/', 'tests/.artifacts/', 'test-results/'];

/** Code in the reader's browser prints nothing to the console, where it would help nobody. */
export const NO_CONSOLE = {
  files: ['src/**/*.ts', 'src/**/*.svelte'],
  // The server's console is for its operator, and exceptions are for developers.
  except: ['src/lib/server/**', 'src/hooks.server.ts', 'src/hooks.client.ts']
};
