import type { ReportBlock, ReportRow, ReportTable } from "../../../core/reportContent";
import type { ReportUnit } from "../core/reportUnits";
import type { BorneCost } from "../core/reportYear";
import { healthCentresOf } from "../../../core/scenario/rollUp";
import { upper } from "../../../words/upper";
import { amount, below, change, difference, reportTable } from "./printedNumber";
import type { ReportSetting } from "./reportSetting";
import { reportSpanLine } from "./reportSpan";

/** What each health centre bears in the chosen year, what the region does, and both together. */
export function unitTable(report: ReportSetting): ReportTable {
  const { t, figures, result, unitMoney, kronor, words } = report;
  const { rows, sums } = figures.units;
  const own = t.tables.units;
  const printed = rows.map((row, r): ReportRow => ({
    label: labelOf(report, row),
    isSum: false,
    numbers: [
      amount(unitMoney, row.baseline),
      amount(unitMoney, row.alternative),
      change(unitMoney, row.change, difference(r, 0, 1)),
      row.changePerListed === null ? null : change(kronor, row.changePerListed),
    ],
  }));
  const line = (
    label: string,
    part: keyof BorneCost,
    row: number,
    parts: readonly number[]
  ): ReportRow => ({
    label,
    isSum: parts.length > 0,
    numbers: [
      amount(unitMoney, sums.baseline[part], below(parts, 0)),
      amount(unitMoney, sums.alternative[part], below(parts, 1)),
      change(unitMoney, sums.change[part], difference(row, 0, 1)),
      null,
    ],
  });
  const last = printed.length;
  return reportTable(
    own.caption(String(figures.chosen.span.year), unitMoney.name, words),
    [own.label(words), t.tables.baseline, t.tables.alternative, t.tables.change, own.perListed],
    [
      ...printed,
      line(own.sum(words), "healthCentre", last, [...rows.keys()]),
      line(upper(words.region), "region", last + 1, []),
      line(t.tables.total, "total", last + 2, [last, last + 1]),
    ],
    result.rounded
  );
}

/** The health centres' sum under both alternatives, where the chosen year is far ahead. */
export function unitSpans(report: ReportSetting): readonly ReportBlock[] {
  const { t, figures, names, words } = report;
  return (["baseline", "alternative"] as const).flatMap((which) =>
    reportSpanLine(
      report,
      `${t.tables.units.sum(words)}, ${names[which]}`,
      (one, _, cells, span) => healthCentresOf(one, cells, span),
      figures[which]
    )
  );
}

function labelOf({ t, words }: ReportSetting, { units, unlisted }: ReportUnit): string {
  if (units.length > 1) return t.tables.units.others(units.length, words);
  return units[0]!.name || (unlisted ? t.tables.units.unlisted : "");
}
