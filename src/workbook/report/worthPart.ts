import type { ReportBlock } from "../../core/analysis/reportContent";
import type { ReportSetting } from "./reportSetting";

/** What the cost equals: visits to a doctor, by the user's own cost of one, and kronor per listed. */
export function worthPart(report: ReportSetting): readonly ReportBlock[] {
  return [...visitSentences(report), listedSentence(report)].map((text) => ({
    kind: "paragraph",
    runs: [text],
  }));
}

function visitSentences({ t, figures, money, numbers }: ReportSetting): readonly string[] {
  const { chosen, perVisit } = figures;
  const { worth } = t;
  if (perVisit === null || perVisit === 0) return [worth.noVisitCost];
  const visits = (ore: number): string => numbers.count(Math.abs(ore) / 100 / perVisit);
  const { baseline, change, span } = chosen;
  return [
    worth.visits(
      String(span.year),
      money.withUnit(baseline.total),
      visits(baseline.total),
      numbers.kronor(perVisit)
    ),
    ...(change.total === 0
      ? []
      : [worth.changeInVisits(money.signedWithUnit(change.total), visits(change.total))]),
  ];
}

function listedSentence({ t, figures, kronor, numbers }: ReportSetting): string {
  const { listed, chosen } = figures;
  const { worth } = t;
  if (listed === null) return worth.noListed;
  return worth.perListed(
    String(chosen.span.year),
    kronor.withUnit(chosen.baseline.total / listed),
    numbers.count(listed)
  );
}
