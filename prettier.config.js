/**
 * The form of the code: `npm run format` gives it, `npm run lint` asks for it. Of the widths from 100 to 180, this one changed little
 * of what was there and leaves no line that needs a second look.
 * @type {import('prettier').Config}
 */
export default {
  printWidth: 160,
  singleQuote: true,
  trailingComma: 'none',
  plugins: ['prettier-plugin-svelte'],
  overrides: [{ files: '*.svelte', options: { parser: 'svelte' } }]
};
