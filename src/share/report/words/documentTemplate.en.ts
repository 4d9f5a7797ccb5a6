import type { DocumentTemplateTexts } from "./documentTemplate.sv";

export const documentTemplateEn: DocumentTemplateTexts = {
  title: "Template of the Word document",
  about:
    "The region's own template (.docx or .dotx) is filled in where it has content controls with these tags. What has no control is written last in the document.",
  tags: (texts, parts, rest) => `Texts: ${texts}. Parts: ${parts}. Everything else: ${rest}.`,
  builtIn: "The add-in's own template is used.",
  kept: (file) => `${file} is used, and is kept in the workbook.`,
  choose: "Choose a template",
  change: "Change the template",
  remove: "Remove the template",
  removed: "The template is removed from the workbook. The add-in's own template is used.",
  reading: "The template is being read.",
  appended: "The template has no control with the tag Content: what has no place stands last.",
  faults: {
    notWord: (file) => `${file} is not a Word document. Choose a file that ends in .docx or .dotx.`,
    locked: (file) =>
      `${file} is protected by a password or saved in Word 97–2003. Save it in Word as .docx without a password and choose it again.`,
    macros: (file) => `${file} has macros. Save it in Word as .docx or .dotx and choose it again.`,
    damaged: (file) =>
      `${file} cannot be read: the file is damaged. Open it in Word, save it again and choose it again.`,
    noControls: (file) =>
      `${file} has no content control that is recognised. Insert controls in Word (Developer, Content Control) and give them any of the tags above.`,
    tooLarge: (file, megabytes) =>
      `${file} is too large. A template may have at most ${megabytes} MB: remove or shrink pictures.`,
  },
};
