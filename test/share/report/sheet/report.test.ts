import type { Language } from "../../../../src/words/language";
import * as fc from "fast-check";
import type {
  ReportBlock,
  ReportContent,
  ReportTable,
  Run,
} from "../../../../src/core/reportContent";
import { runText } from "../../../../src/core/runText";
import { monthOf } from "../../../../src/core/calendar";
import type { Policy } from "../../../../src/core/policy/policy";
import { compare } from "../../../../src/core/scenario/compare";
import type { Scenario } from "../../../../src/core/scenario/scenario";
import { composeReport, type ReportChoice } from "../../../../src/share/report/sheet/report";
import { arbitraryPatches, arbitraryRegion } from "../../../core/scenario/arbitraryRegion";
import { fourYears, policy, settings, split, valueOf, year } from "../../../core/scenario/region";
import {
  contextOf,
  eightyTwenty,
  nothing,
  scenarioOf,
  stop,
  visitCost,
} from "../../../comparison/sheet/fixture";
import { namedSample, sampleScenario } from "./fixture";

const sv = sampleScenario("sv");

function compose(
  choice: Partial<ReportChoice> = {},
  scenario: Scenario = sv,
  language: Language = "sv"
): ReportContent {
  return composeReport(scenario, contextOf(language), {
    template: "memorandum",
    alternative: "split-80-20",
    year: 2020,
    unit: "mkr",
    ...choice,
  });
}

function textsOf({ blocks }: ReportContent): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === "paragraph") return [written(block.runs)];
    if (block.kind === "points") return block.items.map(written);
    return "text" in block ? [block.text] : [];
  });
}

function written(runs: readonly Run[]): string {
  return runs
    .map(runText)
    .join("")
    .replace(/\u00a0/g, " ");
}

function headingsOf({ blocks }: ReportContent, level: number): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "heading" && block.level === level ? [block.text] : []
  );
}

function tableOf({ blocks }: ReportContent, caption: RegExp): ReportTable {
  const found = blocks.find(
    (block): block is ReportTable => block.kind === "table" && caption.test(block.caption)
  );
  if (!found) throw new Error(`No table is called ${caption}`);
  return found;
}

function rowsOf({ rows }: ReportTable): readonly string[] {
  return rows.map(({ label, numbers }) =>
    [label, ...numbers.map((number) => number?.text ?? "–")].join(" | ").replace(/\u00a0/g, " ")
  );
}

test("a sheet that several ranges stand on is named once", () => {
  const context = { ...contextOf("sv"), sourceNames: ["Blad1!A1:D73", "Blad1!F1:H9", "Kontakter"] };
  const paper = composeReport(sv, context, {
    template: "memorandum",
    alternative: "split-80-20",
    year: 2020,
    unit: "mkr",
  });
  expect(textsOf(paper)).toContain("Regionens underlag: bladet Blad1, tabellen Kontakter.");
});

