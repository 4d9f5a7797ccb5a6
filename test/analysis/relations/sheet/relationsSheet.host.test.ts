import { concentrationIndex } from "../../../../src/core/scenario/concentration";
import {
  changePair,
  changesBetween,
  contactPair,
  contactsAgainst,
  type Pair,
} from "../../../../src/analysis/relations/core/relation";
import { effectOfGroup, effectsByCni } from "../../../../src/analysis/relations/core/unitEffects";
import { monthOf } from "../../../../src/core/calendar";
import type { RegionData } from "../../../../src/core/scenario/regionData";
import { insertAnalysis } from "../../../../src/analysis/excel/insertAnalysis";
import { correlate } from "../../../../src/analysis/relations/sheet/correlation";
import { relationsSheet } from "../../../../src/analysis/relations/sheet/relationsSheet";
import type { Cell } from "../../../host/grid/grid";
import { booked, unit } from "../../../core/scenario/region";
import { contextOf } from "../../../comparison/sheet/fixture";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";
import { choicesOf, region, scenarioOf } from "./fixture";

type Row = readonly Cell["value"][];

async function write(data: RegionData, language: "sv" | "en" = "sv") {
  const excel = openExcel({ excelApi: "1.14" });
  const scenario = scenarioOf(data);
  const choices = choicesOf(scenario);
  await insertAnalysis("relations", relationsSheet(scenario, choices, contextOf(language)));
  const sheet = language === "sv" ? "Samband" : "Relations";
  const rows = (await excel.read(sheet)).map((row): Row => row.map(({ value }) => value));
  return { excel, scenario, choices, rows };
}

/** The values beside labels, from a section's heading on. */
function figures(rows: readonly Row[], section: string, labels: readonly string[]): Row {
  const start = rows.findIndex(([first]) => String(first).startsWith(section));
  return labels.map((label) => rows.slice(start).find(([first]) => first === label)![1]!);
}

const LABELS = [
  "Antal enheter (n)",
  "Pearson (r)",
  "Intervall för r, från",
  "Intervall för r, till",
  "p, Pearson",
  "Spearman (ρ)",
  "p, Spearman",
];

describe("on the sample region", () => {
  let opened: Awaited<ReturnType<typeof write>>;
  beforeAll(async () => {
    opened = await write(region);
  });
  afterAll(() => opened.excel.close());

  test.each([
    ["Kontakter mot CNI (socioekonomi), 2019", /^Enheter med högre CNI har färre/],
    ["Kontakter mot tillgänglighet, 2019", /^Inget samband kan visas/],
    ["Enheternas förändring 2017–2019", /^Inget samband kan visas/],
  ])("the formulas of %s are the engine's, and so is the conclusion", (section, conclusion) => {
    const { scenario, choices, rows } = opened;
    const { first, last } = choices.visits!;
    const pairs: readonly Pair[] = section.includes("CNI")
      ? contactsAgainst(scenario, "cni", choices.contacts).points.map(contactPair)
      : section.includes("tillgänglighet")
        ? contactsAgainst(scenario, "availability", choices.contacts).points.map(contactPair)
        : changesBetween(scenario, first, last).points.map(changePair);
    const found = correlate(pairs);
    if (typeof found === "string") throw new Error(found);
    const { n, pearson, interval, pearsonP, spearman, spearmanP } = found;
    const engine = [n, pearson, ...interval, pearsonP, spearman, spearmanP];
    for (const [i, value] of figures(rows, section, LABELS).entries())
      expect(Number(value) / engine[i]!).toBeCloseTo(1, 9);
    expect(figures(rows, section, ["Slutsats"])[0]).toMatch(conclusion);
  });

  test("groups, shares and indices by CNI are the engine's", () => {
    const { scenario, choices, rows } = opened;
    const { alternative, span } = choices.effect!;
    const { points, groups } = effectsByCni(scenario, alternative, span);
    const top = rows.findIndex(([first]) => first === "Grupp");
    for (let group = 0; group < groups; group += 1) {
      const members = points.filter((point) => point.group === group);
      const { change, perListed, share } = effectOfGroup(members);
      const row = rows[top + 1 + group]!;
      expect(row[3]).toBe(members.length);
      expect(Number(row[6])).toBeCloseTo(change / 100, 4);
      expect(Number(row[7])).toBeCloseTo(perListed / 100, 8);
      expect(Number(row[8])).toBeCloseTo(share!, 10);
    }
    const cni = points.map((point) => point.cni);
    const indices = figures(rows, "Koncentrationsindex", [
      "Kontakter per listad",
      "Kostnad per listad, nollalternativet",
      "Kostnad per listad, alternativet",
    ]);
    const sizes = [
      points.map(({ contacts, listed }) => contacts / listed),
      points.map(({ before, listed }) => before / listed),
      points.map(({ after, listed }) => after / listed),
    ];
    for (const [i, size] of sizes.entries())
      expect(indices[i]).toBeCloseTo(concentrationIndex(size, cni)!, 10);
  });

  test("every part says that the region is invented, and how", () => {
    const texts = opened.rows.map(([first]) => String(first));
    expect(texts.filter((text) => text.startsWith("Exempelregionen är påhittad"))).toHaveLength(4);
  });

  test("the charts draw the points, and a line only where there is a relation", () => {
    const { charts } = opened.excel.host.workbook.contents;
    expect(charts.map(({ series }) => series.length)).toEqual([2, 1, 1, 1]);
    expect(charts[0]!.properties["chartType"]).toBe("XYScatter");
    expect(charts[0]!.series[1]!.properties["chartType"]).toBe("XYScatterLinesNoMarkers");
  });
});

