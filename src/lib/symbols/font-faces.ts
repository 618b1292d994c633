/** Names of the fonts of map labels. The style's `font-faces` declares their files. */
export const FONT_FACES = { regular: 'Source Sans 3 Regular', bold: 'Source Sans 3 SemiBold' } as const;
