import type { PaneTexts } from "../sv/pane";
import { newSheets } from "../newSheets";

export const en: PaneTexts = {
  product: "Nätläkarkalkyl",
  version: (version) => `Version ${version}`,
  versionsDiffer: (pane, functions) =>
    `The pane is version ${pane}, but the formulas' functions are version ${functions}. Figures in cells and pane may differ. Save, close Excel altogether (or reload the page in the browser) and open the workbook again. If this is still so, tell whoever runs the add-in's server.`,
  example: {
    title: "An example of the functions",
    description:
      "New sheets with tariffs, the figures of Västmanland and Jämtland Härjedalen, and live formulas. Your own sheets are left as they are.",
    insert: "Insert example",
    cancel: "Cancel",
    progress: "Inserting the example.",
    done: newSheets.en,
    cancelled: "Cancelled. The workbook is as before.",
  },
  functions: {
    title: "Functions",
    about: {
      TARIFF: {
        description: "The tariff of a contact on a date.",
        example: "The physician tariff on 1 October 2019.",
      },
      ALLOCATE_SPLIT: {
        description: "Splits an amount by weights, exactly to the öre.",
        example: "The amount in A2 by the weights in B1:C1.",
      },
      ALLOCATE_CHANGE: {
        description: "The correction when a new split replaces an old one; it sums to zero.",
        example: "The amount in A2: from the weights in B1:C1 to those in B2:C2.",
      },
      PROJECT_COST: {
        description: "Forecasts contacts and cost.",
        example: "23,700 physician contacts in 2019, one year ahead at 5% growth.",
      },
      DECOMPOSE_COST: {
        description: "Divides a change of cost into volume, mix and price.",
        example: "From 2,900 contacts at SEK 827.59 to 23,700 at SEK 443.04.",
      },
      TARIFF_SOURCE: {
        description: "The tariff on a date and where it is from, in one row.",
        example:
          "The physician tariff on 1 October 2019: amount, days, document, issuer, certainty.",
      },
      BREAK_EVEN: {
        description: "What share may become physical visits before a saving is gone.",
        example: "A health centre that bears 20% of SEK 500, and a visit of SEK 1,500.",
      },
    },
    insert: "Insert in selected cell",
    insertLabel: (name) => `Insert in selected cell: ${name}`,
    inserted: (address) => `The formula is now in ${address}.`,
    occupied: (address) => `${address} is not empty. Select an empty cell and try again.`,
  },
  help: {
    functionsTitle: "What the functions do",
    functions: {
      TARIFF: [
        "Gives SEK per contact, gross. A patient fee, if given, is deducted.",
        "A column of dates and a row of professions give a whole table. Without a profession it is physicians.",
        "Own tariffs are a range with the headings From, Profession, Amount and perhaps To.",
      ],
      ALLOCATE_SPLIT: [
        "The parts always sum to the amount exactly. The öre left over go to the largest remainders.",
        "Give all weights: 80 and 20, or 80% and 20%. A column of amounts and a row of weights give a table.",
        "The mode table makes columns sum too. The mode running goes month by month and changes none before.",
      ],
      ALLOCATE_CHANGE: [
        "Gives the new part minus the old for each party, as correction lines. Every row sums to zero.",
      ],
      PROJECT_COST: [
        "Gives one row a future period: period, contacts, cost, low and high.",
        "Years follow half the trend unless told otherwise, months the mean of the last three. The method can also be a growth per year.",
        "The contacts are priced at the tariffs in force in the period. Low and high need at least four periods.",
      ],
      DECOMPOSE_COST: [
        "Gives volume, mix, price and total; the first three sum to the last exactly. One cell a group, such as a profession.",
        "The method is shapley if none is given: it does not depend on which year comes first.",
      ],
      TARIFF_SOURCE: [
        "Gives one row: amount, from, to, document, issuer, certainty and last verified. The days are text; a tariff until further notice has no to.",
        "Certainty A is a document of whoever decided or is responsible, B a reputable newspaper or the like.",
        "Of own tariffs it gives amount, from, to and what their column Source says.",
      ],
      BREAK_EVEN: [
        "Gives a share. If more of the stopped contacts come back as visits, the saving is gone.",
      ],
    },
    errorsTitle: "When a cell shows an error",
    errors: [
      {
        term: "#N/A",
        meaning: "The question can be read but has no answer, such as no tariff on that date.",
      },
      {
        term: "#VALUE!",
        meaning: "The question cannot be read, such as text where a number belongs.",
      },
      { term: "#SPILL!", meaning: "The answer needs several cells and one of them is not empty." },
    ],
    errorReason: "Point at the symbol by the cell: it says what is wrong and what would work.",
    severalTitle: "Answers in several cells",
    several: [
      "An answer of several parts fills the cells beside and below. Inside an Excel table it cannot.",
    ],
    inTable: "There, fetch one part at a time with INDEX:",
    sourcesTitle: "Where the tariffs come from",
    sources: [
      "The built-in tariff is the national recommendation from 2017 on. The example's sheet Tariffs shows every amount with its source and when it was last verified.",
    ],
    moreTitle: "More help",
    more: [
      "Ctrl+Enter presses the main button of the step, wherever in the pane you are. Ctrl+Z undoes and Ctrl+Y redoes.",
      "Excel's function wizard (fx) describes every argument.",
      "Methods, limits and a glossary are in the documentation that comes with the add-in: README and the docs folder.",
    ],
  },
  failure: {
    title: "It did not work.",
    reason: (reason) => `Excel answered: ${reason}`,
    known: {
      AccessDenied:
        "The sheet or the workbook is protected or opened read-only. Take the protection away under Review, or save a copy of your own, and try again.",
      InvalidOperationInCellEditMode:
        "A cell is being edited. Press Enter or Esc in the cell and try again.",
    },
    unchanged: "The workbook is as before.",
    notFrozen: (sheet) =>
      `${sheet} is still waiting for answers and cannot be frozen. Wait until Excel has calculated, and try again.`,
    changed: (sheets) => `Somebody renamed or deleted ${sheets.join(", ")} meanwhile. Try again.`,
    protected: (sheets) =>
      `Protected sheets cannot be written again: ${sheets.join(", ")}. Take the protection away under Review, and try again.`,
    pricing: (table, columns, sheet) =>
      `The sheet ${sheet} and the columns ${columns.join(", ")} in the table ${table} may remain. They are the add-in's own and can be deleted.`,
    leftBehind: (sheets) =>
      `The sheets that were there are untouched. If these new ones remain, they are unfinished and can be deleted: ${sheets.join(", ")}.`,
    unknown: (copies, added) =>
      `How far the writing came could not be read. Delete nothing before you have compared: what stood in the sheets is in ${copies.join(", ")}, unless they are empty. Unfinished are ${added.join(", ")}.`,
  },
  notLoaded: "The pane could not be loaded. Check the network, close the pane and open it again.",
  file: {
    save: (file) => `Save ${file}`,
    saved: {
      saved: "The file is saved.",
      downloaded: "The file is handed to the browser, which usually puts it among downloads.",
      cancelled: "The file was not saved.",
      refused:
        "Excel for Mac and iPad does not let add-ins save files. Save the open copy, or use File ▸ Export.",
    },
  },
};
