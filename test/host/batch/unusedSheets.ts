import { readMarked } from "../../../src/excel/ownSheet";

/** Sheets with cells of which nothing is proposed as a source, and why. */
export function readUnusedSheets(
  used: ReadonlySet<string>
): Promise<readonly { readonly place: string; readonly why: string }[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id, items/name, items/visibility");
    await context.sync();
    const own = await readMarked(context, sheets.items);
    const areas = sheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("isNullObject")
    );
    await context.sync();
    return sheets.items.flatMap(({ id, name, visibility }, i) => {
      if (used.has(name) || areas[i]!.isNullObject) return [];
      const why = own.has(id)
        ? "Bladet har tillägget skrivit. Det är inget underlag."
        : visibility === "Visible"
          ? "Bladet har inget område som känns igen som underlag. Peka ut ett med --source om det ska läsas."
          : "Bladet är dolt och genomsöks inte. Peka ut området med --source om det ska läsas.";
      return [{ place: name, why }];
    });
  });
}
