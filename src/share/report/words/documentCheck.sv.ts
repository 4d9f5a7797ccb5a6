export const documentCheckSv = {
  title: "Kontrollera ett dokument",
  about:
    "Öppna ett Word-dokument som är sparat härifrån, så jämförs varje siffra med arbetsboken som den är nu. Filen läses här i panelen och ändras inte.",
  choose: "Välj ett dokument",
  reading: "Dokumentet läses.",
  none: (file: string): string =>
    `${file} är inte ett dokument som går att kontrollera. Dokument som är sparade härifrån från version 0.4.0 bär sina siffrors ursprung; det gör de inte om de har sparats om i ett annat format.`,
  notReady: "Läs in underlaget och välj alternativ först: siffrorna jämförs med dem.",
  noAlternative: (file: string): string =>
    `${file} handlar om ett alternativ som inte finns i arbetsboken nu.`,
  noYear: (file: string, year: string): string =>
    `${file} handlar om ${year}, som underlaget inte har nu.`,
  same: (file: string, figures: string): string =>
    `${file}: alla siffror (${figures}) är som arbetsboken säger nu.`,
  changed: (file: string, figures: string, all: string): string =>
    `${file}: ${figures} av ${all} siffror är inte som arbetsboken säger nu.`,
  figure: (written: string, now: string, place: string): string =>
    `${written === "" ? "(borttagen)" : written} är nu ${now}: ${place}`,
  unknown: (figures: string): string =>
    `${figures} siffror gick inte att räkna om: analysen är inte gjord nu, eller raden finns inte längre.`,
  lost: (written: string, place: string): string => `${written}: ${place}`,
  more: (figures: string): string => `och ${figures} till`,
};

/** The words around the check of a Word document. */
export type DocumentCheckTexts = typeof documentCheckSv;
