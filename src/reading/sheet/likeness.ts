const SHORTEST = 6;

/**
 * Whether two texts differ by one letter more, less, other, or by two neighbours that have changed
 * places. Shorter words than six letters too easily become other words.
 */
export function isMisspelling(text: string, word: string): boolean {
  if (word.length < SHORTEST || Math.abs(text.length - word.length) > 1 || text === word)
    return false;
  let start = 0;
  while (start < text.length && text[start] === word[start]) start += 1;
  const rest = text.slice(start);
  const expected = word.slice(start);
  return (
    rest.slice(1) === expected.slice(1) ||
    rest.slice(1) === expected ||
    rest === expected.slice(1) ||
    (rest[0] === expected[1] && rest[1] === expected[0] && rest.slice(2) === expected.slice(2))
  );
}
