import { firstDayOf, type Month, serialOf } from "../../core/calendar";
import { toKronor } from "../../core/money";
import { numberFormats } from "../../sheet/numberFormat";
import { formula, pin, quoted, type SheetPlan } from "../../sheet/sheetPlan";
import { monthText } from "../../words/month";
import type { BookedLines, VoucherLine } from "../core/voucher";
import { VOUCHER_COLUMNS } from "../core/voucherCsv";
import { invoicesTexts } from "../words/invoices";
import { invoiceSheetTexts } from "../words/invoiceSheets";
import {
  beginInvoiceSheet,
  criterionText,
  INVOICE_WORKS,
  type InvoiceSheetContext,
  kronorColumn,
} from "./invoiceSheet";

/**
 * Bokföringsunderlag: two lines a booking, which sum to zero; what each unit bears, and what has been
 * corrected of earlier months.
 * @param isProposed whether the period's lines can still change
 */
export function voucherSheet(
  { lines, unknownUnits }: BookedLines,
  period: Month,
  isProposed: boolean,
  context: InvoiceSheetContext
): SheetPlan {
  const { language } = context;
  const t = invoiceSheetTexts(language).voucher;
  const { headings, sides, kinds } = invoicesTexts(language).voucher;
  const layout = beginInvoiceSheet(context, {
    ...{ key: "voucher", ofFew: true, work: INVOICE_WORKS.voucher, name: t.sheet, title: t.title },
    columnWidths: [30, 16, 12, 14, 14, 14, 26, 18, 18, 40, 16],
  });
  layout.text("note", (isProposed ? t.proposed : t.booked)(monthText(period)));
  layout.text("note", t.signs);
  if (unknownUnits.length > 0) layout.text("warning", t.unknownUnits(unknownUnits.join(", ")));
  layout.space();
  const units = [...new Set(lines.map(({ unit }) => unit))];
  // The check, its blank row, the sums per unit with headings and total, and a blank row.
  const ahead = layout.tableAhead(VOUCHER_COLUMNS, 2 + units.length + 3, lines.length);
  const isAny = lines.length > 0;
  layout.line(
    t.zero,
    {
      content: isAny ? formula`=ROUND(SUM(${pin(ahead.column("amount"))}),2)` : 0,
      ...{ style: "result", ...kronorColumn },
    },
    t.zeroRemark
  );
  layout.space();
  const ofUnit = (unit: string, kind: string) =>
    formula`SUMIFS(${pin(ahead.column("amount"))},${pin(ahead.column("unit"))},${quoted(criterionText(unit))},${pin(ahead.column("side"))},${quoted(sides.unit)},${pin(ahead.column("kind"))},${quoted(kind)})`;
  layout.table(
    {
      unit: {
        heading: headings.unit,
        style: "text",
        content: (unit: string) => criterionText(unit),
      },
      ordinary: {
        heading: kinds.ordinary,
        ...kronorColumn,
        content: (unit) => formula`=ROUND(${ofUnit(unit, kinds.ordinary)},2)`,
        total: (column) => formula`=SUM(${column})`,
      },
      corrected: {
        heading: t.corrections,
        ...kronorColumn,
        content: (unit) =>
          formula`=ROUND(${ofUnit(unit, kinds.invoices)}+${ofUnit(unit, kinds.rule)},2)`,
        total: (column) => formula`=SUM(${column})`,
      },
    },
    units
  );
  layout.space();
  const text = { style: "text" } as const;
  const month = { style: "text", numberFormat: numberFormats.month } as const;
  const cell = (column: keyof VoucherLine & (typeof VOUCHER_COLUMNS)[number]) => ({
    heading: headings[column],
    ...text,
    content: (line: VoucherLine) => String(line[column]),
  });
  layout.table(
    {
      period: {
        heading: headings.period,
        ...month,
        content: (line: VoucherLine) => serialOf(firstDayOf(line.period)),
      },
      concerns: {
        heading: headings.concerns,
        ...month,
        content: (line: VoucherLine) => serialOf(firstDayOf(line.concerns)),
      },
      konto: cell("konto"),
      ansvar: cell("ansvar"),
      motpart: cell("motpart"),
      projekt: cell("projekt"),
      unit: { heading: headings.unit, ...text, content: ({ unit }) => criterionText(unit) },
      side: { heading: headings.side, ...text, content: ({ side }) => sides[side] },
      kind: { heading: headings.kind, ...text, content: ({ kind }) => kinds[kind] },
      text: cell("text"),
      amount: {
        heading: headings.amount,
        ...kronorColumn,
        content: ({ amount }) => toKronor(amount, 2),
      },
    },
    lines,
    t.table
  );
  return layout.toPlan();
}
