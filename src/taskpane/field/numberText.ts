import type { Language } from "../../locales/sentence";

/** How this user writes numbers: the language's way, with the decimal sign of their Excel. */
export interface NumberForm {
  readonly language: Language;
  readonly decimalSeparator: string;
}

const TAGS: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };
const MINUS = "\u2212";

/** With exactly so many decimals; never "−0". */
export function numberText(value: number, decimals: number, form: NumberForm): string {
  return format(value, form, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** As it would be typed: the decimals it has, no more than six, and no thousands apart. */
export function typedText(value: number, form: NumberForm): string {
  return format(value, form, { maximumFractionDigits: 6, useGrouping: false });
}

/** A change: with its sign, also where it is a plus. */
export function signedText(value: number, decimals: number, form: NumberForm): string {
  const text = numberText(value, decimals, form);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

function format(value: number, form: NumberForm, options: Intl.NumberFormatOptions): string {
  const digits = new Intl.NumberFormat(TAGS[form.language], options)
    .formatToParts(Math.abs(value))
    .map((part) => (part.type === "decimal" ? form.decimalSeparator : part.value))
    .join("");
  return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits;
}

/**
 * What somebody has typed, as a number: either decimal sign, blanks between thousands, and the
 * thousands' commas of English.
 * @returns null where it is no number
 */
export function readNumber(text: string, { decimalSeparator }: NumberForm): number | null {
  const bare = text.replace(/\s/g, "").replace(MINUS, "-");
  const apart = decimalSeparator === "." && /^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(bare);
  const plain = apart ? bare.replace(/,/g, "") : bare.replace(",", ".");
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
