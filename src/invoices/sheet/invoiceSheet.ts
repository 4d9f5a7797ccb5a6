import { firstDayOf, type Month, serialOf } from "../../core/calendar";
import { type ProfessionKey, UNKNOWN_PROFESSION } from "../../core/profession";
import { professionLabel } from "../../data/professions";
import { numberFormats } from "../../sheet/numberFormat";
import { SheetLayout } from "../../sheet/sheetLayout";
import type { PrintSetup } from "../../sheet/sheetPlan";
import type { Language } from "../../words/language";
import { printTexts } from "../../words/print";
import { invoiceSheetTexts } from "../words/invoiceSheets";

/** What all sheets of invoice lines are written in. */
export interface InvoiceSheetContext {
  readonly language: Language;
  readonly version: string;
  /** The user's own day and time. */
  readonly written: string;
  /** What the files are called that the lines came from. */
  readonly files: readonly string[];
}

/** The works that the sheets belong to; each is written anew by itself. */
export const INVOICE_WORKS = {
  tables: "invoices:tables",
  control: "invoices:control",
  voucher: "invoices:voucher",
  all: "invoices:all",
} as const;

const TAB_COLOR = "#5A1F4E";

/** A sheet with its title and what it was made of. */
export function beginInvoiceSheet(
  { language, version, written, files }: InvoiceSheetContext,
  sheet: {
    readonly key: string;
    readonly work: string;
    readonly name: string;
    readonly title: string;
    readonly columnWidths: readonly number[];
    readonly onePage?: PrintSetup["onePage"];
    /** It has rows of single contacts, and of few. */
    readonly ofFew?: boolean;
  }
): SheetLayout {
  const texts = invoiceSheetTexts(language);
  const { key, work, name, title, columnWidths, onePage, ofFew = false } = sheet;
  const layout = new SheetLayout({
    ...{ key, work, name, columnWidths, ofFew },
    frozenRows: 1,
    tabColor: TAB_COLOR,
    print: {
      titleRows: 1,
      header: "",
      footer: texts.footer(version),
      page: printTexts(language).page,
      ...(onePage && { onePage }),
    },
  });
  layout.text("title", title);
  layout.text("note", texts.written(written, files.join(", ")));
  return layout;
}

export const monthColumn = { style: "text", numberFormat: numberFormats.month } as const;
export const kronorColumn = { numberFormat: numberFormats.kronorAndOre } as const;
export const countColumn = { numberFormat: numberFormats.count } as const;

export function monthContent(month: Month | null): number | null {
  return month === null ? null : serialOf(firstDayOf(month));
}

export function professionText(profession: ProfessionKey | null, language: Language): string {
  return professionLabel(profession ?? UNKNOWN_PROFESSION)[language];
}

/** SUMIFS reads these signs as something else than themselves. */
export function criterionText(text: string): string {
  return text.replace(/[*?~]/g, "").replace(/^[<>=]+/, "");
}
