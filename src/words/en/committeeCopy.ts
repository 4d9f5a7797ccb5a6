import { counted } from "../counted";
import { inEnglish } from "../number";
import type { Unsound } from "../../ooxml/lastCheck/unsound";
import type { CommitteeCopyTexts } from "../sv/committeeCopy";
import { ended } from "../userText";

const ABOUT =
  "This is a committee copy: a workbook that can be opened without the add-in Nätläkarkalkyl.";
const KEPT =
  "Excel's own formulas, charts and formats are kept. Excel recalculates them where needed.";
const METHOD =
  "Splits add up by the largest remainder method. The tariff is the recommended compensation for digital out-of-region contacts unless the workbook states its own.";

const FEW = "<5";
const COVERED = "hidden";

const SHOWN = 10;

function listed(items: readonly string[]): string {
  const more = items.length - SHOWN;
  return items.slice(0, SHOWN).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

const unsoundWhy: Readonly<Record<Unsound, (most: string) => string>> = {
  trace: () => "some of the add-in's formulas or data are left",
  xml: () => "a part is not valid XML",
  namespace: () => "an element has no namespace",
  rows: (most) => `a sheet has more rows than ${most}`,
  columns: (most) => `a sheet has more columns than ${most}`,
  cellText: (most) => `a cell has a text of more than ${most} characters`,
  formulaLength: (most) => `a formula is longer than ${most} characters`,
  sheetName: (most) => `a sheet's name is missing, longer than ${most} characters or there twice`,
  sharedFormula: () => "cells share a formula that none of them has",
  relationship: () => "a reference leads nowhere or is there twice",
  contentType: () => "a part lacks its type",
};

export const en: CommitteeCopyTexts = {
  tooLarge: ({ part, most }) =>
    part === ""
      ? `The workbook is too large: a copy can be made of at most ${most.megabytes} MB and ${counted(inEnglish.count(most.parts), "part", "parts")} unpacked. Divide it or remove what the copy does not need.`
      : `A part of the workbook is too large (${part}): a copy can be made of sheets of at most ${most.megabytes} MB unpacked, about three million cells. Divide the sheet.`,
  /** Comes and goes while the copy is made. */
  scratchSheet: "Temporary",
  aboutSheet: "About this workbook",
  answerSheet: { values: "Copied results", living: "Calculations" },
  about: {
    title: "About this workbook",
    introduction: {
      values: [
        ABOUT,
        "The add-in's formulas have given way to their values, which the add-in worked out anew when the copy was made. They do not change when an assumption does.",
        KEPT,
        METHOD,
      ],
      living: [
        ABOUT,
        "The add-in's formulas have given way to ordinary ones, which calculate step by step on the sheet Calculations. Change an assumption, an amount of the tariff or a share, and the answers follow.",
        "Method, periods, professions and the number of rows are as when the copy was made. Use the add-in to change them.",
        KEPT,
        METHOD,
      ],
    },
    workbook: "Made from the workbook",
    madeAt: "Made",
    version: "Version of the add-in",
    tariffs: "Tariffs last verified",
    tariffsOld: (verified) => `${verified}: more than twelve months ago`,
    sources: "Sources",
  },
  notRecomputed: {
    title: "Not recomputed",
    note: "These cells show the value that Excel saved last. Check them.",
    none: "All of the add-in's formulas have been recomputed.",
    headings: ["Sheet", "Cell", "Formula", "Why"],
  },
  notLiving: {
    title: "Values instead of formulas",
    note: "These answers have no ordinary formulas that are exact, and do not change when an assumption does.",
    none: "All of the add-in's formulas that could be worked out are ordinary formulas in this copy.",
    headings: ["Sheet", "Cell", "Function", "Why"],
  },
  errors: {
    title: "Errors",
    note: "These formulas give errors, with the add-in too.",
    none: "None of the add-in's formulas gives an error.",
    headings: ["Sheet", "Cell", "The error"],
  },
  leftOut: {
    title: "Sheets that are left out",
    note: "These sheets are taken out of the copy.",
    none: "All sheets are there.",
    headings: ["Sheet"],
  },
  frozen: {
    title: "Formulas that are values",
    note: "These formulas referred to sheets that are left out, and show the value that they had.",
    none: "No formula referred to the sheets that are left out.",
    headings: ["Sheet", "Cells", "Formula in the first"],
  },
  notPersonal: {
    title: "Not personal identity numbers",
    note: "Numbers in the form of personal identity numbers. Whoever made the copy has stated that they are something else.",
    none: "No such number has been stated.",
    headings: ["Place", "Count"],
  },
  smallCells: {
    title: "Small numbers that are hidden",
    note: `Cells with 1–4 contacts show ${FEW}. Cells that show ${COVERED} stand in front of one, so that it cannot be found as a remainder, or are calculated from it.`,
    none: "No small numbers are hidden.",
    headings: ["Sheet", "Cells", "Count"],
  },
  smallSums: {
    title: "Sums of hidden numbers",
    note: "These sums are values: they show what they showed when the copy was made and are not recalculated.",
    none: "No formula summed hidden numbers.",
    headings: ["Sheet", "Cells", "Count"],
  },
  hiddenCell: { few: FEW, cover: COVERED, follows: COVERED },
  checksums: {
    title: "Checksums",
    note: "The numbers on each sheet as they were when the copy was made; Excel's own formulas with the values that Excel saved last.",
    none: "The workbook has no sheets with cells.",
    headings: ["Sheet", "Count of numbers", "Sum"],
  },
  receipt: {
    title: "Receipt",
    note: "The checksum is of the cells of all sheets, tariffs, rules and version. Share, Check a receipt in the add-in opens the file and says whether the figures are those of the receipt, and which cells differ.",
    sum: "Receipt (SHA-256)",
    rules: "Tariffs and rules (SHA-256)",
    version: "Version of the add-in",
    headings: ["Sheet", "SHA-256", "Digests of rows and columns"],
  },
  replaced: {
    title: "Replaced formulas",
    note: "The formulas as they stood in the workbook, without the add-in's name.",
    none: "The workbook had none of the add-in's formulas.",
    headings: ["Sheet", "Cell", "Formula", "Became"],
  },
  answers: {
    values: {
      title: "Copied results",
      introduction:
        "Answers of the add-in that Excel's own formulas in this copy refer to. Do not delete this sheet.",
    },
    living: {
      title: "Calculations",
      introduction:
        "What the add-in's functions calculated, step by step in ordinary formulas. Do not delete this sheet.",
    },
  },
  how: (replacement, sheet) => {
    switch (replacement) {
      case "living":
        return `Ordinary formulas on the sheet ${sheet}`;
      case "value":
        return "A value in the cell";
      case "spill":
        return "Values in all the cells that the formula filled";
      case "reference":
        return `Excel's formula, which refers to the sheet ${sheet}`;
      case "cached":
        return "The value that Excel saved last";
      case "removed":
        return "Removed; the rows of the table keep their values";
    }
  },
  whyNotLiving: ({ code }) => {
    switch (code) {
      case "living.error":
        return "The answer is an error.";
      case "living.tableMode":
        return "The mode table weighs all rows and columns against each other, which cannot be written in ordinary formulas.";
      case "living.running":
        return "The mode running with weights of its own for each row needs more digits than spreadsheets calculate with.";
      case "living.tooFine":
        return "The weights have more digits than spreadsheets calculate with exactly.";
      case "living.tooLarge":
        return "The sheet Calculations is full: a sheet has room for 1,048,576 rows and 16,384 columns, and the copy for 128 MB of steps.";
    }
  },
  why: (unread) => {
    switch (unread.code) {
      case "argument":
        return `Only Excel can work out the argument ${ended(unread.text)}`;
      case "circular":
        return "The formula depends on its own answer.";
      case "unknownFunction":
        return "This version of the add-in does not have the function.";
      case "tooLong":
        return "The formula is longer or deeper than Excel writes any.";
      case "spillBlocked":
        return "The answer needs more cells than before, and other cells are in the way.";
      case "relative":
        return "The formula is for many cells with an answer each: in the copy it applies to none.";
      case "rule":
        return "The rule rests on an answer that cannot be replaced: in the copy it applies to no cell.";
      case "name":
        return `The name ${unread.name} calls the add-in in a way that cannot be replaced: the cell keeps the saved value.`;
      case "spill":
        return "The formula refers to an answer (#) in a way that only Excel can follow: the cell keeps the saved value.";
    }
  },
  notes: {
    title: "To know about the copy",
    note: (note) => {
      switch (note.code) {
        case "signature":
          return "The workbook was digitally signed. The signature was for the original and is removed.";
        case "ownData":
          return "Alternatives, drafts and forecasts that the add-in keeps hidden in the file are removed.";
        case "ownTables":
          return `Sheets with the add-in's tables are removed: ${note.sheets.join(", ")}.`;
        case "addInLinks":
          return `Links to add-ins that no formula uses are removed: ${note.files.join(", ")}.`;
        case "savedPath":
          return "The path of the folder in which the workbook was saved is removed.";
        case "smallCellsShown":
          return `Small numbers are shown: ${counted(inEnglish.count(note.count), "cell", "cells")} with 1–4 contacts. Whoever made the copy chose so.`;
        case "smallCellsInPlace":
          return "Small numbers are hidden in the cells. Pivot tables, pictures and the version history of the file have not been looked through and may hold them: remove them if the file is to be shared.";
        case "notCalculated":
          return `${note.instead ? "The copy has values instead of living formulas, and Excel" : "Excel"} does not recalculate it when it is opened: these cells would then lose their values for anyone who lacks another add-in, a data source or a linked file: ${listed(note.cells)}. Excel's own formulas show what was last saved.`;
      }
    },
  },
  unreadable: {
    "package.locked": () =>
      "The workbook is encrypted or saved in the format of Excel 97–2003. Remove the password or save it as .xlsx and try again.",
    "package.notWorkbook": () => "The file is no Excel workbook. Save it as .xlsx and try again.",
    "package.truncated": () =>
      "The file is cut short, perhaps after an interrupted download. Save the workbook again and try again.",
    "package.damaged": (part) =>
      `The file is damaged (${part}). Open the workbook in Excel, save it again and try again.`,
    "package.unsupported": () =>
      "The file is packed in a way that Excel does not use. Open the workbook in Excel, save it again and try again.",
    "package.suspicious": (part) =>
      `The file is built as only malicious files are${part === "" ? "" : ` (${part})`} and is not read.`,
    "workbook.macros": () =>
      "The workbook contains macros. Save it as .xlsx without macros and copy that.",
    "workbook.binary": () => "The workbook is saved as .xlsb. Save it as .xlsx and try again.",
    "part.missing": (part) =>
      `The workbook lacks a part that it refers to (${part}). Open it in Excel, save it again and try again.`,
    "xml.malformed": (part) =>
      `A part of the workbook cannot be read${part === "" ? "" : ` (${part})`}. Open it in Excel, save it again and try again.`,
    "xml.forbidden": (part) =>
      `A part of the workbook (${part}) has a document type, which Excel never writes. The file is not read.`,
  },
  cancelled: "The copy was cancelled. Nothing has changed.",
  personalNumbers: (places, possible) =>
    [
      ...(places.length > 0
        ? [
            `The workbook contains personal identity numbers, co-ordination numbers or reserve numbers. Remove them and try again: ${places.join(", ")}.`,
          ]
        : []),
      ...(possible.length > 0
        ? [
            `These may be personal identity numbers: ${possible.join(", ")}. Remove them, or state that they are something else, and try again.`,
          ]
        : []),
    ].join(" "),
  noSheet: "The copy must have at least one sheet that can be seen. Choose one and try again.",
  unsound: ({ part, why, most }) =>
    `No copy is handed out, since it did not pass the last check: ${unsoundWhy[why](inEnglish.count(most ?? 0))} (${part}). Open the workbook in Excel, correct it, save it and try again.`,
  callLeft: (part) =>
    `One of the add-in's formulas stands where it cannot be replaced (${part}). Remove it and try again.`,
};
