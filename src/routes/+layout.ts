// The server adds the trailing slash itself, before it looks for a page (lib/server/canonical-path.ts): here any name, even of a missing
// file, would be taken for a partner's.
export const trailingSlash = import.meta.env.SSR ? 'ignore' : 'always';
