const PLACES = /&[LCRPNDTZFAG]/gi;
const FORMS = /&"[^"]*"|&K(?:[\dA-F]{6}|\d\d[+-]\d{3})|&[BIUEXYSOH]/gi;
/** Of the letters' size. */
const LONGEST_SIZE = 3;

/**
 * What a header or a footer shows, apart from its codes: &L12… goes to the left, &10… is in size 10.
 * Where the size ends and a number begins only Excel knows: each place where it may is tried.
 */
export function headerTexts(header: string): readonly string[] {
  const pieces = header.replace(FORMS, "").split(PLACES);
  if (!/&\d/.test(header)) return pieces;
  return Array.from(
    { length: LONGEST_SIZE },
    (_, i) => new RegExp(`&\\d{1,${i + 1}}`, "g")
  ).flatMap((size) => pieces.map((piece) => piece.replace(size, "")));
}
