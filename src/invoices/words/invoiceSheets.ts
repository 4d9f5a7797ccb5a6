import { type Language, LANGUAGES } from "../../words/language";
import { invoiceSheetsEn } from "./invoiceSheets.en";
import { type InvoiceSheetTexts, invoiceSheetsSv } from "./invoiceSheets.sv";

const texts: Readonly<Record<Language, InvoiceSheetTexts>> = {
  sv: invoiceSheetsSv,
  en: invoiceSheetsEn,
};

export function invoiceSheetTexts(language: Language): InvoiceSheetTexts {
  return texts[language];
}

/** Every language's: a sheet that was written in one of them is read in all. */
export function allInvoiceSheetTexts(): readonly InvoiceSheetTexts[] {
  return LANGUAGES.map(invoiceSheetTexts);
}
