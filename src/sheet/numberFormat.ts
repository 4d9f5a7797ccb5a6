import { printsAsZero } from "../core/rounding/printedAmount";

/** Whether a number is shown as a date. */
export function isDateFormat(numberFormat: string): boolean {
  return /[ymd]/.test(formatCode(numberFormat));
}

/** As Excel writes them in US English; it shows each user their own separators. */
export const numberFormats = {
  kronor: "#,##0",
  kronorAndOre: "#,##0.00",
  millions: "0.00",
  /** Kronor, shown as millions. */
  kronorInMillions: "#,##0.0,,",
  count: "#,##0",
  oneDecimal: "#,##0.0",
  /** Ranks may be halves. */
  rank: "0.0",
  change: changeFormat("#,##0", "0.5"),
  changeWithDecimal: changeFormat("#,##0.0", "0.05"),
  changeAndOre: changeFormat("#,##0.00", "0.005"),
  share: "0%",
  shareWithDecimal: "0.0%",
  changeOfShare: changeFormat("0.0%", "0.0005"),
  changeOfSmallShare: changeFormat("0.00%", "0.00005"),
  signedIndex: changeFormat("0.000", "0.0005"),
  factor: "0.0000",
  index: "0.00",
  date: "yyyy-mm-dd",
  month: "yyyy-mm",
  year: "0",
} as const;

/**
 * A change has its sign, but none where it rounds to nothing, as in the pane.
 * @param half of the last digit that is shown: from there on it rounds to something
 */
function changeFormat(digits: string, half: string): string {
  return `[>=${half}]+${digits};[<=-${half}]-${digits};${digits}`;
}

/** What of a format formats: colours, locales and texts are left out. */
export function formatCode(numberFormat: string): string {
  return numberFormat.replace(/\[[^\]]*\]|"[^"]*"|\\.|_.|\*./g, "").toLowerCase();
}

/** Of shares that a sentence writes with the decimals they have, no more than two. */
export function shareFormat(shares: readonly number[]): string {
  const has = (decimals: number): boolean =>
    shares.every((share) => {
      const scaled = share * 10 ** (decimals + 2);
      return printsAsZero(scaled - Math.round(scaled), 2 - decimals);
    });
  if (has(0)) return numberFormats.share;
  return has(1) ? numberFormats.shareWithDecimal : "0.00%";
}
