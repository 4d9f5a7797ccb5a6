import fc from "fast-check";
import {
  comparedYears,
  groupsOf,
  ownFigure,
  placeIn,
  rankIn,
  type RegionGroup,
  rowsOf,
} from "../../../../src/analysis/regions/core/regionComparison";
import { regionsShown } from "../../../../src/analysis/regions/sheet/regionChoice";
import { monthOf } from "../../../../src/core/calendar";
import type { RegionFigure } from "../../../../src/core/regionFigure";
import { regionFigures, regionPopulations } from "../../../../src/data/regionFigures";
import { eightyTwenty, nothing, scenarioOf } from "../../../comparison/sheet/fixture";
import { booked, unit, year } from "../../../core/scenario/region";

const published = regionFigures("sv");

function namesIn(groups: readonly RegionGroup[]): readonly (readonly string[])[] {
  return groups.map(({ figures }) => figures.map(({ region }) => region));
}

describe("the published figures", () => {
  test("kronor per inhabitant 2020: three of one source, and one worked out here", () => {
    const groups = groupsOf(published, regionPopulations, "costPerInhabitant", 2020);
    expect(namesIn(groups)).toEqual([
      ["Region Jämtland Härjedalen"],
      ["Region Stockholm", "Region Uppsala", "Region Norrbotten"],
    ]);
    const [jamtland, three] = groups as [RegionGroup, RegionGroup];
    // domain.md: 7 000 000 kr for 130 810 inhabitants.
    expect(jamtland.figures[0]!.value).toBeCloseTo(53.51, 2);
    expect(jamtland.figures[0]!.certainty).toBe("D");
    expect(jamtland.isRanked).toBe(false);
    expect(three.figures.map(({ value }) => [value, rankIn(three, value)])).toEqual([
      [153, 1],
      [97, 2],
      [40, 3],
    ]);
    expect(three.figures.map(({ certainty }) => certainty)).toEqual(["B", "B", "B"]);
  });

  test("Västmanland 2019 as it is worked out from the document and the population", () => {
    const value = (measure: "costPerInhabitant" | "contactsPerThousand"): number =>
      groupsOf(published, regionPopulations, measure, 2019)[0]!.figures[0]!.value;
    expect(value("contactsPerThousand")).toBeCloseTo(86.5, 1);
    expect(value("costPerInhabitant")).toBeCloseTo(38.3, 1);
  });

  test("weighted contacts are ranked among themselves, and unlike the own region's", () => {
    const [group] = groupsOf(published, regionPopulations, "contactsPerThousand", 2018);
    expect(namesIn([group!])[0]).toEqual([
      "Region Stockholm",
      "Region Skåne",
      "Region Kalmar län",
      "Region Västerbotten",
    ]);
    expect(group).toMatchObject({ isRanked: true, isLikeOwn: false });
  });

  test("a part of a year, a forecast and a total without a population are compared with nothing", () => {
    expect(comparedYears(published, regionPopulations, "costPerInhabitant")).toEqual([
      2020, 2019, 2018,
    ]);
    // Västmanland 2020 is a forecast; its population is known for 2018.
    expect(namesIn(groupsOf(published, regionPopulations, "costPerInhabitant", 2020)).flat())
      .not //
      .toContain("Region Västmanland");
  });

  test("every one has a day, a value and a source; what is weak says so", () => {
    for (const { from, to, value, source } of published) {
      expect(from < to).toBe(true);
      expect(value).toBeGreaterThan(0);
      expect(source.document).not.toBe("");
    }
    expect(
      published.filter(({ source }) => source.certainty === "C").map(({ region }) => region)
    ).toEqual(["Region Stockholm", "Region Värmland", "Region Värmland"]);
  });
});

const data = {
  periodUnit: "year" as const,
  units: [unit("all")],
  observations: [year(2019, 10_500_000, 23_700), year(2020, 12_500_000)],
};
const scenario = scenarioOf([nothing, eightyTwenty], data, { lastOutcome: monthOf(2020, 12) });

