import type { SinceSheetInput } from "./sinceSheetInput";
import type { SinceTexts } from "../words/sinceAnalysis.sv";
import { bridgeMonths, BRIDGE_PARTS, type BridgePart } from "../core/bridge";
import { dayOfIso, firstDayOf, type Month, serialOf } from "../../../core/calendar";
import type { Source } from "../../../core/provenance";
import { resolveSource } from "../../../data/sources";
import { sinceTexts } from "../words/sinceAnalysis";
import {
  analysisChartTitle,
  beginAnalysis,
  layOutAssumptions,
  layOutMethod,
} from "../../sheet/analysisSheet";
import { chartColor } from "../../../sheet/chartPalette";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { numberFormats } from "../../../sheet/numberFormat";
import { type Column, SheetLayout, type Table } from "../../../sheet/sheetLayout";
import {
  above,
  formula,
  type Formula,
  pin,
  type Reference,
  type SheetPlan,
} from "../../../sheet/sheetPlan";
import { layOutAccuracy } from "./accuracyTables";
import { layOutItems, type LaidItems } from "./itemTable";

const COLUMN_WIDTHS = [52, 26, 14, 14, 15, 15, 15, 15, 15, 15, 15, 15, 12, 12, 12, 12];
const CHART_ROWS = 20;
const CHART_COLUMNS = 7;

const SOURCES: readonly Source[] = [
  resolveSource({ id: "shorrocks-2013", locator: "s. 99–126", certainty: "A" }),
];

/** The bridge with live formulas, the accuracy of the forecasts, and how both are made. */
export function sinceSheet(input: SinceSheetInput, context: ComparisonContext): SheetPlan {
  // What stands first refers to what stands below: where that is, the first round tells.
  const { months } = layOut(input, context, null);
  return layOut(input, context, months).layout.toPlan();
}

type MonthKey = "month" | "cashThen" | BridgePart | "cashNow";

function layOut(
  input: SinceSheetInput,
  context: ComparisonContext,
  below: Table<MonthKey> | null
): { readonly layout: SheetLayout; readonly months: Table<MonthKey> } {
  const { forecast, spanText, span } = input;
  const texts = sinceTexts(context.language);
  const t = texts.sheet;
  const layout = beginAnalysis(
    context,
    "since",
    t.title(spanText),
    t.name,
    COLUMN_WIDTHS,
    input.old
  );
  layout.text("result", input.sentence);
  if (input.byGrowth !== null) layout.text("plain", input.byGrowth);
  for (const note of t.notes) layout.text("note", note);
  layout.space();
  layOutBridge(layout, context, input, texts, below);
  layout.space();
  const { name, saved, policyName, lastOutcome, notes, id } = forecast;
  const a = t.assumption;
  const text = (label: string, value: string) => ({
    label,
    value: { content: value },
    remark: null,
  });
  const date = (label: string, day: number, numberFormat: string) => ({
    label,
    value: { content: serialOf(day), numberFormat, style: "text" as const },
    remark: null,
  });
  const [idCell] = layOutAssumptions(layout, context, [
    text(a.id, id),
    text(a.name, name),
    date(a.saved, dayOfIso(saved), numberFormats.date),
    text(a.policy, policyName),
    date(a.lastOutcome, firstDayOf(lastOutcome), numberFormats.month),
    date(a.from, firstDayOf(span.from), numberFormats.month),
    date(a.to, firstDayOf(span.to), numberFormats.month),
    text(a.method, notes.method),
    text(a.rule, notes.rule),
    text(a.tariff, notes.tariff),
    text(a.fees, notes.fees),
    text(a.calibration, notes.calibration),
  ]);
  layout.space();
  layOutAccuracy(layout, context, input);
  layout.text("section", t.items);
  layout.text("note", t.itemNote);
  const items = layOutItems(layout, context, input, pin(idCell!));
  layout.space();
  layout.text("section", t.months);
  layout.text("note", t.monthNote);
  const months = layOutMonths(layout, context, input, items, texts);
  layOutMethod(layout, context, t.method, SOURCES);
  return { layout, months };
}

type BridgeKey = "part" | "amount" | "until" | "support" | "level" | "rise" | "fall" | "meaning";

