import fc from "fast-check";
import {
  type Bridge,
  bridge,
  BRIDGE_PARTS,
  type ForecastSteps,
} from "../../../../src/analysis/since/core/bridge";
import { cashOfRow, type ForecastRow } from "../../../../src/core/scenario/savedForecast";
import { arbitraryRows, FIRST, row } from "../../../core/scenario/forecastRows";

const year = { from: FIRST, to: FIRST + 11 };

function steps(saved: readonly ForecastRow[], now: readonly ForecastRow[]): ForecastSteps {
  return { saved, renewed: now, remodelled: now, now };
}

/** Parts that are not 0, in kronor. */
function partsOf({ parts }: Bridge): Record<string, number> {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([part, ore]) => (ore === 0 ? [] : [[part, ore / 100]]))
  );
}

describe("a part is what only one thing changes", () => {
  const [jan, feb] = [FIRST, FIRST + 1];
  const before = [row(jan, true, "LK", 100, 450, 500), row(feb, false, "LK", 100, 450, 500)];
  const booked = before[0]!;
  test.each<[string, ForecastRow[], Record<string, number>]>([
    ["nothing", before, {}],
    [
      "an invoice of 900 for January",
      [row(jan, true, "LK", 102, 450, 500), before[1]!],
      { late: 900 },
    ],
    ["20 contacts more", [booked, row(feb, true, "LK", 120, 450, 500)], { volume: 9000 }],
    ["a tariff 100 lower", [booked, row(feb, false, "LK", 100, 350, 400)], { tariff: -10000 }],
    ["a fee 10 higher", [booked, row(feb, false, "LK", 100, 440, 500)], { other: -1000 }],
    [
      "half of them with a nurse at 250",
      [booked, row(feb, false, "LK", 50, 450, 500), row(feb, false, "SJ", 50, 250, 300)],
      { mix: -10000 },
    ],
    [
      "one-off 7000",
      [...before, { ...row(feb, false, "oneOff", 0, 0), region: 700_000 }],
      { other: 7000 },
    ],
    ["a third month", [...before, row(FIRST + 2, false, "LK", 10, 450)], { horizon: 4500 }],
  ])("%s", (_, now, expected) => {
    expect(partsOf(bridge(steps(before, now), year))).toEqual(expected);
  });

  test("method and decisions are what the steps between change", () => {
    const after = (contacts: number) => [booked, row(feb, false, "LK", contacts, 450, 500)];
    const chain = { saved: before, renewed: after(110), remodelled: after(115), now: after(90) };
    expect(partsOf(bridge(chain, year))).toEqual({
      volume: 4500,
      method: 2250,
      decisions: -11250,
    });
  });

  test("a rule that moves cost changes no part, but who bears it", () => {
    const moved = before.map((one) => ({
      ...one,
      healthCentre: one.healthCentre * 0.2,
      region: one.healthCentre * 0.8,
    }));
    const found = bridge({ saved: before, renewed: before, remodelled: before, now: moved }, year);
    expect([partsOf(found), found.region, found.healthCentre, found.decided]).toEqual([
      {},
      7_200_000,
      -7_200_000,
      { healthCentre: -7_200_000, region: 7_200_000 },
    ]);
  });

  test("contacts that move over a change of tariff are volume, not tariff", () => {
    const old = [row(jan, false, "LK", 100, 500), row(feb, false, "LK", 100, 400)];
    const recent = [row(jan, false, "LK", 150, 500), row(feb, false, "LK", 50, 400)];
    expect(partsOf(bridge(steps(old, recent), year))).toEqual({ volume: 5000 });
  });
});

describe("of random histories", () => {
  const chain = fc.tuple(arbitraryRows, arbitraryRows, arbitraryRows, arbitraryRows);
  const span = fc
    .tuple(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 13 }))
    .map(([a, b]) => ({ from: FIRST + Math.min(a, b), to: FIRST + Math.max(a, b) }));

  test("the parts sum to the difference, in whole öre", () => {
    fc.assert(
      fc.property(chain, span, ([saved, renewed, remodelled, now], within) => {
        const found = bridge({ saved, renewed, remodelled, now }, within);
        const cash = (rows: readonly ForecastRow[]): number =>
          rows
            .filter(({ month }) => month >= within.from && month <= within.to)
            .reduce((sum, one) => sum + cashOfRow(one), 0);
        const sum = BRIDGE_PARTS.reduce((total, part) => total + found.parts[part], 0);
        expect(sum).toBe(cash(now) - cash(saved));
        expect(found.region + found.healthCentre).toBe(sum);
        expect(Object.values(found.parts).every(Number.isInteger)).toBe(true);
      })
    );
  });

  test("a forecast against itself is 0 in every part", () => {
    fc.assert(
      fc.property(arbitraryRows, span, (rows, within) => {
        expect(partsOf(bridge(steps(rows, rows), within))).toEqual({});
      })
    );
  });

  test("then and now in each other's place turn every sign", () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryRows, span, (one, other, within) => {
        const there = bridge(steps(one, other), within).parts;
        const back = bridge(steps(other, one), within).parts;
        for (const part of BRIDGE_PARTS) expect(back[part] + 0).toBe(-there[part] + 0);
      })
    );
  });

  test("the order of the items never matters by more than an öre a part", () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryRows, (one, other) => {
        const turned = (rows: readonly ForecastRow[]): readonly ForecastRow[] =>
          [...rows].reverse();
        const straight = bridge(steps(one, other), year).parts;
        const reversed = bridge(steps(turned(one), turned(other)), year).parts;
        for (const part of BRIDGE_PARTS)
          expect(Math.abs(straight[part] - reversed[part])).toBeLessThanOrEqual(1);
      })
    );
  });
});
