import type { ReportBlock, ReportTable } from "../../../src/core/reportContent";
import { runText } from "../../../src/core/runText";
import { growthSpan, isFarAhead } from "../../../src/core/scenario/growthSpan";
import { firstDifferingYear } from "../../../src/core/scenario/differingYear";
import { monthOf } from "../../../src/core/calendar";
import { compare } from "../../../src/core/scenario/compare";
import type { RegionData } from "../../../src/core/scenario/regionData";
import { cashOf, spansOf } from "../../../src/core/scenario/rollUp";
import type { BaselineSettings, Scenario } from "../../../src/core/scenario/scenario";
import { constantTariff } from "../../../src/core/tariff";
import { professionGroups } from "../../../src/data/professions";
import { inSwedish } from "../../../src/words/number";
import { wordsOf } from "../../../src/words/scenario";
import type { ComparisonContext } from "../../../src/comparison/sheet/setting";
import { planComparison } from "../../../src/comparison/excel/comparison";
import { composeReport } from "../../../src/share/report/sheet/report";
import type { SheetPlan } from "../../../src/sheet/sheetPlan";
import { booked, policy, settings, split, unit, valueOf, year } from "../../core/scenario/region";

const context: ComparisonContext = {
  language: "sv",
  namespace: "NATLAKARE",
  words: wordsOf({ healthCentre: null, region: null }, "sv"),
  terms: { healthCentre: null, region: null },
  synthetic: false,
  inhabitants: null,
  version: "1.2.3",
  sourceNames: ["Kontakter"],
  run: null,
};

/** 100 kr a contact: 2,4, 5,6 and 10,5 mkr in 2017–2019. */
const CONTACTS = [24_000, 56_000, 105_000];

function yearly(contacts: readonly number[]): RegionData {
  return {
    periodUnit: "year",
    units: [unit("all", { name: "Vårdcentralen", listed: 10_000 })],
    observations: contacts.map((number, i) =>
      year(2020 - contacts.length + i, number * 100, number)
    ),
  };
}

/** Today 100 % on the health centres; 80/20 from 2022, which is three years ahead. */
function scenarioOf(
  data: RegionData,
  from = "2022-01-01",
  changed: Partial<BaselineSettings> = {}
): Scenario {
  return valueOf(
    compare(
      data,
      settings(monthOf(2019, 12), {
        schedule: constantTariff(100, professionGroups),
        method: "run-rate",
        lastMonth: monthOf(2022, 12),
        ...changed,
      }),
      [policy("today", []), policy("80/20", [split(from, 0.8)])],
      "today"
    )
  );
}

/** Mkr 2022 without, with half and with full growth, by a calculation of its own. */
const growth = Math.sqrt(105 / 24);
const TOTAL = [10.5, 10.5 * growth ** 1.5, 10.5 * growth ** 3] as const;
const mkr = (millions: number): string => inSwedish.millions(millions * 1e8);
const clause = (share: number): string => {
  const [none, half, full] = TOTAL.map((one) => mkr(one * share));
  return `utan tillväxt ${none!}, halverad tillväxt ${half!}, full tillväxt ${full!}`;
};

const scenario = scenarioOf(yearly(CONTACTS));
const plans = planComparison(scenario, context);

function planOf(key: string): SheetPlan {
  return plans.find((plan) => plan.key === key)!;
}

function textsOf(plan: SheetPlan): readonly string[] {
  return plan.rows.flatMap((row) =>
    row.flatMap(({ content }) => (typeof content === "string" ? [plainSpaces(content)] : []))
  );
}

function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}

/** Rows whose last three cells are kronor without, with half and with full growth. */
function growthRows(plan: SheetPlan): readonly (readonly number[])[] {
  return plan.rows.flatMap((row) => {
    const cells = row.map(({ content }) => content);
    const [first, , , ...sizes] = cells;
    const isGrowth =
      cells.length === 6 && first === 2022 && sizes.every((one) => typeof one === "number");
    return isGrowth ? [sizes.map((one) => Number(one) / 1e6)] : [];
  });
}

/** A figure's growth has a row of its own, right below the figure's. */
function withRowBelow(texts: readonly string[]): readonly string[] {
  return texts.map((text, i) => `${text} ${texts[i + 1] ?? ""}`);
}

function reportOf(template: "memorandum" | "motion"): readonly ReportBlock[] {
  const choice = { template, alternative: "80/20", year: 2022, unit: "mkr" } as const;
  return composeReport(scenario, context, choice).blocks;
}

function reportTables(template: "memorandum" | "motion"): readonly ReportTable[] {
  return reportOf(template).flatMap((block) =>
    block.kind === "table"
      ? [{ ...block, caption: block.caption.replace(/^Tabell \d+\. /, "") }]
      : []
  );
}

function reportTexts(template: "memorandum" | "motion"): readonly string[] {
  return reportOf(template)
    .flatMap((block) => {
      if (block.kind === "paragraph") return [block.runs.map(runText).join("")];
      return [];
    })
    .map(plainSpaces);
}

test("no, half and all of the growth are what a calculation by hand says, for every party", () => {
  const span = spansOf(scenario, "year").find((one) => one.year === 2022)!;
  const made = growthSpan(scenario, 1, (line, at) =>
    cashOf(line.alternatives[at]!, line.cells, span)
  );
  for (const [i, line] of (["none", "half", "full"] as const).entries())
    expect(valueOf(made[line]) / 1e8).toBeCloseTo(TOTAL[i]!, 4);
});

