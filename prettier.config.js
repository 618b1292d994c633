/**
 * The format of the code, applied by `npm run format` and checked by `npm run lint`. Of the widths from 100 to 180, this one changed
 * the least, and no line became hard to read.
 * @type {import('prettier').Config}
 */
export default {
  printWidth: 160,
  singleQuote: true,
  trailingComma: 'none',
  plugins: ['prettier-plugin-svelte'],
  overrides: [{ files: '*.svelte', options: { parser: 'svelte' } }]
};
