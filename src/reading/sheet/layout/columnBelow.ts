import { foldText } from "../../../core/profession";
import { isPartHeading } from "../totalRow";
import type { ColumnMeaning } from "../readingProblem";
import type { LoadedCell } from "../sourceTable";
import type { CountedMeaning, LabelRole, LayoutQuestion } from "./crossTypes";
import { isBlank, isErrorCell, isNumeric, loadedText, withoutDashes } from "./grid";
import { type HeadingKey, NO_KEY, together } from "./headingKey";
import { areYearsInOrder, isTime, isYearNumber, roleOfCells } from "./labels";
import { isField, measureOf } from "./measureOf";
import { areAmounts, areNoTimes, isAccumulated } from "./periodAmounts";

const TIMED: readonly LabelRole[] = ["period", "year", "month", "visitDate"];

/** Of a unit above its column. */
export const CODE = /^\d{2,8}$/;

/** One column below a band of headings. */
export interface Described {
  readonly column: number;
  readonly heading: string;
  readonly kind: "value" | "text" | "blank";
  readonly key: HeadingKey;
  readonly marked: string | null;
  /** As its heading says. */
  readonly role: LabelRole | null;
  /** A measure above labels is that of the numbers beside them. */
  readonly titled: CountedMeaning | null;
  /** "varav läkare": in another column already. */
  readonly isPart: boolean;
}

export function describe(
  column: number,
  band: readonly (readonly LoadedCell[])[],
  sample: readonly (readonly LoadedCell[])[],
  known: (cell: LoadedCell) => HeadingKey,
  question: LayoutQuestion
): Described {
  const own = band.map((row) => row[column]!);
  const heading = loadedText([...own].reverse().find((cell) => !isBlank(cell)) ?? own[0]!);
  const key = corrected(own.map(known).reduce(together, NO_KEY), heading, question);
  const below = withoutDashes(sample.map((row) => row[column]!).filter((cell) => !isBlank(cell)));
  const isPart = own.some((cell) => isPartHeading(foldText(loadedText(cell))));
  const sign = [...own].reverse().find((cell) => known(cell).mark !== null);
  const shared = { column, heading, key, marked: sign ? loadedText(sign) : null, isPart };
  if (key === null || below.length === 0)
    return { ...shared, key: NO_KEY, kind: "blank", role: null, titled: null };
  if (key.meaning !== null && TIMED.includes(key.meaning as LabelRole)) {
    const isBesideSum = band.some((row) => row.some((cell) => isAccumulated(loadedText(cell))));
    const isOfPeriod = key.mark === null ? isBesideSum && areAmounts(below) : areNoTimes(below);
    const meaning = key.mark === null || key.mark === "outcome" ? "cost" : null;
    if (isOfPeriod && key.time === null)
      return { ...shared, key: { ...key, meaning }, kind: "value", role: null, titled: null };
  }
  // "Prognos" above numbers is what they are, and above words what they tell.
  if (key.meaning === "kind" && 2 * below.filter(isNumeric).length > below.length)
    return { ...shared, key: { ...key, meaning: null }, kind: "value", role: null, titled: null };
  if (key.meaning !== null && isField(key.meaning) && key.time === null) {
    const role: LabelRole = key.meaning;
    // A heading in the corner is that of the columns: what stands below it says what it is.
    const own =
      TIMED.includes(role) && !below.some(isTime) ? roleOfCells(sample, column, key) : role;
    return { ...shared, key, kind: "text", role: own, titled: null };
  }
  // A measure in the corner of a pivot table is that of the numbers, not of the labels below it.
  const isCorner =
    (band.length > 1 && measureOf(known(own[own.length - 1]!)) === null) || areYearsInOrder(below);
  const isSaid =
    key.time !== null ||
    key.profession !== null ||
    key.provider !== null ||
    CODE.test(key.rest ?? "") ||
    (key.rest !== null &&
      below.every(({ value }) => isYearNumber(value)) &&
      isRightOfTimes(column, band, sample, known)) ||
    (measureOf(key) !== null && !isCorner);
  // Years below a heading that says nothing are labels; amounts may look like years among others.
  const areTimes = below.every((cell) => !isNumeric(cell) || isTime(cell));
  const numbers = below.filter(
    (cell) => isErrorCell(cell) || (isNumeric(cell) && (isSaid || !areTimes))
  ).length;
  // A period or a profession stands above numbers, whatever else stands among them.
  const isValue =
    2 * numbers > below.length ||
    (measureOf(key) !== null && key.time !== null) ||
    (numbers > 0 && (key.time ?? key.profession ?? key.provider) !== null);
  return {
    ...shared,
    key,
    kind: isValue ? "value" : "text",
    role: null,
    titled: isValue ? null : measureOf(key),
  };
}

/** Beside years under their own heading other numbers that look like years are amounts. */
function isRightOfTimes(
  column: number,
  band: readonly (readonly LoadedCell[])[],
  sample: readonly (readonly LoadedCell[])[],
  known: (cell: LoadedCell) => HeadingKey
): boolean {
  const [last] = band.slice(-1);
  return last!.slice(0, column).some((cell, left) => {
    const { meaning } = known(cell);
    const isTimed = meaning !== null && TIMED.includes(meaning as LabelRole);
    const below = sample.map((row) => row[left]!).filter((one) => !isBlank(one));
    return isTimed && below.length > 0 && below.every(isTime);
  });
}

/** @returns null where the user leaves the column out */
function corrected(
  key: HeadingKey,
  heading: string,
  { columns }: LayoutQuestion
): HeadingKey | null {
  const said = columns.get(heading);
  if (said === undefined) return key;
  return said === null ? null : { ...key, meaning: said as ColumnMeaning, rest: null };
}

/** Merged headings stand in their first column; the row below says how far they reach. */
export function filledRight(
  band: readonly (readonly LoadedCell[])[]
): readonly (readonly LoadedCell[])[] {
  return band.map((row, r) => {
    if (r === band.length - 1) return row;
    let last: LoadedCell | null = null;
    return row.map((cell, c) => {
      const isUnder = band.slice(r + 1).some((lower) => !isBlank(lower[c]!));
      if (!isBlank(cell)) return (last = cell);
      return last !== null && isUnder ? last : cell;
    });
  });
}
