/** Words by which a column, a property or a sentence says that what comes is a person's number. */
const WORDS = [
  String.raw`(?:person|pers|patient|samordnings?|reserv|födelse)[\s._:/-]{0,3}(?:identitet|identifierare|ident|id|nummer|nr|no|number|beteckning)`,
  String.raw`(?<![\p{L}\d])(?:p|pat)[\s._-]?(?:nr|id)`,
  String.raw`personal(?: identity)? number`,
  String.raw`co-?ordination number`,
  String.raw`(?<!\p{L})ssn`,
].join("|");
const NAMED = String.raw`(?:${WORDS})(?:s?nummer|s?nr|et|en|er|s)?(?!\p{L})`;
const HEADING = new RegExp(NAMED, "iu");
const BEFORE = new RegExp(String.raw`${NAMED}[^\p{L}\d]{0,4}(?:är|is)?[^\p{L}\d]{0,4}$`, "iu");
/** A heading is short; a longer text is about something else. */
const LONGEST = 60;

/** Whether a heading, or the name of a field, tells of personal identity numbers. */
export function isPersonHeading(text: string): boolean {
  return text.length <= LONGEST && HEADING.test(text);
}

/** Whether the words before a place in a text do: "pnr 8112189876". */
export function isNamedBefore(text: string, at: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, at - LONGEST), at));
}
