import { figuresBy } from "../src/comparison/pane/figures";
import { sumOf } from "../src/core/scenario/rollUp";
import { compare } from "../src/core/scenario/compare";
import type { Scenario } from "../src/core/scenario/scenario";
import { ALTERNATIVES, largeRegion, MONTHS } from "./largeRegion";
import { demandEqual, medianOf } from "./ratio";
import { type Row, within } from "./report";

const MOST_MILLISECONDS = 10;

/** All that the pane shows of a comparison that is new, month by month. */
export function figureRows(): Row[] {
  const { data, settings, policies } = largeRegion(1);
  const compared = compare(data, settings, policies, policies[0]!.id);
  if (!compared.ok) throw new Error(compared.fault.code);
  const scenario = compared.value;
  const shown = figuresOf(scenario).map((rows) => rows.map(({ healthCentres }) => healthCentres));
  demandEqual("figures", shown, bareFigures(scenario));
  // Values of their own, so that nothing is remembered of them.
  const ours = medianOf(() => fresh(scenario), figuresOf);
  return [within(`figures of ${ALTERNATIVES} × ${MONTHS} months`, ours, MOST_MILLISECONDS)];
}

function figuresOf(scenario: Scenario): readonly ReturnType<typeof figuresBy>[] {
  return scenario.alternatives.map((_, i) => figuresBy(scenario, i, "month"));
}

function bareFigures({ alternatives, cells, months }: Scenario): readonly (readonly number[])[] {
  return alternatives.map((one) =>
    months.map((_, m) => sumOf(one, cells, "healthCentre", { from: m, to: m + 1 }, () => true))
  );
}

function fresh(scenario: Scenario): Scenario {
  const alternatives = scenario.alternatives.map((one) => ({
    ...one,
    measures: Object.fromEntries(
      Object.entries(one.measures).map(([name, values]) => [name, values.slice()])
    ) as unknown as typeof one.measures,
  }));
  return { ...scenario, alternatives };
}