describe("the parts of a memorandum", () => {
  test("are the customary ones", () => {
    expect(headingsOf(compose(), 1)).toEqual([
      "Beskrivning av ärendet",
      "Förslag till beslut",
      "Verksamhetsmässiga och ekonomiska konsekvenser",
      "Invånarperspektiv",
      "Arbetsmiljö",
      "Miljökonsekvenser",
      "Uppföljning",
      "Antaganden och osäkerhet",
      "Källor",
    ]);
    expect(headingsOf(compose(), 2)).toEqual([
      "Kostnad per år och part",
      "Omfördelning per vårdcentral",
      "Kassa och kapacitet",
      "Finansiering: anslag och avrop",
      "Rättsliga förutsättningar",
      "Bedömning",
    ]);
  });

  test.each([
    "Kostnaden för digitala utomlänskontakter (nätläkare) var 10,5 mkr 2019. I nollalternativet, 100 % vårdcentral, beräknas den bli 12,5 mkr 2020 för 33 925 kontakter.",
    "Ärendet gäller kontakter med nätläkare, det vill säga digitala utomlänskontakter i primärvården. Vårdgivaren fakturerar den region där patienten bor, med en ersättning per kontakt. Så bärs kostnaden i dag: vårdcentralen 100 %, regionen centralt 0 %.",
    "Ersättningen för en läkarkontakt har sänkts från 1 200 kr till 650 kr från 2017-07-01 (Läkartidningen 2017-05) och 500 kr från 2019-10-01 (Sveriges Kommuner och Landsting 2019-06-14).",
    "Även andra yrkens ersättning har sänkts: psykolog från 600 kr till 425 kr och övriga legitimerade från 300 kr till 275 kr.",
    "att 80 % av kostnaden för digitala utomlänskontakter från och med 2020-01-01 bärs av regionen centralt och 20 % av vårdcentralen där patienten är listad, retroaktivt så att bokförda månader rättas",
    "att kostnaden för olistade patienter bärs av regionen centralt",
    "att det som regionen centralt bär finansieras inom ramen för Statsbidrag god och nära vård (statsbidrag), 9,0 mkr per år från och med 2020-01-01",
    "Regeln är retroaktiv. Bokförda månader rättas med 4,2 mkr: genom omföring för egenregi och genom kreditering eller avdrag enligt avtal för privata vårdcentraler.",
    "Kostnaden 2020 motsvarar 45,45 kr per invånare (275 000 invånare).",
    "Förslaget ändrar vem som bär kostnaden, inte patientens avgift eller val av vårdgivare.",
    "Vårdcentralen bär enligt förslaget 20 % av kostnaden och följer volym och innehåll för sina listade.",
    "80/20 flyttar 10,1 mkr 2020 från vårdcentralerna till regionen centralt; totalkostnaden är oförändrad.",
    "Statsbidrag god och nära vård (statsbidrag) har ramen 9,0 mkr 2020. Av den avropas 9,0 mkr och 0,0 mkr är kvar.",
    "Av det som regionen centralt bär 2020 är 1,1 mkr ofinansierat.",
    "Antalet fysiska besök ändras inte 2020: hela effekten är kassa.",
    "att ansvarig förvaltning avropar 9,0 mkr ur Statsbidrag god och nära vård för 2020",
    "Påhittat exempel: siffrorna är inte en verklig regions.",
  ])("say: %s", (sentence) => {
    expect(textsOf(compose())).toContain(sentence);
  });

  test("the sources have grades", () => {
    const sources = textsOf(compose()).filter((text) => /Säkerhet/.test(text));
    expect(sources.length).toBeGreaterThan(3);
    for (const source of sources) expect(source).toMatch(/Säkerhet [AB](\.|:)/);
  });
});

test("a number that comes from another is from its exact amount, and not from what is printed", () => {
  const scenario = valueOf(
    compare(
      { ...fourYears, observations: [year(2021, 6_000_000), year(2022, 6_114_541)] },
      settings(monthOf(2022, 12), { lastMonth: monthOf(2022, 12) }),
      [policy("today", []), policy("visits", [visitCost(1500)])],
      "today"
    )
  );
  const motion = compose({ template: "motion", alternative: "visits", year: 2022 }, scenario);
  // 6,1 mkr at 1 500 kr would be 4 067 visits.
  expect(textsOf(motion)).toContain(
    "Kostnaden 2022, 6,1 mkr, motsvarar 4 076 läkarbesök à 1 500 kr. Vad ett besök kostar är regionens egen uppgift."
  );
});

