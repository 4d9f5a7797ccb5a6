import type { ReportBlock, ReportNumber } from "../../../core/reportContent";
import { sumOf } from "../../../core/scenario/rollUp";
import { change, signedCount, reportTable } from "./printedNumber";
import type { ReportSetting } from "./reportSetting";
import { reportSpanLine, totalCost } from "./reportSpan";

/** Cash and capacity as lines of their own, and a net only where the cost of a visit is known. */
export function capacityPart(report: ReportSetting): readonly ReportBlock[] {
  const { t, figures, result, money, numbers, setting } = report;
  const { capacity, chosen } = figures;
  const { visits, cost, net, realisable } = capacity;
  if (visits === 0) return [{ kind: "paragraph", runs: [t.noVisits(String(chosen.span.year))] }];
  const labels = result.capacity;
  const lines: readonly (readonly [string, ReportNumber])[] = [
    [labels.cash, change(money, chosen.change.total)],
    [labels.visits, signedCount(numbers, visits, setting.context.language)],
    ...(cost === null ? [] : [[labels.visitCost, change(money, cost)] as const]),
    ...(net === null
      ? []
      : [[labels.net(numbers.percent(realisable)), change(money, net)] as const]),
  ];
  const { caption, headings } = t.tables.capacity;
  return [
    { kind: "paragraph", runs: [t.capacityNote] },
    reportTable(
      caption(String(chosen.span.year), money.name),
      headings,
      lines.map(([label, number]) => ({ label, isSum: false, numbers: [number] })),
      result.rounded
    ),
    ...reportSpanLine(
      report,
      labels.cash,
      (one, base, ...rest) => totalCost(one, base, ...rest) - totalCost(base, base, ...rest),
      figures.alternative,
      money.signedWithUnit
    ),
    ...reportSpanLine(
      report,
      labels.visits,
      (one, base, cells, span) =>
        sumOf(one, cells, "visits", span) - sumOf(base, cells, "visits", span),
      figures.alternative,
      (size) => signedCount(numbers, size, setting.context.language).text
    ),
    ...(net === null
      ? [{ kind: "paragraph" as const, runs: [result.meaning.visitsWithoutCost] }]
      : []),
  ];
}
