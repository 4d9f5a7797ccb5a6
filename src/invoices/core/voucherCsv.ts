import { twoDigits } from "../../core/calendar";
import { ledgerPeriod, type VoucherLine } from "./voucher";

/** Columns of the file, in their order. */
export const VOUCHER_COLUMNS = [
  "period",
  "concerns",
  "konto",
  "ansvar",
  "motpart",
  "projekt",
  "unit",
  "side",
  "kind",
  "text",
  "amount",
] as const;

export type VoucherColumn = (typeof VOUCHER_COLUMNS)[number];

/** What the file calls its columns, and what it says in words. */
export interface VoucherFileTexts {
  readonly headings: Readonly<Record<VoucherColumn, string>>;
  readonly sides: Readonly<Record<VoucherLine["side"], string>>;
  readonly kinds: Readonly<Record<VoucherLine["kind"], string>>;
}

/** What a spreadsheet would calculate begins with one of these. */
const CALCULATED = /^[=+\-@\t\r]/;

/** The lines with semicolons and decimal commas, as Swedish Excel opens them; UTF-8 with its mark. */
export function voucherCsv(lines: readonly VoucherLine[], texts: VoucherFileTexts): string {
  const rows = [
    VOUCHER_COLUMNS.map((column) => cell(texts.headings[column])),
    ...lines.map((line) => VOUCHER_COLUMNS.map((column) => written(line, column, texts))),
  ];
  return `\ufeff${rows.map((cells) => `${cells.join(";")}\r\n`).join("")}`;
}

function written(line: VoucherLine, column: VoucherColumn, texts: VoucherFileTexts): string {
  switch (column) {
    case "period":
    case "concerns":
      return ledgerPeriod(line[column]);
    case "side":
      return cell(texts.sides[line.side]);
    case "kind":
      return cell(texts.kinds[line.kind]);
    case "amount":
      return kronor(line.amount);
    default:
      return cell(line[column]);
  }
}

function kronor(ore: number): string {
  const size = Math.abs(ore);
  return `${ore < 0 ? "-" : ""}${Math.floor(size / 100)},${twoDigits(size % 100)}`;
}

/** Quoted where it must be; before what would be calculated stands an apostrophe. */
function cell(text: string): string {
  const safe = CALCULATED.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
