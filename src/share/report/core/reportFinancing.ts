import type { Span } from "../../../core/scenario/rollUp";
import type { Alternative, FinancingYear } from "../../../core/scenario/scenario";
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

/** @param years their need is what the region bears under the alternative */
export function financeReport(
  { financing }: Alternative,
  years: readonly (Compared & { readonly span: Span })[]
): ReportFinancing {
  const kinds = [...new Map(financing.map((one) => [keyOf(one), one])).values()];
  const rows = years.map(({ span, alternative }): ReportNeed => {
    const drawn = financing
      .filter(({ year }) => year === span.year)
      .reduce((sum, one) => sum + one.drawn, 0);
    const need = alternative.region;
    return { year: span.year, need, drawn, unfinanced: need - drawn };
  });
  return {
    years: rows,
    sum: rows.length > 1 ? sumRows(rows) : null,
    means: years.flatMap(({ span: { year } }) =>
      kinds.flatMap((kind): readonly ReportMeans[] => {
        const found = financing.filter((one) => one.year === year && keyOf(one) === keyOf(kind));
        if (found.length === 0) return [];
        const total = (size: "frame" | "drawn" | "left"): number =>
          found.reduce((sum, one) => sum + one[size], 0);
        return [
          {
            year,
            name: kind.name,
            means: kind.means,
            frame: total("frame"),
            drawn: total("drawn"),
            left: total("left"),
          },
        ];
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
