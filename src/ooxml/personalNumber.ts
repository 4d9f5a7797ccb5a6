import { isCivil } from "../core/calendar";

const CENTURY = String.raw`(?<century>18|19|20)`;
/** A co-ordination number's day is 60 more. */
const DATE = String.raw`(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)`;
const MARK = String.raw`(?: ?[-+\u2010-\u2015\u2212] ?)`;
/** Not inside a longer number or word, nor the decimals of a number. */
const BEFORE = String.raw`(?<![\p{L}\d]|\d[.,])`;
const AFTER = String.raw`(?![\p{L}\d]|[.,]\d)`;

const PATTERNS = [
  // Twelve digits, with or without a mark.
  String.raw`${CENTURY}${DATE}(?:${MARK}| )?(?<last>\d{4})`,
  // Ten digits: without a mark, they may as well be kronor.
  String.raw`${DATE}${MARK}(?<last>\d{4})`,
  // Temporary numbers, which have letters among the last four.
  String.raw`${CENTURY}?${DATE}${MARK}?TF\d\d`,
  String.raw`${CENTURY}?${DATE}${MARK}[A-Z]\d{3}`,
].map((pattern) => new RegExp(`${BEFORE}${pattern}${AFTER}`, "giu"));

/**
 * Whether a text holds a Swedish personal identity number, co-ordination number or temporary
 * number: a real date and, where the number is complete, a right check digit (Luhn).
 * @param today ISO; nobody is born after it
 */
export function holdsPersonalNumber(text: string, today: string): boolean {
  if (!/\d{6}/.test(text)) return false;
  return PATTERNS.some((pattern) =>
    [...text.matchAll(pattern)].some(({ groups }) => {
      const { century, year, month, day, last } = groups!;
      const centuries = century === undefined ? ["19", "20"] : [century];
      const isDate = centuries.some((each) => isPast(`${each}${year!}`, month!, day!, today));
      return isDate && (last === undefined || hasCheckDigit(`${year!}${month!}${day!}${last}`));
    })
  );
}

function isPast(year: string, month: string, day: string, today: string): boolean {
  const date = Number(day) > 60 ? Number(day) - 60 : Number(day);
  if (!isCivil(Number(year), Number(month), date)) return false;
  return `${year}-${month}-${String(date).padStart(2, "0")}` <= today.slice(0, 10);
}

/** @param digits ten of them */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, i) => {
    const weighted = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
