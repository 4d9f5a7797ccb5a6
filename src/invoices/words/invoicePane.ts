import type { Language } from "../../words/language";
import { invoicePaneEn } from "./invoicePane.en";
import { type InvoicePaneTexts, invoicePaneSv } from "./invoicePane.sv";

const texts: Readonly<Record<Language, InvoicePaneTexts>> = {
  sv: invoicePaneSv,
  en: invoicePaneEn,
};

export function invoicePaneTexts(language: Language): InvoicePaneTexts {
  return texts[language];
}
