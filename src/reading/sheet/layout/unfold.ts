import { eachInSteps, mapInSteps, type Steps } from "../../../core/steps";
import { ErrorCell, readCell } from "../../../formula/cell";
import { readAmount } from "../amountCell";
import type { ColumnMeaning } from "../readingProblem";
import type { LoadedCell, SourceColumn, SourceRow } from "../sourceTable";
import { bodyOf } from "./bodyRows";
import type { Body, BodyRow } from "./bodyTypes";
import type { CrossLayout, CountedMeaning, ValueColumn } from "./crossTypes";
import { FIELDS, measureOf, MEASURES } from "./measureOf";
import { BLANK_CELL, type Grid, isBlank, loadedText } from "./grid";
import { markOf } from "../kindMark";
import { namedAgain } from "./unreadRows";
import { keyOf, keyText, withYear } from "./headingKey";

export interface Unfolded {
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly SourceRow[];
  readonly body: Body;
}

/** In the order in which they stand in a row. */
const MEANINGS: readonly ColumnMeaning[] = [...FIELDS, ...MEASURES];

type Cells = Map<ColumnMeaning, LoadedCell>;

/** One row for each number with all that its labels and headings say; measures of one key together. */
export function* unfold(grid: Grid, layout: CrossLayout, isUnitChosen: boolean): Steps<Unfolded> {
  const body = yield* bodyOf(grid, layout);
  const scales = yield* scalesOf(layout, body.rows);
  const own = isUnitChosen ? new Map<CountedMeaning, number>() : scales;
  const counted = layout.values.filter(({ total }) => !total);
  const groups = groupsOf(counted);
  const isMeasureInRows = layout.labels.some(({ role }) => role === "measure");
  const byKey = new Map<string, { readonly number: number; readonly cells: Cells }>();
  const long: { readonly number: number; readonly cells: Cells }[] = [];
  const isNamedAgain = namedAgain();
  yield* eachInSteps(body.rows, (row) => {
    const label = row.labels.get("measure");
    if (isMeasureInRows && label && isNamedAgain(label)) return;
    for (const group of groups) {
      const cells = keyCells(row, group[0]!);
      const measures = measuresIn(grid, row, group, isMeasureInRows, own);
      if ([...measures.values()].every(isBlank)) continue;
      const number = grid.row + row.index + 1;
      const key = isMeasureInRows ? keyOfCells(cells) : null;
      const found = key === null ? undefined : byKey.get(key);
      // A second row of the same measure is one of its own: none of it is lost.
      const isFree = [...measures.keys()].every((one) =>
        isBlank(found?.cells.get(one) ?? BLANK_CELL)
      );
      const known = isFree ? found : undefined;
      const target = known ?? { number, cells };
      for (const [measure, cell] of measures) target.cells.set(measure, cell);
      if (known) continue;
      if (key !== null) byKey.set(key, target);
      long.push(target);
    }
  });
  const columns = yield* columnsOf(grid, layout, long, scales);
  const rows = yield* mapInSteps(long, ({ number, cells }): SourceRow => ({
    number,
    cells: columns.map(({ meaning }) => cells.get(meaning) ?? BLANK_CELL),
  }));
  return { columns, rows, body };
}

function keyOfCells(cells: Cells): string {
  return JSON.stringify([...cells].map(([meaning, cell]) => [meaning, loadedText(cell)]));
}

/** Columns of one key, each its own measure. */
function groupsOf(values: readonly ValueColumn[]): readonly (readonly ValueColumn[])[] {
  const groups = new Map<string, ValueColumn[]>();
  for (const value of values) {
    const own = keyText(value.key);
    // A second column of the same measure is told apart by nothing: it is read by itself.
    let key = own;
    while (groups.get(key)?.some(({ measure }) => measure === value.measure)) key += "+";
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups.values()];
}

function at(grid: Grid, row: number, column: number): LoadedCell {
  const cell = grid.cells[row]![column]!;
  return { ...cell, at: cell.at ?? { row: grid.row + row, column: grid.column + column } };
}

