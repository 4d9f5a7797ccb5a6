import { findInAnalyses } from "../../../../src/analysis/pane/findings";
import { monthOf } from "../../../../src/core/calendar";
import type { Policy } from "../../../../src/core/policy/policy";
import type { ReportContent, Run } from "../../../../src/core/reportContent";
import { runText } from "../../../../src/core/runText";
import { compare } from "../../../../src/core/scenario/compare";
import { emptyMatter } from "../../../../src/core/scenario/matter";
import { emptyWorkspace } from "../../../../src/core/scenario/workspace";
import type { RegionData } from "../../../../src/core/scenario/regionData";
import type { Scenario } from "../../../../src/core/scenario/scenario";
import { presetPolicies } from "../../../../src/data/policies";
import { sampleRegion } from "../../../../src/data/sampleRegion";
import { composeReport, type ReportChoice } from "../../../../src/share/report/sheet/report";
import { region } from "../../../analysis/relations/sheet/fixture";
import { contextOf } from "../../../comparison/sheet/fixture";
import { fourRows, policy, settings, unit, valueOf, year } from "../../../core/scenario/region";
import { sampleFees } from "../../../core/scenario/sampleData";

/** A paragraph of a source document with a number, and where the paper has it. */
interface Row {
  /** In the source's own words. */
  readonly source: string;
  /** What the paper says of it: a sentence, or a table's row with its caption. */
  readonly written: RegExp;
  /** The source's number as the paper prints it, in that place. */
  readonly number: string;
}

const preset = (id: string): Policy => presetPolicies("sv").find((one) => one.id === id)!;

/** An invented region with the memorandum's figures: 2 900 and 23 700 contacts, 2,4 to 12,5 mkr. */
function memorandumRegion(): Scenario {
  const split = preset("split-80-20");
  const proposal: Policy = {
    ...split,
    patches: [
      ...split.patches,
      {
        kind: "financing",
        from: "2020-01-01",
        source: null,
        name: "Statsbidrag god och nära vård",
        means: "grant",
        frame: 10_000_000,
        validTo: null,
      },
      {
        kind: "visitCost",
        from: "2020-01-01",
        source: null,
        perVisit: 1_500,
        realisable: 0,
        substitution: 0,
        upliftPerYear: 0,
      },
    ],
  };
  const names = new Map(sampleRegion.units.values.map(({ id, name }) => [id, name]));
  const data: RegionData = {
    ...region,
    units: region.units.map((one) => ({ ...one, name: names.get(one.id) ?? "Olistade" })),
  };
  return valueOf(
    compare(
      data,
      settings(monthOf(2020, 5), { method: "run-rate", meanFees: sampleFees }),
      [policy("today", [], { name: "100 % vårdcentral" }), proposal],
      "today"
    )
  );
}

/** The memorandum's four amounts as they are typed: no units, so that 80 % is 80 % of all. */
function typedRegion(): Scenario {
  return valueOf(
    compare(
      fourRows,
      settings(monthOf(2019, 12), { method: "half-trend", lastMonth: monthOf(2020, 12) }),
      [policy("today", [], { name: "100 % vårdcentral" }), preset("split-80-20")],
      "today"
    )
  );
}

/** An invented region with the motion's: twice nearly doubled, 7 mkr in 2020, 500 kr a contact. */
function motionRegion(): Scenario {
  const data: RegionData = {
    periodUnit: "year",
    units: [unit("all", { name: "Hela regionen" })],
    observations: [year(2018, 1_900_000), year(2019, 3_700_000), year(2020, 7_000_000)],
  };
  return valueOf(
    compare(
      data,
      settings(monthOf(2020, 12), { method: "flat", lastMonth: monthOf(2022, 12) }),
      [policy("today", [], { name: "100 % vårdcentral" }), preset("stopped-payment")],
      "today"
    )
  );
}

