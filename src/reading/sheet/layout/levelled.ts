import { eachInSteps, mapInSteps, type Steps } from "../../../core/steps";
import type { LoadedCell } from "../sourceTable";
import type { Body, BodyRow, Group } from "./bodyTypes";
import type { CrossLayout, LabelColumn, LabelRole } from "./crossTypes";
import { readMonthNumber } from "../periodCell";
import { type Grid, loadedText } from "./grid";
import { areProviders, kindOfLabel } from "./labels";
import { isNobody } from "../nobody";
import { added, areAlike, headsByNumber, type Numbers, numbersIn } from "./sumsByNumber";

type Kind = ReturnType<typeof kindOfLabel>;

/** One column for all labels: what is nearer to the numbers follows what it is a part of. */
export function* levelled(
  grid: Grid,
  layout: CrossLayout,
  { column }: LabelColumn,
  rows: readonly number[]
): Steps<Omit<Body, "repeatedHeadings" | "sums" | "noUnits">> {
  const labelOf = (index: number): LoadedCell => grid.cells[index]![column]!;
  const said = yield* kindsOf(rows, labelOf);
  const named = rows.filter((_, i) => said[i] === "unit").map(labelOf);
  const kinds = areProviders(named) ? said.map(asProvider) : said;
  const steps = kinds.map((kind, i) => stepOf(kind, labelOf(rows[i]!)));
  const ranks = new Map<string, number>();
  for (const step of steps) if (!ranks.has(step)) ranks.set(step, ranks.size);
  const levels = steps.map((step) => ranks.get(step)!);
  const numbers = yield* mapInSteps(rows, (index) => numbersIn(grid, layout, index));
  const outer = yield* outerUnits(kinds, levels, numbers);
  const above = new Map<string, readonly [LabelRole, LoadedCell]>();
  const others = layout.labels.filter(({ role }) => role !== "levels");
  const heads: number[] = [];
  const read: BodyRow[] = [];
  yield* eachInSteps(rows, (index, i) => {
    above.set(steps[i]!, [kinds[i]!, labelOf(index)]);
    for (const [other, own] of ranks) if (own > levels[i]!) above.delete(other);
    if (outer.has(i) || isHead(levels, i)) {
      heads.push(index);
      return;
    }
    // The innermost last: a month says more than its quarter.
    const labels = new Map(above.values());
    for (const one of others) labels.set(one.role, grid.cells[index]![one.column]!);
    read.push({ index, labels });
  });
  const isRead = new Set(read.map(({ index }) => index));
  const groups: Group[] = [];
  yield* eachInSteps(rows, (head, i) => {
    if (outer.has(i) || !isHead(levels, i)) return;
    const below = rows.slice(i + 1, endOf(levels, i));
    groups.push({ head, rows: below.filter((index) => isRead.has(index)) });
  });
  const recognised = [...outer].map((position) => rows[position]!);
  return { rows: read, heads, groups, recognised, filledDown: new Map() };
}

/** Quarters among years and months are a step of their own. */
function stepOf(kind: Kind, label: LoadedCell): string {
  return kind === "month" && readMonthNumber(loadedText(label)) === null ? "part" : kind;
}

function asProvider(kind: Kind): Kind {
  return kind === "unit" ? "provider" : kind;
}

/** Whether its parts follow. */
function isHead(levels: readonly number[], at: number): boolean {
  return (levels[at + 1] ?? 0) > levels[at]!;
}

/** Where the parts of a label end. */
function endOf(levels: readonly number[], at: number): number {
  let end = at + 1;
  while (end < levels.length && levels[end]! > levels[at]!) end += 1;
  return end;
}

/** What stands for nobody is of the kind of the label above it. */
function* kindsOf(
  rows: readonly number[],
  labelOf: (index: number) => LoadedCell
): Steps<readonly Kind[]> {
  let before: Kind | null = null;
  return yield* mapInSteps(rows, (index) => {
    const cell = labelOf(index);
    const own = kindOfLabel(cell);
    return (before = own === "unit" && before && isNobody(loadedText(cell)) ? before : own);
  });
}

/** Two levels of units: the outer ones are the sums of those that follow. */
function* outerUnits(
  kinds: readonly Kind[],
  levels: readonly number[],
  numbers: readonly Numbers[]
): Steps<ReadonlySet<number>> {
  const outer = new Set<number>();
  for (let first = 0; first < kinds.length;) {
    const level = levels[first]!;
    let end = first + 1;
    while (end < kinds.length && levels[end]! >= level) end += 1;
    if (kinds[first] !== "unit") {
      first += 1;
      continue;
    }
    const own = positions(levels, level, first, end);
    const parent = first > 0 && levels[first - 1]! < level ? numbers[first - 1]! : null;
    for (const position of yield* outerAmong(own, levels, numbers, parent)) outer.add(position);
    first = end;
    yield;
  }
  return outer;
}

function positions(
  levels: readonly number[],
  level: number,
  first: number,
  end: number
): readonly number[] {
  const found: number[] = [];
  for (let i = first; i < end; i += 1) if (levels[i] === level) found.push(i);
  return found;
}

/** @param own units of one parent, those with parts below them and those without */
function* outerAmong(
  own: readonly number[],
  levels: readonly number[],
  numbers: readonly Numbers[],
  parent: Numbers | null
): Steps<readonly number[]> {
  const bare = own.filter((position) => !isHead(levels, position));
  if (bare.length === own.length) {
    const heads = yield* headsByNumber(
      own.map((position) => numbers[position]!),
      parent
    );
    return [...heads].map((position) => own[position]!);
  }
  const areSums = bare.every((position) => {
    const next = bare.find((one) => one > position) ?? Infinity;
    const parts = own.filter((one) => one > position && one < next);
    return (
      parts.length > 0 && areAlike(numbers[position]!, added(parts.map((one) => numbers[one]!)))
    );
  });
  return areSums ? bare : [];
}
