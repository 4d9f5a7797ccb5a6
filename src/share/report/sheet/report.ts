import type {
  FillIn,
  PartHeading,
  ReportBlock,
  ReportContent,
  Run,
} from "../../../core/reportContent";
import type { Scenario } from "../../../core/scenario/scenario";
import { unmarked } from "../../../words/marked";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { capacityPart } from "./capacityPart";
import { costPart } from "./costPart";
import { financingPart } from "./financingPart";
import { assumptionPoints, sourcePoints } from "./groundsPart";
import { lawPart } from "./lawPart";
import { fieldLines, historyPart, matterTitle, paragraph } from "./matterPart";
import { alternativePart, clausePart } from "./proposalPart";
import {
  nothingAbout,
  type ReportAbout,
  type ReportChoice,
  type ReportSetting,
  toReportSetting,
} from "./reportSetting";
import { bearsPart, followUpPart, residentsPart } from "./residentsPart";
import { outcomeTable, unitPart } from "./unitPart";
import { worthPart } from "./worthPart";

export type { ReportChoice } from "./reportSetting";

/**
 * Beslutsunderlag or Svar på motion: all that the comparison and the analyses know, each number with
 * where it is from, and at most five places for what only a person can write.
 */
export function composeReport(
  scenario: Scenario,
  context: ComparisonContext,
  choice: ReportChoice,
  about: ReportAbout = nothingAbout
): ReportContent {
  const report = toReportSetting(scenario, context, choice, about);
  const { t, setting } = report;
  const { texts } = setting;
  const header = context.synthetic ? texts.invented : "";
  const parts = choice.template === "memorandum" ? memorandum(report) : motionAnswer(report);
  const blocks: readonly ReportBlock[] = [
    ...(header === "" ? [] : [{ kind: "warning" as const, text: header }]),
    ...fieldLines(report),
    ...parts,
  ];
  return {
    id: `${choice.template}:${choice.alternative}`,
    language: t.tag,
    title: t.templates[choice.template].title(matterTitle(report)),
    header,
    footer: texts.footer(context.version),
    page: t.page,
    blocks: numberTables(report, blocks).map((block) => inRuns(report, block)),
  };
}

/** As a region's own decision memorandum is divided. */
function memorandum(report: ReportSetting): readonly ReportBlock[] {
  const part = partOf(report);
  return [
    ...part("matter", historyPart(report)),
    ...relations(report),
    ...part("proposal", [...clausePart(report), ...alternativePart(report)]),
    ...consequences(report),
    ...partOf(report, 2)("assessment", evidence(report)),
    ...ending(report),
  ];
}

function motionAnswer(report: ReportSetting): readonly ReportBlock[] {
  const part = partOf(report);
  const { t } = report;
  const { before, fillIn: what } = t.motionDecision;
  return [
    ...part("motion", [
      fillIn(report, "motionText"),
      ...clausePart(report),
      ...alternativePart(report),
    ]),
    ...part("matter", [...historyPart(report), ...worthPart(report)]),
    ...relations(report),
    ...consequences(report),
    ...part("assessment", evidence(report)),
    ...part("proposal", [
      { kind: "paragraph", runs: [t.proposes] },
      { kind: "points", items: [[before, { fillIn: what }]] },
    ]),
    ...ending(report),
  ];
}

/** A part that nothing is known for is left out, heading and all. */
function relations(report: ReportSetting): readonly ReportBlock[] {
  const part = partOf(report, 2);
  const { findings } = report.about;
  return [
    ...part("relations", findings.relations ?? []),
    ...part("regions", findings.regions ?? []),
  ];
}

function evidence(report: ReportSetting): readonly ReportBlock[] {
  const { findings } = report.about;
  const found = [
    ...bearsPart(report),
    ...(findings.freed ?? []),
    ...(findings.breakEven ?? []),
    ...(findings.together ?? []),
    ...(findings.providerPay ?? []),
    ...(findings.sensitivity ?? []),
  ];
  return found.length > 0 ? found : [noEvidence(report)];
}

/** Why nothing can be told of how sure the figures are. */
function noEvidence({ t, figures: { chosen } }: ReportSetting): ReportBlock {
  const { year, kind } = chosen.span;
  return paragraph(t.noEvidence(String(year), kind === "outcome"));
}

function consequences(report: ReportSetting): readonly ReportBlock[] {
  const section = partOf(report, 2);
  const { t, words } = report;
  const outcome = outcomeTable(report);
  return [
    { kind: "heading", level: 1, text: t.headings(words).consequences, part: "consequences" },
    ...section("costs", costPart(report)),
    ...section("units", [...unitPart(report), ...(outcome === null ? [] : [outcome])]),
    ...section("capacity", capacityPart(report)),
    ...section("financing", financingPart(report)),
    ...section("law", lawPart(report)),
  ];
}

function ending(report: ReportSetting): readonly ReportBlock[] {
  const part = partOf(report);
  return [
    ...part("residents", [...residentsPart(report), ...(report.about.findings.residents ?? [])]),
    ...part("workEnvironment", [fillIn(report, "workEnvironment")]),
    ...part("environment", [fillIn(report, "environment")]),
    ...part("followUp", followUpPart(report)),
    ...part("assumptions", [assumptionPoints(report)]),
    ...part("sources", sourcePoints(report)),
  ];
}

function partOf({ t, words }: ReportSetting, level: 1 | 2 = 1) {
  return (heading: PartHeading, blocks: readonly ReportBlock[]): readonly ReportBlock[] =>
    blocks.length === 0
      ? []
      : [{ kind: "heading", level, text: t.headings(words)[heading], part: heading }, ...blocks];
}

function fillIn({ t }: ReportSetting, what: FillIn): ReportBlock {
  return { kind: "paragraph", runs: [{ fillIn: t.fillIn[what] }] };
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

/** Sentences in their runs; what is written elsewhere is written without marks. */
function inRuns({ trace }: ReportSetting, block: ReportBlock): ReportBlock {
  const split = (runs: readonly Run[]): readonly Run[] =>
    runs.flatMap((run) => (typeof run === "string" ? trace.runs(run) : [run]));
  switch (block.kind) {
    case "paragraph":
      return { ...block, runs: split(block.runs) };
    case "points":
      return { ...block, items: block.items.map(split) };
    case "heading":
    case "warning":
      return { ...block, text: unmarked(block.text) };
    case "table":
      return {
        ...block,
        caption: unmarked(block.caption),
        headings: block.headings.map(unmarked),
        rows: block.rows.map((row) => ({ ...row, label: unmarked(row.label) })),
      };
    case "chart":
      return { ...block, title: unmarked(block.title), description: unmarked(block.description) };
    case "scatter":
      return block;
  }
}
