import type { Span } from "../scenario/rollUp";
import type { Alternative, FinancingYear } from "../scenario/scenario";
import { roundPrinted } from "./reportRounding";
import type { Compared } from "./reportYear";

/** A means of financing in a year; frame = drawn + left. Öre. */
export interface ReportMeans extends Pick<FinancingYear, "name" | "means"> {
  readonly year: number;
  readonly frame: number;
  readonly drawn: number;
  readonly left: number;
}

/** What the region bears of a year, and what pays it: need = drawn + unfinanced. Öre. */
export interface ReportNeed {
  readonly year: number;
  readonly need: number;
  readonly drawn: number;
  readonly unfinanced: number;
}

export interface ReportFinancing {
  readonly means: readonly ReportMeans[];
  readonly years: readonly ReportNeed[];
  /** null where there is but one year. */
  readonly sum: Omit<ReportNeed, "year"> | null;
}

/**
 * @param years as they are printed: their need is the region's part under the alternative
 * @param exactNeeds the same, not rounded
 */
export function financeReport(
  { financing }: Alternative,
  years: readonly (Compared & { readonly span: Span })[],
  exactNeeds: readonly number[],
  step: number
): ReportFinancing {
  const kinds = [...new Map(financing.map((one) => [keyOf(one), one])).values()];
  const found = years.map(({ span }) =>
    kinds.map((kind) =>
      financing.filter((one) => one.year === span.year && keyOf(one) === keyOf(kind))
    )
  );
  const total = (rows: readonly FinancingYear[], size: "drawn" | "left"): number =>
    rows.reduce((sum, one) => sum + one[size], 0);
  // First what nothing pays, then of each means what is drawn and what is left.
  const exact = found.map((means, y) => {
    const drawn = means.reduce((sum, rows) => sum + total(rows, "drawn"), 0);
    return [
      exactNeeds[y]! - drawn,
      ...means.flatMap((rows) => [total(rows, "drawn"), total(rows, "left")]),
    ];
  });
  const drawnParts = kinds.map((_, k) => 1 + 2 * k);
  const sums = [[0, ...drawnParts], drawnParts, ...drawnParts.map((part) => [part, part + 1])];
  const needs = years.map(({ alternative }) => alternative.region);
  const rounded = roundPrinted(
    exact,
    sums,
    step,
    needs.map((need) => [need])
  );
  const rows = years.map(({ span }, y): ReportNeed => {
    const unfinanced = rounded[y]![0]!;
    return { year: span.year, need: needs[y]!, drawn: needs[y]! - unfinanced, unfinanced };
  });
  return {
    years: rows,
    sum: rows.length > 1 ? sumRows(rows) : null,
    means: years.flatMap(({ span }, y) =>
      kinds.flatMap(({ name, means }, k): readonly ReportMeans[] => {
        if (found[y]![k]!.length === 0) return [];
        const [drawn, left] = [rounded[y]![1 + 2 * k]!, rounded[y]![2 + 2 * k]!];
        return [{ year: span.year, name, means, frame: drawn + left, drawn, left }];
      })
    ),
  };
}

function keyOf({ name, means }: FinancingYear): string {
  return `${means} ${name}`;
}

function sumRows(rows: readonly ReportNeed[]): Omit<ReportNeed, "year"> {
  const sum = (size: keyof ReportNeed): number => rows.reduce((all, row) => all + row[size], 0);
  return { need: sum("need"), drawn: sum("drawn"), unfinanced: sum("unfinanced") };
}
