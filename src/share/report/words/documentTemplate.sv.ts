export const documentTemplateSv = {
  title: "Mall för Word-dokumentet",
  about:
    "Regionens egen mall (.docx eller .dotx) fylls i där den har innehållskontroller med de här taggarna. Det som saknar kontroll skrivs sist i dokumentet.",
  tags: (texts: string, parts: string, rest: string): string =>
    `Texter: ${texts}. Avsnitt: ${parts}. Allt övrigt: ${rest}.`,
  builtIn: "Tilläggets egen mall används.",
  kept: (file: string): string => `${file} används och är sparad i arbetsboken.`,
  choose: "Välj en mall",
  change: "Byt mall",
  remove: "Ta bort mallen",
  removed: "Mallen är borttagen ur arbetsboken. Tilläggets egen mall används.",
  reading: "Mallen läses.",
  appended: "Mallen har ingen kontroll med taggen Innehåll: det som saknar plats står sist.",
  faults: {
    notWord: (file: string): string =>
      `${file} är inte ett Word-dokument. Välj en fil som slutar på .docx eller .dotx.`,
    locked: (file: string): string =>
      `${file} är skyddad med lösenord eller sparad i Word 97–2003. Spara den i Word som .docx utan lösenord och välj den igen.`,
    macros: (file: string): string =>
      `${file} har makron. Spara den i Word som .docx eller .dotx och välj den igen.`,
    damaged: (file: string): string =>
      `${file} går inte att läsa: filen är skadad. Öppna den i Word, spara den på nytt och välj den igen.`,
    noControls: (file: string): string =>
      `${file} har ingen innehållskontroll som känns igen. Lägg in kontroller i Word (Utvecklare, Innehållskontroll) och ge dem någon av taggarna ovan.`,
    tooLarge: (file: string, megabytes: string): string =>
      `${file} är för stor. En mall får vara högst ${megabytes} MB: ta bort eller förminska bilder.`,
  },
};

/** The words around a region's own Word template. */
export type DocumentTemplateTexts = typeof documentTemplateSv;
