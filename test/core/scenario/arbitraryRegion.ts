import * as fc from "fast-check";
import { dayOfIso, isoOf, monthOf, type Month } from "../../../src/core/calendar";
import type { OtherPayer, Party, Patch } from "../../../src/core/policy/policy";
import type { ProfessionKey } from "../../../src/core/profession";
import type { RegionData } from "../../../src/core/scenario/regionData";
import { booked, unit } from "./region";

const FIRST = monthOf(2019, 1);

/** A month's figures of a cell: öre and contacts; credits happen. */
const figures = fc.record({
  cost: fc.oneof(
    fc.integer({ min: 0, max: 500_000 }),
    fc.integer({ min: -2_000, max: 50_000_000 })
  ),
  contacts: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 4_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: -40, max: 0 }) }
  ),
});

/** A region of some units and months, from January 2019. */
export const arbitraryRegion = fc
  .record({
    units: fc.array(
      fc.record({
        listed: fc.option(fc.integer({ min: 1, max: 20_000 })),
        cni: fc.option(fc.integer({ min: 50, max: 200 }).map((n) => n / 100)),
        operator: fc.constantFrom("region" as const, "private" as const, null),
      }),
      { minLength: 1, maxLength: 5 }
    ),
    unlisted: fc.boolean(),
    months: fc.integer({ min: 3, max: 20 }),
    professions: fc.constantFrom<ProfessionKey[][]>(["LK"], ["LK", "SJ"], ["LK", "PS", "FT"]),
  })
  .chain(({ units, unlisted, months, professions }) => {
    const size = (units.length + Number(unlisted)) * months * professions.length;
    return fc.array(figures, { minLength: size, maxLength: size }).map(
      (
        all
      ): {
        readonly data: RegionData;
        readonly last: Month;
      } => {
        const named = [
          ...units.map((facts, i) => unit(`VC${i}`, facts)),
          ...(unlisted ? [unit("?", { unlisted: true })] : []),
        ];
        let next = 0;
        const observations = named.flatMap((_, u) =>
          professions.flatMap((profession) =>
            Array.from({ length: months }, (_, m) => {
              const { cost, contacts } = all[next++]!;
              // Credits of a unit never take back all that the region has.
              const count = u === 0 ? Math.abs(contacts) + 200 : contacts;
              return booked(FIRST + m, cost / 100, count, { unit: u, profession });
            })
          )
        );
        return {
          data: { periodUnit: "month", units: named, observations },
          last: FIRST + months - 1,
        };
      }
    );
  });

export const arbitraryShare = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);

/** Shares of the other payers, percentages with two decimals, at times all of the cost. */
export const arbitraryPayers: fc.Arbitrary<Readonly<Record<OtherPayer, number>>> = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 50 })), {
    minLength: 5,
    maxLength: 5,
  })
  .map((weights) => {
    const sum = weights.reduce((total, one) => total + one, 0) || 1;
    const units = weights.map((one) => Math.floor((10_000 * one) / sum));
    const left = 10_000 - units.reduce((total, one) => total + one, 0);
    // What no whole unit can be made of goes to the first that pays anything.
    const first = units.findIndex((one) => one > 0);
    const shareOf = (i: number): number =>
      ((units[i] ?? 0) + (i === first && left < 5 ? left : 0)) / 10_000;
    return {
      state: shareOf(0),
      careRegion: shareOf(1),
      provider: shareOf(2),
      patient: shareOf(3),
    };
  });

const party = fc.constantFrom<Party>("healthCentre", "region");
const from = fc
  .integer({ min: dayOfIso("2019-01-01"), max: dayOfIso("2022-06-30") })
  .map((day) => isoOf(day));
const source = fc.constant(null);

export const arbitraryPatch: fc.Arbitrary<Patch> = fc.oneof(
  fc.record({
    kind: fc.constant("allocation" as const),
    from,
    source,
    shares: arbitraryShare.map((one) => ({
      region: one,
      healthCentre: Number((1 - one).toFixed(4)),
    })),
    retroactive: fc.boolean(),
    unlisted: fc.constantFrom<Party | "rule">("healthCentre", "region", "rule"),
  }),
  fc.record({
    kind: fc.constant("tariff" as const),
    from,
    source,
    amounts: fc
      .integer({ min: 100, max: 900 })
      .map((amount) => [{ profession: "LK" as const, amount }]),
  }),
  fc.record({
    kind: fc.constant("patientFee" as const),
    from,
    source,
    amount: fc.integer({ min: 0, max: 300 }),
    sharePaying: arbitraryShare,
    elasticity: fc.integer({ min: -40, max: 0 }).map((n) => n / 100),
  }),
  fc.record({
    kind: fc.constant("contactCharge" as const),
    from,
    source,
    amounts: fc
      .integer({ min: 0, max: 600 })
      .map((amount) => [{ profession: "LK" as const, amount }]),
  }),
  arbitraryPayers.chain((payers) =>
    fc.record({
      kind: fc.constant("payers" as const),
      from,
      source,
      state: fc.constant(payers.state),
      careRegion: fc.constant(payers.careRegion),
      provider: fc.constant(payers.provider),
      patient: fc.constant(payers.patient),
      statePerContact: fc.constantFrom(0, 0, 37.5, 900),
    })
  ),
  fc.record({
    kind: fc.constant("cap" as const),
    from,
    source,
    perListed: fc.integer({ min: 0, max: 90 }),
  }),
  fc.record({
    kind: fc.constant("growth" as const),
    from,
    source,
    perYear: fc.integer({ min: -50, max: 100 }).map((n) => n / 100),
  }),
  arbitraryShare.chain((returning) =>
    fc.record({
      kind: fc.constant("stop" as const),
      from,
      source,
      returning: fc.constant(returning),
      ownDigital: fc.constant(0),
      otherChannel: fc.constant(Number((1 - returning).toFixed(4))),
      forgone: fc.constant(0),
      otherChannelPrice: fc.constantFrom(null, 260),
    })
  ),
  fc.record({
    kind: fc.constant("visitCost" as const),
    from,
    source,
    perVisit: fc.constantFrom(null, 1500),
    realisable: arbitraryShare,
    substitution: arbitraryShare,
    upliftPerYear: fc.constantFrom(0, 0.03),
  }),
  fc.record({
    kind: fc.constant("ownService" as const),
    from,
    source,
    share: arbitraryShare,
    perContact: fc.constantFrom(null, 214),
    bearer: party,
    oneOff: fc.integer({ min: 0, max: 1_000_000 }),
    upliftPerYear: fc.constantFrom(0, 0.02),
  })
);

export const arbitraryPatches = fc.array(arbitraryPatch, { maxLength: 4 });
