/** What a run has written, by the sheets' names. */
export const newSheets = {
  sv: (sheets: readonly string[]): string =>
    `Klart. ${sheets.length === 1 ? "Nytt" : "Nya"} blad: ${sheets.join(", ")}.`,
  en: (sheets: readonly string[]): string =>
    `Done. New ${sheets.length === 1 ? "sheet" : "sheets"}: ${sheets.join(", ")}.`,
};