describe("the own region", () => {
  test("is the booked cost of a whole year by the inhabitants", () => {
    const own = ownFigure(scenario, 273_929, "costPerInhabitant", 2019);
    expect(own).toEqual({
      lack: null,
      total: 10_500_000,
      inhabitants: 273_929,
      value: 10_500_000 / 273_929,
      byTariff: false,
    });
    expect(ownFigure(scenario, 273_929, "contactsPerThousand", 2019)).toMatchObject({
      value: (23_700 / 273_929) * 1000,
    });
  });

  test.each([
    ["noYear", 2018, "costPerInhabitant", 1000],
    ["forecast", 2021, "costPerInhabitant", 1000],
    ["calculated", 2020, "contactsPerThousand", 1000],
    ["noInhabitants", 2019, "costPerInhabitant", null],
    ["noInhabitants", 2019, "costPerInhabitant", 0],
  ] as const)("has none: %s", (lack, when, measure, inhabitants) => {
    expect(ownFigure(scenario, inhabitants, measure, when)).toEqual({ lack });
  });

  test("a year that is not whole is not compared", () => {
    const observations = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) =>
      booked(monthOf(2019, month), 1000, 3)
    );
    const months = scenarioOf(
      [nothing, eightyTwenty],
      { periodUnit: "month", units: [unit("all")], observations },
      { lastOutcome: monthOf(2019, 12) }
    );
    expect(ownFigure(months, 1000, "costPerInhabitant", 2019)).toEqual({ lack: "notWhole" });
  });

  test("lies by what is printed, and never against itself", () => {
    const groups = groupsOf(published, regionPopulations, "costPerInhabitant", 2020);
    const place = (value: number, name: string | null) => {
      const { above, same, below } = placeIn(groups[1]!, value, name);
      return [above, same, below].map((figures) => figures.map(({ region }) => region));
    };
    expect(place(97.4, null)).toEqual([
      ["Region Stockholm"],
      ["Region Uppsala"],
      ["Region Norrbotten"],
    ]);
    expect(place(97.6, null)[2]).toEqual(["Region Uppsala", "Region Norrbotten"]);
    expect(place(97.6, "Region Uppsala")[2]).toEqual(["Region Norrbotten"]);
  });

  test("the year first shown is the latest that it has too", () => {
    const shown = (inhabitants: number | null, year: number | null = null) =>
      regionsShown(scenario, inhabitants, { measure: "costPerInhabitant", year }, "sv").year;
    expect(shown(1000)).toBe(2020);
    expect(shown(null)).toBe(2020);
    expect(shown(1000, 2018)).toBe(2018);
    const early = { ...data, observations: [year(2019, 10_500_000, 23_700)] };
    const one = scenarioOf([nothing, eightyTwenty], early, { lastOutcome: monthOf(2019, 12) });
    expect(regionsShown(one, 1000, { measure: "costPerInhabitant", year: null }, "sv").year).toBe(
      2019
    );
  });
});

const source = { document: "D", issuer: "I", date: "2020", locator: "", address: null };
const arbitraryFigures = fc.array(
  fc.record({
    region: fc.constantFrom("A", "B", "C", "D", null),
    value: fc.integer({ min: 1, max: 20 }),
    bound: fc.constantFrom("exact" as const, "about" as const, "atLeast" as const),
    basis: fc.constantFrom(
      "year" as const,
      "partYear" as const,
      "forecast" as const,
      "weighted" as const
    ),
    issuer: fc.constantFrom("I", "J"),
  }),
  { maxLength: 25 }
);

test("property: figures of unlike bases are never ranked together, and ranks count who is higher", () => {
  fc.assert(
    fc.property(arbitraryFigures, (drawn) => {
      const figures = drawn.map(({ issuer, ...one }): RegionFigure => ({
        ...one,
        from: "2020-01-01",
        to: "2020-12-31",
        measure: "costPerInhabitant",
        note: null,
        source: { ...source, issuer, certainty: "B" },
      }));
      const groups = groupsOf(figures, [], "costPerInhabitant", 2020);
      const rows = rowsOf(groups, { lack: "noYear" });
      // None is lost or doubled.
      expect(rows.map(({ value }) => value)).toEqual(
        figures
          .filter(({ region }) => region !== null)
          .map(({ value }) => value)
          .sort((a, b) => b - a)
      );
      for (const { head, rank } of rows) {
        const like = figures.filter(
          ({ region, basis, source: { issuer } }) =>
            region !== null && basis === head!.figure.basis && issuer === head!.figure.source.issuer
        );
        const isRanked = like.length > 1 && like.every(({ bound }) => bound !== "atLeast");
        expect(rank).toBe(
          isRanked ? 1 + like.filter(({ value }) => value > head!.value).length : null
        );
      }
    })
  );
});
