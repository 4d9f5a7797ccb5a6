import type { ShareTexts } from "../sv/shareStep";
import { counted } from "../counted";

export const shareEn: ShareTexts = {
  introduction: "Check the workbook, make a copy for the committee and write the document.",
  tools: "Help in the sheet. Select a cell and see how its figure came about.",
  explain: {
    title: "Explain a figure",
    about: "Select a cell and see how its figure came about.",
    button: "Explain the selected cell",
    copy: "Copy the text",
    copied: "The text is copied.",
    notCopied: "The text could not be copied. Select it and copy it yourself.",
  },
  errors: {
    title: "Latest errors",
    about: "Cells where the add-in's functions show an error, with the whole sentence.",
    button: "Look for errors",
    none: "No errors were found.",
    count: (count) => (count === 1 ? "One cell shows an error." : `${count} cells show errors.`),
    select: (address) => `Select ${address}`,
  },
  pricing: {
    title: "Price my table",
    about:
      "Adds price, fee, cost and shares in new columns of an Excel table of your own. Nothing in it is changed.",
    table: "Table",
    noTables: "The workbook has no Excel table with contacts.",
    preview: "Show what will be added",
    looking: "The table is being read.",
    planned: (columns, table) =>
      columns === 0
        ? `The table ${table} cannot be priced.`
        : `${counted(columns, "new column", "new columns")} in the table ${table}. Nothing is written yet.`,
    sheet: "The columns look up in a new sheet of tariffs and rules.",
    columns: "New columns",
    column: "New column",
    row: (row) => `Example: row ${row}`,
    blank: "blank",
    noExample: "No row can be priced as an example.",
    percent: (number) => `${number}%`,
    fees: {
      own: "The cost will be net: the table's own patient fee is deducted.",
      common: (amount, year, others) =>
        `The cost will be net: the patient fee for all professions, SEK\u00a0${amount} per contact from ${year}, is deducted in all rows.${others ? " Fees by profession and for earlier years are not used here." : ""}`,
      byProfession:
        "The cost will be gross: patient fees are stated by profession and are not used here. State a fee for all professions under Premises if the cost is to be net.",
      none: "The cost will be gross: no patient fee is stated and none is deducted. State a fee for all professions under Premises if the cost is to be net.",
    },
    button: "Price",
    running: "The table is being priced.",
    done: (columns, sheet) =>
      `Done. New columns: ${columns.join(", ")}. They look up in the sheet ${sheet}.`,
    nothing: "No columns were added.",
  },
};
