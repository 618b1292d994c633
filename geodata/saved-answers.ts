/**
 * Caches the last results of a function by the identity of its arguments. Between two checks nearly all tables are unchanged, and so are
 * the results.
 */
export function saveAnswers<A extends readonly unknown[], R>(ask: (...args: A) => R, most: number): (...args: A) => R {
  const kept: { readonly args: A; readonly answer: R }[] = [];
  return (...args) => {
    const place = kept.findIndex((entry) => entry.args.length === args.length && entry.args.every((arg, i) => arg === args[i]));
    const entry = (place < 0 ? undefined : kept.splice(place, 1)[0]) ?? { args, answer: ask(...args) };
    kept.unshift(entry);
    if (kept.length > most) kept.pop();
    return entry.answer;
  };
}
