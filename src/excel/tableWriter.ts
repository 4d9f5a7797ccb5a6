import { addressOf } from "../formula/text/area";
import { sourceOf } from "./ownDressing";
import type { PlannedChoice, PlannedTable, SheetPlan } from "../sheet/sheetPlan";
import { freeTableName } from "../sheet/tableName";

/** Banded in grey; the headings keep the style of their cells. */
const STYLE = "TableStyleLight1";

/** What is not in the list is taken without a word. */
const OPEN: Excel.DataValidationErrorAlert = {
  showAlert: false,
  style: "Information",
  title: "",
  message: "",
};

/** Native tables over what is written. @returns their names */
export function addTables(
  sheet: Excel.Worksheet,
  { tables = [] }: SheetPlan,
  taken: readonly string[]
): readonly string[] {
  const names: string[] = [];
  for (const plan of tables) {
    const name = freeTableName(plan.name, [...taken, ...names]);
    addTable(sheet, plan, name);
    names.push(name);
  }
  return names;
}

export function addTable(
  sheet: Excel.Worksheet,
  { area, filter = false }: PlannedTable,
  name: string
): void {
  const table = sheet.tables.add(addressOf(area), true);
  table.name = name;
  table.style = STYLE;
  table.showFilterButton = filter;
}

export function setUpChoices(sheet: Excel.Worksheet, choices: readonly PlannedChoice[]): void {
  for (const { area, values, open = false } of choices) {
    const { dataValidation } = sheet.getRange(addressOf(area));
    dataValidation.rule = { list: { inCellDropDown: true, source: sourceOf(values) } };
    if (open) dataValidation.errorAlert = OPEN;
  }
}

/** Names that a table cannot have: of tables and of ranges. */
export async function readTakenNames(context: Excel.RequestContext): Promise<readonly string[]> {
  const tables = context.workbook.tables.load("items/name");
  const names = context.workbook.names.load("items/name");
  await context.sync();
  return [...tables.items, ...names.items].map(({ name }) => name);
}
