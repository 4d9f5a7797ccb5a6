import type { OldValues } from "../core/scenario/scenario";
import type { Language } from "../words/language";
import { isAnyOld } from "../core/scenario/oldValues";
import { oldValuesSentence } from "../words/scenario";
import type { SheetLayout } from "./sheetLayout";

/** One line of what the sheet's figures rest on that is old; none where nothing is. */
export function layOutAge(layout: SheetLayout, old: OldValues, language: Language): void {
  if (isAnyOld(old)) layout.text("note", oldValuesSentence(old, language));
}