/** Amounts in kronor, what the chart draws in millions. */
function layOutBridge(
  layout: SheetLayout,
  context: ComparisonContext,
  { forecast }: SinceSheetInput,
  texts: SinceTexts,
  below: Table<MonthKey> | null
): void {
  const t = texts.sheet;
  const lines: readonly ("before" | BridgePart | "after")[] = ["before", ...BRIDGE_PARTS, "after"];
  const sum = (key: MonthKey): Formula | null => below && formula`=SUM(${below.column(key)})`;
  const isLevel = (line: string): boolean => line === "before" || line === "after";
  const millions = { numberFormat: numberFormats.oneDecimal, style: "plain" } as const;
  layout.text("section", t.bridge);
  const table = layout.table<(typeof lines)[number], BridgeKey>(
    {
      part: {
        heading: texts.bridge.part,
        content: (line) => {
          if (line === "before") return texts.bridge.before(forecast.name);
          return line === "after" ? texts.bridge.after : texts.parts[line];
        },
      },
      amount: {
        heading: texts.bridge.amount,
        style: "plain",
        numberFormat: numberFormats.kronor,
        formatOf: (line) => (isLevel(line) ? numberFormats.kronor : numberFormats.change),
        content: (line) => {
          if (line === "before") return sum("cashThen");
          return line === "after" ? sum("cashNow") : sum(line);
        },
      },
      until: {
        heading: `${t.level}, ${t.axis}`,
        ...millions,
        content: (line, at) => {
          if (isLevel(line)) return formula`=${at("amount")}/1000000`;
          return formula`=${above(at("until"), 1)}+${at("amount")}/1000000`;
        },
      },
      support: {
        heading: t.invisible,
        ...millions,
        content: (line, at) =>
          isLevel(line) ? 0 : formula`=MIN(${above(at("until"), 1)},${at("until")})`,
      },
      level: {
        heading: t.level,
        ...millions,
        content: (line, at) => (isLevel(line) ? formula`=${at("until")}` : 0),
      },
      rise: {
        heading: t.rise,
        ...millions,
        content: (line, at) => (isLevel(line) ? 0 : formula`=MAX(0,${at("amount")})/1000000`),
      },
      fall: {
        heading: t.fall,
        ...millions,
        content: (line, at) => (isLevel(line) ? 0 : formula`=MAX(0,-${at("amount")})/1000000`),
      },
      meaning: {
        heading: t.meaning,
        style: "aside",
        content: (line) =>
          line === "before" || line === "after" ? null : texts.explanations[line],
      },
    },
    lines
  );
  const parts: Reference = {
    ...table.cell("amount", 1),
    area: { ...table.cell("amount", 1).area, rows: BRIDGE_PARTS.length },
  };
  layout.line(t.check, {
    content: formula`=ROUND(SUM(${parts})-(${table.cell("amount", lines.length - 1)}-${table.cell("amount", 0)}),2)`,
    style: "result",
    numberFormat: numberFormats.kronorAndOre,
  });
  layout.space();
  layout.chart(
    {
      kind: "stackedColumn",
      title: analysisChartTitle(context, t.chart),
      categories: table.column("part"),
      series: [
        { name: t.invisible, values: table.column("support"), color: null },
        { name: t.level, values: table.column("level"), color: chartColor(0) },
        { name: t.rise, values: table.column("rise"), color: chartColor(5) },
        { name: t.fall, values: table.column("fall"), color: chartColor(1) },
      ],
      valueTitle: t.axis,
      numberFormat: "0.0",
    },
    CHART_ROWS,
    CHART_COLUMNS
  );
}

/** Kronor, by month; the parts of a month sum to its change. */
function layOutMonths(
  layout: SheetLayout,
  { namespace }: ComparisonContext,
  { steps, span }: SinceSheetInput,
  items: LaidItems,
  texts: SinceTexts
): Table<MonthKey> {
  const t = texts.sheet.columns;
  const bridges = bridgeMonths(steps, span);
  type Line = (typeof bridges)[number];
  const kronor = { numberFormat: numberFormats.kronorAndOre, style: "plain" } as const;
  const change = { numberFormat: numberFormats.changeAndOre, style: "plain" } as const;
  const call = (month: Month, price: "price" | "tariff", position: number): Formula => {
    const range = (key: Parameters<LaidItems["range"]>[0]): Reference => items.range(key, month);
    return formula`=ROUND(INDEX(${namespace}.DECOMPOSE_COST(${range("contactsThen")},${range(`${price}Then`)},${range("contactsNow")},${range(`${price}Now`)}),1,${position}),2)`;
  };
  const kindOf = items.kindOf;
  const data = (month: Month): Formula =>
    formula`SUM(${items.range("cashNow", month)})-SUM(${items.range("cashThen", month)})`;
  const divided =
    (position: number, price: "price" | "tariff") =>
    ({ month }: Line) =>
      kindOf(month) === "divided" ? call(month, price, position) : 0;
  const value =
    (part: "method" | "decisions") =>
    ({ parts }: Line) =>
      parts[part] / 100;
  const columns: Readonly<Record<MonthKey, Column<Line, MonthKey>>> = {
    month: {
      heading: t.month,
      style: "text",
      numberFormat: numberFormats.month,
      content: ({ month }) => serialOf(firstDayOf(month)),
    },
    cashThen: {
      heading: t.cashThen,
      ...kronor,
      content: ({ month }) =>
        items.has(month) ? formula`=SUM(${items.range("cashThen", month)})` : 0,
    },
    late: {
      heading: texts.parts.late,
      ...change,
      content: ({ month }) => (kindOf(month) === "late" ? formula`=${data(month)}` : 0),
    },
    volume: { heading: texts.parts.volume, ...change, content: divided(1, "price") },
    mix: { heading: texts.parts.mix, ...change, content: divided(2, "price") },
    tariff: { heading: texts.parts.tariff, ...change, content: divided(3, "tariff") },
    other: {
      heading: texts.parts.other,
      ...change,
      content: ({ month }, at) =>
        kindOf(month) === "divided"
          ? formula`=${data(month)}-${at("volume")}-${at("mix")}-${at("tariff")}`
          : 0,
    },
    method: { heading: texts.parts.method, ...change, content: value("method") },
    decisions: { heading: texts.parts.decisions, ...change, content: value("decisions") },
    horizon: {
      heading: texts.parts.horizon,
      ...change,
      content: ({ month }) => (kindOf(month) === "horizon" ? formula`=${data(month)}` : 0),
    },
    cashNow: {
      heading: t.cashNow,
      ...kronor,
      content: ({ month }, at) =>
        items.has(month)
          ? formula`=SUM(${items.range("cashNow", month)})+${at("method")}+${at("decisions")}`
          : 0,
    },
  };
  return layout.table(columns, bridges);
}
