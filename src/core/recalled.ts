/** So many answers are kept at most: what never comes again is not worth its room. */
const MOST_KEPT = 4096;

/** A pure function of a text, or of an object that stays as it is, that is asked the same few things again and again. */
export function recalled<Value, Key = string>(valueOf: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Value;
    const value = valueOf(key);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, value);
    return value;
  };
}
