import { Refusal } from "../fault";

/** Why a file is no Word document to read or write in. */
export type TemplateFault =
  | { readonly code: "template.notWord" }
  /** Encrypted, or of Word 97–2003. */
  | { readonly code: "template.locked" }
  | { readonly code: "template.macros" }
  | { readonly code: "template.damaged" }
  | { readonly code: "template.noControls" }
  | { readonly code: "template.tooLarge"; readonly most: { readonly megabytes: number } };

/** Of the file as it is: a template is kept in the workbook. */
export const MOST_TEMPLATE_MEGABYTES = 4;

export function tooLarge(): TemplateFault {
  return { code: "template.tooLarge", most: { megabytes: MOST_TEMPLATE_MEGABYTES } };
}

/** @param error what reading the file threw; thrown on where it is no refusal of the file */
export function faultOf(error: unknown): TemplateFault {
  if (!(error instanceof Refusal)) throw error;
  switch (error.fault.code) {
    case "package.locked":
      return { code: "template.locked" };
    case "package.notWorkbook":
      return { code: "template.notWord" };
    case "package.tooLarge":
    case "package.suspicious":
      return tooLarge();
    default:
      return { code: "template.damaged" };
  }
}
