import { foldText } from "../../../core/profession";
import { readCell } from "../../../formula/cell";
import { isYearWithinCalendar } from "../../../formula/date";
import { isDateFormat } from "../../../sheet/numberFormat";
import { matchHeading, parseHeading } from "../heading";
import { markOf } from "../kindMark";
import { isNobody } from "../nobody";
import { readMonthNumber, readTime } from "../periodCell";
import { isOtherProviders, isProvider } from "../providers";
import type { ColumnMeaning } from "../readingProblem";
import { readProfession } from "../professionName";
import type { LoadedCell } from "../sourceTable";
import { isSumText } from "../totalRow";
import type { LabelRole } from "./crossTypes";
import { isBlank, loadedText } from "./grid";
import { type HeadingKey, timeOfCell } from "./headingKey";
import { isMeasure } from "./measureOf";

/** What is counted, said once more beside the numbers: no name of a unit. */
const THEME = /natlakar|digital|utomlan|kostnad|kontakt|besok|belopp/;

export function areThemes(sample: readonly (readonly LoadedCell[])[], column: number): boolean {
  const labels = sample.map((row) => row[column]!).filter((cell) => !isBlank(cell));
  return labels.every((cell) => THEME.test(foldText(loadedText(cell))));
}

/** A period, or a month by itself. */
export function isTime(cell: LoadedCell): boolean {
  return timeOfCell(cell) !== null || readMonthNumber(readCell(cell.value)) !== null;
}

/** One year after the other: nothing costs that. */
export function areYearsInOrder(cells: readonly LoadedCell[]): boolean {
  const years = cells.map(({ value }) => value);
  return (
    years.length > 1 &&
    years.every((year, i) => isYearNumber(year) && (i === 0 || year > (years[i - 1] as number)))
  );
}

export function isYearNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && isYearWithinCalendar(value);
}

/** What the cells of a column without a heading that says it tell. */
export function roleOfCells(
  sample: readonly (readonly LoadedCell[])[],
  column: number,
  key: HeadingKey
): LabelRole | null {
  const cells = sample
    .map((row) => row[column]!)
    .filter((cell) => !isBlank(cell) && !isSumText(foldText(loadedText(cell))));
  if (cells.length === 0 || cells.some(isBareNumber)) return null;
  // What stands for nobody is as the labels beside it.
  const named = cells.filter((cell) => !isNobody(loadedText(cell)));
  const kinds = new Set((named.length > 0 ? named : cells).map(kindOfLabel));
  // What is worked out from measures is none, and stands among them.
  const areKinds = named.map(loadedText).every(isKindOrDifference);
  if (kinds.has("measure") && kinds.has("unit") && !areKinds && named.every(isMeasureOrOther))
    return "measure";
  // Under a heading that nothing is known of a text may be anything.
  if (key.rest !== null && kinds.has("unit")) return null;
  if (kinds.size === 1) return areProviders(named) ? "provider" : [...kinds][0]!;
  if (areKinds) return "kind";
  if (kinds.has("measure") && named.every(isMeasureOrOther)) return "measure";
  return kinds.has("period") || kinds.has("profession") ? "levels" : "unit";
}

/** Companies, and none beside them that is none. */
export function areProviders(cells: readonly LoadedCell[]): boolean {
  const names = cells.map(loadedText);
  const own = names.filter(isProvider);
  return new Set(own).size > 1 && names.every((name) => isProvider(name) || isOtherProviders(name));
}

const DIFFERENCE = /^(avvik\p{L}*|diff\p{L}*|skillnad|variance|difference)\b/u;

/** Utfall, Budget, Avvikelse below each other. */
function isKindOrDifference(text: string): boolean {
  return markOf(text) !== null || DIFFERENCE.test(foldText(text));
}

const WORKED_OUT =
  /^(ack\p{L}*|ytd|diff\p{L}*|avvik\p{L}*|andel\p{L}*|(i )?snitt|genomsnitt\p{L}*|medel|medelvarde\p{L}*|median|index|forandring\p{L}*|kvot|max|min|maximum|minimum|average|mean|share|change|variance)(?!\p{L})(?! (doktor|vardcentral|klinik|halsocentral|vc))/u;

/** What a row beside units is that only works something out from them. */
export function isWorkedOut(text: string): boolean {
  const { rate, percent } = parseHeading(text);
  return rate !== null || percent || WORKED_OUT.test(foldText(text));
}

/** What is counted, or what is worked out from it or counted of something else. */
function isMeasureOrOther(cell: LoadedCell): boolean {
  const kind = kindOfLabel(cell);
  if (kind !== "unit") return kind === "measure" || kind === "kind";
  const text = loadedText(cell);
  const heading = parseHeading(text);
  const isOther = heading.rate !== null || heading.percent || DIFFERENCE.test(foldText(text));
  return isOther || isMeasureOfUnits(matchHeading(heading, "units")?.meaning);
}

function isMeasureOfUnits(meaning: ColumnMeaning | undefined): boolean {
  return meaning !== undefined && !["unit", "unitCode", "name", "operator"].includes(meaning);
}

/** Neither a year nor shown as a date. */
export function isBareNumber({ value, numberFormat }: LoadedCell): boolean {
  return typeof value === "number" && !isYearWithinCalendar(value) && !isDateFormat(numberFormat);
}

type LabelKind = Exclude<LabelRole, "levels" | "visitDate" | "year" | "currency">;

/** Each row of headings that is tried has the same labels below it. */
const kinds = new WeakMap<LoadedCell, LabelKind>();

/** What one label beside the numbers is; anything unknown is the name of a unit. */
export function kindOfLabel(cell: LoadedCell): LabelKind {
  const known = kinds.get(cell) ?? readKind(cell);
  kinds.set(cell, known);
  return known;
}

function readKind(cell: LoadedCell): LabelKind {
  const text = loadedText(cell);
  const time = readTime(readCell(cell.value), cell.numberFormat);
  if (typeof time === "object") return "period";
  // "Kv1" below its year is a part of it as much as "jan".
  const isPart = time === "yearMissing" || readMonthNumber(text) !== null;
  if (typeof cell.value === "string" && isPart) return "month";
  if (readProfession(text) !== undefined) return "profession";
  const measure = matchHeading(parseHeading(text), "contacts")?.meaning;
  if (measure !== undefined && isMeasure(measure)) return "measure";
  return markOf(text) === null ? "unit" : "kind";
}
