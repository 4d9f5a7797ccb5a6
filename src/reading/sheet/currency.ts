import { recalled } from "../../core/recalled";
import { foldText } from "../../core/profession";
import type { ForeignSum } from "./readingProblem";

/** Codes, names and signs, with the thousands that may stand before a code: TEUR, MUSD. */
const CURRENCIES: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/\b([tkm])?eur\b|\b(euro)\b|€/, "EUR"],
  [/\b([tkm])?usd\b|\b(us |amerikanska )?dollar\b|\$/, "USD"],
  [/\b([tkm])?nok\b|\bnorska (kr|kronor)\b/, "NOK"],
  [/\b([tkm])?dkk\b|\bdanska (kr|kronor)\b/, "DKK"],
  [/\b([tkm])?gbp\b|£/, "GBP"],
  [/\b([tkm])?chf\b/, "CHF"],
];

/** The currency that a heading, a title or a cell says, as TEUR; null: none but kronor. */
export function currencyIn(text: string): string | null {
  const folded = foldText(text);
  for (const [pattern, code] of CURRENCIES) {
    const found = pattern.exec(folded);
    if (found) return `${found[1]?.toUpperCase() ?? ""}${code}`;
  }
  return null;
}

/** A heading without its currency, and without the brackets that it stood in. @returns of text as it is written */
export function withoutCurrency(text: string): string {
  const patterns = CURRENCIES.map(([{ source }]) => new RegExp(source, "gi"));
  const bare = patterns.reduce((rest, pattern) => rest.replace(pattern, " "), text);
  return bare
    .replace(/\(\s*\)|[,:]\s*$/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** A number format shows a currency in brackets, in quotation marks or as it is. */
export const currencyOfFormat = recalled((format): string | null => {
  const shown = format.replace(/\[\$([^\]-]*)[^\]]*\]/g, " $1 ").replace(/["\\]/g, " ");
  return currencyIn(shown);
});

const KRONOR = /^(sek|kr|kronor|svenska kronor|:-)$/;

/** What a cell in a column of currencies says that its row's money is in; null: kronor. */
export function currencyOfWord(text: string): string | null {
  return KRONOR.test(foldText(text).trim()) ? null : (currencyIn(text) ?? text.trim());
}

/** Adds up amounts of other currencies, each by itself. */
export class ForeignTally {
  private readonly byCurrency = new Map<string, number>();

  add({ currency, amount }: ForeignSum): void {
    this.byCurrency.set(currency, (this.byCurrency.get(currency) ?? 0) + amount);
  }

  sums(): readonly ForeignSum[] {
    return [...this.byCurrency].map(([currency, amount]) => ({
      currency,
      amount: Math.round(amount * 100) / 100,
    }));
  }
}
