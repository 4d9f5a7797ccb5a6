import type { ReportBlock } from "../../../core/reportContent";
import { firstDayOf, isoOf } from "../../../core/calendar";
import { isAsDocument, presetOf } from "../../../data/templates";
import { contactsText } from "../../../words/ownForecast";
import { ruleText } from "../../../words/patchText";
import { standingText } from "../../../policies/sheet/figureSourceText";
import { patchRows, ruleInForce } from "../../../comparison/sheet/patchRows";
import { sourceText } from "../../../comparison/sheet/sourceText";
import { historyTable } from "./costPart";
import type { ReportSetting } from "./reportSetting";
import { spanTable, totalCost, withSpan } from "./reportSpan";

/** What a registry asks for: nothing that the figures know. */
export function fieldLines({ t }: ReportSetting): readonly ReportBlock[] {
  return (["caseNumber", "date", "committee", "officer"] as const).map((field) => ({
    kind: "paragraph",
    runs: [`${t.fields[field]}: `, { fillIn: t.fillIn[field] }],
  }));
}

/** How it has been and how it goes on if nothing is decided. */
export function historyPart(report: ReportSetting): readonly ReportBlock[] {
  const { t, figures, setting, money, numbers, names, words } = report;
  const { settings } = setting.scenario;
  const { chosen, years } = figures;
  const past = years
    .filter(({ span }) => span.kind === "outcome" && span.year < chosen.span.year)
    .pop();
  const today = isoOf(firstDayOf(settings.lastOutcome));
  return [
    paragraph(
      withSpan(
        report,
        t.cost(
          past
            ? { year: String(past.span.year), amount: money.withUnit(past.baseline.total) }
            : null,
          {
            year: String(chosen.span.year),
            amount: money.withUnit(chosen.baseline.total),
            contacts: contactsText(
              numbers.count(chosen.contacts),
              chosen.calculated,
              setting.context.language
            ),
            isForecast: chosen.span.kind !== "outcome",
          },
          names.baseline
        ),
        totalCost,
        money.withUnit,
        figures.baseline
      )
    ),
    paragraph(
      t.rule(ruleText(ruleInForce(settings.rulesInForce, today), setting.context.language, words))
    ),
    historyTable(report),
    ...spanTable(
      report,
      t.tables.totalOf(names.baseline),
      years.map(({ span }) => span),
      totalCost,
      figures.baseline
    ),
  ];
}

/** What is proposed, in the words of the alternative and of its changes. */
export function alternativePart({
  t,
  figures,
  setting,
  names,
}: ReportSetting): readonly ReportBlock[] {
  const { policy } = figures.alternative;
  const { texts } = setting;
  const rows = patchRows(setting, texts.comparison.noChange).filter(
    ({ shown }) => shown.alternative === figures.alternative
  );
  const [source] = policy.sources;
  const { language } = setting.context;
  const isChanged = presetOf(policy, language) !== null && !isAsDocument(policy);
  return [
    paragraph(
      [t.alternative(names.alternative, standingText(policy, language)), policy.text]
        .filter((text) => text !== "")
        .join(" ")
    ),
    ...(source ? [paragraph((isChanged ? t.changedFrom : t.builtOn)(sourceText(source)))] : []),
    paragraph(t.changes),
    {
      kind: "points",
      items: rows.map(({ patch, what, before, after, source: from }) => [
        patch ? t.change(what, patch.from, after, before, from) : what,
      ]),
    },
  ];
}

function paragraph(text: string): ReportBlock {
  return { kind: "paragraph", runs: [text] };
}
