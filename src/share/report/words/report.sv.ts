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
    "Siffror och tabeller fylls i. Den politiska texten lämnas som markerade platser att skriva i. Inget lämnar datorn.",
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
};

/** The words of the pane around Beslutsunderlag and Svar på motion. */
export type ReportTexts = typeof reportSv;
