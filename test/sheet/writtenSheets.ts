import type { StopCase } from "../../src/analysis/breakEven/core/breakEvenStop";
import { breakEvenSheet } from "../../src/analysis/breakEven/sheet/breakEvenSheet";
import { changePeriodsOf } from "../../src/analysis/change/core/changeQuestion";
import { planChange } from "../../src/analysis/change/sheet/changeSheet";
import { toDevelopment } from "../../src/analysis/development/core/development";
import { developmentSheet } from "../../src/analysis/development/sheet/developmentSheet";
import { outcomeYears } from "../../src/analysis/relations/core/unitSample";
import { visitSpans } from "../../src/analysis/relations/core/relation";
import { freedSheet } from "../../src/analysis/freed/sheet/freedSheet";
import { residentsSheet } from "../../src/analysis/residents/sheet/residentsSheet";
import { firstChoice, regionsShown } from "../../src/analysis/regions/sheet/regionChoice";
import { regionsSheet } from "../../src/analysis/regions/sheet/regionsSheet";
import { relationsSheet } from "../../src/analysis/relations/sheet/relationsSheet";
import { toRegionModel } from "../../src/analysis/sensitivity/core/regionModel";
import { toTornado } from "../../src/analysis/sensitivity/core/sensitivity";
import {
  forecastAssumptions,
  policyAssumptions,
} from "../../src/analysis/sensitivity/core/sensitivityAssumption";
import { simulate, summarise, toClasses } from "../../src/analysis/sensitivity/core/simulation";
import { streamsFrom } from "../../src/analysis/sensitivity/pane/streams";
import { sensitivitySheet } from "../../src/analysis/sensitivity/sheet/sensitivitySheet";
import { spanSheet } from "../../src/analysis/span/sheet/spanSheet";
import { planComparison } from "../../src/comparison/excel/comparison";
import type { ComparisonContext } from "../../src/comparison/sheet/setting";
import { toBasis } from "../../src/core/scenario/basis";
import { nothingOld } from "../../src/core/scenario/oldValues";
import { spansOf } from "../../src/core/scenario/rollUp";
import type { Scenario } from "../../src/core/scenario/scenario";
import { linesOf, spanLine, toSpanForecast } from "../../src/core/scenario/spanForecast";
import { composeReport } from "../../src/share/report/sheet/report";
import { reportSheet } from "../../src/share/report/sheet/reportSheet";
import type { SheetPlan } from "../../src/sheet/sheetPlan";
import { valueOf } from "../core/scenario/region";

/** As long as what the panes say. */
const SENTENCE =
  "Kostnaden ökade från 2,4 mkr till 10,5 mkr, i genomsnitt +109 % per år; halverad tillväxt ger 12,5 mkr och full tillväxt 22,0 mkr året därpå.";

const STOP: StopCase = {
  contacts: 25_000,
  price: 443.04,
  borneShare: 0.2,
  ownShare: 0.15,
  ownCost: 200,
  ownBorneShare: 0.5,
  otherShare: 0.1,
  otherPrice: 300,
  oneOff: 400_000,
};

/** Every sheet that Kör, the analyses and the papers write of a scenario, as the pane asks for them. */
export function writtenSheets(
  scenario: Scenario,
  context: ComparisonContext
): Readonly<Record<"comparison" | "analyses" | "papers", readonly SheetPlan[]>> {
  return {
    comparison: planComparison(scenario, context),
    analyses: [
      developmentSheet(scenario, toDevelopment(scenario), [SENTENCE, SENTENCE], context),
      spanSheet(
        scenario,
        toSpanForecast(
          scenario,
          new Map(linesOf(scenario).map((line) => [line, spanLine(scenario, line)]))
        ),
        [SENTENCE],
        context
      ),
      change(scenario, context),
      breakEvenSheet(STOP, { visitCost: 1500, realisable: 0.25 }, SENTENCE, nothingOld, context),
      sensitivity(scenario, context),
      relations(scenario, context),
      freedSheet(
        scenario,
        scenario.alternatives[1]!,
        spansOf(scenario, "year").find(({ year }) => year === firstForecastYear(scenario))!,
        { perVisit: 1500, perPosition: 700_000, visitShare: 0.5 },
        [SENTENCE],
        context
      ),
      residentsSheet(
        scenario,
        spansOf(scenario, "year").find(({ year }) => year === firstForecastYear(scenario))!,
        12_345,
        [SENTENCE],
        { ...context, inhabitants: 270_000 }
      ),
      regionsSheet(
        scenario,
        regionsShown(scenario, 270_000, firstChoice, context.language),
        null,
        [SENTENCE],
        context
      ),
    ],
    papers: (["memorandum", "motion"] as const).map((template) =>
      reportSheet(
        composeReport(scenario, context, {
          template,
          alternative: scenario.alternatives[1]!.policy.id,
          year: scenario.alternatives[1] ? firstForecastYear(scenario) : 2020,
          unit: "mkr",
        }),
        template,
        SENTENCE
      )
    ),
  };
}

function firstForecastYear(scenario: Scenario): number {
  return spansOf(scenario, "year").find(({ kind }) => kind !== "outcome")!.year;
}

function change(scenario: Scenario, context: ComparisonContext): SheetPlan {
  const years = changePeriodsOf(scenario, "year");
  return planChange(
    scenario,
    {
      alternative: 0,
      unit: null,
      grain: "year",
      before: years[0]!,
      after: years[years.length - 1]!,
      method: "shapley",
    },
    context
  );
}

function sensitivity(scenario: Scenario, context: ComparisonContext): SheetPlan {
  const basis = valueOf(toBasis(scenario.data, scenario.settings));
  const from = scenario.months.length - 12;
  const model = toRegionModel(basis, { from, to: from + 12 })!;
  const [baseline, ...others] = scenario.alternatives.map(({ policy }) => policy);
  const assumptions = [...forecastAssumptions(model), ...others.flatMap(policyAssumptions)];
  const shared = { model, outcome: "cash", baseline: baseline! } as const;
  const [seed, draws] = [20_200_101, 100];
  const drawing = simulate({
    ...shared,
    policies: others,
    assumptions,
    draws,
    streamOf: streamsFrom(seed),
  });
  let step = drawing.next();
  while (!step.done) step = drawing.next();
  const rows = step.value.map(({ policy, changes }) => ({
    policy,
    summary: changes && summarise(changes),
  }));
  const changes = step.value[others.length - 1]!.changes;
  const simulation = { seed, draws, assumptions, rows, classes: changes && toClasses(changes) };
  const policy = others[others.length - 1]!;
  return sensitivitySheet(
    {
      ...shared,
      policy,
      period: 2023,
      byGrowth: SENTENCE,
      tornado: toTornado({ ...shared, policy, assumptions })!,
      assumptions,
      simulation,
      settings: scenario.settings,
    },
    context
  );
}

function relations(scenario: Scenario, context: ComparisonContext): SheetPlan {
  const visits = visitSpans(scenario);
  const [first, last] = [visits[0], visits[visits.length - 1]];
  const outcomes = outcomeYears(scenario);
  const year = firstForecastYear(scenario);
  return relationsSheet(
    scenario,
    {
      contacts: outcomes[outcomes.length - 1]!,
      visits: first && last && first !== last ? { first, last } : null,
      effect: {
        alternative: scenario.alternatives[1]!,
        span: spansOf(scenario, "year").find((span) => span.year === year)!,
      },
    },
    context
  );
}
