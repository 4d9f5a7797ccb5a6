import { foldText } from "../../../core/profession";
import { ROWS_TO_SEARCH } from "../recognition";
import type { LoadedCell } from "../sourceTable";
import { CODE, type Described, describe, filledRight } from "./columnBelow";
import type {
  CrossLayout,
  LabelColumn,
  LabelRole,
  LayoutQuestion,
  ValueColumn,
} from "./crossTypes";
import { type Grid, isBlank, isNumeric, loadedText } from "./grid";
import { type HeadingKey, isName, keyOf, keyText, NO_KEY, timeOfCell } from "./headingKey";
import { matchHeading, parseHeading } from "../heading";
import { areThemes, isBareNumber, isYearNumber, roleOfCells } from "./labels";
import { measureOf } from "./measureOf";
import { isNaming } from "./numbersAlone";
import { isOtherProviders } from "../providers";
import { withTotals } from "./totalColumns";

/** Rows of headings above each other. */
const MOST_HEADING_ROWS = 4;
/** Rows below the headings that are looked at. */
const SAMPLE = 60;

/** @returns null where no rows of headings make a table */
export function findCross(grid: Grid, question: LayoutQuestion): CrossLayout | null {
  const keys = new Map<LoadedCell, HeadingKey>();
  const known = (cell: LoadedCell): HeadingKey => {
    const found = keys.get(cell) ?? keyOf(cell);
    keys.set(cell, found);
    return found;
  };
  let best: { readonly layout: CrossLayout; readonly score: number } | null = null;
  const [rows, depths] = question.isTable ? [1, 1] : [ROWS_TO_SEARCH, MOST_HEADING_ROWS];
  for (let first = 0; first < Math.min(grid.cells.length, rows); first += 1)
    for (let depth = 1; depth <= depths; depth += 1) {
      const last = first + depth - 1;
      if (last + 1 >= grid.cells.length) break;
      const layout = layoutAt(grid, first, last, known, question);
      const score = layout ? scoreOf(layout) : 0;
      if (layout && score > (best?.score ?? 0)) best = { layout, score };
    }
  return best?.layout ?? null;
}

/** Columns that are understood and told apart; of as many the one with the fewest heading rows. */
function scoreOf({ first, last, labels, values }: CrossLayout): number {
  const told = new Set(values.map(({ key, measure }) => JSON.stringify([measure, keyText(key)])));
  return told.size + labels.length - (last - first) / 10;
}

function layoutAt(
  grid: Grid,
  first: number,
  last: number,
  known: (cell: LoadedCell) => HeadingKey,
  question: LayoutQuestion
): CrossLayout | null {
  const headings = grid.cells.slice(first, last + 1);
  const areAllHeadings = headings.every(
    (row, i) => areHeadings(row) || areCodes(row, headings[i + 1] ?? row, grid, first + i)
  );
  if (!areAllHeadings || headings.slice(0, -1).some(isTitle(headings))) return null;
  if (isTitleAlone(grid, last)) return null;
  const band = filledRight(headings);
  const sample = grid.cells.slice(last + 1, last + 1 + SAMPLE);
  const columns = (grid.cells[0] ?? []).map((_, column) =>
    describe(column, band, sample, known, question)
  );
  const firstValue = columns.findIndex(({ kind }) => kind === "value");
  if (firstValue < 0) return null;
  const labels = columns.flatMap((one, column) => {
    const role =
      one.role ??
      (column < firstValue && one.kind === "text" ? roleOfCells(sample, column, one.key) : null);
    if (role === null || (role === "unit" && one.role === null && areThemes(sample, column)))
      return [];
    return [{ column, heading: one.heading, role }];
  });
  const corner = columns.slice(0, firstValue).find(({ titled }) => titled !== null);
  const named = withNames(columns, labels);
  const isAlone = columns.some(({ isPart }) => isPart) && named.every(({ key }) => key.total);
  const measures = new Set(named.map(({ key }) => measureOf(key)).filter((one) => one !== null));
  const only = measures.size === 1 ? [...measures][0]! : null;
  const values = named.map(({ column, heading, key, marked }): ValueColumn => ({
    column,
    heading,
    marked,
    key: (key.scale ?? key.currency) ? key : inUnitOf(key, corner?.key),
    // "Budget 2020" beside "Utfall 2020" is of the same kind.
    measure:
      measureOf(key) ??
      corner?.titled ??
      (key.mark === null ? null : only) ??
      (only === "cost" && /^ant(al)?\b|\bantal$/.test(foldText(heading))
        ? "contacts"
        : question.measure),
    total: key.total && !isAlone,
  }));
  const others = columns
    .filter(
      ({ column, kind, heading }) =>
        (kind === "value" || (column > firstValue && areSmallNumbers(sample, column))) &&
        !NO_SUM.test(foldText(heading)) &&
        !isNaming(heading) &&
        !named.some((one) => one.column === column)
    )
    .map(({ column, heading, key }) => ({ column, heading, measure: measureOf(key) }));
  // Below numbers no heading stands: what looks like one is a number among them.
  const above = grid.cells.slice(0, first);
  if (above.some((row) => named.some(({ column }) => isBareNumber(row[column]!)))) return null;
  if (areHeadingsBelow(values, sample, known)) return null;
  if (areToldAbove(values, above[above.length - 1])) return null;
  const layout = { first, last, labels, values: withTotals(values), others };
  return isWhole(layout, question) ? layout : null;
}

