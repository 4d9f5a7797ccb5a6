import { counted } from "./counted";
import type { ShareTexts } from "./workShare";

export const shareSv: ShareTexts = {
  introduction:
    "Kontrollera arbetsboken, gör en kommittékopia och skriv beslutsunderlag. Här går det också att förklara en siffra, laga formler och prissätta en egen tabell.",
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
    count: (count) => (count === 1 ? "En cell visar fel." : `${count} celler visar fel.`),
    select: (address) => `Markera ${address}`,
  },
  pricing: {
    title: "Prissätt min tabell",
    about:
      "Lägger pris, avgift, kostnad och andelar i nya kolumner i en egen Exceltabell. Inget i den ändras.",
    table: "Tabell",
    noTables: "Arbetsboken har ingen Exceltabell med kontakter.",
    preview: "Visa vad som läggs till",
    looking: "Tabellen läses.",
    planned: (columns, table) =>
      columns === 0
        ? `Tabellen ${table} går inte att prissätta.`
        : `${counted(columns, "ny kolumn", "nya kolumner")} i tabellen ${table}. Inget är skrivet än.`,
    sheet: "Kolumnerna slår upp i ett nytt blad med taxor och regler.",
    columns: "Nya kolumner",
    column: "Ny kolumn",
    row: (row) => `Exempel: rad ${row}`,
    blank: "tom",
    noExample: "Ingen rad går att prissätta som exempel.",
    percent: (number) => `${number}\u00a0%`,
    fees: {
      own: "Kostnaden blir netto: tabellens egen patientavgift dras av.",
      common: (amount, year, others) =>
        `Kostnaden blir netto: patientavgiften för alla yrken, ${amount}\u00a0kr per kontakt från ${year}, dras av på alla rader.${others ? " Avgifter per yrke och för tidigare år används inte här." : ""}`,
      byProfession:
        "Kostnaden blir brutto: patientavgifter är angivna per yrke och används inte här. Ange en avgift för alla yrken under Förutsättningar om kostnaden ska bli netto.",
      none: "Kostnaden blir brutto: ingen patientavgift är angiven och ingen dras av. Ange en avgift för alla yrken under Förutsättningar om kostnaden ska bli netto.",
    },
    button: "Prissätt",
    running: "Tabellen prissätts.",
    done: (columns, sheet) =>
      `Klart. Nya kolumner: ${columns.join(", ")}. De slår upp i bladet ${sheet}.`,
    nothing: "Inga kolumner lades till.",
  },
};
