import { append } from "../../core/append";
import type { ReadingPlace, ReadingCode, ReadingDetail, RowProblem } from "./readingProblem";

/** What is said to be an error leaves something out; all else is read. */
const ERRORS: readonly ReadingCode[] = [
  "source.missing",
  "source.empty",
  "heading.notFound",
  "heading.missing",
  "heading.unnamed",
  "row.apart",
  "row.notKept",
  "row.notOutcome",
  "forecast.alone",
  "cell.error",
  "period.blank",
  "period.unreadable",
  "period.outOfRange",
  "period.yearMissing",
  "period.digitsUnsure",
  "period.orderUnsure",
  "period.totalDiffers",
  "period.overlaps",
  "amount.blank",
  "amount.unreadable",
  "amount.ambiguous",
  "amount.negative",
  "amount.tooLarge",
  "profession.blank",
  "profession.unknown",
  "profession.leftOut",
  "unit.blank",
  "unit.duplicate",
  "unit.otherValue",
  "units.leftOut",
  "operator.unknown",
  "share.invalid",
  "date.blank",
  "date.unreadable",
  "dates.reversed",
  "tariff.sameStart",
  "tariff.overlap",
  "rule.noShares",
  "rule.sameStart",
];

export function isError(code: ReadingCode): boolean {
  return ERRORS.includes(code);
}

/** Collects what is wrong or strange while reading goes on. */
export class Problems {
  private readonly list: RowProblem[] = [];

  report(place: ReadingPlace, detail: ReadingDetail): void {
    const severity = isError(detail.code) ? "error" : "warning";
    this.list.push({ ...place, severity, ...detail });
  }

  /** What others have collected, after one's own. */
  take(others: Problems): void {
    append(this.list, others.list);
  }

  /** By source, and from its top down. */
  inOrder(places: readonly string[]): readonly RowProblem[] {
    const order = new Map(places.map((place, i) => [place, i]));
    const source = ({ place }: RowProblem): number => order.get(place) ?? -1;
    return [...this.list].sort((a, b) => source(a) - source(b) || (a.row ?? 0) - (b.row ?? 0));
  }
}

/** A source as a whole, or its column. */
export function sourcePlace(
  place: string,
  sheet: string,
  column: string | null = null
): ReadingPlace {
  return { place, sheet, row: null, column, address: null, value: null };
}
