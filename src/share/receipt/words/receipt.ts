import type { CheckedSheet } from "../../../ooxml/receipt/checkReceipt";
import type { Language } from "../../../words/language";
import { repeated } from "../../../words/userText";
import { en } from "./receipt.en";
import { type ReceiptCheckTexts, sv } from "./receipt.sv";

const texts: Readonly<Record<Language, ReceiptCheckTexts>> = { sv, en };
const SHOWN = 12;

export function receiptCheckTexts(language: Language): ReceiptCheckTexts {
  return texts[language];
}

/** @returns null for a sheet that is as it was */
export function checkedSheetSentence(
  { sheet, state, cells }: CheckedSheet,
  language: Language
): string | null {
  const t = texts[language];
  const name = repeated(sheet);
  if (state === "same") return null;
  if (state !== "changed") return t.sheet[state](name);
  const shown = cells.slice(0, SHOWN).join(", ");
  const rest = cells.length - SHOWN;
  return t.sheet.changed(name, rest > 0 ? `${shown} ${t.more(rest)}` : shown);
}
