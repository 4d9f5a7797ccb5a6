import type { ReportBlock, Run } from "../../../core/reportContent";
import { firstDayOf, isoOf } from "../../../core/calendar";
import { MATTER_FIELDS, type MatterField } from "../../../core/scenario/matter";
import type { SettingRow } from "../../../policies/sheet/settingRows";
import { contactsText } from "../../../words/ownForecast";
import { ruleText } from "../../../words/patchText";
import { upper } from "../../../words/upper";
import { ruleInForce } from "../../../comparison/sheet/patchRows";
import { fromRun } from "../../../core/numberSource";
import { historyTable } from "./costPart";
import { costSource, settingCell } from "./figureSources";
import type { ReportSetting } from "./reportSetting";
import { bySource, lackingGrowth, spanTable, totalCost, withSpan } from "./reportSpan";
import { tariffSentences } from "./tariffPart";

/** What heads the paper, as the region has stated it, and what it lacks. */
export function fieldLines({ t, about, said }: ReportSetting): readonly ReportBlock[] {
  const fields = MATTER_FIELDS.filter(
    (field): field is Exclude<MatterField, "title"> => field !== "title"
  );
  const { matter } = about;
  const lacking = fields.filter((field) => matter[field] === null);
  const lines = fields.flatMap((field): readonly ReportBlock[] => {
    const value = matter[field];
    const row = matterRow(field);
    return value === null
      ? []
      : [
          {
            kind: "paragraph",
            runs: [`${t.matter.fields[field]}: ${said.text(value, settingCell(row))}`],
            field,
          },
        ];
  });
  const open = t.matter.lacking(lacking.map((field) => t.matter.fields[field]));
  return lacking.length === 0 ? lines : [...lines, { kind: "paragraph", runs: [{ fillIn: open }] }];
}

/** The row of the settings that keeps a field. */
export function matterRow(field: MatterField): SettingRow["key"] {
  return `matter${upper(field)}`;
}

export function matterTitle({ t, about }: ReportSetting): string {
  return about.matter.title ?? t.matter.title;
}

/** What it is, what it costs by tariff, how it has been, and how it goes on if nothing is decided. */
export function historyPart(report: ReportSetting): readonly ReportBlock[] {
  const { t, figures, setting, said, names, words, about } = report;
  const { settings } = setting.scenario;
  const { chosen, years, baseline } = figures;
  const past = years
    .filter(({ span }) => span.kind === "outcome" && span.year < chosen.span.year)
    .pop();
  const today = isoOf(firstDayOf(settings.lastOutcome));
  const rule = ruleInForce(settings.rulesInForce, today);
  const place = settings.rulesInForce.indexOf(rule) + 1;
  const { language } = setting.context;
  const cost = costSource(baseline, chosen.span.year, "total");
  const noGrowth = lackingGrowth(report);
  const lacking = noGrowth === null ? [] : [paragraph(noGrowth)];
  return [
    paragraph(
      `${t.matter.what} ${t.rule(said.text(ruleText(rule, language, words), settingCell(`rule.${place}`)))}`
    ),
    ...tariffSentences(report).map(paragraph),
    paragraph(
      withSpan(
        report,
        t.cost(
          past
            ? {
                year: String(past.span.year),
                amount: said.money(
                  past.baseline.total,
                  costSource(baseline, past.span.year, "total")
                ),
              }
            : null,
          {
            year: String(chosen.span.year),
            amount: said.money(chosen.baseline.total, cost),
            contacts: contactsText(
              said.count(
                chosen.contacts,
                fromRun("contacts", baseline.policy.id, chosen.span.year)
              ),
              chosen.calculated,
              language
            ),
            isForecast: chosen.span.kind !== "outcome",
          },
          names.baseline
        ),
        totalCost,
        bySource(said.money, cost),
        baseline
      )
    ),
    historyTable(report),
    ...(about.findings.development ?? []),
    ...(about.findings.change ?? []),
    ...(about.findings.forecast ?? lacking),
    ...spanTable(
      report,
      t.tables.totalOf(names.baseline),
      years.map(({ span }) => span),
      totalCost,
      baseline,
      (year) => costSource(baseline, year, "total")
    ),
  ];
}

export function paragraph(text: Run): ReportBlock {
  return { kind: "paragraph", runs: [text] };
}
