/**
 * Has the Svelte parser give TypeScript the typed code of every component when the program is read. Otherwise the program is built again
 * for each component, which nearly doubles the time of `npm run lint`. The parser reads this setting when it is imported, so this file
 * must be imported before it; it prints a line about the setting.
 */
process.env['SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK'] = '1';
