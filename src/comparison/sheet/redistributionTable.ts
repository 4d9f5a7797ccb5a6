import type { Overview, PlacedUnit } from "./placedUnit";
import { numberFormats } from "../../sheet/numberFormat";
import type { Column, SheetLayout } from "../../sheet/sheetLayout";
import { type Content, formula, type Formula, type Reference } from "../../sheet/sheetPlan";
import { correctionOf, operatorOf, type Setting, type Shown } from "./setting";
import type { UnitSheet } from "./unitSheet";

export interface RedistributionPlan {
  readonly shown: Shown;
  readonly listed: readonly PlacedUnit[];
  readonly overview: Overview;
  readonly year: Reference;
  readonly units: UnitSheet;
}

type RedistributionKey = keyof ReturnType<Setting["texts"]["redistribution"]["headings"]>;

/** One alternative, unit by unit: beside the baseline, per listed and of the compensation. */
export function layOutRedistribution(
  layout: SheetLayout,
  setting: Setting,
  { shown, listed, overview, year, units }: RedistributionPlan
): void {
  const { texts, context } = setting;
  const t = texts.redistribution;
  const headings = t.headings(context.words);
  const { kronor, change, count, kronorAndOre, changeAndOre, shareWithDecimal } = numberFormats;
  const from =
    (key: "cost 1" | `cost ${number}` | `change ${number}`) =>
    (_: PlacedUnit, _at: (key: RedistributionKey) => Reference, index: number): Content =>
      formula`=${overview.cell(key, index)}`;
  const perListed =
    (key: "amount" | "change") =>
    (_: PlacedUnit, at: (key: RedistributionKey) => Reference): Content =>
      formula`=IF(N(${at("listed")})>0,${at(key)}/${at("listed")},"")`;
  layout.text("section", shown.name);
  const columns: Partial<Record<RedistributionKey, Column<PlacedUnit, RedistributionKey>>> = {
    unit: { heading: headings.unit, style: "longText", content: ({ unit }) => unit.name },
    operator: { heading: headings.operator, content: ({ unit }) => operatorOf(setting, unit) },
    listed: {
      heading: headings.listed,
      numberFormat: count,
      content: ({ position }) => {
        const cell = units.listed(position);
        return cell && formula`=${cell}`;
      },
    },
    baseline: { heading: headings.baseline, numberFormat: kronor, content: from("cost 1") },
    amount: {
      heading: headings.amount,
      numberFormat: kronor,
      content: from(`cost ${shown.number}`),
    },
    change: {
      heading: headings.change,
      numberFormat: change,
      content: from(`change ${shown.number}`),
    },
    perListed: {
      heading: headings.perListed,
      numberFormat: kronorAndOre,
      content: perListed("amount"),
    },
    changePerListed: {
      heading: headings.changePerListed,
      numberFormat: changeAndOre,
      content: perListed("change"),
    },
    compensation: {
      heading: headings.compensation,
      numberFormat: kronor,
      content: ({ position }) => compensationIn(units, position, year),
    },
    share: {
      heading: headings.share,
      numberFormat: shareWithDecimal,
      content: (_, at) =>
        formula`=IF(N(${at("compensation")})>0,${at("amount")}/${at("compensation")},"")`,
    },
  };
  // Where nothing booked is corrected, nothing is said of it.
  if (shown.alternative.corrections.length > 0)
    columns.correction = {
      heading: headings.correction,
      style: "longText",
      content: ({ unit, position }) =>
        shown.alternative.corrections.some((one) => one.unit === position)
          ? correctionOf(setting, unit)
          : t.noCorrection,
    };
  layout.table(
    columns as Record<RedistributionKey, Column<PlacedUnit, RedistributionKey>>,
    listed,
    `${t.table}_${shown.number}`
  );
}

/** Empty in a year that the data have no compensation for. */
function compensationIn(units: UnitSheet, unit: number, year: Reference): Content {
  const known = units.yearly("compensation", unit);
  if (known.length === 0) return null;
  const choice = known.reduceRight<Formula>(
    (otherwise, one) => formula`IF(${year}=${one.year},${one.cell},${otherwise})`,
    formula`""`
  );
  return formula`=${choice}`;
}
