import type { RunPart } from "../../sheet/runStamp";

export const sv = {
  /** What the line begins with, while the sheet is alive and when it is frozen. */
  begins: { live: "Körning", frozen: "Fryst körning" },
  rest: (alternatives: string, data: string, settings: string) =>
    `, alternativ ${alternatives}; underlag ${data}, svar och inställningar ${settings}`,
  frozenUnknown: "Fryst blad från en tidigare version",
  emptied:
    "Den senaste körningen har inget att visa här. Bladet är kvar för det som räknar på det.",
  /** Names of sheets that are there only while a run is written. */
  aside: { fresh: (name: string) => `(ny) ${name}`, copy: (name: string) => `(förra) ${name}` },
  remarks: {
    editedSince: (sheet: string, copy: string, frozen: boolean) =>
      `Någon ändrade i ${sheet} medan körningen skrevs. Det som stod där finns kvar i ${copy}${frozen ? ", som värden" : "; dess formler visar den nya körningen"}.`,
    unchecked: (sheets: string) =>
      `Körningen är klar, men det gick inte att läsa om någon ändrade i bladen under tiden. Det som stod där finns i ${sheets}; jämför innan du tar bort dem.`,
    emptied: (sheets: string, count: number) =>
      `Körningen har inget att visa i ${sheets}; ${count === 1 ? "bladet är tömt" : "bladen är tömda"}.`,
    undressed: (sheets: string) =>
      `Siffrorna är skrivna, men Excel svarade inte när diagram, val i listor, kolumnbredder och utskrift skulle följa med i ${sheets}. Skriv bladen en gång till.`,
    ownRules: (places: string) =>
      `Egna regler för vad som får skrivas är kvar i ${places}, där körningen nu har något annat.`,
    left: (sheets: string) =>
      `Körningen är klar, men arbetsblad gick inte att ta bort: ${sheets}. De visar den förra körningen och kan tas bort.`,
    loosened: (places: string) =>
      `Formler räknade på en tabell eller en kolumn som den här körningen inte har: ${places}. De pekar nu på cellerna där den stod. Se över dem.`,
  },
  parts: {
    data: "underlaget",
    alternatives: "alternativen",
    answer: "svaret på vem som bär kostnaden",
    settings: "inställningarna",
    question: "valen i frågan",
  } satisfies Record<RunPart | "question", string>,
  and: "och",
  more: (count: number) => `${count} till`,
  older: (sheets: string, time: string, changed: string) =>
    `${sheets} visar en äldre körning, ${time}. Sedan dess har ${changed} ändrats.`,
  unknown: (sheets: string) =>
    `${sheets} är skrivet av en tidigare version av tillägget; det går inte att säga om siffrorna är aktuella.`,
  again: {
    comparison: "Välj Kör för att skriva bladen på nytt.",
    analysis: "Skriv analysens blad på nytt under Analys.",
    report: "Skriv dokumentets blad på nytt under Dela.",
  },
  line: {
    older: (time: string, changed: string) => `körning ${time}; sedan dess har ${changed} ändrats`,
    unknown: "skrivet av en tidigare version; åldern är okänd",
    frozen: (time: string | null): string =>
      time === null ? "fryst blad" : `fryst, körning ${time}`,
  },
};

export type RunTexts = typeof sv;
