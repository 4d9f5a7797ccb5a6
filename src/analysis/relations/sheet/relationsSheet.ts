import type { RelationSetting } from "./relationSetting";
import type { RelationsPart } from "../core/relation";
import { FEWEST_IN_GROUP } from "../../../core/scenario/groups";
import { FEWEST_SHOWN } from "../../../core/smallCells";
import { nothingOld, oldOf } from "../../../core/scenario/oldValues";
import type { Scenario } from "../../../core/scenario/scenario";
import { resolveSource } from "../../../data/sources";
import { relationsTexts } from "../words/relationsAnalysis";
import { relationsSheetTexts } from "../words/relationsSheet";
import { beginAnalysis, layOutAssumptions, layOutMethod } from "../../sheet/analysisSheet";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { numberFormats } from "../../../sheet/numberFormat";
import { pin, type SheetPlan } from "../../../sheet/sheetPlan";
import { CONFIDENCE } from "./correlation";
import { KEYS } from "./effectColumns";
import { layOutDistribution } from "./distributionSection";
import { nameOfYear, type RelationChoices } from "./relationChoices";
import { layOutContacts } from "./contactSection";
import { layOutVisits } from "./visitSection";

/** What is said of the relations in the documents. */
const EVIDENCE = [
  resolveSource({
    id: "vastmanland-2020",
    locator:
      "Beskrivning av ärendet: samband med tillgänglighet och socioekonomi; fysiska besök under tre år",
    certainty: "A",
  }),
];

/** Up to the share of the compensation: what stands to the right of it is what indices are made of. */
const PRINTED_COLUMNS = KEYS.indexOf("share") + 1;

/** The sheet Samband: all three relations, and who wins and loses by socio-economy. */
export function relationsSheet(
  scenario: Scenario,
  { contacts, visits, effect }: RelationChoices,
  context: ComparisonContext
): SheetPlan {
  const { language, synthetic } = context;
  const own = relationsTexts(language);
  const t = relationsSheetTexts(language);
  const widths = [40, 20, ...Array.from({ length: 13 }, () => 22)];
  const { settings, alternatives, baseline } = scenario;
  // Only who wins and loses is counted in kronor.
  const old = effect
    ? oldOf(settings, [alternatives[baseline]!.policy, effect.alternative.policy])
    : nothingOld;
  const layout = beginAnalysis(context, "relations", t.title, t.sheet, widths, old);
  layout.printColumns(PRINTED_COLUMNS);
  layout.space();
  const confidence = pin(
    layout.line(
      t.confidence,
      { content: CONFIDENCE, style: "input", numberFormat: numberFormats.share },
      t.confidenceRemark
    )
  );
  const setting: RelationSetting = { scenario, context, layout, confidence };
  const begin = (part: RelationsPart, title: string): void => {
    layout.space();
    layout.text("section", title);
    if (synthetic) layout.text("warning", own.invented[part]);
    if (part !== "distribution") layout.text("note", own.evidence[part]);
  };
  for (const trait of ["cni", "availability"] as const) {
    begin(trait, t.inYear(own.parts[trait], nameOfYear(scenario, contacts, own)));
    layOutContacts(setting, trait, contacts);
  }
  begin("visits", own.parts.visits);
  layOutVisits(setting, visits);
  begin(
    "distribution",
    effect
      ? t.inYear(
          `${own.parts.distribution}: ${effect.alternative.policy.name}`,
          String(effect.span.year)
        )
      : own.parts.distribution
  );
  layOutDistribution(setting, effect);
  layOutAssumptions(layout, context, [
    assumption(t.assumptions.few, FEWEST_SHOWN),
    assumption(t.assumptions.groups, FEWEST_IN_GROUP),
    assumption(t.assumptions.year, null),
  ]);
  layOutMethod(layout, context, t.method, EVIDENCE);
  return layout.toPlan();
}

function assumption([label, remark]: readonly [string, string], content: number | null) {
  return { label, value: { content }, remark };
}