/** A filter of a pivot table stands above the headings of its numbers. */
function areHeadingsBelow(
  values: readonly ValueColumn[],
  sample: readonly (readonly LoadedCell[])[],
  known: (cell: LoadedCell) => HeadingKey
): boolean {
  const first = sample.find((row) => values.some(({ column }) => !isBlank(row[column]!))) ?? [];
  const below = values.map(({ column }) => first[column]!).filter(Boolean);
  return (
    below.every((cell) => !isNumeric(cell)) && below.some((cell) => measureOf(known(cell)) !== null)
  );
}

/** Columns that nothing in their headings tells apart stand below what does. */
function areToldAbove(values: readonly ValueColumn[], above: readonly LoadedCell[] = []): boolean {
  const counted = values.filter(({ total }) => !total);
  const keys = counted.map(({ key, measure }) => JSON.stringify([measure, keyText(key)]));
  return new Set(keys).size < keys.length && above.filter((cell) => !isBlank(cell)).length > 1;
}

/** What says no unit itself has that of the corner. */
function inUnitOf(key: HeadingKey, { scale, currency }: HeadingKey = NO_KEY): HeadingKey {
  return { ...key, scale, currency };
}

/** Numbers that below an unknown heading may as well be months. */
function areSmallNumbers(sample: readonly (readonly LoadedCell[])[], column: number): boolean {
  const written = sample.map((row) => row[column]!).filter((cell) => !isBlank(cell));
  return (
    written.length > 0 && written.every((cell) => isNumeric(cell) && !isYearNumber(cell.value))
  );
}

/** Shares, what is worked out from other columns, and people. */
const NO_SUM =
  /%|\/|\b(listade|invanare|individer|personer)\b|\b(andel\w*|index|cni|kvot|snitt\w*|medel\w*|per|procent)\b/;

/** Nothing, or one text where the headings begin: it stands above the table, not above a column. */
function isTitle(
  headings: readonly (readonly LoadedCell[])[]
): (row: readonly LoadedCell[]) => boolean {
  const begin = (headings[headings.length - 1] ?? []).findIndex((cell) => !isBlank(cell));
  return (row) => row.every((cell, column) => isBlank(cell) || column <= begin);
}

/** Nothing, or one text where the cells begin, above a row that has more: no heading of them. */
function isTitleAlone({ cells }: Grid, last: number): boolean {
  const written = (row: readonly LoadedCell[]): readonly LoadedCell[] =>
    row.filter((cell) => !isBlank(cell));
  const [first, ...others] = written(cells[last]!);
  if (first === undefined) return true;
  const below = cells.slice(last + 1, last + 1 + SAMPLE).find((row) => !row.every(isBlank)) ?? [];
  const begin = below.findIndex((cell) => !isBlank(cell));
  return others.length === 0 && first === cells[last]![begin] && written(below).length > 1;
}

