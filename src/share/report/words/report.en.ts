import type { ReportTexts } from "./report.sv";

export const reportEn: ReportTexts = {
  title: "Decision memorandum",
  about:
    "Text, tables and charts are written from the comparison and the analyses. What only a person can write is left as five marked places at the most. Nothing leaves the computer.",
  matter: {
    fold: "Fields of the matter, and template",
    title: "Title of the matter",
  },
  template: "Document",
  templates: { memorandum: "Decision memorandum", motion: "Answer to motion" },
  tooFew: "Choose an alternative beside the baseline under Alternatives.",
  sheet: "Write the sheet",
  document: "Save Word document",
  making: "The document is being made.",
  outcomes: {
    saved: (file) => `${file} is saved.`,
    downloaded: (file) =>
      `${file} is downloaded: look among the browser's downloads. If it is not there, write the sheet instead.`,
    cancelled: () => "The document was not saved.",
    refused: (file) =>
      `This version of Excel does not let add-ins save files, so ${file} could not be saved. Write the sheet instead, or open the workbook in Excel on the web and save the document there.`,
  },
  inTemplate: (template) => `the template ${template}`,
  personalNumbers: (under, isOpen) =>
    isOpen
      ? `The document was not saved. These may be personal identity numbers, under: ${under.join(", ")}. Change the names in the data or the text of the template, or state that they are something else.`
      : `The document was not saved. It holds personal identity numbers, under: ${under.join(", ")}. Change the names in the data or the text of the template and try again.`,
  wrongDate: (wrong) => `The date of the matter cannot be read, so nothing is written. ${wrong}`,
  notPersonal: "They are not personal identity numbers",
};
