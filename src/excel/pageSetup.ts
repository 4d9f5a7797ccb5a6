import { addressOf } from "../formula/text/area";
import { sheetPages } from "../sheet/printPages";
import { MARGINS } from "../sheet/printSize";
import type { PrintSetup, SheetPlan } from "../sheet/sheetPlan";

/** How the sheet is printed, unless its plan says nothing of it. Goes to Excel with the next sync. */
export function setUpPages(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { print } = plan;
  if (!print) return;
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  if (print.onePage) setUpOnePage(pageLayout, print.onePage);
  else if (print.pageStarts) setUpUpright(sheet, print.pageStarts);
  else setUpFollowing(sheet, plan, print);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = plain(print.header);
  defaultForAllPages.rightHeader = "&A";
  defaultForAllPages.leftFooter = plain(print.footer);
  defaultForAllPages.rightFooter = print.page;
}

function setUpOnePage(
  pageLayout: Excel.PageLayout,
  onePage: NonNullable<PrintSetup["onePage"]>
): void {
  pageLayout.orientation = "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  pageLayout.setPrintArea(addressOf({ row: 0, column: 0, ...onePage }));
  pageLayout.setPrintMargins("Centimeters", { top: 1.5, bottom: 1.5, left: 1.3, right: 1.3 });
}

function setUpUpright(
  { pageLayout, horizontalPageBreaks }: Excel.Worksheet,
  starts: readonly number[]
): void {
  pageLayout.orientation = "Portrait";
  pageLayout.zoom = { scale: 100 };
  for (const row of starts) horizontalPageBreaks.add(`A${row + 1}`);
}

function setUpFollowing(
  { pageLayout, horizontalPageBreaks, verticalPageBreaks }: Excel.Worksheet,
  plan: SheetPlan,
  print: PrintSetup
): void {
  const pages = sheetPages(plan, print);
  const { orientation, scale, area, titleRows, titleColumns, rowStarts, columnStarts } = pages;
  pageLayout.orientation = orientation;
  // Excel takes no notice of breaks on a sheet that is fitted to pages.
  pageLayout.zoom = { scale };
  pageLayout.setPrintArea(addressOf({ row: 0, column: 0, ...area }));
  pageLayout.setPrintMargins("Points", MARGINS);
  for (const row of rowStarts) horizontalPageBreaks.add(`A${row + 1}`);
  for (const column of columnStarts)
    verticalPageBreaks.add(addressOf({ row: 0, column, rows: 1, columns: 1 }));
  if (titleRows)
    pageLayout.setPrintTitleRows(`$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`);
  if (titleColumns > 0) {
    const columns = addressOf({ row: 0, column: 0, rows: 1, columns: titleColumns }, true);
    pageLayout.setPrintTitleColumns(columns.includes(":") ? letters(columns) : "$A:$A");
  }
}

/** "$A$1:$B$1" as "$A:$B". */
function letters(address: string): string {
  return address.replace(/\$\d+/g, "");
}

/** In headers and footers & begins a code, and doubled it is itself. */
function plain(text: string): string {
  return text.replace(/&/g, "&&");
}
