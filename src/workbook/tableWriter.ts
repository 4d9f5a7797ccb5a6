import { addressOf } from "../formula/text/area";
import type { SheetPlan } from "./sheetPlan";
import { freeTableName } from "./tableName";

/** Banded in grey; the headings keep the style of their cells. */
const STYLE = "TableStyleLight1";

/** Native tables over what is written. @returns each with the name it is wished to have */
export function addTables(
  sheet: Excel.Worksheet,
  { tables = [] }: SheetPlan,
  taken: readonly string[]
): readonly AddedTable[] {
  const added: AddedTable[] = [];
  for (const { name: wanted, area, filter = false } of tables) {
    const name = freeTableName(wanted, [...taken, ...added.map((each) => each.name)]);
    const table = sheet.tables.add(addressOf(area), true);
    table.name = name;
    table.style = STYLE;
    table.showFilterButton = filter;
    added.push({ table, name, wanted });
  }
  return added;
}

export interface AddedTable {
  readonly table: Excel.Table;
  readonly name: string;
  readonly wanted: string;
}

/** Names that a table cannot have: of tables and of ranges. */
export async function readTakenNames(context: Excel.RequestContext): Promise<readonly string[]> {
  const tables = context.workbook.tables.load("items/name");
  const names = context.workbook.names.load("items/name");
  await context.sync();
  return [...tables.items, ...names.items].map(({ name }) => name);
}
