import type { Language } from "./language";
import { printedAmount } from "../core/rounding/printedAmount";

/** How numbers are written: the language's way, where known with the decimal sign of an Excel. */
export interface FigureForm {
  readonly language: Language;
  readonly decimalSeparator?: string;
}

const TAGS: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };
const MINUS = "\u2212";

/**
 * With exactly so many decimals; never "−0".
 * @param places the text counts 10^-places of the value: 2 for a share in per cent, −8 for öre in mkr
 */
export function figureText(value: number, decimals: number, form: FigureForm, places = 0): string {
  return write(printedAmount(value, places + decimals), decimals, decimals, form);
}

/** A change: with its sign, also where it is a plus. */
export function signedFigure(
  value: number,
  decimals: number,
  form: FigureForm,
  places = 0
): string {
  const text = figureText(value, decimals, form, places);
  return printedAmount(value, places + decimals) > 0 ? `+${text}` : text;
}

/** With the decimals it has, no more than so many. */
export function shortFigure(value: number, most: number, form: FigureForm, places = 0): string {
  return write(printedAmount(value, places + most), most, 0, form);
}

const PERCENT: Readonly<Record<Language, string>> = { sv: "\u00a0%", en: "%" };

/** A share, 0–1, with the decimals it has, no more than two. */
export function percentText(share: number, form: FigureForm): string {
  const text = shortFigure(share, 2, form, 2);
  return `${text}${PERCENT[form.language]}`;
}

/** As it would be typed: with the decimals it has, no more than so many, no thousands apart. */
export function typedFigure(value: number, most: number, form: FigureForm): string {
  return write(printedAmount(value, most), most, 0, form, false);
}

/** As `shortFigure`, a change. */
export function signedShortFigure(value: number, most: number, form: FigureForm): string {
  const text = shortFigure(value, most, form);
  return printedAmount(value, most) > 0 ? `+${text}` : text;
}

/** @param steps how many of the last printed digit */
function write(
  steps: number,
  decimals: number,
  fewest: number,
  form: FigureForm,
  grouped = true
): string {
  const digits = formatOf(form.language, decimals, fewest, grouped)
    .formatToParts(Math.abs(steps) / 10 ** decimals)
    .map(({ type, value }) => (type === "decimal" ? (form.decimalSeparator ?? value) : value))
    .join("");
  return steps < 0 ? MINUS + digits : digits;
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(
  language: Language,
  decimals: number,
  fewest: number,
  grouped: boolean
): Intl.NumberFormat {
  const key = `${language} ${decimals} ${fewest} ${grouped}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(TAGS[language], {
    minimumFractionDigits: fewest,
    maximumFractionDigits: decimals,
    useGrouping: grouped,
  });
  formats.set(key, made);
  return made;
}
