import { numberFormats } from "../../sheet/numberFormat";
import type { SheetLayout } from "../../sheet/sheetLayout";
import { above, formula, type Formula, type Reference } from "../../sheet/sheetPlan";
import type { CostTable, YearRow } from "./costTable";
import type { ResultSheet } from "./resultSheet";
import type { Setting } from "./setting";

type PayersKey = keyof Setting["texts"]["comparison"]["payersHeadings"];

/** What others than the region pay, where anybody does, and what that leaves of the cost. */
export function layOutOtherPayers(
  layout: SheetLayout,
  setting: Setting,
  result: ResultSheet,
  costs: CostTable,
  rows: readonly YearRow[]
): void {
  const { texts, shown, otherPayers } = setting;
  if (otherPayers.length === 0) return;
  const t = texts.comparison;
  const headings = t.payersHeadings;
  const { kronor, change, year } = numberFormats;
  const sum = (
    column: Parameters<ResultSheet["sum"]>[0],
    at: (key: PayersKey) => Reference
  ): Formula => result.sum(column, { alternative: at("number"), year: at("year") });
  const paid = otherPayers.map((payer) => [
    payer,
    {
      heading: headings[payer],
      numberFormat: kronor,
      content: (_: YearRow, at: (key: PayersKey) => Reference) => formula`=${sum(payer, at)}`,
    },
  ]);
  layout.text("section", t.payersTitle);
  layout.text("note", t.payersNote);
  layout.table<YearRow, PayersKey>(
    {
      year: {
        heading: headings.year,
        style: "text",
        numberFormat: year,
        content: (_, __, index) => formula`=${costs.cell("year", index)}`,
      },
      number: {
        heading: headings.number,
        style: "text",
        numberFormat: year,
        content: (row) => row.shown.number,
      },
      alternative: { heading: headings.alternative, content: (row) => row.shown.name },
      whole: {
        heading: headings.whole,
        numberFormat: kronor,
        content: (_, at) =>
          formula`=ROUND(${sum("net", at)}+${sum("ownCost", at)}+${sum("otherCost", at)}+${sum("oneOff", at)},2)`,
      },
      ...(Object.fromEntries(paid) as Record<
        (typeof otherPayers)[number],
        { heading: string; numberFormat: string }
      >),
      cash: {
        heading: headings.cash,
        numberFormat: kronor,
        content: (_, at) =>
          formula`=ROUND(${otherPayers.reduce((rest, payer) => formula`${rest}-${at(payer)}`, formula`${at("whole")}`)},2)`,
      },
      cashChange: {
        heading: headings.cashChange,
        numberFormat: change,
        content: (_, at, index) =>
          formula`=${at("cash")}-${above(at("cash"), index % shown.length)}`,
      },
    },
    rows,
    t.payersTable
  );
}
