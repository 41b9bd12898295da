/** What was found out about a text is kept for the next time: thousands of offers share a few hundred names and words. */

/** Enough for what recurs, and no more than a few megabytes. */
export const MANY = 20_000;

/** The same function, which asks `make` once per text. Where it is asked for more than `most`, it begins anew. */
export function remembered<T>(make: (text: string) => T, most = Infinity): (text: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.made;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, { made });
    return made;
  };
}
