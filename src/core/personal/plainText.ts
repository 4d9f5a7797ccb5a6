/** Signs that nobody sees: zero-width ones, marks of direction, soft hyphens. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;
const DASHES = /[\p{Pd}\u2212\u02d7\u2043]+/gu;

/**
 * A text as a reader takes it in: one kind of blank, of dash and of digit. What nobody sees may
 * stand within a number or part it in two, so there are two readings where there is any.
 */
export function plainTexts(text: string): readonly string[] {
  const written = isAscii(text) ? text : text.normalize("NFKC");
  const unseen = written.replace(UNSEEN, "");
  const readings = unseen === written ? [written] : [unseen, written.replace(UNSEEN, "-")];
  return readings.map((each) => each.replace(DASHES, "-").replace(/\s+/gu, " "));
}

/** One by one, and two by two with the last four as two pairs; not within a longer row of numbers. */
const LONE = /(?<=(?<!\d)\d) (?=\d(?!\d))/g;
const PAIRS = /(?<!\d ?)\d\d(?: \d\d){2,3} ?[-+]? ?\d\d \d\d(?! ?\d)/g;

/** A plain text with digits together that somebody has spaced out: 1 2 1 2 1 2 - 1 2 1 2. */
export function withoutSpacing(text: string): string {
  return text.replace(LONE, "").replace(PAIRS, (found) => found.replace(/ /g, ""));
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
