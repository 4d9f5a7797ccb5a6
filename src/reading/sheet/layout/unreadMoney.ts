import { foldText } from "../../../core/profession";
import { toUnits, type Units } from "../../../core/money";
import { readCell } from "../../../formula/cell";
import { readAmount } from "../amountCell";
import { parseHeading } from "../heading";
import type { Recognition } from "../recognition";
import type { UnreadColumn } from "../sourceTable";
import { type Grid, isBlank, isNumeric } from "./grid";

const MONEY =
  /\b(kr|kronor|sek|tkr|mkr|belopp\w*|\w*kostnad\w*|\w*summa|brutto\w*|netto\w*|\w*budget\w*|moms|\w*avgift\w*|\w*ersattning\w*|pris\w*|utfall\w*|\w*prognos\w*|debet|kredit|ack\w*|ytd|amount|cost|costs|price)\b/;

/** Columns below the headings that no meaning is known of, whose headings speak of money. */
export function unreadMoney(
  { cells }: Grid,
  { row, columns }: Recognition,
  isCounted: (row: number) => boolean
): readonly UnreadColumn[] {
  return columns.flatMap(({ meaning, heading }, column): UnreadColumn[] => {
    if (meaning !== null || !MONEY.test(foldText(heading))) return [];
    const own = cells
      .slice(row + 1)
      .flatMap((line, i) => (isCounted(row + 1 + i) ? [line[column]!] : []));
    const written = own.filter((cell) => !isBlank(cell));
    const numbers = written.filter(isNumeric);
    if (numbers.length === 0 || 2 * numbers.length < written.length) return [];
    const scale = parseHeading(heading).scale ?? 1;
    const cost = numbers.reduce((sum, { value }) => sum + (oreOf(value, scale) ?? 0), 0);
    return [{ heading, column, cost: cost as Units, rows: numbers.length }];
  });
}

function oreOf(value: unknown, scale: number): number | null {
  const amount = readAmount(readCell(value));
  if (amount.kind !== "amount") return null;
  return toUnits(amount.value, 2 + Math.round(Math.log10(amount.scale ?? scale)));
}
