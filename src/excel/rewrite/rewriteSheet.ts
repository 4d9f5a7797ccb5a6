import { addressOf, type Area } from "../../formula/text/area";
import type { DateSystem } from "../../core/dateSystem";
import { cellInput, rangeAt, type SheetNames, setUpSheet } from "../blockWriter";
import { addChart, chartsOf, isAsDrawn, pointChart } from "../chartWriter";
import { freeAreas, type OwnSheet, writeMarkText } from "../ownSheet";
import { setUpPages } from "../pageSetup";
import { isFormula, type SheetPlan } from "../../sheet/sheetPlan";
import { addTable, setUpChoices } from "../tableWriter";
import { copyCells, reachOf, type Standing, type StandingChart } from "./standing";
import type { TableChange } from "./tableChange";

/** A sheet of an earlier run, and what it is going to be. */
export interface Rewriting {
  readonly old: OwnSheet;
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  /** Holds the new cells. */
  readonly fresh: Excel.Worksheet;
  readonly standing: Standing;
  readonly tables: TableChange;
  readonly mark: string | null;
  readonly names: SheetNames;
  readonly dates: DateSystem;
}

/**
 * Writes the sheet anew in its place: the user's formulas, names, charts and notes that are about
 * it stay about it. To be synced.
 */
export function rewriteSheet(context: Excel.RequestContext, rewriting: Rewriting): void {
  const { old, plan, sheet, fresh, standing, tables } = rewriting;
  const area = reachOfPlan(plan);
  for (const { id } of tables.dissolved) sheet.tables.getItem(id).convertToRange();
  for (const { id, area: to, resized } of tables.kept) {
    const table = sheet.tables.getItem(id);
    // What a filter hides by position would be other rows.
    table.clearFilters();
    if (resized) table.resize(addressOf(to));
  }
  if (standing.used) clearBeyond(sheet, area, standing.used);
  copyCells(fresh, sheet, area);
  enterSpills(rewriting);
  for (const { plan: table, name } of tables.added) addTable(sheet, table, name);
  if (rewriting.mark !== null) writeMarkText(context, old.id, rewriting.mark);
}

/**
 * What a sheet has beside its cells, when these stand: none of it could be put back as it was. To
 * be synced.
 */
export function dressSheet(rewriting: Rewriting, sheetOf: (key: string) => Excel.Worksheet): void {
  const { old, plan, sheet } = rewriting;
  for (const { row, column, rows, columns } of old.free)
    if (rows === 1 && columns === 1)
      rangeAt(sheet, { row, column, rows, columns }).dataValidation.clear();
  setUpChoices(sheet, plan);
  setUpSheet(sheet, plan);
  if (plan.frozenRows === 0) sheet.freezePanes.unfreeze();
  if (plan.rows.length > 0)
    rangeAt(sheet, { ...reachOfPlan(plan), rows: plan.rows.length }).format.autofitRows();
  if (plan.print) {
    sheet.horizontalPageBreaks.removePageBreaks();
    setUpPages(sheet, plan.print);
  }
  redrawCharts(rewriting, sheetOf);
}

function redrawCharts(
  { old, plan, sheet, standing }: Rewriting,
  sheetOf: (key: string) => Excel.Worksheet
): void {
  const planned = chartsOf(plan);
  const standingOf = (one: string): StandingChart | undefined =>
    standing.charts.find(({ name }) => name === one);
  const kept = new Set<string>();
  const gone = new Set(old.charts.map(({ name }) => name).filter(standingOf));
  for (const [i, chart] of (plan.charts ?? []).entries()) {
    const { name, form } = planned[i]!;
    const now = standingOf(name);
    if (!now || old.charts.find((one) => one.name === name)?.form !== form) continue;
    gone.delete(name);
    if (isAsDrawn(chart, now)) {
      kept.add(name);
      pointChart(sheet.charts.getItem(name), chart, sheetOf);
    } else sheet.charts.getItem(name).name = freeChartName(name, standing.charts);
  }
  for (const name of gone) sheet.charts.getItem(name).delete();
  for (const [i, chart] of (plan.charts ?? []).entries())
    if (!kept.has(planned[i]!.name)) addChart({ sheet, sheetOf }, chart, planned[i]!);
}

export function reachOfPlan({ rows, body }: SheetPlan): Area {
  return reachOf([
    ...rows.map(({ length }, row) => ({ row, column: 0, rows: 1, columns: length })),
    { row: rows.length, column: 0, rows: body?.count ?? 0, columns: body?.columns.length ?? 0 },
  ]);
}

function freeChartName(name: string, charts: readonly StandingChart[]): string {
  for (let number = 2; ; number += 1) {
    const free = `${name} (${number})`;
    if (!charts.some((one) => one.name === free)) return free;
  }
}

/** Contents and looks only: notes are the user's. */
function clearBeyond(sheet: Excel.Worksheet, area: Area, used: Area): void {
  const reach = reachOf([used]);
  const below = { ...reach, row: area.rows, rows: reach.rows - area.rows };
  const beside = { ...reach, column: area.columns, columns: reach.columns - area.columns };
  for (const rest of [below, beside])
    if (rest.rows > 0 && rest.columns > 0)
      for (const what of ["Contents", "Formats"] as const) rangeAt(sheet, rest).clear(what);
}

/** The cells that an answer fills are empty when its formula is entered. */
function enterSpills({ plan, sheet, names, dates }: Rewriting): void {
  for (const area of freeAreas(plan)) {
    const content = plan.rows[area.row]![area.column]!.content;
    if (content === null || !isFormula(content)) continue;
    rangeAt(sheet, area).clear("Contents");
    rangeAt(sheet, { ...area, rows: 1, columns: 1 }).formulas = [
      [cellInput(content, { key: plan.key, names, dates })],
    ];
  }
}
