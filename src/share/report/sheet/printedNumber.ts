import type { Language } from "../../../words/language";
import type { ReportNumber, ReportRow, ReportTable, Term } from "../../../core/reportContent";
import { someSumDiffers } from "../../../core/rounding/printedAmount";
import { signedFigure } from "../../../words/figure";
import type { NumberTexts } from "../../../words/number";
import type { PrintedMoney } from "../../../words/printedMoney";

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
  return { value: size, decimals: 0, signed: false, text: write(size), terms: [] };
}

export function signedCount(numbers: NumberTexts, size: number, language: Language): ReportNumber {
  return { ...count(numbers, size), signed: true, text: signedFigure(size, 0, { language }) };
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

/** @param rounded the foot of a table whose sums are not those of the printed parts */
export function reportTable(
  caption: string,
  headings: readonly string[],
  rows: readonly ReportRow[],
  rounded: string
): ReportTable {
  return { kind: "table", caption, headings, rows, foot: addsUp(rows) ? null : rounded };
}

function addsUp(rows: readonly ReportRow[]): boolean {
  return rows.every(({ numbers }) =>
    numbers.every((number) => {
      if (number === null || number.terms.length === 0) return true;
      const parts = number.terms.map(({ row, number: place, minus }) => {
        const { value } = rows[row]!.numbers[place]!;
        return minus ? -value : value;
      });
      return !someSumDiffers([{ sum: number.value, parts }], number.decimals);
    })
  );
}
