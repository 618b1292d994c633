// The first letter of a text that moves to the beginning of a sentence, or into one. Scripts without capitals stay as they are.

export const withUpperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const withLowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
