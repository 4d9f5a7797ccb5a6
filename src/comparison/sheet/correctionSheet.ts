import { firstDayOf, serialOf } from "../../core/calendar";
import { toKronor } from "../../core/money";
import { monthText } from "../../words/month";
import type { Correction } from "../../core/scenario/scenario";
import { numberFormats } from "../../sheet/numberFormat";
import { SheetLayout } from "../../sheet/sheetLayout";
import type { Reference, SheetPlan } from "../../sheet/sheetPlan";
import {
  correctionOf,
  layOutTitle,
  operatorOf,
  type Setting,
  sheetOf,
  type Shown,
} from "./setting";

/** What has to be rebooked where a rule works backwards. */
export interface CorrectionSheet {
  readonly plan: SheetPlan;
  readonly numbers: Reference;
  readonly amounts: Reference;
}

interface CorrectionRow {
  readonly shown: Shown;
  readonly correction: Correction;
}

/** @returns null where nothing booked is corrected */
export function correctionSheet(setting: Setting): CorrectionSheet | null {
  const { texts, shown, scenario, parties } = setting;
  const t = texts.corrections;
  const { headings } = t;
  const rows = shown.flatMap((one): CorrectionRow[] =>
    one.alternative.corrections.map((correction) => ({ shown: one, correction }))
  );
  if (rows.length === 0) return null;
  const unitOf = ({ correction }: CorrectionRow) => scenario.units[correction.unit]!;
  const layout = new SheetLayout(
    sheetOf(setting, "corrections", t.sheet, [7, 28, 12, 32, 18, 40, 20, 24])
  );
  layOutTitle(layout, setting, t.title);
  for (const note of t.notes) layout.text("note", note);
  for (const { name, alternative } of shown)
    for (const warning of alternative.warnings)
      if (warning.code === "allocation.beforeData")
        layout.text("note", t.incomplete(name, monthText(warning.first)));
  layout.space();
  const text = { style: "text" } as const;
  const table = layout.longTable(
    {
      number: { ...text, heading: headings.number, numberFormat: numberFormats.year },
      alternative: { ...text, heading: headings.alternative },
      month: { ...text, heading: headings.month, numberFormat: numberFormats.month },
      unit: { ...text, heading: headings.unit },
      operator: { ...text, heading: headings.operator },
      kind: { ...text, heading: headings.kind },
      party: { ...text, heading: headings.party },
      amount: { heading: headings.amount, numberFormat: numberFormats.changeAndOre },
    },
    {
      count: rows.length,
      row: (index) => {
        const row = rows[index]!;
        const { shown: one, correction } = row;
        const { month, party, amount } = correction;
        return [
          one.number,
          one.name,
          serialOf(firstDayOf(month)),
          unitOf(row).name,
          operatorOf(setting, unitOf(row)),
          party === "region" ? t.central : correctionOf(setting, unitOf(row)),
          parties[party],
          toKronor(amount, 2),
        ];
      },
    },
    t.table
  );
  return {
    plan: layout.toPlan(),
    numbers: table.column("number"),
    amounts: table.column("amount"),
  };
}
