import type { PrintSetup } from "./sheetPlan";

/** How the sheet is printed. Goes to Excel with the next sync. */
export function setUpPages(
  { pageLayout }: Excel.Worksheet,
  { titleRows, header, footer }: PrintSetup
): void {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
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