const memorandum: readonly Row[] = [
  {
    source: "kostnadsförts på den vårdcentral där patient är listad",
    written: /^Ärendet gäller .*Så bärs kostnaden i dag: vårdcentralen 100 %/,
    number: "100 %",
  },
  {
    source: "från 1200 kr till 650 kr under 2017",
    written: /^Ersättningen för en läkarkontakt har sänkts från 1 200 kr till 650 kr från 2017/,
    number: "650 kr",
  },
  {
    source: "en sänkning till 500 kr från 1 oktober 2019",
    written: /^Ersättningen för en läkarkontakt .*och 500 kr från 2019-10-01/,
    number: "500 kr",
  },
  {
    source: "Även kostnader för andra yrkesgrupper har sänkts",
    written: /^Även andra yrkens ersättning har sänkts: psykolog från 600 kr till 425 kr/,
    number: "425 kr",
  },
  { source: "År 2017 2,4 mkr", written: /^Kostnad per år i noll.*: 2017, utfall/, number: "2,4" },
  { source: "År 2018 5,6 mkr", written: /^Kostnad per år i noll.*: 2018, utfall/, number: "5,6" },
  { source: "År 2019 10,5 mkr", written: /^Kostnad per år i noll.*: 2019, utf/, number: "10,5" },
  {
    source: "År 2020 (prognos) 12,5 mkr",
    written: /^Kostnad per år i noll.*: 2020, utfall och prognos/,
    number: "12,5",
  },
  {
    source: "från helår 2017 2 900 kontakter",
    written: /^Kontakterna gick från 2 900 \(2017\)/,
    number: "2 900",
  },
  {
    source: "till ca 23 700 kontakter år 2019",
    written: /^Kontakterna gick från 2 900 \(2017\) till 23 700 \(2019\)/,
    number: "23 700",
  },
  {
    source: "Volymen har ökat betydligt mer än kostnaderna … ersättningen har sänkts",
    written: /^Volymen har ökat mer än kostnaden: kontakterna var 8,17 gånger .* taxa −/,
    number: "8,17",
  },
  {
    source: "2017 års utfall var endast läkarkontakter; andra yrkesgrupper har tillkommit",
    written: /^Nytt i den senare perioden: sjuksköterska, psykolog, fysioterapeut/,
    number: "sjuksköterska",
  },
  {
    source: "ingångsläget inför 2020 … helårsprognos för 2020 kan skattas till ca 12,5 mkr",
    written: /^Kostnaden för digitala .* beräknas den bli 12,5 mkr 2020/,
    number: "12,5 mkr",
  },
  {
    source: "inte finns något samband mellan tillgänglighet på vårdcentral och …",
    written: /^Inget samband kan visas mellan tillgänglighet och digitala kontakter/,
    number: "n = 20",
  },
  {
    source: "socioekonomiskt mer välbärgade områden, har flest nätläkarkontakter",
    written: /^Enheter med högre CNI har färre digitala kontakter/,
    number: "n = 20",
  },
  {
    source: "Nedan redovisas utfall av 2019 års kostnad per vårdcentral",
    written: /^Utfall 2019 per vårdcentral .*: Brusklinta/,
    number: "306",
  },
  {
    source: "(andel av vårdcentralens ersättning, som ärendet begär)",
    written: /^Utfall 2019 per vårdcentral .*: Brusklinta/,
    number: "1,2",
  },
  {
    source: "avlastning … kan inte utläsas under de tre senaste åren; svag ökning av besök",
    written: /någon avlastning kan alltså inte läsas av .*2017–2019: .*fysiska besök \+2,5 %/,
    number: "+2,5 %",
  },
  {
    source: "80 % av kostnaden … inom regionen, retroaktivt från 2020-01-01",
    written: /^att 80 % av kostnaden .* från och med 2020-01-01 .*retroaktivt/,
    number: "80 %",
  },
  {
    source: "resterande 20 % … på den vårdcentral där patienten är listad",
    written: /^att 80 % av kostnaden .* och 20 % av vårdcentralen där patienten är listad/,
    number: "20 %",
  },
  {
    source: "En kvarstående del kan motiveras av … en viss avlastning (20 % bär sig om)",
    written: /^20 % av kostnaden är .* per kontakt\. Den delen bär sig om minst /,
    number: "20 %",
  },
  {
    source: "bedöms kosta ca 10 mkr för 2020",
    written: /^80\/20 flyttar 10,1 mkr 2020 från vårdcentralerna/,
    number: "10,1 mkr",
  },
  {
    source: "finansieras inom ramen för anslag avseende statsbidrag för god och nära vård",
    written: /^Statsbidrag god och nära vård .* har ramen 10,0 mkr 2020/,
    number: "10,0 mkr",
  },
  {
    source: "Genom att 20 % fortsatt kostnadsförs på vårdcentralerna … följa upp",
    written: /^Vårdcentralen bär enligt förslaget 20 % av kostnaden och följer volym/,
    number: "20 %",
  },
];

