import { monthOf } from "../../../src/core/calendar";
import { compare } from "../../../src/core/scenario/compare";
import type { Patch } from "../../../src/core/policy/policy";
import type { Scenario } from "../../../src/core/scenario/scenario";
import { insertComparison } from "../../../src/comparison/excel/comparison";
import { policy, settings, split, unit, valueOf, year } from "../../core/scenario/region";
import { describeWithLibreOffice, LibreOffice, type ShownSheets } from "../../support/libreOffice";
import { openExcel } from "../../excel/openExcel";
import { contextOf } from "./fixture";

const FOOT = "Avrundade var för sig; summor kan därför skilja i sista siffran.";
const SHEETS = [
  "Jämförelse",
  "Omfördelning per vårdcentral",
  "Finansiering",
  "Prognos mot budget",
] as const;

interface Facts {
  /** Of each health centre for 2020, in kronor; null: it has none. */
  readonly budgets?: readonly [number | null, number | null];
  /** Of grants that pay what the region bears, in kronor. */
  readonly frames?: readonly number[];
}

/** Two health centres that cost as much each in 2020, of which they bear a fifth. */
function scenarioOf(kronor: number, { budgets = [null, null], frames = [] }: Facts): Scenario {
  const units = ["A", "B"].map((id, i) => {
    const value = budgets[i] ?? null;
    return unit(id, { budget: value === null ? [] : [{ year: 2020, value }] });
  });
  const grants = frames.map((frame, i): Patch => ({
    kind: "financing",
    from: "2020-01-01",
    source: null,
    means: "appropriation",
    name: `Anslag ${i + 1}`,
    frame,
    validTo: null,
  }));
  const observations = [0, 1].flatMap((u) =>
    [2019, 2020].map((number) => ({ ...year(number, kronor, 100), unit: u }))
  );
  return valueOf(
    compare(
      { periodUnit: "year", units, observations },
      settings(monthOf(2020, 12), { lastMonth: monthOf(2020, 12) }),
      [policy("today", []), policy("80/20", [split("2020-01-01", 0.8), ...grants])],
      "today"
    )
  );
}

interface Case extends Facts {
  readonly kronor: number;
  readonly feet: readonly boolean[];
}

const cases: readonly Case[] = [
  // 20 % of each is 2 000 000,50: printed 2 000 001 twice, and 4 000 001 in all.
  { kronor: 10_000_002.5, feet: [false, true, false, true] },
  // 4 000 000,30 and 16 000 001,20 are 20 000 001,50.
  { kronor: 10_000_000.75, feet: [true, true, false, true] },
  { kronor: 10_000_000, feet: [false, false, false, false] },
  // 2 100 000,50 is 10 000 000 and −7 899 999,50.
  { kronor: 10_000_000, budgets: [2_100_000.5, null], feet: [false, false, false, true] },
  { kronor: 10_000_000, budgets: [2_100_000, null], feet: [false, false, false, false] },
  // Of 16 000 000 the grant pays 1 000 000,50.
  { kronor: 10_000_000, frames: [1_000_000.5], feet: [false, false, true, false] },
  // The two are 2 000 001 in all, and leave a whole number unfinanced.
  { kronor: 10_000_000, frames: [1_000_000.5, 1_000_000.5], feet: [false, false, true, false] },
  { kronor: 10_000_000, frames: [1_000_000, 20_000_000], feet: [false, false, false, false] },
];

describeWithLibreOffice("in whole kronor", () => {
  const inGrid: boolean[][] = [];
  let recalculated: readonly ShownSheets[];

  const has = (values: readonly unknown[]): boolean => values.includes(FOOT);

  // LibreOffice starts once for them all.
  beforeAll(async () => {
    const files: Uint8Array[] = [];
    for (const one of cases) {
      const excel = openExcel({ excelApi: "1.14" });
      await insertComparison(scenarioOf(one.kronor, one), contextOf(), { replace: "none" });
      files.push(await excel.host.saveXlsx());
      const shown: boolean[] = [];
      for (const sheet of SHEETS)
        shown.push(has((await excel.read(sheet)).flat().map(({ value }) => value)));
      inGrid.push(shown);
      excel.close();
    }
    const office = new LibreOffice();
    recalculated = await office.recalculate(...files);
    office.close();
  });

  test.each(cases.map((each, i) => [each, i] as const))(
    "the foot stands where it is needed: %j",
    ({ feet }, i) => {
      const inOffice = SHEETS.map((sheet) => has([...recalculated[i]!.get(sheet)!.values()]));
      expect({ inGrid: inGrid[i], inOffice }).toEqual({ inGrid: feet, inOffice: feet });
    }
  );
});
