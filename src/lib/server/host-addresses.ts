/** What the ready files for hosts know of the site's addresses. */

/** Regular expression of a part of a path: these are all characters that the site's own addresses have. */
export const NAME = '[\\w.-]+';

/** Files that former versions had beside embeds too; they lie beside the page of the site alone. */
export const MOVED = ['poster.svg', 'poster.png', 'table.csv', 'oembed.json'] as const;
