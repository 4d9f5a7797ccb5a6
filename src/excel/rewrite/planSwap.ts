import { reachOf, type Standing } from "./standing";
import { type OwnSheet, withTables } from "../ownSheet";
import type { SheetNames } from "../blockWriter";
import type { DateSystem } from "../../core/dateSystem";
import type { Freezing } from "../run/freezeSheets";
import type { PlannedCell, SheetPlan } from "../../sheet/sheetPlan";
import { freeTableName } from "../../sheet/tableName";
import type { Area } from "../../formula/text/area";
import { reachOfPlan } from "./rewriteSheet";
import type { Swap, Swapped } from "./swap";
import { changeTables } from "./tableChange";
import {
  canBeEntered,
  findTableReferences,
  namesTable,
  type TableReference,
} from "./tableReferences";

/** A sheet of an earlier run, what it is going to be, and the sheets beside it. */
export interface Target {
  readonly old: OwnSheet;
  readonly plan: SheetPlan;
  readonly standing: Standing;
  readonly fresh: Excel.Worksheet;
  readonly copy: Excel.Worksheet;
  readonly mark: string | null;
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
): Promise<Swap> {
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
      { canResize, given: target.old.tables, nameOf: tableName }
    );
    const kept = new Set(tables.kept.map(({ id }) => id));
    const called = [...standing.tables.filter(({ id }) => kept.has(id)), ...tables.added].map(
      ({ name }) => name
    );
    const sheet = context.workbook.worksheets.getItem(target.old.id);
    const mark = target.mark === null ? null : withTables(target.mark, called);
    const reach = reachOf([standing.used, reachOfPlan(plan)].filter((area) => area !== null));
    return { ...target, mark, sheet, tables, reach, names, dates };
  });
  const dissolved = sheets.flatMap(({ tables }) => tables.dissolved.map(({ name }) => name));
  const found = await findTableReferences(context, dissolved, ours);
  const kept = found.filter((reference) => sheets.every((one) => isKept(reference, one)));
  const loosened = found.filter((one) => !kept.includes(one));
  return { sheets, freezing, references: { kept, loosened }, sheetOf, first };
}

/** Whether what the formula says of the sheet's tables can still be said. */
function isKept({ formula }: TableReference, { plan, tables }: Swapped): boolean {
  return tables.dissolved.every(({ name, headings }) => {
    const made = tables.added.find((one) => one.name === name);
    if (!made) return !namesTable(formula, name);
    const columns = headingsIn(plan, made.plan.area);
    const place = { name, sheet: "", area: made.plan.area, columns, headerRows: 1, totalRows: 0 };
    // By itself the name means all columns, in their order.
    const isSame = headings?.join("\n") === columns.join("\n");
    return canBeEntered(formula, place, isSame);
  });
}

function headingsIn({ rows }: SheetPlan, { row, column, columns }: Area): readonly string[] {
  const cells: readonly (PlannedCell | undefined)[] = rows[row] ?? [];
  return Array.from({ length: columns }, (_, i) => String(cells[column + i]?.content ?? ""));
}
