import type { SourceRole } from "../../../src/core/scenario/workspace";
import { planTemplate } from "../../../src/example/sheet/planTemplate";
import { recognise } from "../../../src/reading/sheet/recognition";
import { blocksOf } from "../../../src/sheet/sheetBlock";
import { codesOf, read, sheetOf } from "../../reading/sheet/sheet";
import type { SheetPlan } from "../../../src/sheet/sheetPlan";

const ROLES: readonly SourceRole[] = ["contacts", "units", "tariffs", "rules"];

const plans = (["sv", "en"] as const).flatMap((language) =>
  planTemplate(language).map((plan, i) => [language, ROLES[i]!, plan] as const)
);

/** The headings, or any rows that are typed below them. */
function tableIn({ rows, tables }: SheetPlan, typed: readonly (readonly unknown[])[] = []) {
  const { area } = tables![0]!;
  return [rows[area.row]!.map(({ content }) => content), ...typed];
}

describe.each(plans)("in %s, the sheet for %s", (language, role, plan) => {
  test("has headings that all mean something, and nothing that is needed is missing", () => {
    const found = recognise(tableIn(plan), null)!;
    expect(found).toMatchObject({ role, missing: [] });
    expect(found.columns.filter(({ meaning, chosen }) => meaning === null || chosen)).toEqual([]);
    expect(found.columns.length).toBe(plan.tables![0]!.area.columns);
    expect(found.columns.every(({ year }) => year === null)).toBe(true);
  });

  test("has a title, one line of explanation and no figure", () => {
    const written = [...blocksOf(plan)].flatMap(({ contents }) =>
      contents.flat().filter((content) => content !== null)
    );
    expect(written.every((content) => typeof content === "string")).toBe(true);
    expect(plan.rows.slice(0, 2).map(([first]) => first?.style)).toEqual(["title", "note"]);
    expect(plan.rows.slice(0, 3).every(({ length }) => length <= 1)).toBe(true);
  });

  test("offers lists that Excel takes", () => {
    for (const { values, open } of plan.choices ?? []) {
      expect(values.join(",").length).toBeLessThanOrEqual(255);
      expect(values.filter((one) => String(one).includes(","))).toEqual([]);
      expect(open).toBe(true);
    }
  });

  test("is read as empty, which is no fault", () => {
    const blank = Array.from({ length: 5 }, () => tableIn(plan)[0]!.map(() => ""));
    const reading = read(sheetOf(tableIn(plan, blank), { role, place: "Mall" }));
    expect(codesOf(reading)).toEqual(["source.blank"]);
    expect(reading.problems[0]!.severity).toBe("warning");
  });

  void language;
});

test.each([
  ["sv", "Läkare", "Utfall", "Prognos", "Egenregi", "Privat"],
  ["en", "Physician", "Outcome", "Forecast", "Region", "Private"],
] as const)(
  "what is typed into the sheets in %s is read",
  (language, profession, outcome, forecast, own, private_) => {
    const [contacts, units, tariffs, rules] = planTemplate(language);
    const reading = read(
      sheetOf(
        tableIn(contacts!, [
          ["2019-03", "Ås", profession, 10, 5000.5, 100, outcome],
          ["2019-03", "Berg", "PS", 20, 6000, "", ""],
          ["2019-04", "Ås", profession, 30, "", "", forecast],
        ])
      ),
      sheetOf(
        tableIn(units!, [
          [2018, "", "Ås", own, 4110, 7000, 0.8, 0.82, 17_000, 23_000_000, 300_000],
          [2019, "", "Ås", own, 4110, 7100, 0.9, 0.84, 16_000, 24_000_000, 310_000],
          [2018, "", "Berg", private_, 4120, 5000, 1.2, 0.7, 12_000, 1, 2],
          [2019, "", "Berg", private_, 4120, 5000, 1.2, 0.7, 12_000, 1, 2],
        ]),
        { role: "units", place: "Enheter" }
      ),
      sheetOf(tableIn(tariffs!, [["2019-01-01", "", profession, 480, "Avtal"]]), {
        role: "tariffs",
        place: "Taxor",
      }),
      sheetOf(tableIn(rules!, [["2019-01-01", 0.2, 0.8, "Beslut"]]), {
        role: "rules",
        place: "Regler",
      })
    );
    expect(codesOf(reading)).toEqual(["period.forecast G4"]);
    expect(reading.sources.map(({ rowsRead, rowsSkipped }) => [rowsRead, rowsSkipped])).toEqual([
      [3, 0],
      [4, 0],
      [1, 0],
      [1, 0],
    ]);
    expect(
      reading.data!.observations.map(({ kind, contacts: one, cost }) => [kind, one, cost])
    ).toEqual([
      ["outcome", 10, 500_050],
      ["outcome", 20, 600_000],
      ["forecast", 30, null],
    ]);
    expect(reading.data!.units[0]).toMatchObject({
      operator: "region",
      costCentre: "4110",
      listed: 7100,
      budget: [
        { year: 2018, value: 300_000 },
        { year: 2019, value: 310_000 },
      ],
    });
    expect(reading.schedule).not.toBeNull();
    expect(reading.rules).toMatchObject([{ shares: { healthCentre: 0.2, region: 0.8 } }]);
  }
);

test("its sheets and tables have names of their own in each language", () => {
  for (const language of ["sv", "en"] as const) {
    const all = planTemplate(language);
    const names = all.flatMap(({ name, tables }) => [name, tables![0]!.name]);
    expect(new Set(names).size).toBe(8);
    expect(all.every(({ work }) => work === undefined)).toBe(true);
  }
});
