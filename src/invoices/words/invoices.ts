import type { Language } from "../../words/language";
import type { PrintedMoney } from "../../words/printedMoney";
import { withTextsRepeated } from "../../words/userText";
import type { FileFault, UnreadRows } from "../core/fileFault";
import { invoicesEn } from "./invoices.en";
import { type InvoicesTexts, invoicesSv } from "./invoices.sv";

const texts: Readonly<Record<Language, InvoicesTexts>> = { sv: invoicesSv, en: invoicesEn };

export function invoicesTexts(language: Language): InvoicesTexts {
  return texts[language];
}

/** Why a file is not read: what was asked, what is wrong, what would work. */
export function fileFaultSentence(fault: FileFault, language: Language): string {
  const write = texts[language].fileFaults[fault.code] as (fault: FileFault) => string;
  return write(withTextsRepeated(fault));
}

/** Which rows are not read, how many, what they are worth and where the first is. */
export function unreadRowsSentence(
  { code, field, count, ore, first }: UnreadRows,
  language: Language,
  money: Pick<PrintedMoney, "withUnit">
): string {
  const { unread, fields } = texts[language];
  const name = field === null ? "" : fields[field];
  return unread[code](name, count, first[0]!.line, money.withUnit(ore));
}
