// Keeps the results of a function, for tests that ask again and again for the same ones.

/** The function with its results kept by its arguments. */
export function keepAll<A extends readonly unknown[], R>(ask: (...args: A) => R): (...args: A) => R {
  const kept = new Map<string, R>();
  return (...args) => {
    const key = JSON.stringify(args);
    if (!kept.has(key)) kept.set(key, ask(...args));
    return kept.get(key)!;
  };
}
