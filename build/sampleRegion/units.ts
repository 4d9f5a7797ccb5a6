import type { Chance } from "./chance";
import { correlation } from "./correlation";
import { MARKER, PRIVATE_NAMES, REGION_RUN_NAMES, VISIT_YEARS, YEARS } from "./premises";

/** A unit as the file tells it, but for its budget, which follows from the ledger. */
export interface UnitFacts {
  readonly id: string;
  readonly name: string;
  readonly operator: "region" | "private";
  readonly costCentre: string;
  readonly listed: number;
  /** Decimal text, as the data files write figures. */
  readonly cni: string;
  readonly availability: string;
  readonly physicalVisits: readonly number[];
  /** Whole kronor. */
  readonly compensation: readonly number[];
}

export interface UnitDraft {
  readonly facts: UnitFacts;
  /** How eager its listed are to use digital contacts; 1 is the mean. */
  readonly appetite: number;
}

/** |r| of what is meant to be unrelated stays below this in the draw. */
const UNRELATED = 0.15;

export function drawUnits(chance: Chance): readonly UnitDraft[] {
  const identities = [
    ...REGION_RUN_NAMES.map((name) => ({ name, operator: "region" as const })),
    ...PRIVATE_NAMES.map((name) => ({ name, operator: "private" as const })),
  ];
  const size = identities.length;
  const listed = chance.spread(size).map((share) => 5200 + Math.round(13_500 * share));
  // Squared: many centres a little below the national mean, a few far above it.
  const cni = chance.spread(size).map((share) => (0.6 + 1.27 * share * share).toFixed(2));
  const appetite = cni.map((each) => 1.45 - 0.45 * Number(each) + 0.19 * chance.bell());
  // The document's other two findings are that nothing follows: drawn anew until nothing does.
  const availability = drawUnrelated([appetite, cni.map(Number)], () =>
    chance.spread(size).map((share) => 0.75 + 0.22 * share)
  );
  const visitsPerListed = drawUnrelated([appetite], () =>
    chance.spread(size).map((share) => 2.1 + 0.8 * share)
  );
  const visitGrowth = drawUnrelated([appetite], () =>
    chance.spread(size).map((share) => 1.002 + 0.022 * share)
  );
  return identities.map(({ name, operator }, i) => ({
    facts: {
      id: `vc${String(i + 1).padStart(2, "0")}`,
      name: `${name} ${MARKER}`,
      operator,
      costCentre: String((operator === "region" ? 4100 : 4600) + 10 * (i + 1)),
      listed: listed[i]!,
      cni: cni[i]!,
      availability: availability[i]!.toFixed(2),
      physicalVisits: VISIT_YEARS.map((_, year) =>
        Math.round(compound(listed[i]! * visitsPerListed[i]!, visitGrowth[i]!, year))
      ),
      // Kapitation for the listed, more where the CNI is high; to whole thousands.
      compensation: YEARS.map(
        (_, year) =>
          1000 *
          Math.round(compound(3.3 * listed[i]! * (0.85 + 0.15 * Number(cni[i])), 1.025, year))
      ),
    },
    appetite: appetite[i]!,
  }));
}

function compound(start: number, factor: number, times: number): number {
  let value = start;
  for (let i = 0; i < times; i += 1) value *= factor;
  return value;
}

function drawUnrelated(others: readonly (readonly number[])[], draw: () => number[]): number[] {
  for (;;) {
    const drawn = draw();
    if (others.every((other) => Math.abs(correlation(drawn, other)) < UNRELATED)) return drawn;
  }
}
