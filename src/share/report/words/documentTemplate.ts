import type { TemplateFault } from "../../../ooxml/document/templateFault";
import type { Language } from "../../../words/language";
import { numberTexts } from "../../../words/number";
import { repeated } from "../../../words/userText";
import { documentTemplateEn } from "./documentTemplate.en";
import { documentTemplateSv, type DocumentTemplateTexts } from "./documentTemplate.sv";

const texts: Readonly<Record<Language, DocumentTemplateTexts>> = {
  sv: documentTemplateSv,
  en: documentTemplateEn,
};

export function documentTemplateTexts(language: Language): DocumentTemplateTexts {
  return texts[language];
}

/** @param file name of the file that was chosen */
export function templateFaultSentence(
  fault: TemplateFault,
  file: string,
  language: Language
): string {
  const { faults } = texts[language];
  const name = repeated(file);
  switch (fault.code) {
    case "template.notWord":
      return faults.notWord(name);
    case "template.locked":
      return faults.locked(name);
    case "template.macros":
      return faults.macros(name);
    case "template.damaged":
      return faults.damaged(name);
    case "template.noControls":
      return faults.noControls(name);
    case "template.tooLarge":
      return faults.tooLarge(name, numberTexts(language).count(fault.most.megabytes));
  }
}
