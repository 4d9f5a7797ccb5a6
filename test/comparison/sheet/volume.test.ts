import { monthOf } from "../../../src/core/calendar";
import { planComparison } from "../../../src/comparison/excel/comparison";
import { blocksOf } from "../../../src/sheet/sheetBlock";
import { booked, policy, split, unit } from "../../core/scenario/region";
import { contextOf, nothing, scenarioOf } from "./fixture";

const PROFESSIONS = ["LK", "PS", "SJ", "FT"] as const;

test("sixty units, four years and eight alternatives are planned in blocks of their own", () => {
  const units = Array.from({ length: 60 }, (_, i) => unit(`u${i}`, { listed: 5000 + i }));
  const observations = units.flatMap((_, u) =>
    PROFESSIONS.flatMap((profession, p) =>
      Array.from({ length: 24 }, (_, m) =>
        booked(monthOf(2020, 1) + m, 400 * (u + p + 1), u + p + 1, { unit: u, profession })
      )
    )
  );
  const others = Array.from({ length: 7 }, (_, i) =>
    policy(`${i + 1}`, [split("2020-01-01", (i + 1) / 10)])
  );
  const scenario = scenarioOf(
    [nothing, ...others],
    { periodUnit: "month", units, observations },
    { lastOutcome: monthOf(2021, 12), lastMonth: monthOf(2023, 12) }
  );
  const plans = planComparison(scenario, contextOf());
  const { body } = plans.find(({ key }) => key === "result")!;
  // The baseline's cells stand on one party's row, the others' on both.
  expect(body!.count).toBe(60 * 4 * 48 * (1 + 7 * 2));
  for (const plan of plans)
    for (const { contents } of blocksOf(plan)) {
      const cells = contents.reduce((sum, row) => sum + row.length, 0);
      expect(cells).toBeLessThanOrEqual(20_000);
    }
});
