/** What a run has written, by the sheets' names. */
export const newSheets = {
  sv: (sheets: readonly string[]): string =>
    `Klart. ${sheets.length === 1 ? "Skrivet" : "Skrivna"} blad: ${sheets.join(", ")}.`,
  en: (sheets: readonly string[]): string =>
    `Done. Written ${sheets.length === 1 ? "sheet" : "sheets"}: ${sheets.join(", ")}.`,
};
