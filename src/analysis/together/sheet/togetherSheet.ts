import type { OldValues } from "../../../core/scenario/scenario";
import { toKronor } from "../../../core/money";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { decompositionSourcesOf } from "../../../data/decompositionSources";
import { chartColor } from "../../../sheet/chartPalette";
import { numberFormats } from "../../../sheet/numberFormat";
import { type Column, SheetLayout, type Table } from "../../../sheet/sheetLayout";
import { formula, type Formula, pin, quoted, type SheetPlan } from "../../../sheet/sheetPlan";
import { analysisChartTitle, beginAnalysis, layOutMethod } from "../../sheet/analysisSheet";
import type { Together } from "../core/together";
import { togetherTexts } from "../words/togetherAnalysis";

/** What is said of the measures, and what their figures rest on that is old. */
export interface SaidOfTogether {
  readonly sentences: readonly string[];
  readonly old: OldValues;
}

type SetKey = "set" | "size" | "total" | "region" | "weightWith" | "weightWithout" | MemberKey;
/** 1: the measure is in the combination. */
type MemberKey = `member${number}`;

/** Between the first heading of the results and that of the combinations, beside a row a measure. */
const ROWS_BETWEEN = 6;

/** Each measure's part, by Excel's own formulas, of what every combination cost in the run. */
export function togetherSheet(
  found: Together,
  { sentences, old }: SaidOfTogether,
  context: ComparisonContext
): SheetPlan {
  const t = togetherTexts(context.language).sheet;
  const layout = beginAnalysis(
    context,
    "together",
    t.title,
    t.name,
    [46, 24, 20, 20, 20, 24, 22, 14, 14, 14, 14, 14],
    old
  );
  for (const sentence of sentences) layout.text("plain", sentence);
  layout.text("note", t.note);
  layout.space();
  layout.text("section", t.resultTitle);
  const count = found.measures.length;
  const keys: readonly SetKey[] = [
    "set",
    "size",
    "total",
    "region",
    ...found.measures.map((_, i): MemberKey => `member${i + 1}`),
    "weightWith",
    "weightWithout",
  ];
  const sets = layout.tableAhead(keys, count + ROWS_BETWEEN, 1 << count);
  const measures = layOutMeasures(layout, found, sets, context);
  layout.space();
  const all = sets.count - 1;
  const whole = layout.line(t.whole, {
    content: formula`=${sets.cell("total", all)}-${sets.cell("total", 0)}`,
    numberFormat: numberFormats.changeAndOre,
  });
  layout.line(t.check, {
    content: formula`=IF(ABS(SUM(${measures.column("shared")})-${whole})<0.005,${quoted(t.right)},${quoted(t.wrong)})`,
    style: "result",
  });
  layout.space();
  layout.text("section", t.setTitle);
  layOutSets(layout, found, keys, context);
  layout.space();
  layout.chart(
    {
      kind: "column",
      title: analysisChartTitle(context, t.chart.title),
      categories: measures.column("measure"),
      series: [{ name: t.chart.title, values: measures.column("shared"), color: chartColor(0) }],
      valueTitle: t.chart.value,
      numberFormat: numberFormats.kronor,
    },
    18,
    5
  );
  layOutMethod(layout, context, t.method, decompositionSourcesOf("shapley"));
  return layout.toPlan();
}

type MeasureKey = keyof ReturnType<ReturnType<typeof togetherTexts>["sheet"]["headings"]>;

function layOutMeasures(
  layout: SheetLayout,
  { measures }: Together,
  sets: Table<SetKey>,
  { language, words }: ComparisonContext
): Table<MeasureKey> {
  const t = togetherTexts(language).sheet;
  const headings = t.headings(words);
  const { changeAndOre, year } = numberFormats;
  const total = (set: number): Formula => formula`${sets.cell("total", set)}`;
  const shared = (size: "total" | "region", i: number): Formula => {
    const member = pin(sets.column(`member${i + 1}`));
    const cost = pin(sets.column(size));
    return formula`SUMPRODUCT(${member}*${pin(sets.column("weightWith"))}*${cost})-SUMPRODUCT((1-${member})*${pin(sets.column("weightWithout"))}*${cost})`;
  };
  const change = (key: MeasureKey, content: (i: number) => Formula) => ({
    heading: headings[key],
    numberFormat: changeAndOre,
    content: (_: unknown, __: unknown, i: number) => content(i),
  });
  return layout.table<Together["measures"][number], MeasureKey>(
    {
      measure: { heading: headings.measure, content: ({ policy }) => policy.name },
      number: {
        heading: headings.number,
        style: "text",
        numberFormat: year,
        content: (_, __, i) => i + 1,
      },
      alone: change("alone", (i) => formula`=${total(1 << i)}-${total(0)}`),
      inOrder: change(
        "inOrder",
        (i) => formula`=${total((1 << (i + 1)) - 1)}-${total((1 << i) - 1)}`
      ),
      shared: change("shared", (i) => formula`=${shared("total", i)}`),
      healthCentres: {
        heading: headings.healthCentres,
        numberFormat: changeAndOre,
        content: (_, at) => formula`=${at("shared")}-${at("region")}`,
      },
      region: change("region", (i) => formula`=${shared("region", i)}`),
    },
    measures,
    t.tables.measures
  );
}

/** Combinations in the order of their bits: the first has none, the last has all. */
function layOutSets(
  layout: SheetLayout,
  { measures, costs }: Together,
  keys: readonly SetKey[],
  { language, words }: ComparisonContext
): void {
  const t = togetherTexts(language).sheet;
  const headings = t.setHeadings(words);
  const { kronorAndOre, factor, year } = numberFormats;
  const n = measures.length;
  const whole = (heading: string, content: Column<number, SetKey>["content"]) =>
    ({ heading, style: "text", numberFormat: year, content }) as const;
  const columns = {
    set: {
      heading: headings.set,
      content: (set: number) =>
        measures
          .filter((_, i) => set & (1 << i))
          .map(({ policy }) => policy.name)
          .join(" + ") || t.none,
    },
    size: whole(headings.size, (set) => measures.filter((_, i) => set & (1 << i)).length),
    total: {
      heading: headings.total,
      style: "input",
      numberFormat: kronorAndOre,
      content: (set: number) => toKronor(costs[set]!.total, 2),
    },
    region: {
      heading: headings.region,
      style: "input",
      numberFormat: kronorAndOre,
      content: (set: number) => toKronor(costs[set]!.region, 2),
    },
    ...Object.fromEntries(
      measures.map((_, i) => [
        `member${i + 1}`,
        whole(t.member(i + 1), (set) => Number((set & (1 << i)) !== 0)),
      ])
    ),
    weightWith: {
      heading: headings.weightWith,
      numberFormat: factor,
      content: (set: number, at: (key: SetKey) => Parameters<typeof pin>[0]) =>
        set === 0 ? 0 : formula`=FACT(${at("size")}-1)*FACT(${n}-${at("size")})/FACT(${n})`,
    },
    weightWithout: {
      heading: headings.weightWithout,
      numberFormat: factor,
      content: (set: number, at: (key: SetKey) => Parameters<typeof pin>[0]) =>
        set === (1 << n) - 1
          ? 0
          : formula`=FACT(${at("size")})*FACT(${n}-1-${at("size")})/FACT(${n})`,
    },
  };
  layout.table<number, SetKey>(
    Object.fromEntries(keys.map((key) => [key, columns[key as keyof typeof columns]])) as Record<
      SetKey,
      Column<number, SetKey>
    >,
    Array.from({ length: 1 << n }, (_, set) => set),
    t.tables.sets
  );
}
