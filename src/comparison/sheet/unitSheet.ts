import type { Unit, YearValue } from "../../core/scenario/regionData";
import { numberFormats } from "../../sheet/numberFormat";
import { type Column, SheetLayout } from "../../sheet/sheetLayout";
import type { Reference, SheetPlan } from "../../sheet/sheetPlan";
import { layOutTitle, operatorOf, type Setting, sheetOf } from "./setting";

type YearlyFact = "compensation" | "budget";

/** What is known of each unit, and where other sheets find it. */
export interface UnitSheet {
  readonly plan: SheetPlan;
  /** null where nothing is known; `unit` is the position in the scenario. */
  readonly listed: (unit: number) => Reference | null;
  /** The years that the unit has the fact for. */
  readonly yearly: (
    fact: YearlyFact,
    unit: number
  ) => readonly { readonly year: number; readonly cell: Reference }[];
}

export function unitSheet(setting: Setting): UnitSheet {
  const { texts, context, scenario } = setting;
  const { units } = scenario;
  const t = texts.units;
  const headings = t.headings(context.words);
  const { kronor, count, year, index: cniFormat } = numberFormats;
  const columns: Record<string, Column<Unit, string>> = {
    number: {
      heading: headings.number,
      style: "text",
      numberFormat: year,
      content: (_, _at, index) => index + 1,
    },
    unit: { heading: headings.unit, content: ({ name }) => name },
    operator: { heading: headings.operator, content: (unit) => operatorOf(setting, unit) },
    costCentre: { heading: headings.costCentre, content: ({ costCentre }) => costCentre },
    listed: { heading: headings.listed, numberFormat: count, content: ({ listed }) => listed },
    cni: { heading: headings.cni, numberFormat: cniFormat, content: ({ cni }) => cni },
  };
  for (const fact of ["compensation", "budget"] as const)
    for (const one of yearsOf(units, fact))
      columns[`${fact} ${one}`] = {
        heading: t[fact](one),
        numberFormat: kronor,
        content: (unit) => valueOf(unit[fact], one),
      };
  const name = t.sheet(context.words);
  const widths = [6, 32, 18, 12, 11, 8];
  const layout = new SheetLayout(
    sheetOf(setting, "units", name, [
      ...widths,
      ...Object.keys(columns)
        .slice(6)
        .map(() => 18),
    ])
  );
  layOutTitle(layout, setting, t.title(context.words));
  layout.text("note", t.note);
  layout.space();
  const table = layout.table(columns, units, t.table);
  return {
    plan: layout.toPlan(),
    listed: (unit) => (units[unit]!.listed === null ? null : table.cell("listed", unit)),
    yearly: (fact, unit) =>
      units[unit]![fact].map((one) => ({
        year: one.year,
        cell: table.cell(`${fact} ${one.year}`, unit),
      })),
  };
}

export function yearsOf(units: readonly Unit[], fact: YearlyFact): readonly number[] {
  const years = new Set(units.flatMap((unit) => unit[fact].map(({ year }) => year)));
  return [...years].sort((a, b) => a - b);
}

function valueOf(values: readonly YearValue[], year: number): number | null {
  return values.find((one) => one.year === year)?.value ?? null;
}
