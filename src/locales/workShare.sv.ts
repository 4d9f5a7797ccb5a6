import type { ShareTexts } from "./workShare";

export const shareSv: ShareTexts = {
  introduction: "Skriv bladen igen, förklara en siffra eller prissätt en egen tabell.",
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
    button: "Prissätt",
    running: "Tabellen prissätts.",
    done: (columns, sheet) =>
      `Klart. Nya kolumner: ${columns.join(", ")}. De slår upp i bladet ${sheet}.`,
    nothing: "Inga kolumner lades till.",
  },
};