/** Numbers among headings are periods, or months in their order. */
function areHeadings(row: readonly LoadedCell[]): boolean {
  const numbers = row.filter((cell) => isNumeric(cell) && timeOfCell(cell) === null);
  return numbers.every(({ value }, i) => value === i + 1) && numbers.length <= 12;
}

/**
 * Codes of units above their columns, beside the name of a field or above a row that has one, with
 * nothing but titles above them.
 */
function areCodes(
  row: readonly LoadedCell[],
  below: readonly LoadedCell[],
  grid: Grid,
  index: number
): boolean {
  const numbers = row.filter(isNumeric);
  const texts = row.filter((cell) => !isBlank(cell) && !isNumeric(cell));
  const digits = numbers.map(({ value }) => String(value));
  const isField = (cell: LoadedCell): boolean =>
    matchHeading(parseHeading(loadedText(cell)), "contacts") !== null;
  return (
    numbers.length > 1 &&
    new Set(digits).size === digits.length &&
    digits.every((code) => CODE.test(code) && code.length === digits[0]!.length) &&
    (texts.some(isField) || (texts.length === 0 && below !== row && below.some(isField))) &&
    grid.cells.slice(0, index).every((above) => above.filter((cell) => !isBlank(cell)).length < 2)
  );
}

/** What is left of a heading is a unit where something else is known of it, or where all are names. */
function withNames(
  columns: readonly Described[],
  labels: readonly LabelColumn[]
): readonly Described[] {
  const values = withProviders(columns.filter(({ kind }) => kind === "value"));
  const has = (role: LabelRole): boolean => labels.some((one) => one.role === role);
  const isSaid = ({ key }: Described): boolean =>
    (key.time ?? key.profession ?? key.provider ?? key.meaning ?? key.mark) !== null;
  const areNames =
    values.filter(({ key }) => isName(key.rest) && !isSaid({ key } as Described)).length > 1 &&
    values.every((one) => !isSaid(one) || one.key.total);
  const hasProfessions = values.some(({ key }) => key.profession !== null);
  return values.flatMap((one) => {
    const { key } = one;
    if (one.isPart) return [];
    if (key.rest === null) return isSaid(one) || key.total ? [one] : [];
    if (!isName(key.rest)) return [];
    if (hasProfessions && key.profession === null && key.time === null)
      return [{ ...one, key: { ...key, rest: null, unknownProfession: key.rest } }];
    return !has("unit") && (areNames || isSaid(one)) ? [one] : [];
  });
}

/** A company beside vårdcentraler is one of them; "Övriga" beside companies is the rest of them. */
function withProviders(values: readonly Described[]): readonly Described[] {
  const isOther = ({ heading }: Described): boolean => isOtherProviders(heading);
  const providers = values.filter(({ key }) => key.provider !== null);
  const isUnit = (one: Described): boolean => one.key.rest !== null && !isOther(one);
  const areUnits = providers.length < 2 || values.some(isUnit);
  return values.map((one) => {
    const { provider } = one.key;
    if (areUnits)
      return { ...one, key: { ...one.key, provider: null, rest: one.key.rest ?? provider } };
    return isOther(one)
      ? { ...one, key: { ...one.key, profession: null, rest: null, provider: one.heading } }
      : one;
  });
}

/** Something is counted, and something says when. */
function isWhole({ labels, values }: CrossLayout, question: LayoutQuestion): boolean {
  const counted = values.filter(({ total }) => !total);
  const has = (...roles: readonly LabelRole[]): boolean =>
    labels.some(({ role }) => roles.includes(role));
  const isMeasured =
    has("measure") ||
    (counted.every(({ measure }) => measure !== null) &&
      counted.some(({ measure }) => measure === "contacts" || measure === "cost"));
  const isTimed =
    question.isTimed ||
    has("period", "year", "month", "visitDate", "levels") ||
    counted.every(({ key }) => key.time !== null);
  return counted.length > 0 && isMeasured && isTimed;
}