const motion: readonly Row[] = [
  {
    source: "har kostnaderna nästan fördubblats två år i rad",
    written: /^Kostnaden har nästan fördubblats två år i rad.*\+94,7 % 2019 och \+89,2 % 2020/,
    number: "+89,2 %",
  },
  {
    source: "landade 2020 på cirka 7 miljoner kronor",
    written: /^Kostnad per år i noll.*: 2020, utfall/,
    number: "7,0",
  },
  {
    source: "faktureras 500:-/ besök",
    written: /^Ersättningen för en läkarkontakt .*och 500 kr från 2019-10-01/,
    number: "500 kr",
  },
  {
    source: "(7 mkr / 500 kr = 14 000 besök)",
    written: /^Kostnad per år i noll.*: 2020, utfall/,
    number: "14 000",
  },
  {
    source: "från och med 2022 inte längre betala någon ersättning",
    written: /^att ersättning för digitala utomlänskontakter inte betalas från och med 2022-01-01/,
    number: "2022-01-01",
  },
  {
    source: "stoppa ersättningen frigör … resurser",
    written: /^Stoppad ersättning minskar kostnaden 2022 med 7,0 mkr/,
    number: "7,0 mkr",
  },
];

const typed: readonly Row[] = [
  {
    source: "År 2020 (prognos) 12,5 mkr",
    written: /^Nollalternativet och 80\/20 per år och part, mkr: 2020 Totalt/,
    number: "12,5 | 12,5",
  },
  {
    source: "80 % … ca 10 mkr för 2020",
    written: /^Nollalternativet och 80\/20 per år och part, mkr: 2020 Regionen centralt/,
    number: "0,0 | 10,0 | +10,0",
  },
  {
    source: "resterande 20 %",
    written: /^Nollalternativet och 80\/20 per år och part, mkr: 2020 Vårdcentralerna/,
    number: "12,5 | 2,5 | −10,0",
  },
];

const papers = [
  {
    name: "the memorandum of Region Västmanland",
    rows: memorandum,
    scenario: memorandumRegion,
    choice: { template: "memorandum", alternative: "split-80-20", year: 2020, unit: "mkr" },
  },
  {
    name: "the memorandum, of its four amounts alone,",
    rows: typed,
    scenario: typedRegion,
    choice: { template: "memorandum", alternative: "split-80-20", year: 2020, unit: "mkr" },
  },
  {
    name: "the motion in Region Jämtland Härjedalen",
    rows: motion,
    scenario: motionRegion,
    choice: { template: "motion", alternative: "stopped-payment", year: 2022, unit: "mkr" },
  },
] as const satisfies readonly {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly scenario: () => Scenario;
  readonly choice: ReportChoice;
}[];

describe.each(papers)("what $name says with a number", ({ rows, scenario, choice }) => {
  let lines: readonly string[];

  beforeAll(async () => {
    const one = scenario();
    const context = contextOf();
    const findings = await findInAnalyses({
      ...choice,
      scenario: one,
      context,
      workspace: emptyWorkspace,
      kept: new Map(),
    });
    lines = linesOf(composeReport(one, context, choice, { matter: emptyMatter, findings }));
  });

  test.each(rows)("$source", ({ written, number }) => {
    const found = lines.filter((line) => written.test(line));
    expect(found.length > 0 ? found : lines).toHaveLength(1);
    expect(found[0]).toContain(number);
  });
});

/** Sentences, and rows of tables after their captions: "Kostnad per år: 2017, utfall | 2,4". */
function linesOf({ blocks }: ReportContent): readonly string[] {
  return blocks
    .flatMap((block): readonly string[] => {
      if (block.kind === "paragraph") return [written(block.runs)];
      if (block.kind === "points") return block.items.map(written);
      if (block.kind !== "table") return [];
      const caption = block.caption.replace(/^Tabell \d+\. /, "");
      return block.rows.map(
        ({ label, numbers }) =>
          `${caption}: ${[label, ...numbers.map((one) => one?.text ?? "–")].join(" | ")}`
      );
    })
    .map((line) => line.replace(/\u00a0/g, " "));
}

function written(runs: readonly Run[]): string {
  return runs.map(runText).join("");
}
