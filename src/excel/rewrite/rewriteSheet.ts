import { addressOf, type Area } from "../../formula/text/area";
import type { DateSystem } from "../../core/dateSystem";
import { cellInput, rangeAt, type SheetNames, setUpSheet } from "../blockWriter";
import { addChart, isAsDrawn, pointChart } from "../chartWriter";
import { chartsOf } from "../ownDressing";
import { freeAreas, type OwnSheet, writeMarkText } from "../ownSheet";
import { inputsAmong } from "../sheetHash";
import { setUpPages } from "../pageSetup";
import { isFormula, type SheetPlan } from "../../sheet/sheetPlan";
import { addTable, setUpChoices } from "../tableWriter";
import { copyCells, reachOf, type Standing, type StandingChart } from "./standing";
import type { TableChange } from "./tableChange";
import type { Theirs } from "./theirs";

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
  for (const { id, area: to, resized, headings } of tables.kept) {
    const table = sheet.tables.getItem(id);
    // What a filter hides by position would be other rows.
    table.clearFilters();
    if (resized) table.resize(addressOf(to));
    for (const [i, heading] of headings) table.columns.getItemAt(i).name = heading;
  }
  if (standing.used) clearBeyond(sheet, area, standing.used);
  copyCells(fresh, sheet, area, reachOf(standing.used ? [area, standing.used] : [area]));
  enterSpills(rewriting);
  for (const { plan: table, name } of tables.added) addTable(sheet, table, name);
  if (rewriting.mark !== null) writeMarkText(context, old.id, rewriting.mark);
}

/**
 * What a sheet has beside its cells, when these stand: none of it could be put back as it was. What
 * the user has made of it stays. To be synced.
 */
export function dressSheet(
  rewriting: Rewriting,
  theirs: Theirs,
  sheetOf: (key: string) => Excel.Worksheet
): void {
  const { old, plan, sheet } = rewriting;
  const isTheirs = (area: Area): boolean => theirs.rules.some((one) => isSame(one, area));
  const choices = (plan.choices ?? []).filter(({ area }) => !isTheirs(area));
  for (const area of inputsAmong(old.free))
    if (!isTheirs(area) && !choices.some((one) => isSame(one.area, area)))
      rangeAt(sheet, area).dataValidation.clear();
  setUpChoices(sheet, choices);
  setUpSheet(sheet, plan);
  if (plan.frozenRows === 0) sheet.freezePanes.unfreeze();
  if (plan.rows.length > 0)
    rangeAt(sheet, { ...reachOfPlan(plan), rows: plan.rows.length }).format.autofitRows();
  if (plan.print) {
    sheet.horizontalPageBreaks.removePageBreaks();
    sheet.verticalPageBreaks.removePageBreaks();
    setUpPages(sheet, plan);
  }
  redrawCharts(rewriting, theirs, sheetOf);
}

function redrawCharts(
  { old, plan, sheet, standing }: Rewriting,
  theirs: Theirs,
  sheetOf: (key: string) => Excel.Worksheet
): void {
  const planned = chartsOf(plan);
  const kept = new Set<string>();
  for (const own of old.charts) {
    const now = standing.charts.find(({ name }) => name === own.name);
    if (!now) continue;
    const chart = sheet.charts.getItem(own.name);
    const at = planned.findIndex(({ name, form }) => name === own.name && form === own.form);
    if (!isAsDrawn(own, now) || theirs.charts.has(own.name))
      chart.name = freeChartName(own.name, standing.charts);
    else if (at < 0) chart.delete();
    else {
      kept.add(own.name);
      pointChart(chart, plan.charts![at]!, sheetOf);
    }
  }
  for (const [i, chart] of (plan.charts ?? []).entries())
    if (!kept.has(planned[i]!.name)) addChart({ sheet, sheetOf }, chart, planned[i]!);
}

function isSame(one: Area, other: Area): boolean {
  return addressOf(one) === addressOf(other);
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

/** Contents only: looks are copied, and notes are the user's. */
function clearBeyond(sheet: Excel.Worksheet, area: Area, used: Area): void {
  const reach = reachOf([used]);
  const below = { ...reach, row: area.rows, rows: reach.rows - area.rows };
  const beside = { ...reach, column: area.columns, columns: reach.columns - area.columns };
  for (const rest of [below, beside])
    if (rest.rows > 0 && rest.columns > 0) rangeAt(sheet, rest).clear("Contents");
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
