import { toKronor } from "../../core/money";
import { formula, pin, type SheetPlan } from "../../sheet/sheetPlan";
import type { Table } from "../../sheet/sheetLayout";
import type { MonthBasis, MonthlyRow } from "../core/monthlyTable";
import { invoicesTexts } from "../words/invoices";
import { invoiceSheetTexts } from "../words/invoiceSheets";
import {
  beginInvoiceSheet,
  countColumn,
  criterionText,
  INVOICE_WORKS,
  type InvoiceSheetContext,
  kronorColumn,
  monthColumn,
  monthContent,
  professionText,
} from "./invoiceSheet";
import { INVOICE_TABLE_COLUMNS, type InvoiceTableColumn } from "./tableColumns";

/** Fakturatabell, or the lines that nobody has decided about, on a sheet of their own. */
export interface InvoiceTable {
  readonly plan: SheetPlan;
  readonly table: Table<InvoiceTableColumn>;
}

/** A native table that the product's own reading knows by its headings, with sums above it. */
export function invoiceTableSheet(
  rows: readonly MonthlyRow[],
  channel: "digital" | "undecided",
  basis: MonthBasis,
  context: InvoiceSheetContext
): InvoiceTable {
  const { language } = context;
  const t = invoiceSheetTexts(language);
  const own = t.table[channel];
  const layout = beginInvoiceSheet(context, {
    ...{ key: channel, ofFew: true, work: INVOICE_WORKS.tables, name: own.sheet, title: own.title },
    columnWidths: [12, 28, 20, 26, 14, 12, 16, 16, 16, 16, 34],
  });
  layout.text("note", t.table.basis[basis]);
  for (const note of own.notes) layout.text("note", note);
  layout.space();
  const headings = t.table.headings;
  const ahead = layout.tableAhead(INVOICE_TABLE_COLUMNS, SUMMED.length + 1, rows.length);
  for (const column of SUMMED)
    layout.row([
      { content: t.table.sum(headings[column]) },
      {
        content: rows.length > 0 ? formula`=SUM(${pin(ahead.column(column))})` : 0,
        style: "result",
        ...(column === "contacts" ? countColumn : kronorColumn),
      },
    ]);
  layout.space();
  const table = layout.longTable(
    {
      period: { heading: headings.period, ...monthColumn },
      unit: { heading: headings.unit, style: "text" },
      profession: { heading: headings.profession, style: "text" },
      provider: { heading: headings.provider, style: "text" },
      diagnosisGroup: { heading: headings.diagnosisGroup, style: "text" },
      contacts: { heading: headings.contacts, ...countColumn },
      gross: { heading: headings.gross, ...kronorColumn },
      fee: { heading: headings.fee, ...kronorColumn },
      other: { heading: headings.other, ...kronorColumn },
      net: { heading: headings.net, ...kronorColumn },
      unlisted: { heading: headings.unlisted, style: "text" },
    },
    {
      count: rows.length,
      row: (index) => {
        const { month, profession, provider, diagnosisGroup, unlisted, ...row } = rows[index]!;
        return [
          monthContent(month),
          unitText(row.unit, context),
          professionText(profession, language),
          criterionText(provider ?? ""),
          diagnosisGroup ?? "",
          row.contacts,
          ...[row.gross, row.fee, row.other, row.net].map((ore) => toKronor(ore, 2)),
          unlisted === null ? "" : invoicesTexts(language).unlisted[unlisted],
        ];
      },
    },
    own.table
  );
  return { plan: layout.toPlan(), table };
}

const SUMMED = ["contacts", "gross", "fee", "other", "net"] as const;

/** As the sheets write a unit; those without one are one line. */
export function unitText(
  unit: string | null,
  { language }: Pick<InvoiceSheetContext, "language">
): string {
  return unit === null ? invoiceSheetTexts(language).table.noUnit : criterionText(unit);
}
