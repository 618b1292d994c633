// The server adds the slash itself, before a page is looked for (lib/server/canonical-path.ts): here any name would be taken for a partner's, a missing file's too.
export const trailingSlash = import.meta.env.SSR ? 'ignore' : 'always';
