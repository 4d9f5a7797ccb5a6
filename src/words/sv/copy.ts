import type { Doubt, PersonalNumberPlace } from "../../ooxml/personal/personalNumberPlace";
import { counted } from "../counted";
import { newSheets } from "../newSheets";

const SHOWN = 10;

function listed(items: readonly string[]): string {
  const more = items.length - SHOWN;
  return items.slice(0, SHOWN).join(", ") + (more > 0 ? ` och ${more} till` : "");
}

const places: Readonly<
  Record<PersonalNumberPlace["kind"], (place: PersonalNumberPlace) => string>
> = {
  cell: ({ sheet, at }) => `${sheet}!${at}`,
  comment: ({ sheet, at }) => `kommentaren i ${sheet}!${at}`,
  sheet: ({ sheet }) => `sidhuvud, sidfot eller regler på bladet ${sheet}`,
  name: ({ at }) => `namnet ${at}`,
  property: () => "dokumentegenskaperna",
  part: ({ at }) => `filens del ${at}`,
  unread: ({ at }) => `filens del ${at}, som inte går att läsa`,
};

export const sv = {
  title: "Kommittékopia",
  about:
    "En arbetsbok som kan öppnas utan tillägget. Tilläggets formler byts ut; Excels formler, diagram och format är kvar. Bladet Om arbetsboken berättar vad som är gjort.",
  mode: "Formlerna blir",
  lambdas: "Lägg till namn för egna formler i Excel 365 (TAXA, FÖRDELA …)",
  modes: {
    values: "Värden: siffrorna så som de är nu",
    living: "Levande: Excels egna formler som räknar om",
  },
  sheets: {
    about:
      "Bladen med underlaget, Resultat, Rättelser, bladen med tilläggets tabeller, fakturabladen och blad per vårdcentral där någon har 1–4 kontakter är inte med, om du inte väljer något annat. Formler som hänvisar till dem blir värden.",
    choose: "Välj blad",
    title: "Blad i kopian",
    hidden: (name: string) => `${name} (dolt)`,
    /** Why a sheet is left out unless it is chosen. */
    unread: {
      few: "Visar kronor för enheter med 1–4 kontakter. Så få kan peka ut någon.",
      rows: "Alla rader, per enhet och månad. Få kontakter på en rad kan peka ut någon.",
      data: "Underlaget som siffrorna läses ur.",
      kept: "Tilläggets egna tabeller.",
    },
  },
  smallCells: {
    show: "Visa små tal",
    hidden:
      "Celler med 1–4 kontakter göms i kopian, och så många till att de inte går att räkna ut. Summor och andra formler står kvar, utom de som skulle ge dem tillbaka.",
    shown: "Celler med 1–4 kontakter syns i kopian. Så få kan peka ut någon.",
    /** Heads the cells. */
    result: (count: number) => `Dolda celler, med skydd för små tal: ${count}`,
  },
  make: "Skapa kommittékopia",
  cancel: "Avbryt",
  progress: (percent: string) => `Kopian görs: ${percent}\u00a0%.`,
  opened: (workbook: string) =>
    `Kopian av ${workbook} är öppen i ett eget fönster. Spara den där. Den här arbetsboken är orörd.`,
  notOpened: (reason: string) =>
    `Kopian är klar, men Excel öppnade den inte (${reason}). Spara den som fil i stället. Den här arbetsboken är orörd.`,
  copyName: (workbook: string) => `${workbook} (kommittékopia)`,
  /** Where Excel does not give the file. */
  inPlace: {
    about:
      "Excel på webben lämnar inte ut filen. Spara därför först en kopia själv (Arkiv ▸ Spara en kopia), öppna kopian och kryssa i rutan här. Då byts formlerna ut i den arbetsbok som är öppen, och det som tillägget sparar dolt i den tas bort.",
    /** What a copy in place lacks. */
    lacks:
      "Kopian på plats har inget kvitto, och alla blad är med: ta själv bort dem som inte ska följa med, när formlerna är utbytta. Pivottabeller, bilder och versionshistorik genomsöks inte.",
    isCopy: "Det här är en kopia",
    withoutTables: "Ta bort bladen med tilläggets tabeller (alternativ, sparade prognoser)",
    freeze: "Byt ut formlerna här",
    done: newSheets.sv,
    stillListed:
      "Arbetsboken frågar fortfarande efter tillägget när den öppnas. Det går bara att ta bort när kopian görs i Excel för Windows eller Mac.",
  },
  result: {
    replaced: (count: number): string =>
      count === 0
        ? "Arbetsboken hade inga av tilläggets formler."
        : count === 1
          ? "En formel är utbytt."
          : `${count} formler är utbytta.`,
    notRecomputed: (count: number): string =>
      count === 1
        ? "En är inte omräknad och visar det värde som Excel senast hade. Kontrollera den:"
        : `${count} är inte omräknade och visar det värde som Excel senast hade. Kontrollera dem:`,
    notLiving: (count: number): string =>
      count === 1
        ? "En har inga exakta formler att bli och står som värde:"
        : `${count} har inga exakta formler att bli och står som värden:`,
    frozen: "Formler som hänvisade till bladen som inte är med är värden:",
    errors: (count: number): string =>
      count === 1 ? "En cell visar fel även i kopian:" : `${count} celler visar fel även i kopian:`,
    more: (count: number) => `… och ${count} till.`,
    copy: "Kopiera rapporten",
    copied: "Rapporten är kopierad.",
    notCopied: "Rapporten gick inte att kopiera. Den står också på bladet Om arbetsboken.",
  },
  pdf: {
    about: "En PDF visar arbetsboken så som den skrivs ut.",
    make: "Skapa PDF",
    progress: (percent: string) => `PDF-filen hämtas: ${percent}\u00a0%.`,
    cancelled: "PDF-filen avbröts.",
    refused: (reason: string) =>
      `Excel lämnade ingen PDF (${reason}). Använd Arkiv ▸ Exportera eller Arkiv ▸ Skriv ut i stället.`,
    incomplete:
      "Excel lämnade en PDF som är tom eller avkortad, och den sparas inte. Försök igen, eller använd Arkiv ▸ Exportera eller Arkiv ▸ Skriv ut i stället.",
    ready: "PDF-filen är klar.",
  },
  places: places,
  /** A column is named as a whole. @param place where the first stands */
  possible: (place: PersonalNumberPlace, { about, count }: Doubt) =>
    place.kind === "cell"
      ? `${about} (${counted(count, "nummer", "nummer")}, först i ${place.at})`
      : `${places[place.kind](place)}${count > 1 ? ` (${count} nummer)` : ""}`,
  notPersonal: {
    title: "Kan vara personnummer",
    about:
      "Kryssa för det som är något annat, till exempel fakturanummer, tidsstämplar eller perioder. Svaret skrivs i Om arbetsboken.",
    answer: (place: string) => `${place}: inte personnummer`,
  },
  problems: {
    notCalculated: (cells: readonly string[]) =>
      `Excel har inte räknat klart${cells.length > 0 ? `: ${listed(cells)}` : ""}. Vänta eller välj Räkna om i kontrollen, och försök igen.`,
    stale: (cells: readonly string[]) =>
      `De här cellerna visar något annat än vad tillägget räknar fram nu: ${listed(cells)}. Välj Räkna om i kontrollen och försök igen.`,
    broken: (cells: readonly string[]) =>
      `Excel känner inte igen tilläggets formler här: ${listed(cells)}. Använd Laga formler och försök igen.`,
    protectedSheets: (sheets: readonly string[]) =>
      `De här bladen är skyddade: ${listed(sheets)}. Ta bort skyddet under Granska ▸ Ta bort bladets skydd och försök igen.`,
    names: (names: readonly string[]) =>
      `De här namnen använder tilläggets funktioner och kan inte bytas ut här: ${listed(names)}. Ta bort dem under Formler ▸ Namnhanteraren, eller gör kopian i Excel för Windows eller Mac.`,
    halfDone: (reason: string) =>
      `Excel sade nej mitt i arbetet (${reason}), och allt gick inte att återställa. Använd inte den här kopian: ta bort den och gör en ny av originalet.`,
    noFile: (reason: string) =>
      `Excel lämnade inte ut filen (${reason}). Spara arbetsboken som .xlsx på datorn och försök igen.`,
  },
};

/** The words of the pane around a committee copy. */
export type CopyPaneTexts = typeof sv;
