import { planExample } from "../../src/example/sheet/planExample";
import { type ForecastSteps } from "../../src/analysis/since/core/bridge";
import { toDevelopment } from "../../src/analysis/development/core/development";
import { stepsToNow } from "../../src/analysis/since/core/forecastSteps";
import { toRegionModel } from "../../src/analysis/sensitivity/core/regionModel";
import { toForecastRows } from "../../src/core/scenario/savedForecast";
import { toTornado } from "../../src/analysis/sensitivity/core/sensitivity";
import {
  forecastAssumptions,
  policyAssumptions,
} from "../../src/analysis/sensitivity/core/sensitivityAssumption";
import { linesOf, spanLine, toSpanForecast } from "../../src/core/scenario/spanForecast";
import { monthOf } from "../../src/core/calendar";
import type { Policy } from "../../src/core/policy/policy";
import { toBasis } from "../../src/core/scenario/basis";
import { oldOf } from "../../src/core/scenario/oldValues";
import type { BaselineSettings, Scenario } from "../../src/core/scenario/scenario";
import { constantTariff } from "../../src/core/tariff";
import { evidenceVerified } from "../../src/data/breakEvenEvidence";
import { presetPolicies } from "../../src/data/policies";
import { professionGroups } from "../../src/data/professions";
import { tariffsVerified } from "../../src/data/tariffHistory";
import { nationalSchedule } from "../../src/data/tariffs";
import { verifiedByDocuments } from "../../src/data/templates";
import { savedForecastTexts } from "../../src/analysis/since/words/savedForecast";
import { breakEvenSheet } from "../../src/analysis/breakEven/sheet/breakEvenSheet";
import { planChange } from "../../src/analysis/change/sheet/changeSheet";
import type { ComparisonContext } from "../../src/comparison/sheet/setting";
import { planComparison } from "../../src/comparison/excel/comparison";
import { developmentSheet } from "../../src/analysis/development/sheet/developmentSheet";
import { planPricing } from "../../src/share/pricing/sheet/pricingPlan";
import { relationsSheet } from "../../src/analysis/relations/sheet/relationsSheet";
import { composeReport } from "../../src/share/report/sheet/report";
import { reportSheet } from "../../src/share/report/sheet/reportSheet";
import { sensitivitySheet } from "../../src/analysis/sensitivity/sheet/sensitivitySheet";
import type { SheetPlan } from "../../src/sheet/sheetPlan";
import { sinceSheet } from "../../src/analysis/since/sheet/sinceSheet";
import { spanSheet } from "../../src/analysis/span/sheet/spanSheet";
import { yearsApart } from "../analysis/change/core/changeFixture";
import { valueOf } from "../core/scenario/region";
import { contextOf, lowerTariff, nothing, scenarioOf, stop } from "../comparison/sheet/fixture";
import { choicesOf, region } from "../analysis/relations/sheet/fixture";

// The tariffs are of 2024.
const FRESH = "2025-12-31";
const OLD = "2026-01-01";

/** From a document of 2020, with nothing changed. */
const preset = presetPolicies("sv").find(({ id }) => id === "split-80-20")!;

/** @param second the alternative that stands beside Nollalternativ */
function asking(today: string) {
  return (changed: Partial<BaselineSettings> = {}, second: Policy = lowerTariff): Scenario =>
    scenarioOf([nothing, second], region, {
      lastOutcome: monthOf(2020, 5),
      meanFees: null,
      tariffsVerified,
      today,
      verifiedOf: verifiedByDocuments,
      ...changed,
    });
}

const own: Partial<BaselineSettings> = {
  schedule: constantTariff(500, professionGroups),
  tariffsVerified: null,
};

type Plan = (scenario: Scenario, context?: ComparisonContext) => SheetPlan;

