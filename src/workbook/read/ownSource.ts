import type { Language } from "../../locales/sentence";
import { planExample } from "../example/example";

const LANGUAGES: readonly Language[] = ["sv", "en"];
/** Under which ownSheet.ts marks the sheets of a comparison. */
const MARK = "natlakarkalkyl";

/** Ids of sheets that the add-in has written its answers on; the sample region's are data. */
export async function readOwnSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[]
): Promise<ReadonlySet<string>> {
  const hasProperties = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const marks = sheets.map((sheet) =>
    hasProperties
      ? sheet.customProperties.getItemOrNullObject(MARK)
      : context.workbook.settings.getItemOrNullObject(`${MARK}:${sheet.id}`)
  );
  await context.sync();
  return new Set(sheets.filter((_, i) => !marks[i]!.isNullObject).map(({ id }) => id));
}

/** Tables that keep the alternatives. */
export function isOwnTable(name: string): boolean {
  return name.startsWith("Natlakarkalkyl_");
}

/** What stands first on a sheet of the example. */
export function isOwnTitle(cell: unknown): boolean {
  return LANGUAGES.some((language) =>
    planExample(language, "").some(({ rows }) => rows[0]?.[0]?.content === cell)
  );
}
