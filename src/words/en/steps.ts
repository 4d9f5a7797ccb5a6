import type { StepTexts } from "../sv/steps";
import { analysisEn } from "./analysisStep";
import { dataEn } from "./dataStep";
import { policyEn } from "./policiesStep";
import { resultEn } from "./resultStep";
import { shareEn } from "./shareStep";

export const en: StepTexts = {
  steps: {
    label: "Steps",
    data: "Data",
    policies: "Alternatives",
    result: "Result",
    analysis: "Analysis",
    share: "Share",
  },
  asides: {
    tools: { open: "Tools", close: "Close tools" },
    help: { open: "Help", close: "Close help" },
  },
  status: {
    proposed: "Proposed",
    motion: "Motion",
    inquired: "Inquired",
    decided: "Decided",
    implemented: "Implemented",
  },
  validity: (from, to) =>
    from === null && to === null
      ? "Valid until further notice"
      : `Valid ${from ?? "earlier"} – ${to ?? "until further notice"}`,
  legalNote: "Legal note",
  noLegalNote: "No legal note.",
  field: {
    missing: "Type a value.",
    noNumber: "Type a number, such as 0.5 or 1,500.",
    noDate:
      "Type a date as YYYY-MM-DD, such as 2022-01-01, or with the month in words: 1 January 2022.",
    noMonth: "Type a month as YYYY-MM, such as 2020-05, or a year.",
    datePattern: "YYYY-MM-DD",
  },
  history: {
    undo: "Undo",
    redo: "Redo",
    undone: "The change is undone.",
    redone: "The change is made again.",
  },
  saving: {
    reload: "Read the sheet",
    saved: "Saved in the workbook.",
    created: (sheet) =>
      `The alternatives are saved in the sheet ${sheet}, where they can be read and changed.`,
    understood: "Got it",
    failed: (reason) =>
      `The alternatives could not be saved in the workbook: ${reason} They are kept here and saved with the next change.`,
    editedByHand: "The sheet with the alternatives has been changed by hand. What it says holds.",
    conflicts: "Someone else has saved alternatives in the workbook while you did:",
    problems: "This in the sheet with the alternatives could not be read:",
  },
  data: dataEn,
  policies: policyEn,
  result: resultEn,
  analysis: analysisEn,
  share: shareEn,
};
