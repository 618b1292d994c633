/** Addresses that the configuration files for hosts share. */

/** Regular expression for one name in a path: all characters that the site's own addresses have. */
export const NAME = '[\\w.-]+';

/** Files that earlier versions also had beside embeds; now they are only beside the page of the site. */
export const MOVED = ['poster.svg', 'poster.png', 'table.csv', 'oembed.json'] as const;
