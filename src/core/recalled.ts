/** So many answers are kept at most: texts that never come again are not worth their room. */
const MOST_KEPT = 4096;

/** A pure function of a text that is asked the same few things again and again. */
export function recalled<Value>(valueOf: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Value;
    const value = valueOf(text);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, value);
    return value;
  };
}
