/** Some months of any year, beside each other. */
export interface YearPart {
  /** 1–12 */
  readonly first: number;
  /** How many. */
  readonly months: number;
}

const MONTHS = "jan feb mar apr maj jun jul aug sep okt nov dec".split(" ");
/** Where English differs from Swedish by more than the ending. */
const MONTHS_IN_ENGLISH: ReadonlyMap<string, number> = new Map([
  ["may", 5],
  ["oct", 10],
]);
const MONTH_NAME =
  /^(jan(uari|uary)?|feb(r|ruari|ruary)?|mar(s|ch)?|apr(il)?|maj|may|june?|juni|july?|juli|aug(usti|ust)?|sept?(ember)?|okt(ober)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?$/;

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["forsta", 1],
  ["andra", 2],
  ["tredje", 3],
  ["fjarde", 4],
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
]);

/** What parts of a year are called before their number, by how many months they have. */
const NAMES: readonly (readonly [names: string, months: number])[] = [
  ["q|k|kv|kvt|kvartal|kvartalet|qtr|quarter", 3],
  ["t|tert|tertial|tertialet", 4],
  ["h|halvar|halvaret|half|half year", 6],
  ["m|man|manad|month|period", 1],
];
const NUMBERED = NAMES.map(([names, months]) => ({
  before: new RegExp(`^(?:${names})[. -]?0?(\\d{1,2})$`),
  after: new RegExp(`^(?:(\\d)(?::?[ae]|st|nd|rd|th)?|(\\p{L}+)) (?:${names})$`, "u"),
  months,
}));
/** "P01": with one digit it may as well be a forecast. */
const ACCOUNTING = /^p[. -]?(\d\d)$/;
const FROM_TO = /^(\p{L}+\.?) ?(?:-|–|—|t ?o ?m|till|to) ?(\p{L}+\.?)$/u;

/** 1–12 for a month by its name. @param text folded */
export function monthNamed(text: string): number | null {
  if (!MONTH_NAME.test(text)) return null;
  const short = text.slice(0, 3);
  return MONTHS_IN_ENGLISH.get(short) ?? MONTHS.indexOf(short) + 1;
}

/**
 * "mars", "P03", "M3", "Q1", "kv 1", "tertial 2", "första halvåret", "jan–apr".
 * @param text folded, without its year
 * @returns null for what names no part of a year
 */
export function partNamed(text: string): YearPart | null {
  const month = monthNamed(text) ?? numberIn(ACCOUNTING, text);
  if (month !== null) return partAt(month, 1);
  for (const { before, after, months } of NUMBERED) {
    const number = numberIn(before, text) ?? numberIn(after, text);
    if (number !== null) return partAt(number, months);
  }
  const ends = FROM_TO.exec(text)?.slice(1).map(monthNamed);
  if (!ends || ends[0] === null || ends[1] === null) return null;
  const [first, last] = ends as [number, number];
  return last >= first ? { first, months: last - first + 1 } : null;
}

/** The number-th part of so many months. */
export function partAt(number: number, months: number): YearPart | null {
  const first = (number - 1) * months + 1;
  return number >= 1 && first <= 12 ? { first, months } : null;
}

/** How many months bare numbers below a heading count: "Kvartal" has four of three. */
export function monthsPerNumber(heading: string): number | null {
  if (/\b(kvartal\w*|kv|quarter\w*)\b/.test(heading)) return 3;
  if (/\btertial\w*\b/.test(heading)) return 4;
  if (/\b(halvar\w*|half\W?years?)\b/.test(heading)) return 6;
  return /\b(manad\w*|man|months?|period\w*)\b/.test(heading) ? 1 : null;
}

function numberIn(pattern: RegExp, text: string): number | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [, digits, word] = match;
  return digits === undefined ? (ORDINALS.get(word ?? "") ?? null) : Number(digits);
}
