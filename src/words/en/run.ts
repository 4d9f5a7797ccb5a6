import type { RunTexts } from "../sv/run";

export const en: RunTexts = {
  begins: { live: "Run", frozen: "Frozen run" },
  rest: (alternatives, data, settings) =>
    `, alternatives ${alternatives}; data ${data}, answer and settings ${settings}`,
  frozenUnknown: "Frozen sheet of an earlier version",
  emptied:
    "The latest run has nothing to show here. The sheet stays for what is calculated from it.",
  aside: { fresh: (name) => `(new) ${name}`, copy: (name) => `(last) ${name}` },
  remarks: {
    editedSince: (sheet, copy, frozen) =>
      `Somebody changed ${sheet} while the run was written. What stood there is kept in ${copy}${frozen ? ", as values" : "; its formulas show the new run"}.`,
    unchecked: (sheets) =>
      `The run is complete, but whether somebody changed the sheets meanwhile could not be read. What stood there is in ${sheets}; compare before you delete them.`,
    emptied: (sheets, count) =>
      `The run has nothing to show on ${sheets}; the ${count === 1 ? "sheet is" : "sheets are"} empty now.`,
    undressed: (sheets) =>
      `The figures are written, but Excel did not answer when charts, lists of choices, column widths and printing were to follow on ${sheets}. Write the sheets once more.`,
    ownRules: (places) =>
      `Your own rules for what may be typed are kept in ${places}, where the run now has something else.`,
    left: (sheets) =>
      `The run is complete, but aids of it could not be deleted: ${sheets}. They show the last run and can be deleted.`,
    loosened: (places) =>
      `Formulas used a table or a column that this run does not have: ${places}. They now refer to the cells where it stood. Look them over.`,
  },
  parts: {
    data: "the data",
    alternatives: "the alternatives",
    answer: "the answer to who bears the cost",
    settings: "the settings",
    question: "the choices of the question",
  },
  and: "and",
  more: (count) => `${count} more`,
  older: (sheets, time, changed) =>
    `An older run, ${time}, is shown by ${sheets}. Changed since then: ${changed}.`,
  unknown: (sheets) =>
    `An earlier version of the add-in wrote ${sheets}; whether the figures are current cannot be told.`,
  again: {
    comparison: "Choose Run to write the sheets again.",
    analysis: "Write the sheet of the analysis again under Analysis.",
    report: "Write the sheet of the document again under Share.",
  },
  line: {
    older: (time, changed) => `run ${time}; changed since then: ${changed}`,
    unknown: "written by an earlier version; its age is not known",
    frozen: (time) => (time === null ? "frozen sheet" : `frozen, run ${time}`),
  },
};
