import type { OldValues } from "../../../core/scenario/scenario";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { providerPaySources } from "../../../data/providerPaySources";
import { chartColor } from "../../../sheet/chartPalette";
import { numberFormats, shareFormat } from "../../../sheet/numberFormat";
import type { SheetLayout } from "../../../sheet/sheetLayout";
import {
  formula,
  type Formula,
  pin,
  type Reference,
  type SheetPlan,
} from "../../../sheet/sheetPlan";
import {
  analysisChartTitle,
  beginAnalysis,
  layOutAssumptions,
  layOutMethod,
} from "../../sheet/analysisSheet";
import { modelsFor } from "../core/payProposal";
import { type PayBase, type PayModel, type PayTerms, VOLUMES } from "../core/providerPay";
import { providerPayTexts } from "../words/providerPayAnalysis";

type InputKey = keyof PayTerms | keyof PayBase;
type Cells = Readonly<Partial<Record<InputKey | "today", Reference>>>;
type Row = { readonly model: PayModel; readonly volume: number };
type Key = keyof ReturnType<typeof providerPayTexts>["sheet"]["headings"];

const { kronorAndOre, changeAndOre, count, kronor } = numberFormats;

const TERMS: readonly (readonly [keyof PayTerms, string])[] = [
  ["price", kronorAndOre],
  ["ceiling", kronor],
  ["mostContacts", count],
  ["firstStep", count],
  ["priceAfterFirst", kronorAndOre],
  ["secondStep", count],
  ["priceAfterSecond", kronorAndOre],
  ["perListed", kronorAndOre],
  ["fixed", kronor],
  ["qualityShare", "share"],
  ["quality", "share"],
];

/** Models of pay on a sheet: terms to change, and amounts that follow. */
export function providerPaySheet(
  base: PayBase,
  terms: PayTerms,
  old: OldValues,
  context: ComparisonContext
): SheetPlan {
  const own = providerPayTexts(context.language);
  const t = own.sheet;
  const layout = beginAnalysis(
    context,
    "providerPay",
    t.title,
    t.name,
    [46, 20, 16, 24, 24, 20, 30],
    old
  );
  layout.text("note", t.note);
  if (base.listed === null) layout.text("note", own.listedMissing);
  layout.space();
  const cells = layOutInputs(layout, base, terms, context);
  layout.space();
  layout.text("section", own.answer);
  const models = modelsFor(base);
  const rows = models.flatMap((model) => VOLUMES.map((volume): Row => ({ model, volume })));
  const table = layOutModels(layout, rows, cells, context);
  layout.space();
  layout.text("note", own.table.note);
  layout.space();
  layout.chart(
    {
      kind: "column",
      title: analysisChartTitle(context, t.chart.title),
      categories: table.column("model"),
      series: [{ name: t.headings.cost, values: table.column("cost"), color: chartColor(0) }],
      valueTitle: t.chart.value,
      numberFormat: numberFormats.kronorInMillions,
    },
    20,
    6
  );
  layOutMethod(layout, context, t.method, providerPaySources);
  return layout.toPlan();
}

function layOutInputs(
  layout: SheetLayout,
  base: PayBase,
  terms: PayTerms,
  context: ComparisonContext
): Cells {
  const own = providerPayTexts(context.language);
  const t = own.sheet;
  const known: readonly (readonly [InputKey | "today", string, number, string])[] = [
    ["contacts", t.contacts, base.contacts, count],
    ["today", t.today, base.price, kronorAndOre],
    ["fee", t.fee, base.fee, kronorAndOre],
    ...(base.listed === null ? [] : [["listed", t.listed, base.listed, count] as const]),
    ...TERMS.filter(([field]) => field !== "perListed" || base.listed !== null).map(
      ([field, format]) => [field, own.fields[field], terms[field], format] as const
    ),
  ];
  const references = layOutAssumptions(
    layout,
    context,
    known.map(([, label, content, format]) => ({
      label,
      value: {
        content,
        style: "input" as const,
        numberFormat: format === "share" ? shareFormat([content]) : format,
      },
      remark: null,
    }))
  );
  return Object.fromEntries(known.map(([key], i) => [key, pin(references[i]!)]));
}

function layOutModels(
  layout: SheetLayout,
  rows: readonly Row[],
  cells: Cells,
  { language }: ComparisonContext
) {
  const own = providerPayTexts(language);
  const { headings, table } = own.sheet;
  return layout.table<Row, Key>(
    {
      model: { heading: headings.model, content: ({ model }) => own.models[model] },
      volume: {
        heading: headings.volume,
        style: "input",
        numberFormat: shareFormat(VOLUMES),
        content: ({ volume }) => volume,
      },
      contacts: {
        heading: headings.contacts,
        numberFormat: count,
        content: (_, at) => formula`=${cells.contacts!}*${at("volume")}`,
      },
      cost: {
        heading: headings.cost,
        numberFormat: kronorAndOre,
        content: ({ model }, at) => formula`=${payOf(model, cells, formula`${at("contacts")}`)}`,
      },
      revenue: {
        heading: headings.revenue,
        numberFormat: kronorAndOre,
        content: (_, at) => formula`=${at("cost")}+${at("contacts")}*${cells.fee!}`,
      },
      marginal: {
        heading: headings.marginal,
        numberFormat: kronorAndOre,
        content: ({ model }, at) =>
          formula`=${payOf(model, cells, formula`(${at("contacts")}+1)`)}-${at("cost")}`,
      },
      against: {
        heading: headings.against,
        numberFormat: changeAndOre,
        content: (_, at) => formula`=${at("cost")}-${at("contacts")}*${cells.today!}`,
      },
    },
    rows,
    table
  );
}

/** What the region pays for so many contacts, as `payFor` has it. */
function payOf(model: PayModel, cells: Cells, contacts: Formula): Formula {
  const price = cells.price!;
  switch (model) {
    case "perVisit":
      return formula`${contacts}*${price}`;
    case "ceiling":
      return formula`MIN(${contacts}*${price},${cells.ceiling!})`;
    case "contactCeiling":
      return formula`MIN(${contacts},${cells.mostContacts!})*${price}`;
    case "steps": {
      const { firstStep: first, secondStep: second } = cells;
      return formula`MIN(${contacts},${first!})*${price}+MAX(0,MIN(${contacts},${second!})-${first!})*${cells.priceAfterFirst!}+MAX(0,${contacts}-MAX(${first!},${second!}))*${cells.priceAfterSecond!}`;
    }
    case "perListed":
      return formula`${cells.listed!}*${cells.perListed!}`;
    case "fixed":
      return formula`${cells.fixed!}`;
    case "quality":
      return formula`${contacts}*${price}*(1-${cells.qualityShare!}*(1-${cells.quality!}))`;
  }
}
