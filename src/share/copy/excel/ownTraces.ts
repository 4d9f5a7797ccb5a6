import type { CopyNote } from "../../../ooxml/copyNote";
import { readSheets, visitCells } from "../../../excel/cells";
import { isOwnTable } from "../../../sheet/ownTables";

export interface TraceOptions {
  /** What the namespaces of our custom XML parts begin with. */
  readonly ownData: string;
  /** Whether sheets that keep our own tables are to go, where no formula refers to them. */
  readonly withoutTables: boolean;
}

/** What the add-in keeps in the open workbook, and is to go from it. */
export interface TracesInPlace {
  readonly parts: readonly Excel.CustomXmlPart[];
  /** By name. */
  readonly sheets: readonly string[];
  readonly notes: readonly CopyNote[];
}

export async function readTraces(
  context: Excel.RequestContext,
  options: TraceOptions
): Promise<TracesInPlace> {
  const { customXmlParts } = context.workbook;
  customXmlParts.load("items/id, items/namespaceUri");
  await context.sync();
  const parts = customXmlParts.items.filter(({ namespaceUri }) =>
    namespaceUri.startsWith(options.ownData)
  );
  const sheets = options.withoutTables ? await looseSheets(context) : [];
  const notes: CopyNote[] = [];
  if (parts.length > 0) notes.push({ code: "ownData" });
  if (sheets.length > 0) notes.push({ code: "ownTables", sheets });
  return { parts, sheets, notes };
}

/** Last of all: what is gone cannot be put back. */
export async function removeTraces(
  context: Excel.RequestContext,
  { parts, sheets }: TracesInPlace
): Promise<void> {
  for (const part of parts) part.delete();
  for (const name of sheets) context.workbook.worksheets.getItem(name).delete();
  await context.sync();
}

/** Sheets whose tables are all ours, and that no formula or name elsewhere refers to. */
async function looseSheets(context: Excel.RequestContext): Promise<readonly string[]> {
  const tables = context.workbook.tables.load("items/name, items/worksheet/name");
  const names = context.workbook.names.load("items/formula");
  await context.sync();
  const own = new Map<string, string[]>();
  for (const { name, worksheet } of tables.items)
    own.set(worksheet.name, [...(own.get(worksheet.name) ?? []), name]);
  const loose = new Map(
    [...own].filter(([, held]) => held.every(isOwnTable)).map(([sheet, held]) => [sheet, held])
  );
  const keepMentioned = (formula: string, from: string | null): void => {
    const text = formula.toLowerCase();
    for (const [sheet, held] of loose)
      if (
        sheet !== from &&
        [sheet.replace(/'/g, "''"), ...held].some((word) => text.includes(word.toLowerCase()))
      )
        loose.delete(sheet);
  };
  for (const { formula } of names.items) keepMentioned(String(formula), null);
  const sheets = await readSheets(context);
  await visitCells(
    context,
    sheets,
    ({ formula, sheet }) => {
      if (loose.size > 0 && formula.startsWith("=")) keepMentioned(formula, sheet.name);
    },
    {}
  );
  return [...loose.keys()];
}
