/** What stands on paper beside what a sheet says. */
export const sv = {
  /** With Excel's codes for the number of the page and of all. */
  page: "Sida &P av &N",
  rowsNotPrinted:
    "Raderna nedan skrivs inte ut. Vill du ha dem på papper: Sidlayout, Utskriftsområde, Rensa utskriftsområde.",
};

export type PrintTexts = typeof sv;
