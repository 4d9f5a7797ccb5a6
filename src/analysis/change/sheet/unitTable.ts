import type { EffectName } from "../../../core/scenario/costChange";
import type { ChangeTexts } from "../words/changeAnalysis.sv";
import type { EffectRow, UnitChange, UnitChanges } from "../core/unitChange";
import type { Scenario } from "../../../core/scenario/scenario";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { numberFormats } from "../../../sheet/numberFormat";
import type { Column, LaidCell, SheetLayout } from "../../../sheet/sheetLayout";
import { formula, type Formula, type Reference } from "../../../sheet/sheetPlan";

type UnitKey = "unit" | keyof EffectRow | "sum";

/** Each unit's own effects, and below them what the region's differ by. */
export function layOutUnits(
  layout: SheetLayout,
  { words }: ComparisonContext,
  texts: ChangeTexts,
  { units }: Scenario,
  { units: changes, region }: UnitChanges,
  divided: boolean,
  effects: ReadonlyMap<EffectName, Reference>
): void {
  const { sheet: t, units: names } = texts;
  const headings: Readonly<Record<keyof EffectRow, string>> = {
    volume: texts.effects.volume,
    mix: texts.effects.mix,
    price: divided ? texts.effects.price : texts.priceAndMix,
    other: texts.effects.other,
  };
  const keys = (["volume", "mix", "price", "other"] as const).filter((key) => {
    if (key === "mix") return divided;
    return key !== "other" || [region, ...changes.map((one) => one.effects)].some(hasOther);
  });
  layout.text("section", names.title(words, "kr"));
  layout.text("note", t.unitNote(words));
  const columns: Partial<Record<UnitKey, Column<UnitChange, UnitKey>>> = {
    unit: {
      heading: names.unit,
      content: ({ unit }) => units[unit]!.name,
      total: () => t.sum,
    },
  };
  const number = { numberFormat: numberFormats.change } as const;
  const total = (column: Reference): Formula => formula`=SUM(${column})`;
  for (const key of keys)
    columns[key] = {
      ...number,
      heading: t.kronor(headings[key]),
      content: (one) => one.effects[key] / 100,
      total,
    };
  const [first, last] = [keys[0]!, keys[keys.length - 1]!];
  const sumAcross = (at: (key: UnitKey) => Reference): Formula => {
    const { area, ...rest } = at(first);
    const columnCount = at(last).area.column - area.column + 1;
    return formula`=SUM(${{ ...rest, area: { ...area, columns: columnCount } }})`;
  };
  columns.sum = { ...number, heading: t.change, content: (_, at) => sumAcross(at), total };
  const table = layout.table(
    columns as Record<UnitKey, Column<UnitChange, UnitKey>>,
    changes,
    t.unitTable
  );
  const rowOf =
    (row: number) =>
    (key: UnitKey): Reference => {
      const { area, ...rest } = table.column(key);
      return { ...rest, area: { ...area, row, rows: 1 } };
    };
  const sums = rowOf(layout.height - 1);
  const between = rowOf(layout.height);
  const whole = rowOf(layout.height + 1);
  const line = (
    label: string,
    style: "plain" | "total",
    row: (key: UnitKey) => Reference,
    content: (key: keyof EffectRow) => Formula
  ): void => {
    const cells = keys.map((key): LaidCell => ({ ...number, style, content: content(key) }));
    layout.row([
      { content: label, style: style === "total" ? "textTotal" : "text" },
      ...cells,
      { ...number, style, content: sumAcross(row) },
    ]);
  };
  line(names.between, "plain", between, (key) => formula`=ROUND(${whole(key)}-${sums(key)},2)`);
  line(names.region, "total", whole, (key) => regionFormula(key, effects));
  layout.space();
}

function hasOther({ other }: EffectRow): boolean {
  return other !== 0;
}

/** The region's effect is the live one of the steps. */
function regionFormula(key: keyof EffectRow, effects: ReadonlyMap<EffectName, Reference>): Formula {
  if (key !== "price") {
    const cell = effects.get(key);
    return cell ? formula`=${cell}` : formula`=0`;
  }
  const whole = effects.get("price");
  return whole ? formula`=${whole}` : formula`=${effects.get("tariff")!}+${effects.get("fee")!}`;
}
