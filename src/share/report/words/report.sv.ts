import type { ReportTemplate } from "../../../core/reportContent";

const outcomes: Readonly<
  Record<"saved" | "downloaded" | "cancelled" | "refused", (file: string) => string>
> = {
  saved: (file) => `${file} är sparad.`,
  downloaded: (file) =>
    `${file} är hämtad: se bland webbläsarens hämtade filer. Finns den inte där, skriv bladet i stället.`,
  cancelled: () => "Dokumentet sparades inte.",
  refused: (file) =>
    `Den här versionen av Excel låter inte tillägg spara filer, så ${file} gick inte att spara. Skriv bladet i stället, eller öppna arbetsboken i Excel på webben och spara dokumentet där.`,
};

export const reportSv = {
  title: "Beslutsunderlag",
  about:
    "Text, tabeller och diagram skrivs ur jämförelsen och analyserna. Det som bara en människa kan skriva lämnas som högst fem markerade platser. Inget lämnar datorn.",
  matter: {
    fold: "Ärendets uppgifter och mall",
    title: "Ärendets rubrik",
  },
  template: "Dokument",
  templates: { memorandum: "Beslutsunderlag", motion: "Svar på motion" } satisfies Record<
    ReportTemplate,
    string
  >,
  tooFew: "Välj ett alternativ utöver nollalternativet under Alternativ.",
  sheet: "Skriv bladet",
  document: "Spara Word-dokument",
  making: "Dokumentet görs.",
  outcomes: outcomes,
  /** Where numbers are, as a place among others. */
  inTemplate: (template: string): string => `mallen ${template}`,
  /** @param isOpen all of them may be something else */
  personalNumbers: (under: readonly string[], isOpen: boolean): string =>
    isOpen
      ? `Dokumentet sparades inte. Det här kan vara personnummer, under: ${under.join(", ")}. Byt namnen i underlaget eller texten i mallen, eller ange att det är något annat.`
      : `Dokumentet sparades inte. Det innehåller personnummer, under: ${under.join(", ")}. Byt namnen i underlaget eller texten i mallen och försök igen.`,
  wrongDate: (wrong: string) => `Ärendets datum går inte att läsa, så inget är skrivet. ${wrong}`,
  notPersonal: "Det är inte personnummer",
};

/** The words of the pane around Beslutsunderlag and Svar på motion. */
export type ReportTexts = typeof reportSv;
