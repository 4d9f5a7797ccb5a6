import { foldText } from "../../../core/profession";
import { eachInSteps, type Steps } from "../../../core/steps";
import type { ReadingChoices } from "../../../core/scenario/workspace";
import type { Cell } from "../../../formula/cell";
import { type DigitReadings, digitReadings } from "./digits";
import { dayAndMonth, orderOf } from "./periodText";
import type { TimeContext } from "./timeContext";

/** What the cells of a column tell of each other; the user's word stands before theirs. */
export interface ColumnReading extends Omit<TimeContext, "year"> {
  /** Digits by which all of the column have years of two digits; null: nothing was concluded. */
  readonly shortSample: string | null;
}

/** How the periods of a column are written, by its heading and all of its cells together. */
export function* readPeriodColumn(
  heading: string,
  cells: Iterable<Cell>,
  { digits, dayFirst }: ReadingChoices = {}
): Steps<ColumnReading> {
  const seen = { 4: new Evidence(), 6: new Evidence() } as const;
  const orders = new Set<boolean>();
  yield* eachInSteps(cells, (cell) => {
    if (typeof cell !== "number" && typeof cell !== "string") return;
    const text = String(cell).trim();
    const readings = digitReadings(text);
    if (readings) seen[readings.count].add(readings, text);
    const parts = typeof cell === "string" ? dayAndMonth(text) : null;
    const order = parts && orderOf(parts);
    if (order !== null) orders.add(order);
  });
  const form = FORMS.find(([words]) => words.test(foldText(heading)))?.[1];
  const four = fourSaid(digits) ?? (form === "ÅÅMM" ? form : null);
  const six = sixSaid(digits) ?? (form === "ÅÅMM" ? null : (form ?? null));
  return {
    four: four ?? seen[4].decide("year", "ÅÅMM"),
    six: six ?? seen[6].decide("ÅÅÅÅMM", "ÅÅMMDD"),
    dayFirst: dayFirst ?? (orders.size === 1 ? orders.has(true) : null),
    shortSample: (four ? null : seen[4].short()) ?? (six ? null : seen[6].short()),
  };
}

function fourSaid(digits: ReadingChoices["digits"]): TimeContext["four"] {
  return digits === "year" || digits === "ÅÅMM" ? digits : null;
}

function sixSaid(digits: ReadingChoices["digits"]): TimeContext["six"] {
  if (digits === "ÅÅMMDD") return digits;
  return digits === "year" ? "ÅÅÅÅMM" : null;
}

type Form = "ÅÅMM" | "ÅÅÅÅMM" | "ÅÅMMDD";

/** Headings that say how their cells are written. */
const FORMS: readonly (readonly [RegExp, Form])[] = [
  [/(?<![a-z])(aaaa|yyyy)[- ]?mm(?![a-z])/, "ÅÅÅÅMM"],
  [/(?<![a-z])(aa|yy)[- ]?mm[- ]?dd(?![a-z])/, "ÅÅMMDD"],
  [/(?<![a-z])(aa|yy)[- ]?mm(?![a-z])/, "ÅÅMM"],
];

/** Whether some digits can be read one way only. */
class Evidence {
  private any = false;
  private onlyLong = false;
  private onlyShort: string | null = null;

  add({ long, short }: DigitReadings, text: string): void {
    this.any = true;
    this.onlyLong ||= long && !short;
    if (short && !long) this.onlyShort ??= text;
  }

  /** The usual way where some cell can be nothing else; null: nothing decides. */
  decide<Long, Short>(long: Long, short: Short): Long | Short | null {
    if (this.onlyLong || !this.any) return long;
    return this.onlyShort === null ? null : short;
  }

  /** Digits that decide for years of two digits. */
  short(): string | null {
    return this.onlyLong ? null : this.onlyShort;
  }
}
