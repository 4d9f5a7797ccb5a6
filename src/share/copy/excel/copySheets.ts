import { readRunSheets } from "../../../excel/ownSheet";
import { isOwnTable } from "../../../sheet/ownTables";
import { holdsAllRows } from "../../../sheet/sheetMark";
import { readPlace } from "../../../reading/sheet/place";

/** A sheet that a copy may be made with or without. */
export interface CopySheet {
  readonly name: string;
  readonly isVisible: boolean;
  /** Why a copy is without it where nobody has chosen; null: a committee reads it. */
  readonly unread: WhyLeftOut | null;
}

/** Rows of units of one to four contacts, every row of the result, the data, what the add-in keeps. */
export type WhyLeftOut = "few" | "rows" | "data" | "kept";

/** The sheets in their order. @param sources places of the tables and ranges that data are read from */
export function readCopySheets(sources: readonly string[]): Promise<readonly CopySheet[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const runs = await readRunSheets(context);
    // After the marks, which load the sheets anew.
    const { worksheets } = context.workbook;
    worksheets.load("items/name, items/visibility");
    await context.sync();
    const tables = worksheets.items.map((sheet) => sheet.tables.load("items/name"));
    await context.sync();
    const homes = new Map(
      worksheets.items.flatMap(({ name: sheet }, i) =>
        tables[i]!.items.map(({ name }) => [fold(name), sheet] as const)
      )
    );
    const unread = new Map<string, WhyLeftOut>();
    for (const [i, { name }] of worksheets.items.entries()) {
      const held = tables[i]!.items;
      if (held.length > 0 && held.every((table) => isOwnTable(table.name)))
        unread.set(fold(name), "kept");
    }
    for (const source of sources) {
      const place = readPlace(source);
      const sheet = place?.kind === "table" ? homes.get(fold(place.name)) : place?.sheet;
      if (sheet !== undefined) unread.set(fold(sheet), "data");
    }
    for (const { name, key, ofFew } of runs)
      if (ofFew || holdsAllRows(key)) unread.set(fold(name), ofFew ? "few" : "rows");
    return worksheets.items.map(({ name, visibility }) => ({
      ...{ name, isVisible: visibility === "Visible" },
      unread: unread.get(fold(name)) ?? null,
    }));
  });
}

/** The sheets that a copy is without where nobody has chosen: none if nothing would be left to see. */
export function unreadSheets(sheets: readonly CopySheet[]): readonly string[] {
  const isLeft = sheets.some(({ isVisible, unread }) => isVisible && unread === null);
  return isLeft ? sheets.filter(({ unread }) => unread !== null).map(({ name }) => name) : [];
}

function fold(name: string): string {
  return name.toLowerCase();
}
