import { reachOf, type Standing } from "./standing";
import { type OwnSheet, withTables } from "../ownSheet";
import type { SheetNames } from "../blockWriter";
import type { DateSystem } from "../../core/dateSystem";
import type { Freezing } from "../run/freezeSheets";
import type { PlannedCell, PlannedTable, SheetPlan } from "../../sheet/sheetPlan";
import { freeTableName } from "../../sheet/tableName";
import type { Area } from "../../formula/text/area";
import { reachOfPlan } from "./rewriteSheet";
import type { Swap, Swapped } from "./swap";
import { changeTables, isCalled, type TableElsewhere } from "./tableChange";
import { canBeEntered, findTableReferences, namesTable, withHeadings } from "./tableReferences";

/** A sheet of an earlier run, what it is going to be, and the sheets beside it. */
export interface Target {
  readonly old: OwnSheet;
  readonly plan: SheetPlan;
  readonly standing: Standing;
  readonly fresh: Excel.Worksheet;
  readonly copy: Excel.Worksheet;
  readonly mark: string | null;
}

/** Made where an earlier run was in one of them. */
export type Elsewhere = () => Promise<readonly (readonly SheetPlan[])[]>;

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
    /** The plans in the other languages. */
    readonly elsewhere: Elsewhere;
  }
): Promise<Swap> {
  const { names, dates, ours, freezing, sheetOf, first } = around;
  const others = targets.some(isWrittenElsewhere) ? await around.elsewhere() : [];
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
      {
        canResize,
        given: target.old.tables,
        nameOf: tableName,
        elsewhere: (table) => tablesElsewhere(target.plan, table, others),
      }
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
  const entered = found.map((one) => ({ ...one, after: formulaAfter(one.formula, sheets) }));
  const kept = entered.filter(({ after }) => sheets.every((one) => isKept(after, one)));
  const loosened = entered.filter((one) => !kept.includes(one));
  return { sheets, freezing, references: { kept, loosened }, sheetOf, first };
}

/** Whether a table of it, or most of its columns, are called what none in this language are. */
function isWrittenElsewhere({ old, plan, standing }: Target): boolean {
  return standing.tables.some(({ name, headings }) => {
    if (!old.tables.includes(name)) return false;
    const now = plan.tables?.find((table) => isCalled(name, table.name));
    const same = now && new Set(headingsIn(plan, now.area));
    return !same || (headings ?? []).filter((one) => same.has(one)).length * 2 < same.size;
  });
}

function tablesElsewhere(
  { key, tables = [] }: SheetPlan,
  table: PlannedTable,
  others: readonly (readonly SheetPlan[])[]
): readonly TableElsewhere[] {
  return others.flatMap((plans): readonly TableElsewhere[] => {
    const plan = plans.find((one) => one.key === key);
    const same = plan?.tables?.[tables.indexOf(table)];
    return plan && same ? [{ name: same.name, headings: headingsIn(plan, same.area) }] : [];
  });
}

/** In the language of the new run. */
function formulaAfter(formula: string, sheets: readonly Swapped[]): string {
  return sheets
    .flatMap(({ tables, standing }) => [
      ...tables.added,
      ...tables.kept.map(({ id, headings }) => {
        const { name, headings: olds } = standing.tables.find((table) => table.id === id)!;
        return { name, headings: new Map([...headings].map(([i, one]) => [olds![i]!, one])) };
      }),
    ])
    .reduce((text, { name, headings }) => withHeadings(text, name, headings), formula);
}

/** Whether what the formula says of the sheet's tables can still be said. */
function isKept(formula: string, { plan, tables }: Swapped): boolean {
  return tables.dissolved.every(({ name, headings }) => {
    const made = tables.added.find((one) => one.name === name);
    if (!made) return !namesTable(formula, name);
    const columns = headingsIn(plan, made.plan.area);
    const place = { name, sheet: "", area: made.plan.area, columns, headerRows: 1, totalRows: 0 };
    // By itself the name means all columns, in their order.
    const isSame =
      headings?.map((one) => made.headings.get(one) ?? one).join("\n") === columns.join("\n");
    return canBeEntered(formula, place, isSame);
  });
}

function headingsIn({ rows }: SheetPlan, { row, column, columns }: Area): readonly string[] {
  const cells: readonly (PlannedCell | undefined)[] = rows[row] ?? [];
  return Array.from({ length: columns }, (_, i) => String(cells[column + i]?.content ?? ""));
}
