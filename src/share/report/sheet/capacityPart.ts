import type { ReportBlock, ReportNumber } from "../../../core/reportContent";
import { sumOf } from "../../../core/scenario/rollUp";
import { changeSource } from "./figureSources";
import { change, signedCount, reportTable } from "./printedNumber";
import type { ReportSetting } from "./reportSetting";
import { bySource, reportSpanLine, totalCost } from "./reportSpan";

/** Cash and capacity as lines of their own, and a net only where the cost of a visit is known. */
export function capacityPart(report: ReportSetting): readonly ReportBlock[] {
  const { t, figures, result, money, numbers, said, setting } = report;
  const { capacity, chosen, alternative } = figures;
  const of = (part: Parameters<typeof changeSource>[2]) =>
    changeSource(alternative, chosen.span.year, part);
  const { visits, cost, net, realisable } = capacity;
  if (visits === 0) return [{ kind: "paragraph", runs: [t.noVisits(String(chosen.span.year))] }];
  const labels = result.capacity;
  const lines: readonly (readonly [string, ReportNumber])[] = [
    [labels.cash, change(money, chosen.change.total, of("total"))],
    [labels.visits, signedCount(numbers, visits, setting.context.language, of("visits"))],
    ...(cost === null ? [] : [[labels.visitCost, change(money, cost, of("visitCost"))] as const]),
    ...(net === null
      ? []
      : [[labels.net(numbers.percent(realisable)), change(money, net, of("net"))] as const]),
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
      bySource(said.change, of("total"))
    ),
    ...reportSpanLine(
      report,
      labels.visits,
      (one, base, cells, span) =>
        sumOf(one, cells, "visits", span) - sumOf(base, cells, "visits", span),
      figures.alternative,
      bySource(
        (size, source) =>
          said.text(signedCount(numbers, size, setting.context.language, source).text, source),
        of("visits")
      )
    ),
    ...(net === null
      ? [{ kind: "paragraph" as const, runs: [result.meaning.visitsWithoutCost] }]
      : []),
  ];
}
