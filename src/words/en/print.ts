import type { PrintTexts } from "../sv/print";

export const en: PrintTexts = {
  page: "Page &P of &N",
  rowsNotPrinted:
    "The rows below are not printed. To have them on paper: Page Layout, Print Area, Clear Print Area.",
};
