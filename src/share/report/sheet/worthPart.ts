import type { ReportBlock } from "../../../core/reportContent";
import { growthText } from "../../../comparison/sheet/growthSpan";
import type { ReportSetting } from "./reportSetting";
import { totalCost, withSpan } from "./reportSpan";

/** What the cost equals: visits to a doctor, by the user's own cost of one, and kronor per listed. */
export function worthPart(report: ReportSetting): readonly ReportBlock[] {
  return [...visitSentences(report), listedSentence(report)].map((text) => ({
    kind: "paragraph",
    runs: [text],
  }));
}

function visitSentences(report: ReportSetting): readonly string[] {
  const { t, figures, money, numbers, setting } = report;
  const { chosen, perVisit } = figures;
  const { worth } = t;
  if (perVisit === null || perVisit === 0) return [worth.noVisitCost];
  const visits = (ore: number): string => numbers.count(Math.abs(ore) / 100 / perVisit);
  const { baseline, change, span } = chosen;
  // In brackets: the sentence has another one after it.
  const byGrowth = growthText(setting, figures.baseline, span, totalCost, money.withUnit);
  return [
    worth.visits(
      String(span.year),
      byGrowth === null
        ? money.withUnit(baseline.total)
        : `${money.withUnit(baseline.total)} (${byGrowth})`,
      visits(baseline.total),
      numbers.kronor(perVisit)
    ),
    ...(change.total === 0
      ? []
      : [
          withSpan(
            report,
            worth.changeInVisits(money.signedWithUnit(change.total), visits(change.total)),
            (one, base, ...rest) => totalCost(one, base, ...rest) - totalCost(base, base, ...rest),
            money.signedWithUnit
          ),
        ]),
  ];
}

function listedSentence(report: ReportSetting): string {
  const { t, figures, kronor, numbers } = report;
  const { listed, chosen } = figures;
  const { worth } = t;
  if (listed === null) return worth.noListed;
  return withSpan(
    report,
    worth.perListed(
      String(chosen.span.year),
      kronor.withUnit(chosen.baseline.total / listed),
      numbers.count(listed)
    ),
    totalCost,
    (total) => kronor.withUnit(total / listed),
    figures.baseline
  );
}
