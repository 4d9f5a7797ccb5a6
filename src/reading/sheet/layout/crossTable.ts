import { eachInSteps, mapInSteps, type Steps } from "../../../core/steps";
import { Problems, sourcePlace } from "../problems";
import type { ColumnMeaning } from "../readingProblem";
import type { RecognisedColumn, Recognition } from "../recognition";
import type { SourceTable, UnreadColumn } from "../sourceTable";
import type { CrossLayout, LabelColumn, ValueColumn } from "./crossTypes";
import { amountIn, type Grid, loadedText } from "./grid";
import type { SourceCells } from "./sourceCells";
import { reportRecognised } from "./recognisedSums";
import { differingSums } from "./sumCheck";
import { withoutDiffering } from "./totalColumns";
import { moneyIn, type TitledMoney, titlesOf, titleTexts } from "./surroundings";
import { inTitledMoney } from "./titledMoney";
import { reportTitledOther } from "./titledOther";
import { unfold } from "./unfold";
import { inScaleOf, unreadColumns } from "./unreadColumns";
import { countsOf, totalsAlone, unreadMeasures, unreadRow } from "./unreadRows";

/** One row for each number, with what its labels and headings say. */
export function* crossTable(
  cells: SourceCells,
  found: CrossLayout,
  problems: Problems
): Steps<SourceTable> {
  const { source, sheet, grid } = cells;
  const layout = yield* withoutDiffering(grid, found);
  const money = titlesOf(cells, layout.first).money ?? moneyBeside(grid, layout);
  const unfolded = yield* unfold(grid, layout, source.kronorPerUnit !== null);
  const { rows, body } = unfolded;
  const columns = inTitledMoney(unfolded.columns, money, cells, problems);
  const place = sourcePlace(source.place, sheet);
  reportTitledOther(cells, layout.first, columns, problems);
  reportUnitBeside(layout, cells, problems);
  for (const [heading, count] of body.filledDown)
    problems.report({ ...place, column: heading }, { code: "cells.filledDown", cells: count });
  for (const differing of yield* differingSums(grid, layout, body, money?.scale ?? null))
    problems.report(place, { code: "sum.differs", ...differing });
  reportRecognised(grid, body, place, problems);
  const said = [...layout.labels, ...layout.values];
  const headings = (grid.cells[0] ?? []).map((_, column): RecognisedColumn => {
    const one = said.find((each) => each.column === column);
    return {
      heading: one?.heading ?? loadedText(grid.cells[layout.last]![column]!),
      meaning: one ? meaningOf(one) : null,
      year: null,
      scale: null,
      withTax: false,
      chosen: null,
      ...(one !== undefined && "role" in one && meaningOf(one) === null && { isLabels: true }),
    };
  });
  const recognition = { role: source.role, row: layout.last, columns: headings, missing: [] };
  const counted = yield* mapInSteps(body.rows, ({ index }) => index);
  const unread = [
    ...(yield* unreadBeside(grid, layout, recognition, counted)),
    ...body.noUnits.flatMap((row) => unreadRow(grid, layout, row)),
    ...(yield* totalsAlone(grid, layout, counted)),
  ];
  const titles = titleTexts(grid, layout.first);
  const scale = columns.find(({ meaning }) => meaning === "cost")?.scale ?? money?.scale ?? null;
  return {
    ...{ source, sheet, titles, recognition, columns, rows },
    unread: inScaleOf(scale, unread),
  };
}

/** A unit of money in a heading of labels: "Resultaträkning, tkr". */
function moneyBeside(
  { cells }: Grid,
  { first, last, values, others }: CrossLayout
): TitledMoney | null {
  const counted = new Set([...values, ...others].map(({ column }) => column));
  const texts = cells
    .slice(first, last + 1)
    .flatMap((row) =>
      row.flatMap((cell, column) => (counted.has(column) ? [] : [loadedText(cell)]))
    );
  return moneyIn(texts.filter((text) => text !== ""));
}

/** A column that says no unit is read in that of one beside it, which is told. */
function reportUnitBeside(
  { values }: CrossLayout,
  { source, sheet }: SourceCells,
  problems: Problems
): void {
  const ofCost = values.filter(({ measure, total }) => measure === "cost" && !total);
  const said = ofCost.find(({ key }) => key.scale !== null);
  const scale = said?.key.scale ?? 1;
  const lacking = ofCost.find(({ key }) => key.scale === null);
  if (said === undefined || scale === 1 || !lacking || source.kronorPerUnit !== null) return;
  const at = sourcePlace(source.place, sheet, lacking.heading);
  problems.report(at, { code: "amount.titledUnit", scale, text: said.heading });
}

/** Every column of numbers that is neither read nor a sum of others is named. */
function* unreadBeside(
  grid: Grid,
  layout: CrossLayout,
  recognition: Recognition,
  rows: readonly number[]
): Steps<readonly UnreadColumn[]> {
  const { labels, values, others } = layout;
  const known = new Set(
    [...labels, ...values, ...others].map(({ column }) => column + grid.column)
  );
  const beside: UnreadColumn[] = [];
  for (const { column, heading, measure } of others)
    beside.push({
      heading,
      meaning: null,
      year: null,
      scale: null,
      withTax: false,
      chosen: null,
      position: grid.column + column,
      counts: countsOf(measure, layout),
      cells: yield* mapInSteps(rows, (row) => grid.cells[row]![column]!),
    });
  const ofMoney = yield* unreadColumns(grid, recognition, rows);
  return [
    ...beside,
    ...(yield* unreadMeasures(grid, layout, rows)),
    ...ofMoney.filter(({ position }) => !known.has(position)),
  ];
}

/** The same table, of which nothing is read until the user has said what its numbers count. */
export function* askedTable(
  cells: SourceCells,
  layout: CrossLayout,
  problems: Problems
): Steps<SourceTable> {
  return yield* asked(cells, yield* crossTable(cells, layout, new Problems()), problems);
}

/** @param table as if its numbers were kronor */
export function* asked(
  { source, sheet }: SourceCells,
  table: SourceTable,
  problems: Problems
): Steps<SourceTable> {
  const cost = table.columns.find(({ meaning }) => meaning === "cost");
  let sum = 0;
  yield* eachInSteps(table.rows, ({ cells: own }) => {
    sum += cost ? (amountIn(own[cost.cell]!) ?? 0) : 0;
  });
  problems.report(sourcePlace(source.place, sheet), {
    code: "heading.unnamed",
    beside: { contacts: null, cost: null },
    contacts: Number(sum.toPrecision(15)),
  });
  return { ...table, rows: [], isAsked: true };
}

function meaningOf(one: LabelColumn | ValueColumn): ColumnMeaning | null {
  if ("role" in one) return one.role === "levels" || one.role === "measure" ? null : one.role;
  return one.total ? null : one.measure;
}