describe("the answer to a motion", () => {
  const choice = { template: "motion", alternative: "stopped-payment", year: 2022 } as const;
  const motion = compose(choice);

  test("begins with the motion and ends its matter with a decision", () => {
    expect(headingsOf(motion, 1)).toEqual([
      "Motionens förslag",
      "Beskrivning av ärendet",
      "Verksamhetsmässiga och ekonomiska konsekvenser",
      "Bedömning",
      "Förslag till beslut",
      "Invånarperspektiv",
      "Arbetsmiljö",
      "Miljökonsekvenser",
      "Uppföljning",
      "Antaganden och osäkerhet",
      "Källor",
    ]);
  });

  test.each([
    "att motionen [bifalls, avslås eller anses besvarad: ett av dem fylls i]",
    "Kostnaden 2022, 12,5 mkr (SPAN), motsvarar 8 333 läkarbesök à 1 500 kr. Vad ett besök kostar är regionens egen uppgift.",
    "Förändringen mot nollalternativet, −12,5 mkr, motsvarar 8 333 läkarbesök; SPAN.",
    "Kostnaden 2022 är 52,19 kr per listad (239 511 listade); SPAN.",
    "Stoppad ersättning minskar kostnaden 2022 med 12,5 mkr: vårdcentralerna −12,5 mkr, regionen centralt 0,0 mkr; SPAN.",
  ])("says, with its span: %s", (sentence) => {
    const [before, after] = sentence.split("SPAN") as [string, string | undefined];
    const told = textsOf(motion).find((text) => text.startsWith(before))!;
    if (after === undefined) expect(told).toBe(sentence);
    else {
      // 2022 is more than a year after May 2020; without growth it is the figure itself.
      expect(told).toMatch(/utan tillväxt −?(12,5 mkr|52,19 kr)/);
      expect(told.slice(before.length)).toMatch(
        /^utan tillväxt \S+ m?kr, halverad tillväxt \S+ m?kr, full tillväxt \S+ m?kr/
      );
      expect(told.endsWith(after)).toBe(true);
    }
  });

  test("has the legal note", () => {
    expect(textsOf(motion).some((text) => /^Kräver lagändring/.test(text))).toBe(true);
  });

  test("tells cash and capacity apart", () => {
    expect(rowsOf(tableOf(motion, /Kassa och kapacitet/))).toEqual([
      "Kassa: fakturor och andra utbetalningar | −12,5",
      "Kapacitet: fysiska besök | +15 268",
      "Kapacitet: besökens kostnad | +22,9",
      "Netto vid realiserbar andel 0 % | −12,5",
    ]);
  });

  test.each([
    {
      lacks: "a cost of a visit",
      policies: [sv.alternatives[0]!.policy, { ...stop, patches: stop.patches.slice(0, 1) }],
      data: namedSample,
      says: /Vad ett läkarbesök kostar är inte angivet/,
      not: /läkarbesök à/,
    },
    {
      lacks: "listed patients",
      policies: [sv.alternatives[0]!.policy, stop],
      data: { ...namedSample, units: namedSample.units.map((unit) => ({ ...unit, listed: null })) },
      says: /Antal listade saknas/,
      not: /kr per listad \(/,
    },
  ])(
    "leaves out what it cannot know without $lacks, and says so",
    ({ policies, data, says, not }) => {
      const scenario = valueOf(
        compare(data, settings(monthOf(2020, 5), { method: "run-rate" }), policies, "today")
      );
      const texts = textsOf(compose({ ...choice, alternative: "Stopp" }, scenario));
      expect(texts.some((text) => says.test(text))).toBe(true);
      expect(texts.some((text) => not.test(text))).toBe(false);
    }
  );
});

describe("the tables", () => {
  test("by year and party", () => {
    expect(rowsOf(tableOf(compose({ unit: "tkr" }), /per år och part/)).slice(0, 3)).toEqual([
      "2020 Vårdcentralerna | 12 500 | 2 440 | −10 060",
      "2020 Regionen centralt | 0 | 10 060 | +10 060",
      "2020 Totalt | 12 500 | 12 500 | 0",
    ]);
  });

  test("by unit end with the same sums", () => {
    expect(rowsOf(tableOf(compose(), /Vad vårdcentralerna bär 2020, tkr/)).slice(-3)).toEqual([
      "Summa vårdcentralerna | 12 500 | 2 440 | −10 060 | –",
      "Regionen centralt | 0 | 10 060 | +10 060 | –",
      "Totalt | 12 500 | 12 500 | 0 | –",
    ]);
  });

  test("are numbered in their order", () => {
    const captions = compose().blocks.flatMap((block) =>
      block.kind === "table" ? [block.caption] : []
    );
    expect(captions.map((caption) => /^Tabell \d+\./.exec(caption)?.[0])).toEqual(
      captions.map((_, i) => `Tabell ${i + 1}.`)
    );
  });

  test("without financing there is none, and the need is unfinanced", () => {
    const scenario = valueOf(
      compare(
        fourYears,
        settings(monthOf(2020, 12)),
        [policy("today", []), policy("split", [split("2020-01-01", 0.8)])],
        "today"
      )
    );
    const content = compose({ alternative: "split" }, scenario);
    expect(rowsOf(tableOf(content, /Finansiering av/))[0]).toBe("2020 | 10,0 | 0,0 | 10,0");
    expect(() => tableOf(content, /Ramar/)).toThrow();
    expect(textsOf(content)).toContain("Ingen finansiering är angiven i alternativet.");
  });

  test("lowered capitation is said beside the cost, and financed", () => {
    const content = compose(
      { alternative: "80/20", year: 2020, unit: "tkr" },
      scenarioOf([nothing, eightyTwenty])
    );
    expect(rowsOf(tableOf(content, /Ramar/)).slice(0, 2)).toEqual([
      "2020 Statsbidrag | 500 | 500 | 0",
      "2020 Sänkt kapitation | 300 | 300 | 0",
    ]);
    expect(textsOf(content)).toContain(
      "Sänkt kapitation tar dessutom 300 tkr från vårdcentralerna."
    );
  });

  test("of any comparison say so when they do not add up as they are printed, and only then", () => {
    fc.assert(
      fc.property(
        arbitraryRegion,
        arbitraryPatches,
        fc.constantFrom("kr" as const, "tkr" as const, "mkr" as const),
        fc.constantFrom<Language>("sv", "en"),
        ({ data, last }, patches, unit, language) => {
          const policies: readonly Policy[] = [policy("a", []), policy("b", patches)];
          const scenario = valueOf(compare(data, settings(last), policies, "a"));
          const year = 2019 + (patches.length % 3);
          const content = compose({ alternative: "b", year, unit }, scenario, language);
          for (const block of content.blocks) if (block.kind === "table") expectFoot(block);
        }
      ),
      { numRuns: 60 }
    );
  });
});

/** By what the reader sees: the texts of the numbers. */
function expectFoot({ rows, foot }: ReportTable): void {
  const read = (text: string): number =>
    Number(
      text
        .replace(/[\s\u00a0,+]/g, (sign) => (sign === "," ? "," : ""))
        .replace("−", "-")
        .replace(/,(?=\d{3}(\D|$))/g, "")
        .replace(",", ".")
    );
  const addsUp = rows.every(({ numbers }) =>
    numbers.every((number) => {
      if (number === null || number.terms.length === 0) return true;
      const sum = number.terms.reduce((total, { row, number: place, minus }) => {
        const term = read(rows[row]!.numbers[place]!.text);
        return minus ? total - term : total + term;
      }, 0);
      return Math.abs(read(number.text) - sum) < 1e-6;
    })
  );
  expect(foot !== null).toBe(!addsUp);
}

test("both languages have every part, and the same figures", () => {
  const inEnglish = compose({}, sampleScenario("en"), "en");
  const kinds = (content: ReportContent): readonly ReportBlock["kind"][] =>
    content.blocks.map(({ kind }) => kind);
  expect(kinds(inEnglish)).toEqual(kinds(compose()));
  expect(inEnglish.language).toBe("en-GB");
  expect(inEnglish.title).toBe("Decision memorandum: Cost of digital doctors in primary care");
});

test("a real region's report says nothing of an example", () => {
  const content = composeReport(
    sv,
    { ...contextOf(), synthetic: false },
    { template: "memorandum", alternative: "split-80-20", year: 2020, unit: "mkr" }
  );
  expect(content.header).toBe("");
  // The invented units are called so by their names.
  expect(textsOf(content).some((text) => /Påhittat/.test(text))).toBe(false);
  const chart = content.blocks.find((block) => block.kind === "chart");
  expect(chart).toMatchObject({ title: "Kostnad per år och part, mkr" });
});

test.each([
  ["sv", "2020 (utfall och prognos) noll", "2021 (prognos) alt."],
  ["en", "2020 (outcome and forecast) base", "2021 (forecast) alt."],
] as const)("the chart's years say what is a forecast (%s)", (language, mixed, ahead) => {
  const { blocks } = compose({}, language === "sv" ? sv : sampleScenario("en"), language);
  const chart = blocks.find((block) => block.kind === "chart")!;
  expect(chart.categories.slice(0, 4)).toEqual(expect.arrayContaining([mixed, ahead]));
});

test("the baseline is no alternative to itself", () => {
  expect(() => compose({ alternative: "today" })).toThrow(/today/);
});
