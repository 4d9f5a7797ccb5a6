import type { RegionData } from "../../../src/core/scenario/regionData";
import { sampleRegion } from "../../../src/data/sampleRegion";
import { readRegion } from "../../../src/reading/excel/readRegion";
import { findSources } from "../../../src/reading/excel/sources";
import { insertSampleRegion } from "../../../src/example/excel/sampleRegion";
import { type OpenExcel, openExcel } from "../../excel/openExcel";

// A shared machine may be slow.
let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => excel.close());

/** What the tables should say, of the same form as what is read. */
function observationsOfSample(): readonly string[] {
  const { series, units } = sampleRegion;
  const positions = new Map(units.values.map(({ id }, i) => [id, i]));
  return series.values.flatMap(({ unit, profession, contacts, cost }) =>
    series.months.flatMap((month, i) =>
      contacts[i] === null
        ? []
        : [
            JSON.stringify([
              month,
              positions.get(unit) ?? units.values.length,
              profession,
              contacts[i],
              cost[i],
            ]),
          ]
    )
  );
}

function observationsOf({ observations }: RegionData): readonly string[] {
  return observations.map(({ period, unit, profession, contacts, cost }) =>
    JSON.stringify([period.unit === "month" && period.month, unit, profession, contacts, cost])
  );
}

test.each(["sv", "en"] as const)(
  "what is written in %s is read back, to the öre",
  async (language) => {
    const names = await insertSampleRegion(language);
    const found = await findSources();
    expect(found.map(({ source }) => source.role)).toEqual(["contacts", "units"]);
    const { data, problems, synthetic, sources } = await readRegion(
      found.map(({ source }) => source),
      language
    );
    expect(problems).toEqual([]);
    expect(synthetic).toBe(true);
    expect(names).toHaveLength(3);
    expect([...observationsOf(data!)].sort()).toEqual([...observationsOfSample()].sort());
    expect(data!.periodUnit).toBe("month");
    const { values, unlisted, budgetYear } = sampleRegion.units;
    expect(data!.units.slice(0, -1)).toEqual(
      values.map(({ budget, ...unit }) => ({
        ...unit,
        id: unit.name,
        unlisted: false,
        budget: [{ year: budgetYear, value: budget }],
      }))
    );
    expect(data!.units[20]).toMatchObject({
      name: unlisted.name[language],
      unlisted: true,
      costCentre: unlisted.costCentre,
      listed: null,
    });
    expect(sources.map(({ rowsRead, rowsSkipped }) => [rowsRead, rowsSkipped])).toEqual([
      [observationsOfSample().length, 0],
      [21, 0],
    ]);
  }
);

test.each([
  ["sv", /påhitta/i],
  ["en", /invented/i],
] as const)(
  "every sheet in %s says in its first rows that it is invented",
  async (language, word) => {
    const names = await insertSampleRegion(language);
    for (const name of names!) {
      const [title, note] = await excel.read(name);
      expect(title![0]!.value).toMatch(word);
      expect(note![0]!.value).toMatch(word);
    }
  }
);

test("a part of it that is copied to a sheet of the user's is still known to be invented", async () => {
  await insertSampleRegion("sv");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:C2").values = [
      ["År", "Vårdcentral", "Kostnad"],
      [2019, sampleRegion.units.values[3]!.name, 500_000],
    ];
    await context.sync();
  });
  const source = {
    role: "contacts",
    place: "Blad1!A:C",
    columns: {},
    kronorPerUnit: null,
  } as const;
  expect((await readRegion([source])).synthetic).toBe(true);
});

test("cancelled, it leaves the workbook as it was", async () => {
  expect(await insertSampleRegion("sv", { signal: { aborted: true } })).toBeNull();
  expect(excel.sheetNames()).toEqual(["Blad1"]);
});