test("a year that follows the outcome stands alone, the next one does not", () => {
  const far = spansOf(scenario, "year").filter((one) => isFarAhead(scenario, one));
  expect(far.map((one) => one.year)).toEqual([2021, 2022]);
});

describe("the three figures stand in the sentence of", () => {
  test.each<readonly [string, () => readonly string[], RegExp, number]>([
    [
      "Jämförelse, in the row below",
      () => withRowBelow(textsOf(planOf("comparison"))),
      /flyttar 8,4 mkr 2022/,
      0.8,
    ],
    ["Resultat, the sheet", () => textsOf(planOf("result")), /^Totalt, today 2022/, 1],
    ["Prognos mot budget", () => textsOf(planOf("budget")), /2022: /, 0.2],
    [
      "Beslutsunderlag, the cost",
      () => reportTexts("memorandum"),
      /beräknas den bli 10,5 mkr 2022/,
      1,
    ],
    ["Beslutsunderlag, the effect", () => reportTexts("memorandum"), /flyttar 8,4 mkr 2022/, 0.8],
    [
      "Beslutsunderlag, what is not financed",
      () => reportTexts("memorandum"),
      /8,4 mkr.*(finansier|ofinans)/i,
      0.8,
    ],
    ["Svar på motion, the effect", () => reportTexts("motion"), /flyttar 8,4 mkr 2022/, 0.8],
  ])("%s", (_, texts, found, share) => {
    const told = texts().filter((text) => found.test(text));
    expect(told.length).toBeGreaterThan(0);
    const wanted = plainSpaces(clause(share)).toLowerCase();
    expect(told.some((text) => text.toLowerCase().includes(wanted))).toBe(true);
  });

  test.each([
    ["comparison", 1],
    ["financing", 0.8],
    ["forecast", 1],
  ] as const)("the table of %s", (key, share) => {
    const expected = TOTAL.map((one) => expect.closeTo(one * share, 4) as number);
    expect(growthRows(planOf(key))).toContainEqual(expected);
  });

  test.each([
    [/^Totalkostnad för today vid annan tillväxt/, 1],
    [/^Totalkostnad för 80\/20 vid annan tillväxt/, 1],
    [/^Behov vid annan tillväxt/, 0.8],
  ] as const)("the table of Beslutsunderlag that matches %s", (caption, share) => {
    const { rows } = reportTables("memorandum").find((one) => caption.test(one.caption))!;
    const year = rows.find(({ label }) => label === "2022")!;
    expect(year.numbers.map((number) => plainSpaces(number!.text))).toEqual(
      TOTAL.map((one) => inSwedish.millions(one * share * 1e8).replace(/.mkr$/, ""))
    );
  });

  test("Omfördelning, live by the year that is chosen", () => {
    const rows = planOf("redistribution").rows.filter(({ 0: first }) =>
      /^Totalt: (Utan|Halverad|Full) tillväxt$/i.test(String(first?.content))
    );
    expect(rows).toHaveLength(3);
  });
});

test("per listed is told by growth too", () => {
  const text = reportTexts("motion").find((one) => /per listad/.test(one))!;
  expect(text).toMatch(
    /1 050,00 kr per listad.*; utan tillväxt 1 050,00 kr, halverad tillväxt .* kr, full tillväxt .* kr\.$/
  );
});

describe("where the history says no growth", () => {
  test.each([
    ["one year", yearly([105_000]), "för få perioder"],
    [
      "months of one year",
      {
        ...yearly([]),
        periodUnit: "month",
        observations: Array.from({ length: 12 }, (_, m) => booked(monthOf(2019, m + 1), 1e5, 1000)),
      } satisfies RegionData,
      "inte två hela kalenderår",
    ],
  ] as const)("%s, the sentence says so beside the figure without any", (_, data, reason) => {
    const comparison = planComparison(scenarioOf(data), context).find(
      ({ key }) => key === "comparison"
    );
    const told = withRowBelow(textsOf(comparison!)).find((text) =>
      /^80.20 flyttar .* 2022/.test(text)
    )!;
    expect(told).toMatch(
      /oförändrad\. Utan tillväxt [\d,]+ mkr \(halverad och full tillväxt går inte att räkna: /
    );
    expect(told).toContain(reason);
  });
});

describe("the year shown first", () => {
  test.each([
    ["2020-01-01", 2020],
    ["2021-07-01", 2021],
    ["2022-01-01", 2022],
  ])("with a change from %s is %d", (from, expected) => {
    expect(firstDifferingYear(scenarioOf(yearly(CONTACTS), from))?.year).toBe(expected);
  });

  test("is a booked one where a rule works backwards", () => {
    const back = policy("back", [split("2018-01-01", 0.8, { retroactive: true })]);
    const made = valueOf(
      compare(scenario.data, scenario.settings, [policy("today", []), back], "today")
    );
    expect(firstDifferingYear(made)?.year).toBe(2018);
  });

  test("is none where nothing differs", () => {
    const made = valueOf(
      compare(scenario.data, scenario.settings, [policy("today", []), policy("same", [])], "today")
    );
    expect(firstDifferingYear(made)).toBeNull();
  });
});
