import type { PolicyStatus } from "../../core/policy/policy";
import { analysisSv } from "./analysisStep";
import { dataSv } from "./dataStep";
import { policySv } from "./policiesStep";
import { resultSv } from "./resultStep";
import { shareSv } from "./shareStep";

export const sv = {
  steps: {
    label: "Steg",
    data: "Underlag",
    policies: "Alternativ",
    result: "Resultat",
    analysis: "Analys",
    share: "Dela",
  },
  /** What stands beside the steps. */
  asides: {
    tools: { open: "Verktyg", close: "Stäng verktygen" },
    help: { open: "Hjälp", close: "Stäng hjälpen" },
  },
  status: {
    proposed: "Förslag",
    motion: "Motion",
    inquired: "Utredd",
    decided: "Beslutad",
    implemented: "Genomförd",
  } satisfies Record<PolicyStatus, string>,
  /** "2020-01-01 – tills vidare"; null is open at that end. */
  validity: (from: string | null, to: string | null): string =>
    from === null && to === null
      ? "Gäller tills vidare"
      : `Gäller ${from ?? "tidigare"} – ${to ?? "tills vidare"}`,
  legalNote: "Juridik",
  noLegalNote: "Ingen juridisk anmärkning.",
  field: {
    missing: "Skriv ett värde.",
    noNumber: "Skriv ett tal, till exempel 0,5 eller 1 500.",
    noDate:
      "Skriv ett datum som ÅÅÅÅ-MM-DD, till exempel 2022-01-01, eller med månaden i ord: 1 januari 2022.",
    noMonth: "Skriv en månad som ÅÅÅÅ-MM, till exempel 2020-05, eller ett år.",
    datePattern: "ÅÅÅÅ-MM-DD",
  },
  history: {
    undo: "Ångra",
    redo: "Gör om",
    undone: "Ändringen är ångrad.",
    redone: "Ändringen är gjord igen.",
  },
  saving: {
    reload: "Läs bladet",
    saved: "Sparat i arbetsboken.",
    /** The sheet is new in the workbook. */
    created: (sheet: string) =>
      `Alternativen sparas i bladet ${sheet}. Där kan de läsas och ändras.`,
    understood: "Uppfattat",
    failed: (reason: string) =>
      `Alternativen kunde inte sparas i arbetsboken: ${reason} De finns kvar här och sparas vid nästa ändring.`,
    editedByHand: "Bladet med alternativen är ändrat för hand. Det som står där gäller.",
    conflicts: "Någon annan har sparat alternativ i arbetsboken samtidigt som du:",
    problems: "Det här i bladet med alternativen gick inte att läsa:",
  },
  data: dataSv,
  policies: policySv,
  result: resultSv,
  analysis: analysisSv,
  share: shareSv,
};

/** The words of the five steps. Every language has all of them. */
export type StepTexts = typeof sv;