/** Six health centres, of which some have hardly any contacts. */
function smallRegion(contacts: readonly number[]): RegionData {
  return {
    periodUnit: "month",
    units: contacts.map((_, i) =>
      unit(`Enhet ${i + 1}`, {
        listed: 1000 + i,
        cni: 1 + i / 10,
        availability: 0.9 - (i % 3) / 10,
      })
    ),
    observations: Array.from({ length: 17 }, (_, month) => monthOf(2019, 1) + month).flatMap(
      (month) =>
        contacts.map((count, i) =>
          booked(month, count * 450, month === monthOf(2019, 1) ? count : 0, { unit: i })
        )
    ),
  };
}

describe("small numbers", () => {
  let excel: OpenExcel | undefined;
  afterEach(() => excel?.close());

  test("a single small unit is hidden with the next one, so that nothing can be subtracted", async () => {
    const opened = await write(smallRegion([40, 3, 60, 25, 90, 31]));
    excel = opened.excel;
    const start = opened.rows.findIndex(([first]) => String(first).startsWith("Kontakter mot CNI"));
    const end = opened.rows.findIndex(([first]) => String(first).startsWith("Kontakter mot till"));
    const section = opened.rows.slice(start, end);
    expect(
      section.filter(([name]) => /^Enhet \d/.test(String(name))).map(([name]) => name)
    ).toEqual(["Enhet 1", "Enhet 3", "Enhet 5", "Enhet 6"]);
    expect(section.map(([text]) => text)).toEqual(
      expect.arrayContaining([
        "Utelämnade, färre än fem kontakter (<5): Enhet 2.",
        "Utelämnade, döljs så att en annan enhet inte kan räknas ut: Enhet 4.",
      ])
    );
    expect(figures(opened.rows, "Kontakter mot CNI", ["Antal enheter (n)"])).toEqual([4]);
  });

  test("too few are told of, and so is what is missing", async () => {
    const opened = await write(smallRegion([40, 3, 2, 25, 90]), "en");
    excel = opened.excel;
    const texts = opened.rows.map(([first]) => first);
    expect(texts).toEqual(
      expect.arrayContaining([
        "A relation needs four units or more with figures; here there are 3.",
        expect.stringMatching(/^Two whole years or more/),
      ])
    );
  });
});
