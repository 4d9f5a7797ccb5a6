import { greatestOf } from "../../../core/extremes";
import type { NumberSource } from "../../../core/numberSource";
import type { Language } from "../../../words/language";
import type { ReportNumber, ReportRow, ReportTable, Term } from "../../../core/reportContent";
import { someSumDiffers } from "../../../core/rounding/printedAmount";
import { figureText, signedFigure } from "../../../words/figure";
import type { NumberTexts } from "../../../words/number";
import type { PrintedMoney } from "../../../words/printedMoney";

export function amount(
  money: PrintedMoney,
  ore: number,
  source: NumberSource,
  terms: readonly Term[] = []
): ReportNumber {
  const { decimals, value, plain } = money;
  return { value: value(ore), decimals, signed: false, text: plain(ore), source, terms };
}

/** + is more than under the baseline. */
export function change(
  money: PrintedMoney,
  ore: number,
  source: NumberSource,
  terms: readonly Term[] = []
): ReportNumber {
  return { ...amount(money, ore, source, terms), signed: true, text: money.signed(ore) };
}

export function count(
  { count: write }: NumberTexts,
  size: number,
  source: NumberSource
): ReportNumber {
  return { value: size, decimals: 0, signed: false, text: write(size), source, terms: [] };
}

export function signedCount(
  numbers: NumberTexts,
  size: number,
  language: Language,
  source: NumberSource
): ReportNumber {
  const text = signedFigure(size, 0, { language });
  return { ...count(numbers, size, source), signed: true, text };
}

/** A share of 0–1, as per cent. */
export function share(part: number, language: Language, source: NumberSource): ReportNumber {
  const text = figureText(part, 1, { language }, 2);
  return { value: part * 100, decimals: 1, signed: false, text, source, terms: [] };
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

/**
 * Without its last columns, where nothing is known for any row.
 * @param rounded the foot of a table whose sums are not those of the printed parts
 */
export function reportTable(
  caption: string,
  headings: readonly string[],
  rows: readonly ReportRow[],
  rounded: string
): ReportTable {
  const known = greatestOf(
    rows.map(({ numbers }) =>
      numbers.reduce((last, number, i) => (number === null ? last : i + 1), 0)
    )
  );
  return {
    kind: "table",
    caption,
    headings: headings.slice(0, 1 + known),
    rows: rows.map((row) => ({ ...row, numbers: row.numbers.slice(0, known) })),
    foot: addsUp(rows) ? null : rounded,
  };
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
