import { fromRun, type NumberSource } from "../../../core/numberSource";
import type { ReportBlock } from "../../../core/reportContent";
import { changeSource, costSource } from "./figureSources";
import type { ReportSetting } from "./reportSetting";
import { bySource, growthIn, totalCost, withSpan } from "./reportSpan";

/** What the cost equals: visits to a doctor, by the user's own cost of one, and kronor per listed. */
export function worthPart(report: ReportSetting): readonly ReportBlock[] {
  return [...visitSentences(report), listedSentence(report)].map((text) => ({
    kind: "paragraph",
    runs: [text],
  }));
}

function visitSentences(report: ReportSetting): readonly string[] {
  const { t, figures, said } = report;
  const { chosen, perVisit, baseline: own, alternative } = figures;
  const { worth } = t;
  if (perVisit === null || perVisit === 0) return [worth.noVisitCost];
  const visitsOf = (ore: number): number => Math.abs(ore) / 100 / perVisit;
  const { baseline, change, span } = chosen;
  const cost = costSource(own, span.year, "total");
  const changed = changeSource(alternative, span.year, "total");
  // In brackets: the sentence has another one after it.
  const byLines = growthIn(report, totalCost, bySource(said.money, cost), own);
  const amount = said.money(baseline.total, cost);
  return [
    worth.visits(
      String(span.year),
      byLines === null ? amount : `${amount} (${byLines})`,
      said.count(visitsOf(baseline.total), fromRun("visitsWorth", own.policy.id, span.year)),
      said.kronor(perVisit, fromRun("perVisit", span.year))
    ),
    ...(change.total === 0
      ? []
      : [
          withSpan(
            report,
            worth.changeInVisits(
              said.change(change.total, changed),
              said.count(
                visitsOf(change.total),
                fromRun("visitsWorth", alternative.policy.id, span.year, "change")
              )
            ),
            (one, base, ...rest) => totalCost(one, base, ...rest) - totalCost(base, base, ...rest),
            bySource(said.change, changed)
          ),
        ]),
  ];
}

export function listedSentence(report: ReportSetting): string {
  const { t, figures, kronor, said } = report;
  const { listed, chosen, baseline } = figures;
  const { worth } = t;
  if (listed === null) return worth.noListed;
  const source = fromRun("costPerListed", baseline.policy.id, chosen.span.year);
  const perListed = (total: number, from: NumberSource): string =>
    said.text(kronor.withUnit(total / listed), from);
  return withSpan(
    report,
    worth.perListed(
      String(chosen.span.year),
      perListed(chosen.baseline.total, source),
      said.count(listed, fromRun("listed", chosen.span.year))
    ),
    totalCost,
    bySource(perListed, source),
    baseline
  );
}
