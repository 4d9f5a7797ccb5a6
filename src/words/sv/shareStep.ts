import { counted } from "../counted";

export const shareSv = {
  introduction: "Kontrollera arbetsboken, gör en kopia till nämnden och skriv dokumentet.",
  tools: "Hjälp i bladet. Markera en cell och se hur siffran har räknats fram.",
  explain: {
    title: "Förklara en siffra",
    about: "Markera en cell och se hur siffran har räknats fram.",
    button: "Förklara markerad cell",
    copy: "Kopiera texten",
    copied: "Texten är kopierad.",
    notCopied: "Texten gick inte att kopiera. Markera den och kopiera själv.",
  },
  errors: {
    title: "Senaste felen",
    about: "Celler där tilläggets funktioner visar fel, med hela meningen.",
    button: "Sök fel",
    none: "Inga fel hittades.",
    count: (count: number): string =>
      count === 1 ? "En cell visar fel." : `${count} celler visar fel.`,
    select: (address: string) => `Markera ${address}`,
  },
  pricing: {
    title: "Prissätt min tabell",
    about:
      "Lägger pris, avgift, kostnad och andelar i nya kolumner i en egen Exceltabell. Inget i den ändras.",
    table: "Tabell",
    noTables: "Arbetsboken har ingen Exceltabell med kontakter.",
    preview: "Visa vad som läggs till",
    looking: "Tabellen läses.",
    /** What will be added; none: nothing can be. */
    planned: (columns: number, table: string): string =>
      columns === 0
        ? `Tabellen ${table} går inte att prissätta.`
        : `${counted(columns, "ny kolumn", "nya kolumner")} i tabellen ${table}. Inget är skrivet än.`,
    sheet: "Kolumnerna slår upp i ett nytt blad med taxor och regler.",
    /** Names the table of new columns. */
    columns: "Nya kolumner",
    column: "Ny kolumn",
    /** Of the sheet, from 1. */
    row: (row: string) => `Exempel: rad ${row}`,
    blank: "tom",
    noExample: "Ingen rad går att prissätta som exempel.",
    percent: (number: string) => `${number}\u00a0%`,
    /** Whether the cost will be net or gross, and by which fee. */
    fees: {
      own: "Kostnaden blir netto: tabellens egen patientavgift dras av.",
      /** @param others whether more fees are stated, which are not used */
      common: (amount: string, year: string, others: boolean) =>
        `Kostnaden blir netto: patientavgiften för alla yrken, ${amount}\u00a0kr per kontakt från ${year}, dras av på alla rader.${others ? " Avgifter per yrke och för tidigare år används inte här." : ""}`,
      byProfession:
        "Kostnaden blir brutto: patientavgifter är angivna per yrke och används inte här. Ange en avgift för alla yrken under Förutsättningar om kostnaden ska bli netto.",
      none: "Kostnaden blir brutto: ingen patientavgift är angiven och ingen dras av. Ange en avgift för alla yrken under Förutsättningar om kostnaden ska bli netto.",
    },
    button: "Prissätt",
    running: "Tabellen prissätts.",
    done: (columns: readonly string[], sheet: string) =>
      `Klart. Nya kolumner: ${columns.join(", ")}. De slår upp i bladet ${sheet}.`,
    nothing: "Inga kolumner lades till.",
  },
};

/** The words of the step Dela. */
export type ShareTexts = typeof shareSv;
