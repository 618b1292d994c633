/** A length in px or per cent for markup, rounded to hundredths: more digits would only make the page larger. */
export const px = (value: number): number => Math.round(value * 100) / 100;
