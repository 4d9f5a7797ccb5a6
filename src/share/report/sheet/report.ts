import type { Clause } from "../words/reportDocument.sv";
import type {
  FillIn,
  PartHeading,
  ReportBlock,
  ReportContent,
  Run,
} from "../../../core/reportContent";
import type { Scenario } from "../../../core/scenario/scenario";
import { growthText } from "../../../comparison/sheet/growthSpan";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { capacityPart } from "./capacityPart";
import { costPart } from "./costPart";
import { drawnIn, financingPart } from "./financingPart";
import { assumptionPoints, sourcePoints } from "./groundsPart";
import { alternativePart, fieldLines, historyPart } from "./matterPart";
import { type ReportChoice, type ReportSetting, toReportSetting } from "./reportSetting";
import { unitSpans, unitTable } from "./unitPart";
import { worthPart } from "./worthPart";

export type { ReportChoice } from "./reportSetting";

/** Beslutsunderlag or Svar på motion: figures filled in, the political text left to be filled in. */
export function composeReport(
  scenario: Scenario,
  context: ComparisonContext,
  choice: ReportChoice
): ReportContent {
  const report = toReportSetting(scenario, context, choice);
  const { t, setting, names } = report;
  const { texts } = setting;
  const header = context.synthetic ? texts.invented : "";
  const parts = choice.template === "memorandum" ? memorandum(report) : motionAnswer(report);
  return {
    id: `${choice.template}:${choice.alternative}`,
    language: t.tag,
    title: t.templates[choice.template].title(names.alternative),
    header,
    footer: texts.footer(context.version),
    page: t.page,
    blocks: numberTables(report, [
      ...(header === "" ? [] : [{ kind: "warning" as const, text: header }]),
      ...fieldLines(report),
      ...parts,
    ]),
  };
}

function memorandum(report: ReportSetting): readonly ReportBlock[] {
  const part = partOf(report);
  const { t } = report;
  return [
    ...part("matter", [
      fillIn(report, "background"),
      ...historyPart(report),
      ...alternativePart(report),
    ]),
    ...part(
      "proposal",
      clauses(report, [
        t.clauses.alternative(report.names.alternative),
        ...drawClauses(report),
        t.clauses.report,
      ])
    ),
    ...consequences(report),
    ...part("workEnvironment", [fillIn(report, "workEnvironment")]),
    ...part("residents", [fillIn(report, "residents")]),
    ...part("environment", [fillIn(report, "environment")]),
    ...followUpAndGrounds(report),
  ];
}

function motionAnswer(report: ReportSetting): readonly ReportBlock[] {
  const part = partOf(report);
  const { t } = report;
  return [
    ...part("motion", [fillIn(report, "motionText"), ...alternativePart(report)]),
    ...part("matter", [...historyPart(report), ...worthPart(report)]),
    ...consequences(report),
    ...part("workEnvironment", [fillIn(report, "workEnvironment")]),
    ...part("residents", [fillIn(report, "residents")]),
    ...part("environment", [fillIn(report, "environment")]),
    ...part("assessment", [fillIn(report, "assessment")]),
    ...part("proposal", clauses(report, [t.clauses.motion, t.clauses.assignment])),
    ...followUpAndGrounds(report),
  ];
}

function consequences(report: ReportSetting): readonly ReportBlock[] {
  const part = partOf(report);
  const section = partOf(report, 2);
  const { t, figures } = report;
  const { legalNote } = figures.alternative.policy;
  return [
    ...part("consequences", [fillIn(report, "operations")]),
    ...section("costs", costPart(report)),
    ...section("units", [unitTable(report), ...unitSpans(report)]),
    ...section("capacity", capacityPart(report)),
    ...section("financing", financingPart(report)),
    ...section("law", [
      { kind: "paragraph", runs: [legalNote ?? t.noLegalNote] },
      fillIn(report, "law"),
    ]),
  ];
}

function followUpAndGrounds(report: ReportSetting): readonly ReportBlock[] {
  const part = partOf(report);
  return [
    ...part("followUp", [
      { kind: "paragraph", runs: [report.t.followUp] },
      fillIn(report, "followUp"),
    ]),
    ...part("assumptions", [assumptionPoints(report)]),
    ...part("sources", [sourcePoints(report)]),
  ];
}

function partOf({ t, words }: ReportSetting, level: 1 | 2 = 1) {
  return (heading: PartHeading, blocks: readonly ReportBlock[]): readonly ReportBlock[] => [
    { kind: "heading", level, text: t.headings(words)[heading] },
    ...blocks,
  ];
}

function fillIn({ t }: ReportSetting, what: FillIn): ReportBlock {
  return { kind: "paragraph", runs: [{ fillIn: t.fillIn[what] }] };
}

/** To be decided by people: only the frame of the sentence is given. */
function clauses({ t }: ReportSetting, list: readonly Clause[]): readonly ReportBlock[] {
  return [
    { kind: "paragraph", runs: [t.proposes] },
    {
      kind: "points",
      items: list.map(({ before, fillIn: what }): readonly Run[] => [before, { fillIn: what }]),
    },
  ];
}

function drawClauses(report: ReportSetting): readonly Clause[] {
  const { t, figures, money, setting } = report;
  const { year } = figures.chosen.span;
  return figures.financing.means
    .filter((one) => one.year === year && one.drawn !== 0)
    .map(({ name, drawn }) => {
      const text = growthText(
        setting,
        figures.alternative,
        figures.chosen.span,
        (one) => drawnIn(one, year, name),
        money.withUnit
      );
      const amount = money.withUnit(drawn);
      return t.clauses.draw(name, text === null ? amount : `${amount} (${text})`, String(year));
    });
}

function numberTables(
  { t }: ReportSetting,
  blocks: readonly ReportBlock[]
): readonly ReportBlock[] {
  let number = 0;
  return blocks.map((block) =>
    block.kind === "table"
      ? { ...block, caption: t.tables.numbered((number += 1), block.caption) }
      : block
  );
}
