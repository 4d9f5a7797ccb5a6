import type { Language } from "../../words/language";
import { typedFigure } from "../../words/figure";

export { figureText as numberText, signedFigure as signedText } from "../../words/figure";

/** How this user writes numbers: the language's way, with the decimal sign of their Excel. */
export interface NumberForm {
  readonly language: Language;
  readonly decimalSeparator: string;
}

const MINUS = "\u2212";

/** As it would be typed: the decimals it has, no more than `most`, and no thousands apart. */
export function typedText(value: number, form: NumberForm, most = 6): string {
  return typedFigure(value, most, form);
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