/** What labels and headings say. */
function keyCells({ labels }: BodyRow, { key, heading, marked }: ValueColumn): Cells {
  const cells: Cells = new Map();
  for (const [role, cell] of labels)
    if (role !== "measure" && role !== "levels") cells.set(role, cell);
  const { time, lacksYear, profession, unknownProfession, provider, rest, mark } = key;
  if (time) {
    const own = labels.get("year") ?? labels.get("period");
    const ofRow = own === undefined || isBlank(own) ? null : loadedText(own);
    const month = labels.get("month");
    const part = month && !isBlank(month) && !lacksYear ? withYear(month, loadedText(time)) : time;
    cells.set("period", lacksYear && ofRow !== null ? withYear(time, ofRow) : part);
    cells.delete("year");
    cells.delete("month");
  }
  // Months below their year, in one column of labels.
  const [year, month] = [cells.get("period"), cells.get("month")];
  if (!time && year && month && isYearText(loadedText(year)) && !isBlank(month)) {
    cells.set("period", withYear(month, loadedText(year)));
    cells.delete("month");
  }
  const called = profession ?? unknownProfession;
  if (called !== null) cells.set("profession", said(called, heading));
  if (rest !== null && !cells.has("unit")) cells.set("unit", said(rest, heading));
  if (provider !== null && !cells.has("provider")) cells.set("provider", said(provider, heading));
  const kind = marked ?? heading;
  if (mark !== null && !cells.has("kind")) cells.set("kind", said(kind, kind));
  // "Budget kostnad" beside the numbers.
  const measured = labels.get("measure");
  const text = measured ? loadedText(measured) : "";
  const own = measured && markOf(text);
  if (own && own !== "outcome" && !cells.has("kind")) cells.set("kind", said(text, text));
  return cells;
}

function isYearText(text: string): boolean {
  return /^\d{4}$/.test(text);
}

function said(value: string, text: string): LoadedCell {
  return { value, text, numberFormat: "General" };
}

function measuresIn(
  grid: Grid,
  { index, labels }: BodyRow,
  group: readonly ValueColumn[],
  isInRows: boolean,
  scales: ReadonlyMap<CountedMeaning, number>
): ReadonlyMap<CountedMeaning, LoadedCell> {
  const label = labels.get("measure");
  const said = label && isInRows ? keyOf(label) : null;
  const ofRow = said && measureOf(said);
  return new Map(
    group.flatMap(({ measure, column, key }) => {
      const own = ofRow ?? measure;
      if (own === null) return [];
      const factor = scaleTo(scales.get(own), key.scale ?? (ofRow && said?.scale) ?? null);
      const cell = inScale(at(grid, index, column), factor);
      return [[own, key.currency === null ? cell : { ...cell, currency: key.currency }]];
    })
  );
}

function scaleTo(common: number | undefined, own: number | null): number {
  return common === undefined || own === null ? 1 : own / common;
}

/** "2,4 mkr" in a cell says its own unit. */
function inScale(cell: LoadedCell, factor: number): LoadedCell {
  if (factor === 1) return cell;
  const written = readCell(cell.value);
  const amount = written instanceof ErrorCell ? null : readAmount(written);
  if (amount?.kind !== "amount" || amount.scale !== null) return cell;
  return { ...cell, value: Number((amount.value * factor).toPrecision(15)) };
}

/**
 * One unit a measure: "Kostnad 2018 (tkr)" beside "Kostnad 2019 (kr)" are both read in the first, and
 * "Kostnad, mkr" beside the numbers is that of its rows.
 */
function* scalesOf(
  { labels: columns, values }: CrossLayout,
  rows: readonly BodyRow[]
): Steps<ReadonlyMap<CountedMeaning, number>> {
  const scales = new Map<CountedMeaning, number>();
  for (const { measure, key, total } of values)
    if (measure !== null && key.scale !== null && !total && !scales.has(measure))
      scales.set(measure, key.scale);
  if (columns.every(({ role }) => role !== "measure" && role !== "levels")) return scales;
  yield* eachInSteps(rows, ({ labels }) => {
    const label = labels.get("measure");
    const key = label ? keyOf(label) : null;
    const measure = key && measureOf(key);
    if (measure && key.scale !== null && !scales.has(measure)) scales.set(measure, key.scale);
  });
  return scales;
}

function* columnsOf(
  grid: Grid,
  { labels, values }: CrossLayout,
  long: readonly { readonly cells: Cells }[],
  scales: ReadonlyMap<CountedMeaning, number>
): Steps<readonly SourceColumn[]> {
  const written = new Set<ColumnMeaning>();
  yield* eachInSteps(long, ({ cells }) => {
    for (const meaning of cells.keys()) written.add(meaning);
  });
  const shared = { year: null, chosen: null };
  return MEANINGS.filter((meaning) => written.has(meaning)).map((meaning, cell): SourceColumn => {
    const label = labels.find(({ role }) => role === meaning);
    const value = values.find(({ measure, total }) => measure === meaning && !total);
    const { column, heading } = label ?? value ?? { column: 0, heading: "" };
    return {
      ...shared,
      meaning,
      cell,
      heading: meaning === "kind" && !label ? "" : heading,
      position: grid.column + column,
      scale: scales.get(meaning as CountedMeaning) ?? null,
      withTax: value?.key.withTax ?? false,
    };
  });
}