const sheets = {
  Nämndblad: (scenario) =>
    planComparison(scenario, contextOf()).find(({ key }) => key === "committee")!,
  Källor: (scenario) => planComparison(scenario, contextOf()).find(({ key }) => key === "sources")!,
  Beslutsunderlag: (scenario) =>
    reportSheet(
      composeReport(scenario, contextOf(), {
        template: "memorandum",
        alternative: scenario.alternatives[1]!.policy.id,
        year: 2021,
        unit: "mkr",
      }),
      "Beslutsunderlag",
      "Not.",
      null
    ),
  Förändringsanalys: (scenario) =>
    planChange(scenario, yearsApart(scenario, 2019, 2021, { alternative: 1 }), contextOf()),
  "Prognosens spann": (scenario) =>
    spanSheet(
      scenario,
      toSpanForecast(scenario, new Map(linesOf(scenario).map((l) => [l, spanLine(scenario, l)]))),
      [],
      contextOf()
    ),
  Utveckling: (scenario) => developmentSheet(scenario, toDevelopment(scenario), [], contextOf()),
  Samband: (scenario) => relationsSheet(scenario, choicesOf(scenario), contextOf()),
  Känslighetsanalys: (scenario, context = contextOf()) => {
    const [baseline, policy] = scenario.alternatives.map((one) => one.policy) as [Policy, Policy];
    const from = scenario.months.length - 12;
    const basis = valueOf(toBasis(scenario.data, scenario.settings));
    const model = toRegionModel(basis, { from, to: from + 12 })!;
    const assumptions = [...forecastAssumptions(model), ...policyAssumptions(policy)];
    const asked = { model, outcome: "cash", baseline, policy, assumptions } as const;
    const rows = [{ policy, summary: null }];
    const simulation = { seed: 1, draws: 100, assumptions, rows, classes: null };
    return sensitivitySheet(
      {
        ...asked,
        period: 2023,
        tornado: toTornado(asked)!,
        byGrowth: null,
        simulation,
        settings: scenario.settings,
      },
      context
    );
  },
  "Vad har hänt sedan sist?": (scenario) => {
    const alternative = scenario.alternatives[1]!;
    const forecast = {
      ...{ id: "P-1", name: "Januari", saved: "2020-01-15", policyName: alternative.policy.name },
      ...{ lastOutcome: monthOf(2020, 5), lastMonth: monthOf(2023, 12) },
      notes: { method: "", rule: "", tariff: "", fees: "", calibration: "", data: "" },
      rows: toForecastRows(scenario, alternative),
      ...{ assumptions: null, editedByHand: false, labels: new Map() },
    };
    return sinceSheet(
      {
        ...{ forecast, steps: stepsOf(stepsToNow(scenario, alternative, forecast)) },
        ...{ span: { from: monthOf(2020, 1), to: monthOf(2020, 12) }, spanText: "2020" },
        ...{ sentence: "", byGrowth: null, comparable: [forecast], past: [], year: 2020 },
        headings: savedForecastTexts("sv").tables.rows.headings,
        old: oldOf(scenario.settings, [alternative.policy]),
      },
      contextOf()
    );
  },
  Brytpunkt: (scenario, context = contextOf()) =>
    breakEvenSheet(
      {
        ...{ contacts: 25_000, price: 443.04, borneShare: 1, ownShare: 0, ownCost: 0 },
        ...{ ownBorneShare: 0, otherShare: 0, otherPrice: 0, oneOff: 0 },
      },
      { visitCost: null, realisable: 0 },
      null,
      oldOf(scenario.settings, [scenario.alternatives[1]!.policy]),
      context
    ),
  "Prissätt min tabell": ({ settings }) =>
    planPricing(
      { name: "T", sheet: "Blad1", firstRow: 1, headings: ["Datum"], rows: [[44_000]] },
      {
        language: "sv",
        schedule: settings.tariffsVerified === null ? settings.schedule : nationalSchedule,
        old: oldOf(settings, []),
        rules: [],
        meanFee: null,
      }
    ).sheet!.plan,
} satisfies Readonly<Record<string, Plan>>;

function stepsOf(steps: Generator<void, ForecastSteps>): ForecastSteps {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function linesIn({ rows }: SheetPlan): readonly string[] {
  return rows
    .flat()
    .map(({ content }) => content)
    .filter((content) => typeof content === "string")
    .filter((text) => text.includes("äldre än tolv månader"));
}

const TARIFF = /Taxan senast verifierad 2024: äldre än tolv månader\./;
const ALTERNATIVE = /Alternativet 80\/20 senast verifierat 2020.*: äldre än tolv månader\./;

describe.each(Object.entries<Plan>(sheets))("%s", (name, plan) => {
  test("says in one line that the tariff is old, past twelve months only", () => {
    expect(linesIn(plan(asking(OLD)()))).toEqual([expect.stringMatching(TARIFF)]);
    expect(linesIn(plan(asking(FRESH)()))).toEqual([]);
  });

  test("says nothing of the region's own tariffs and figures", () => {
    expect(linesIn(plan(asking(OLD)(own)))).toEqual([]);
  });

  test("tells of a document's figures where it counts with them", () => {
    const counts = !["Prognosens spann", "Utveckling", "Prissätt min tabell"].includes(name);
    expect(linesIn(plan(asking(OLD)(own, preset)))).toEqual(
      counts ? [expect.stringMatching(ALTERNATIVE)] : []
    );
  });
});

test("the example says it on every sheet of figures", () => {
  const told = (today: string) =>
    planExample("sv", "NATLAKARE", today).map((one) => [one.key, linesIn(one)]);
  const tariff = [expect.stringMatching(TARIFF)];
  expect(told(OLD)).toEqual([
    ["about", []],
    ["tariffs", tariff],
    ["vastmanland", tariff],
    ["split", [expect.stringMatching(/^Alternativet .*80\/20 senast verifierat 2020/)]],
    ["forecast", tariff],
    ["jamtland", tariff],
  ]);
  expect(told("2020-12-31").flatMap(([, lines]) => lines)).toEqual([]);
});

test.each(["Brytpunkt", "Känslighetsanalys"] as const)(
  "%s tells how old its evidence is",
  (name) => {
    const plan = sheets[name];
    const scenario = asking(OLD)(own, stop);
    expect(linesIn(plan(scenario, { ...contextOf(), today: OLD }))).toEqual([
      `Beläggen senast verifierade ${evidenceVerified}: äldre än tolv månader.`,
    ]);
    expect(linesIn(plan(scenario, { ...contextOf(), today: "2019-12-31" }))).toEqual([]);
  }
);

test("Samband that counts no kronor says nothing", () => {
  const scenario = asking(OLD)();
  const choices = { ...choicesOf(scenario), effect: null };
  expect(linesIn(relationsSheet(scenario, choices, contextOf()))).toEqual([]);
});
