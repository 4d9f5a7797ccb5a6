import { counted } from "../counted";
import type { CopyPaneTexts } from "../sv/copy";
import { newSheets } from "../newSheets";

const SHOWN = 10;

function listed(items: readonly string[]): string {
  const more = items.length - SHOWN;
  return items.slice(0, SHOWN).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

const places: CopyPaneTexts["places"] = {
  cell: ({ sheet, at }) => `${sheet}!${at}`,
  comment: ({ sheet, at }) => `the comment in ${sheet}!${at}`,
  sheet: ({ sheet }) => `header, footer or rules of the sheet ${sheet}`,
  name: ({ at }) => `the name ${at}`,
  property: () => "the document properties",
  part: ({ at }) => `the file's part ${at}`,
  unread: ({ at }) => `the file's part ${at}, which cannot be read`,
};

export const en: CopyPaneTexts = {
  title: "Committee copy",
  about:
    "A workbook that can be opened without the add-in. The add-in's formulas are replaced; Excel's formulas, charts and formats stay. The sheet About this workbook tells what was done.",
  mode: "The formulas become",
  lambdas: "Add names for formulas of your own in Excel 365 (TARIFF, ALLOCATE …)",
  modes: {
    values: "Values: the figures as they are now",
    living: "Living: Excel's own formulas, which recalculate",
  },
  sheets: {
    about:
      "The sheets with the data, Results, Corrections, the sheets with the add-in's tables, those of invoices and sheets by health centre where one has 1–4 contacts are left out unless you choose otherwise. Formulas that refer to them become values.",
    choose: "Choose sheets",
    title: "Sheets in the copy",
    hidden: (name) => `${name} (hidden)`,
    unread: {
      few: "Shows kronor of units with 1–4 contacts. So few may point somebody out.",
      rows: "Every row, by unit and month. Few contacts on a row may point somebody out.",
      data: "The data that the figures are read from.",
      kept: "The add-in's own tables.",
    },
  },
  smallCells: {
    show: "Show small numbers",
    hidden:
      "Cells with 1–4 contacts are hidden in the copy, and as many more as it takes that they cannot be worked out. Sums and other formulas stay, except those that would give them back.",
    shown: "Cells with 1–4 contacts are seen in the copy. So few may point somebody out.",
    result: (count) => `Hidden cells, with cover for small numbers: ${count}`,
  },
  make: "Make a committee copy",
  cancel: "Cancel",
  progress: (percent) => `Making the copy: ${percent}%.`,
  opened: (workbook) =>
    `The copy of ${workbook} is open in a window of its own. Save it there. This workbook is untouched.`,
  notOpened: (reason) =>
    `The copy is ready, but Excel did not open it (${reason}). Save it as a file instead. This workbook is untouched.`,
  copyName: (workbook) => `${workbook} (committee copy)`,
  inPlace: {
    about:
      "Excel on the web does not give out the file. So save a copy yourself first (File ▸ Save a Copy), open the copy and tick the box here. Then the formulas are replaced in the workbook that is open, and what the add-in keeps hidden in it is removed.",
    lacks:
      "A copy in place has no receipt, and all sheets are in it: delete those that are not to follow yourself, once the formulas are replaced. Pivot tables, pictures and the version history are not searched.",
    isCopy: "This is a copy",
    withoutTables: "Remove the sheets with the add-in's tables (alternatives, saved forecasts)",
    freeze: "Replace the formulas here",
    done: newSheets.en,
    stillListed:
      "The workbook still asks for the add-in when it is opened. That can only be taken out when the copy is made in Excel for Windows or Mac.",
  },
  result: {
    replaced: (count) =>
      count === 0
        ? "The workbook had none of the add-in's formulas."
        : count === 1
          ? "One formula is replaced."
          : `${count} formulas are replaced.`,
    notRecomputed: (count) =>
      count === 1
        ? "One is not recalculated and shows the value that Excel had last. Check it:"
        : `${count} are not recalculated and show the value that Excel had last. Check them:`,
    notLiving: (count) =>
      count === 1
        ? "One has no exact formulas to become and stands as a value:"
        : `${count} have no exact formulas to become and stand as values:`,
    frozen: "Formulas that referred to the sheets that are left out are values:",
    errors: (count) =>
      count === 1
        ? "One cell shows an error in the copy too:"
        : `${count} cells show errors in the copy too:`,
    more: (count) => `… and ${count} more.`,
    copy: "Copy the report",
    copied: "The report is copied.",
    notCopied: "The report could not be copied. It is also on the sheet About this workbook.",
  },
  pdf: {
    about: "A PDF shows the workbook as it is printed.",
    make: "Make a PDF",
    progress: (percent) => `Getting the PDF file: ${percent}%.`,
    cancelled: "The PDF file was cancelled.",
    refused: (reason) =>
      `Excel gave no PDF (${reason}). Use File ▸ Export or File ▸ Print instead.`,
    incomplete:
      "Excel gave a PDF that is empty or cut short, and it is not saved. Try again, or use File ▸ Export or File ▸ Print instead.",
    ready: "The PDF file is ready.",
  },
  places,
  possible: (place, { about, count }) =>
    place.kind === "cell"
      ? `${about} (${counted(count, "number", "numbers")}, first in ${place.at})`
      : `${places[place.kind](place)}${count > 1 ? ` (${count} numbers)` : ""}`,
  notPersonal: {
    title: "May be personal identity numbers",
    about:
      "Tick what is something else, such as invoice numbers, timestamps or periods. The answer is written in About this workbook.",
    answer: (place) => `${place}: not personal identity numbers`,
  },
  problems: {
    notCalculated: (cells) =>
      `Excel has not finished calculating${cells.length > 0 ? `: ${listed(cells)}` : ""}. Wait or choose Recalculate in the check, and try again.`,
    stale: (cells) =>
      `These cells show something else than the add-in works out now: ${listed(cells)}. Choose Recalculate in the check and try again.`,
    broken: (cells) =>
      `Excel does not know the add-in's formulas here: ${listed(cells)}. Use Repair formulas and try again.`,
    protectedSheets: (sheets) =>
      `These sheets are protected: ${listed(sheets)}. Remove the protection under Review ▸ Unprotect Sheet and try again.`,
    names: (names) =>
      `These names use the add-in's functions and cannot be replaced here: ${listed(names)}. Delete them under Formulas ▸ Name Manager, or make the copy in Excel for Windows or Mac.`,
    halfDone: (reason) =>
      `Excel refused in the middle of the work (${reason}), and not everything could be taken back. Do not use this copy: delete it and make a new one from the original.`,
    noFile: (reason) =>
      `Excel did not give out the file (${reason}). Save the workbook as .xlsx on the computer and try again.`,
  },
};
