import { compare } from "../src/core/scenario/compare";
import type { Scenario } from "../src/core/scenario/scenario";
import { bareComparison } from "./bareComparison";
import { ALTERNATIVES, type LargeRegion, largeRegion, MONTHS, PROFESSIONS } from "./largeRegion";
import { demandEqual, GROWTH, medians } from "./ratio";
import { type Row, slower } from "./report";

/** Times as many units, and how many times the peer's time we aim for. */
const AIMS = [
  [1, 2],
  [GROWTH, 1.5],
] as const;

/** The scenario engine on a large region, against loops that know this region and these rules alone. */
export function comparisonRows(): Row[] {
  return AIMS.map(([growth, aim]) => {
    const region = largeRegion(growth);
    const ours = (): Scenario => compared(region);
    const theirs = (): unknown => bareComparison(region);
    const what = `${ALTERNATIVES} alternatives, ${region.data.units.length} × ${MONTHS} × ${PROFESSIONS.length}`;
    demandEqual(what, sizesOf(ours()), theirs());
    return slower({ what, peer: "bare loops", ...medians({ ours, theirs }) }, aim);
  });
}

function compared({ data, settings, policies }: LargeRegion): Scenario {
  const scenario = compare(data, settings, policies, policies[0]!.id);
  if (!scenario.ok) throw new Error(scenario.fault.code);
  return scenario.value;
}

function sizesOf({ alternatives }: Scenario): unknown {
  return alternatives.map(({ measures: { contacts, gross, net, healthCentre, region } }) => ({
    contacts,
    gross,
    net,
    healthCentre,
    region,
  }));
}
