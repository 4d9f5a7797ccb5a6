import { AlikeProblems } from "./alikeProblems";
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
  "row.foreign",
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
  "period.earlierForecast",
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
  private readonly alike = new Map<string, AlikeProblems>();
  private readonly firsts = new Map<RowProblem, AlikeProblems>();

  report(place: ReadingPlace, detail: ReadingDetail): void {
    const severity = isError(detail.code) ? "error" : "warning";
    this.add({ ...place, severity, ...detail });
  }

  private add(problem: RowProblem): void {
    if (problem.row !== null) {
      const key = AlikeProblems.keyOf(problem);
      const known = this.alike.get(key) ?? new AlikeProblems(problem);
      if (!this.alike.has(key)) this.firsts.set(problem, known);
      this.alike.set(key, known);
      if (!known.add(problem)) return;
    }
    this.list.push(problem);
  }

  /** What others have collected, after one's own; they go on as they are no more. */
  take(others: Problems): void {
    const known = new Map(this.alike);
    for (const problem of others.list) {
      const own = known.get(AlikeProblems.keyOf(problem));
      if (problem.row === null || !own?.isTogether) this.list.push(problem);
    }
    for (const [first, group] of others.firsts) {
      const key = AlikeProblems.keyOf(first);
      const own = known.get(key);
      if (own) own.merge(group);
      else {
        this.alike.set(key, group);
        this.firsts.set(first, group);
      }
    }
  }

  /** By source, and from its top down. */
  inOrder(places: readonly string[]): readonly RowProblem[] {
    const order = new Map(places.map((place, i) => [place, i]));
    const source = ({ place }: RowProblem): number => order.get(place) ?? -1;
    const told = this.list.map((one) => this.firsts.get(one)?.instead() ?? one);
    for (const group of this.alike.values()) {
      const more = group.more();
      if (more) told.push(more);
    }
    return told.sort((a, b) => source(a) - source(b) || (a.row ?? 0) - (b.row ?? 0));
  }
}

/** A source as a whole, or its column; one without a heading has no name. */
export function sourcePlace(
  place: string,
  sheet: string,
  column: string | null = null
): ReadingPlace {
  return { place, sheet, row: null, column: column || null, address: null, value: null };
}
