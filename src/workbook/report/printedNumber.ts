import type { ReportNumber, ReportTable, Term } from "../../core/analysis/reportContent";
import type { NumberTexts } from "../../locales/number";
import type { PrintedMoney } from "../../locales/printedMoney";

export function amount(
  money: PrintedMoney,
  ore: number,
  terms: readonly Term[] = []
): ReportNumber {
  const { decimals, value, plain } = money;
  return { value: value(ore), decimals, signed: false, text: plain(ore), terms };
}

/** + is more than under the baseline. */
export function change(
  money: PrintedMoney,
  ore: number,
  terms: readonly Term[] = []
): ReportNumber {
  return { ...amount(money, ore, terms), signed: true, text: money.signed(ore) };
}

export function count({ count: write }: NumberTexts, size: number): ReportNumber {
  return { value: Math.round(size), decimals: 0, signed: false, text: write(size), terms: [] };
}

export function signedCount(numbers: NumberTexts, size: number): ReportNumber {
  const one = count(numbers, size);
  return { ...one, signed: true, text: size > 0 ? `+${one.text}` : one.text };
}

/** The numbers of a row that are the second less the first. */
export function difference(row: number, first: number, second: number): readonly Term[] {
  return [
    { row, number: second },
    { row, number: first, minus: true },
  ];
}

export function below(rows: readonly number[], number: number): readonly Term[] {
  return rows.map((row) => ({ row, number }));
}

export function tableOf(
  caption: string,
  headings: readonly string[],
  rows: ReportTable["rows"]
): ReportTable {
  return { kind: "table", caption, headings, rows };
}
