/** What stands on paper beside what a sheet says. */
export const sv = {
  /** With Excel's codes for the number of the page and of all. */
  page: "Sida &P av &N",
  rowsNotPrinted:
    "Raderna nedan skrivs inte ut. Vill du ha dem på papper: Sidlayout, Utskriftsområde, Rensa utskriftsområde.",
  columnsNotPrinted:
    "Kolumnerna till höger om den sista med andel av ersättningen skrivs inte ut: av dem räknas indexen.",
};

export type PrintTexts = typeof sv;
