import { addressOf } from "../formula/text/area";
import type { PrintSetup } from "../sheet/sheetPlan";

/** How the sheet is printed. Goes to Excel with the next sync. */
export function setUpPages(
  { pageLayout, horizontalPageBreaks }: Excel.Worksheet,
  { titleRows, header, footer, pageStarts, onePage }: PrintSetup
): void {
  pageLayout.orientation = pageStarts || onePage ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  // Excel takes no notice of breaks on a sheet that is fitted to pages.
  pageLayout.zoom = pageStarts
    ? { scale: 100 }
    : { horizontalFitToPages: 1, ...(onePage && { verticalFitToPages: 1 }) };
  if (onePage) {
    pageLayout.setPrintArea(addressOf({ row: 0, column: 0, ...onePage }));
    pageLayout.setPrintMargins("Centimeters", { top: 1.5, bottom: 1.5, left: 1.3, right: 1.3 });
  }
  for (const row of pageStarts ?? []) horizontalPageBreaks.add(`A${row + 1}`);
  if (titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${titleRows}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = plain(header);
  defaultForAllPages.rightHeader = "&A";
  defaultForAllPages.leftFooter = plain(footer);
  defaultForAllPages.rightFooter = "&P / &N";
}

/** In headers and footers & begins a code, and doubled it is itself. */
function plain(text: string): string {
  return text.replace(/&/g, "&&");
}
