import { vastmanland } from "../../data/vastmanland";
import { layOutAge } from "../../sheet/ageNote";
import { liveSource } from "../../sheet/liveSource";
import { numberFormats } from "../../sheet/numberFormat";
import { SheetLayout, type Table } from "../../sheet/sheetLayout";
import {
  type Content,
  formula,
  pin,
  type Reference,
  type SheetPlan,
  spilling,
} from "../../sheet/sheetPlan";
import type { ExampleSetting } from "./setting";
import type { YearTable } from "./vastmanlandSheet";

/** The rule in force and the one proposed, applied to the cost of every year. */
export function splitSheet(setting: ExampleSetting, years: YearTable): SheetPlan {
  const { texts } = setting;
  const t = texts.split;
  const layout = new SheetLayout({
    key: "split",
    name: t.sheet,
    columnWidths: [42, 24, 15, 15, 15, 15, 15, 20, 20, 13, 13],
    frozenRows: 1,
  });
  layout.text("title", t.title);
  layout.text("note", t.status(vastmanland.proposal.effectiveFrom));
  layOutAge(layout, setting.old.rules, setting.language);
  layout.space();
  const weights = layOutWeights(layout, setting);
  layout.space();
  const result = layOutResult(layout, setting, years, weights);
  layout.space();
  layOutComparison(layout, setting, result);
  return layout.toPlan();
}

type Weights = Table<"rule" | "region" | "healthCentre">;
type Result = Table<"thenRegion">;

function layOutWeights(layout: SheetLayout, { texts, language }: ExampleSetting): Weights {
  const t = texts.split;
  const headings = t.weightHeadings;
  const weight = { style: "input", numberFormat: numberFormats.share } as const;
  layout.text("section", t.weightsTitle);
  return layout.table(
    {
      rule: { heading: headings.rule, content: ({ name }) => name },
      region: { ...weight, heading: headings.region, content: ({ rule }) => rule.regionShare },
      healthCentre: {
        ...weight,
        heading: headings.healthCentre,
        content: ({ rule }) => rule.healthCentreShare,
      },
      source: {
        heading: headings.source,
        style: "aside",
        content: ({ rule }, at) =>
          liveSource(
            [
              [at("region"), rule.regionShare],
              [at("healthCentre"), rule.healthCentreShare],
            ],
            texts.source(rule.source),
            language
          ),
      },
    },
    [
      { name: t.ruleInForce, rule: vastmanland.ruleInForce },
      { name: t.proposal, rule: vastmanland.proposal },
    ]
  );
}

function layOutResult(
  layout: SheetLayout,
  { texts, call }: ExampleSetting,
  years: YearTable,
  weights: Weights
): Result {
  const t = texts.split;
  const { headings } = t;
  const { kronor, change } = numberFormats;
  const part = { style: "addIn", numberFormat: kronor, total: sum } as const;
  const difference = { numberFormat: change, total: sum } as const;
  const split = (costs: Table<"cost">, rule: number): Content =>
    spilling(
      formula`=${call("ALLOCATE_SPLIT")}(${costs.column("cost")},${pin(weights.cells("region", "healthCentre", rule))})`,
      costs.count,
      2
    );

  layout.text("section", t.resultTitle);
  const result = layout.table(
    {
      year: {
        heading: headings.year,
        style: "text",
        numberFormat: numberFormats.year,
        content: (_, _at, i) => formula`=${years.cell("year", i)}`,
        total: () => texts.total,
      },
      kind: {
        heading: headings.kind,
        content: (_, _at, i) => formula`=${years.cell("kind", i)}`,
        total: () => texts.kinds.both,
      },
      cost: {
        heading: headings.cost,
        numberFormat: kronor,
        content: (_, _at, i) => formula`=${years.cell("cost", i)}`,
        total: sum,
      },
      nowRegion: { ...part, heading: headings.nowRegion, spill: (table) => split(table, 0) },
      nowHealthCentre: { ...part, heading: headings.nowHealthCentre },
      thenRegion: { ...part, heading: headings.thenRegion, spill: (table) => split(table, 1) },
      thenHealthCentre: { ...part, heading: headings.thenHealthCentre },
      changeRegion: {
        ...difference,
        heading: headings.changeRegion,
        content: (_, at) => formula`=${at("thenRegion")}-${at("nowRegion")}`,
      },
      changeHealthCentre: {
        ...difference,
        heading: headings.changeHealthCentre,
        content: (_, at) => formula`=${at("thenHealthCentre")}-${at("nowHealthCentre")}`,
      },
      checkNow: {
        ...difference,
        heading: headings.checkNow,
        content: (_, at) => formula`=${at("nowRegion")}+${at("nowHealthCentre")}-${at("cost")}`,
      },
      checkThen: {
        ...difference,
        heading: headings.checkThen,
        content: (_, at) => formula`=${at("thenRegion")}+${at("thenHealthCentre")}-${at("cost")}`,
      },
    },
    vastmanland.years
  );
  layout.text("note", t.check);
  return result;
}

/** What the region would bear in the proposal's first year, beside what the document expects. */
function layOutComparison(layout: SheetLayout, { texts }: ExampleSetting, result: Result): void {
  const t = texts.split;
  const { expectedCost, effectiveFrom, source } = vastmanland.proposal;
  const { kronor, change } = numberFormats;
  const first = vastmanland.years.findIndex(({ year }) => `${year}-01-01` === effectiveFrom);
  layout.text("section", t.comparisonTitle);
  const calculated = layout.line(t.calculated, {
    content: formula`=${result.cell("thenRegion", first)}`,
    numberFormat: kronor,
  });
  const documented = layout.line(
    t.documented,
    { content: expectedCost, style: "document", numberFormat: kronor },
    texts.source(source)
  );
  layout.line(t.difference, {
    content: formula`=${calculated}-${documented}`,
    numberFormat: change,
  });
}

function sum(column: Reference): Content {
  return formula`=SUM(${column})`;
}
