import type { CostTable, YearRow } from "./costTable";
import { realisableOf, sumOf } from "../../core/scenario/rollUp";
import { numberFormats, shareFormat } from "../../sheet/numberFormat";
import type { SheetLayout } from "../../sheet/sheetLayout";
import { above, type Content, formula, type Formula, type Reference } from "../../sheet/sheetPlan";
import type { ResultSheet } from "./resultSheet";
import type { Setting } from "./setting";

type CapacityKey = keyof Setting["texts"]["comparison"]["capacityHeadings"];

/** Physical visits beside the cash, and net of it where the cost of a visit is known. */
export function layOutCapacity(
  layout: SheetLayout,
  setting: Setting,
  result: ResultSheet,
  costs: CostTable,
  all: readonly YearRow[]
): void {
  const { texts, scenario, shown } = setting;
  const t = texts.comparison;
  const headings = t.capacityHeadings;
  const { kronor, change, year } = numberFormats;
  const rows = all
    .map((row, index) => ({ ...row, index }))
    .filter((row) =>
      scenario.alternatives.some((one) => sumOf(one, scenario.cells, "visits", row.year) !== 0)
    );
  if (rows.length === 0) return;
  type Row = (typeof rows)[number];
  const isKnown = ({ shown: { alternative } }: Row): boolean => alternative.visitCostKnown;
  const realisableIn = ({ shown: { alternative }, year }: Row): number =>
    realisableOf(alternative, scenario.cells, year);
  const baselineKnown = shown[0]!.alternative.visitCostKnown;
  /** Of a row whose cost of a visit is known; text elsewhere. */
  const known =
    (content: (at: (key: CapacityKey) => Reference, index: number) => Content) =>
    (row: Row, at: (key: CapacityKey) => Reference, index: number): Content =>
      isKnown(row) ? content(at, index) : t.unknownCost;
  /** Against the baseline, whose own must be known too. */
  const compared = (content: (at: (key: CapacityKey) => Reference, index: number) => Content) =>
    baselineKnown ? known(content) : () => t.unknownCost;
  const sinceBaseline = (cell: Reference, index: number): Formula =>
    formula`${cell}-${above(cell, index % shown.length)}`;
  layout.text("section", t.capacityTitle);
  layout.text("note", t.capacityNote);
  layout.table<Row, CapacityKey>(
    {
      year: {
        heading: headings.year,
        style: "text",
        numberFormat: year,
        content: ({ index }) => formula`=${costs.cell("year", index)}`,
      },
      alternative: { heading: headings.alternative, content: (row) => row.shown.name },
      number: {
        heading: headings.number,
        style: "text",
        numberFormat: year,
        content: (row) => row.shown.number,
      },
      visits: {
        heading: headings.visits,
        numberFormat: change,
        content: (_, at) =>
          formula`=${result.sum("visits", { alternative: at("number"), year: at("year") })}`,
      },
      capacity: {
        heading: headings.capacity,
        numberFormat: change,
        content: known(
          (at) =>
            formula`=${result.sum("visitCost", { alternative: at("number"), year: at("year") })}`
        ),
      },
      cash: {
        heading: headings.cash,
        numberFormat: kronor,
        content: ({ index }) => formula`=${costs.cell("total", index)}`,
      },
      realisable: {
        heading: headings.realisable,
        style: "input",
        numberFormat: shareFormat(rows.filter(isKnown).map(realisableIn)),
        content: (row) => (isKnown(row) ? realisableIn(row) : t.unknownCost),
      },
      net: {
        heading: headings.net,
        numberFormat: kronor,
        content: known(
          (at) => formula`=${at("cash")}+ROUND(${at("capacity")}*${at("realisable")},2)`
        ),
      },
      netChange: {
        heading: headings.netChange,
        numberFormat: change,
        content: compared((at, index) => formula`=${sinceBaseline(at("net"), index)}`),
      },
      netAtNone: {
        heading: headings.netAtNone,
        numberFormat: change,
        content: compared((at, index) => formula`=${sinceBaseline(at("cash"), index)}`),
      },
      netAtAll: {
        heading: headings.netAtAll,
        numberFormat: change,
        content: compared(
          (at, index) =>
            formula`=${sinceBaseline(at("cash"), index)}+${sinceBaseline(at("capacity"), index)}`
        ),
      },
    },
    rows,
    t.tables.capacity
  );
}
