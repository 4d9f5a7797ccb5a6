import { hasCheckDigit } from "./checkDigit";
import { isBirth, type NumberLike, type TextPlace } from "./numberLike";
import { isNamedBefore } from "./personHeading";

/**
 * Numbers that the regions and the nation give to patients without a personal identity number, by
 * Inera's list of them (Personuppgiftstjänsten, Nationella reserv-id 1.0 and Lokala reserv-id).
 */
const START = String.raw`(?<!\d|\d\.)`;
const END = String.raw`(?![\p{L}\d])`;
/** Stockholm: 99, a year, five digits and a check digit of all after the century. */
const STOCKHOLM = new RegExp(
  `${START}99(?<century>19|20)(?<rest>\\d{4}-?\\d{4})(?!\\d|\\.\\d)`,
  "gu"
);
/** Inera and Halland: a day of 32 to 59. */
const NO_DAY = new RegExp(
  `${START}(?<year>(?:18|19|20)\\d\\d)(?<month>0[1-9]|1[0-2])(?<day>3[2-9]|[45]\\d) ?-? ?(?<last>\\d{4})(?!\\d|\\.\\d)`,
  "gu"
);
/** All others: a date, and four signs of which some are letters. */
const LETTERED = new RegExp(
  `${START}(?<century>\\d\\d)?(?<year>\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)(?<mark> ?- ?)?(?<last>(?=[\\dA-Z]{0,3}[A-Z])(?=[\\dA-Z]{0,3}\\d)[\\dA-Z]{4})${END}`,
  "giu"
);
/** The nation's: two letters, a digit or a letter for the sex, a check digit. */
const NATIONAL = /^[A-HJ-NPR-UX-Z]{2}[\dA-HJ-NPR-UX-Z]\d$/;
/** Västra Götaland: the sex, two digits and a check digit, in which the letters have values. */
const WEST = /^[KMX](?:0[6-9]|[1-8]\d)\d$/;
const WEST_VALUES: ReadonlyMap<string, number> = new Map([
  ["K", 5],
  ["M", 7],
  ["X", 8],
]);
/** Sörmland's, of whose birth nothing is known. */
const UNBORN = /^18[56]00101[MNKP]\d{3}$/;
/** Without a century only where the form is a region's own: TF12, T123, DA0A. */
const SHORT = /^(?:TF\d\d|[A-Z]\d{3}|[DEF][A-Z][01][A-Z])$/;

/** @param text plain */
export function findReserveNumbers(text: string, place: TextPlace): readonly NumberLike[] {
  return [
    ...[...text.matchAll(STOCKHOLM)].map((match) => {
      const { century, rest } = match.groups!;
      const digits = rest!.replace("-", "");
      const isPast = `${century!}${digits.slice(0, 2)}` <= place.today.slice(0, 4);
      const form = rest!.includes("-") ? "8-4" : "84";
      return judged(match, form, hasCheckDigit(valuesOf(digits)) && isPast, "sure");
    }),
    ...[...text.matchAll(NO_DAY)].map((match) => {
      const { year, month, day, last } = match.groups!;
      const isPast = `${year!}-${month!}` <= place.today.slice(0, 7) && year! >= "1880";
      const digits = `${year!.slice(2)}${month!}${day!}${last!}`;
      const form = match[0].includes("-") ? "8-4" : "84";
      return judged(match, form, hasCheckDigit(valuesOf(digits)) && isPast, "sure");
    }),
    ...[...text.matchAll(LETTERED)].flatMap((match) => lettered(match, place) ?? []),
  ];
}

function judged(
  match: RegExpMatchArray,
  form: string,
  isRight: boolean,
  standing: NumberLike["standing"]
): NumberLike {
  return { at: match.index!, form, checks: isRight, isPerson: isRight, standing };
}

function lettered(match: RegExpMatchArray, place: TextPlace): NumberLike | null {
  const { century, year, month, day, mark, last } = match.groups!;
  const named = place.named || isNamedBefore(match.input!, match.index!);
  const signs = last!.toUpperCase();
  const form = `${century ? 8 : 6}-letters`;
  if (century !== undefined && NATIONAL.test(signs)) {
    const all = `${century}${year!}${month!}${day!}${signs}`;
    if (isNationalDate(century, year!, month!, day!, place.today))
      return judged(match, form, hasCheckDigit(valuesOf(all)), "sure");
  }
  if (UNBORN.test(`${century ?? ""}${year!}${month!}${day!}${signs}`))
    return judged(match, form, true, named ? "sure" : "open");
  const centuries = century === undefined ? ["19", "20"] : [century];
  if (!centuries.some((each) => isBirth(`${each}${year!}`, month!, day!, place.today))) return null;
  if (century !== undefined && WEST.test(signs)) {
    const digits = valuesOf(`${year!}${month!}${day!}${signs}`, WEST_VALUES);
    if (hasCheckDigit(digits)) return judged(match, form, true, "sure");
  }
  const isTemporary = /^TF\d\d$/.test(signs);
  // A date before a word in small letters is a date.
  const isRegional = isTemporary || last === signs || (SHORT.test(signs) && mark !== undefined);
  if (century === undefined ? !SHORT.test(signs) : !isRegional && !named) return null;
  return judged(match, form, true, named || isTemporary ? "sure" : "open");
}

/** The century is 3, 6, 9 … more than it was; where the birth is unknown, 00 and a month over 19. */
function isNationalDate(
  century: string,
  year: string,
  month: string,
  day: string,
  today: string
): boolean {
  const series = Number(century);
  if (series === 0) return Number(month) >= 20 && Number(day) >= 40 && Number(day) <= 59;
  return series >= 22 && isBirth(`${((series - 19) % 3) + 19}${year}`, month, day, today);
}

/** @param letters their values; left out: their places in ASCII */
function valuesOf(signs: string, letters?: ReadonlyMap<string, number>): readonly number[] {
  return [...signs].map((sign) =>
    /\d/.test(sign) ? Number(sign) : (letters?.get(sign) ?? sign.charCodeAt(0))
  );
}
