/** A length as markup states it, to a hundredth of a px: more digits would only make the page longer. */
export const px = (value: number): number => Math.round(value * 100) / 100;
