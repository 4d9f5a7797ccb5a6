import type { Package } from "../package";
import { spread } from "../patience";
import { Workbook } from "../parts/workbook";
import type { Receipt, ReceiptSheet } from "./receipt";
import { digestSheet } from "./sheetDigest";

/**
 * The receipt of a copy whose sheets are written; stops after each.
 * @param steps the sheet whose formulas have no answers before the copy is opened
 */
export function* vouchFor(
  file: Package,
  { rules, version }: Pick<Receipt, "rules" | "version">,
  steps: string | null
): Generator<number, Receipt> {
  const copy = new Workbook(file);
  const sheets: ReceiptSheet[] = [];
  for (const entry of copy.sheets) {
    const content = entry.name === steps ? "formulas" : "formulasAndValues";
    const digesting = digestSheet(copy.sheet(entry), content);
    const digest = yield* spread(digesting, 0.93, 0.93, 1);
    sheets.push({ sheet: entry.name, content, digest });
    yield 0.93;
  }
  return { rules, version, sheets };
}
