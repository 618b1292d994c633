/** Names of the faces that labels are set in; the style's `font-faces` declares their files. */
export const FONT_FACES = { regular: 'Source Sans 3 Regular', bold: 'Source Sans 3 SemiBold' } as const;
