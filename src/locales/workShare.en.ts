import type { ShareTexts } from "./workShare";

export const shareEn: ShareTexts = {
  introduction: "Write the sheets again, explain a figure or price a table of your own.",
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
    button: "Price",
    running: "The table is being priced.",
    done: (columns, sheet) =>
      `Done. New columns: ${columns.join(", ")}. They look up in the sheet ${sheet}.`,
    nothing: "No columns were added.",
  },
};
