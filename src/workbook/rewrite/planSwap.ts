import type { OwnSheet } from "../ownSheet";
import type { SheetNames } from "../blockWriter";
import type { DateSystem } from "../../core/dateSystem";
import type { Freezing } from "../run/freezeSheets";
import type { PlannedCell, SheetPlan } from "../sheetPlan";
import { freeTableName } from "../tableName";
import type { Area } from "../../formula/text/area";
import type { Standing } from "./standing";
import type { Swap, Swapped } from "./swap";
import { changeTables } from "./tableChange";
import { canBeEntered, findTableReferences, type TableReference } from "./tableReferences";

/** A sheet of an earlier run, what it is going to be, and the sheets beside it. */
export interface Target {
  readonly old: OwnSheet;
  readonly plan: SheetPlan;
  readonly standing: Standing;
  readonly fresh: Excel.Worksheet;
  readonly copy: Excel.Worksheet;
  readonly mark: string | null;
}

export interface SwapPlan {
  readonly swap: Swap;
  /** Formulas about columns or tables that are no more: from then on they refer to cells. */
  readonly loosened: readonly string[];
}

/** @param taken names that a new table cannot have */
export async function planSwap(
  context: Excel.RequestContext,
  targets: readonly Target[],
  around: {
    readonly names: SheetNames;
    readonly dates: DateSystem;
    readonly taken: readonly string[];
    readonly ours: ReadonlySet<string>;
    readonly freezing: Freezing;
    readonly sheetOf: (key: string) => Excel.Worksheet;
    readonly first: Excel.Worksheet;
  }
): Promise<SwapPlan> {
  const { names, dates, ours, freezing, sheetOf, first } = around;
  const canResize = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  const taken = [...around.taken];
  const tableName = (wanted: string): string => {
    const name = freeTableName(wanted, taken);
    taken.push(name);
    return name;
  };
  const sheets = targets.map((target): Swapped => {
    const { plan, standing } = target;
    const tables = changeTables(
      standing.tables,
      plan.tables ?? [],
      (area) => headingsIn(plan, area),
      canResize
    );
    const sheet = context.workbook.worksheets.getItem(target.old.id);
    return { ...target, sheet, tables, tableName, names, dates };
  });
  const dissolved = sheets.flatMap(({ tables }) => tables.dissolved.map(({ name }) => name));
  const found = await findTableReferences(context, dissolved, ours);
  const references = found.filter((reference) => sheets.every((one) => isKept(reference, one)));
  const loosened = found.filter((one) => !references.includes(one)).map(({ at }) => at);
  return { swap: { sheets, freezing, references, sheetOf, first }, loosened };
}

/** Whether what the formula says of the sheet's tables can still be said. */
function isKept({ formula }: TableReference, { plan, tables }: Swapped): boolean {
  return tables.dissolved.every(({ name }) => {
    const made = tables.added.find((one) => one.name === name);
    return canBeEntered(formula, {
      name,
      sheet: "",
      area: made?.plan.area ?? { row: 0, column: 0, rows: 0, columns: 0 },
      columns: made ? headingsIn(plan, made.plan.area) : [],
      headerRows: 1,
      totalRows: 0,
    });
  });
}

function headingsIn({ rows }: SheetPlan, { row, column, columns }: Area): readonly string[] {
  const cells: readonly (PlannedCell | undefined)[] = rows[row] ?? [];
  return Array.from({ length: columns }, (_, i) => String(cells[column + i]?.content ?? ""));
}
