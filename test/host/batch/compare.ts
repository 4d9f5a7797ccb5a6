import { OTHER_PAYERS } from "../../../src/core/policy/policy";
import { compare as compareScenario } from "../../../src/core/scenario/compare";
import type { Measure, Scenario, ScenarioWarning } from "../../../src/core/scenario/scenario";
import { professionLabel } from "../../../src/data/professions";
import { monthText } from "../../../src/words/month";
import { scenarioFaultSentence, warningSentence, wordsOf } from "../../../src/words/scenario";
import { settingsOf } from "../../../src/reading/pane/settings";
import { emptyWorkspace } from "../../../src/policies/pane/workspaceEdits";
import { readRegion } from "../../../src/reading/excel/readRegion";
import { problemSentence } from "../../../src/words/reading";
import { resultRows, type ResultRow } from "../../../src/comparison/sheet/resultRows";
import type { Shown } from "../../../src/comparison/sheet/setting";
import { readJsonObject } from "./jsonFile";
import { Refused } from "./refusal";
import { readSetup } from "./setup";
import { pointOut, type Pointing } from "./sources";

const words = wordsOf(emptyWorkspace.terms, "sv");

/** Of a cell, which stand on one row of it. */
const SIZES = [
  "contacts",
  "gross",
  "fee",
  "net",
  "ownContacts",
  "ownCost",
  "otherContacts",
  "otherCost",
  "visits",
  "visitCost",
  "realised",
] as const satisfies readonly Measure[];

/** `compare`: the rows of Resultat for what a file says that the pane has been answered. */
export async function compare(pointing: Pointing, setupFile: string): Promise<object> {
  const setup = readJsonObject(setupFile);
  const sources = await pointOut(pointing);
  const reading = await readRegion(sources, "sv");
  const workspace = { ...readSetup(setup, reading), sources };
  const settings = settingsOf(reading, workspace);
  if (!reading.data || !settings) {
    const why = reading.problems.map((problem) => problemSentence(problem, "sv"));
    throw new Refused(
      ["Arbetsboken har inget utfall som kan läsas. Peka ut det med --source.", ...why].join(" ")
    );
  }
  const result = compareScenario(reading.data, settings, workspace.policies, workspace.baseline);
  if (!result.ok)
    throw new Refused(scenarioFaultSentence(result.fault, "sv", words, professionLabel));
  const { count, row } = resultRows(result.value, shownOf(result.value));
  return {
    rows: Array.from({ length: count }, (_, i) => toRow(row(i))),
    warnings: [
      ...result.value.warnings.map((warning) => toWarning(warning, null)),
      ...result.value.alternatives.flatMap(({ policy, warnings }) =>
        warnings.map((warning) => toWarning(warning, policy.id))
      ),
    ],
  };
}

/** The baseline first, as on the sheet. */
function shownOf({ alternatives, baseline }: Scenario): readonly Shown[] {
  const first = alternatives[baseline]!;
  return [first, ...alternatives.filter((one) => one !== first)].map((alternative, i) => ({
    alternative,
    number: i + 1,
    name: alternative.policy.name,
  }));
}

function toRow(row: ResultRow): object {
  const { shown, month, unit, profession, party, kind, size, cash, change, oneOff } = row;
  return {
    alternative: shown.alternative.policy.id,
    name: shown.name,
    period: monthText(month),
    unit: unit && unit.name,
    profession: profession ?? null,
    party,
    kind: kind === "outcome" ? "utfall" : "prognos",
    ...Object.fromEntries(SIZES.map((measure) => [measure, size(measure)])),
    ...Object.fromEntries(
      OTHER_PAYERS.flatMap((payer) => (size(payer) ? [[payer, size(payer)]] : []))
    ),
    oneOff,
    cost: cash,
    change,
  };
}

function toWarning(warning: ScenarioWarning, alternative: string | null): object {
  const { code } = warning;
  return { alternative, code, sentence: warningSentence(warning, "sv", words, professionLabel) };
}
