import type { DocumentCheckTexts } from "./documentCheck.sv";

export const documentCheckEn: DocumentCheckTexts = {
  title: "Check a document",
  about:
    "Open a Word document that was saved here: each figure is compared with the workbook as it is now. The file is read here in the pane and not changed.",
  choose: "Choose a document",
  reading: "The document is being read.",
  none: (file) =>
    `${file} is no document that can be checked. Documents saved here from version 0.4.0 carry where their figures are from; they do not if they have been saved again in another format.`,
  notReady: "Read the data and choose alternatives first: the figures are compared with them.",
  noAlternative: (file) => `${file} is about an alternative that is not in the workbook now.`,
  noYear: (file, year) => `${file} is about ${year}, which the data do not have now.`,
  same: (file, figures) => `${file}: every figure (${figures}) is what the workbook says now.`,
  changed: (file, figures, all) =>
    `${file}: ${figures} of ${all} figures are not what the workbook says now.`,
  figure: (written, now, place) =>
    `${written === "" ? "(removed)" : written} is now ${now}: ${place}`,
  unknown: (figures) =>
    `${figures} figures could not be calculated anew: the analysis has not been made now, or the row is no longer there.`,
  lost: (written, place) => `${written}: ${place}`,
  more: (figures) => `and ${figures} more`,
};
