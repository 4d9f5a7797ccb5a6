import type { BreakEvenSheetTexts } from "../words/breakEvenAnalysis.sv";
import type { BreakEvenCells } from "./breakEvenCells";
import { breakEvenEvidence } from "../../../data/breakEvenEvidence";
import { analysisSheetTexts } from "../../../words/analysisSheet";
import { breakEvenTexts } from "../words/breakEvenAnalysis";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { liveSource } from "../../../sheet/liveSource";
import { numberFormats, shareFormat } from "../../../sheet/numberFormat";
import type { Column, SheetLayout } from "../../../sheet/sheetLayout";
import { formula, type Formula, quoted, type Reference } from "../../../sheet/sheetPlan";

type Finding = (typeof breakEvenEvidence.substitution)[number];
type Key = keyof BreakEvenSheetTexts["headings"];

/** A year at each share that there is evidence for, cash and capacity apart. */
export function layOutEvidence(
  layout: SheetLayout,
  { inputs, saved }: BreakEvenCells,
  { language }: ComparisonContext
): void {
  const own = breakEvenTexts(language);
  const { headings } = own.sheet;
  const { certainty } = analysisSheetTexts(language);
  const { contacts, visitCost, oneOff, realisable } = inputs;
  const { change, count, kronor } = numberFormats;
  const known = (one: Formula): Formula => formula`=IF(${visitCost}="","",${one})`;
  const highest = (at: (key: Key) => Reference, perContact: Formula): Formula =>
    formula`=IF(${at("returning")}=0,${quoted(own.cashAndCapacity.any)},IF(${perContact}>0,(${perContact})/${at("returning")},${quoted(own.cashAndCapacity.beyond)}))`;
  const columns: Record<Key, Column<Finding, Key>> = {
    evidence: {
      heading: headings.evidence,
      style: "longText",
      content: ({ id, source, value }, at) =>
        liveSource(
          [[at("returning"), value]],
          `${own.evidence.findings[id]} [${certainty(source.certainty)}]`,
          language
        ),
    },
    returning: {
      heading: headings.returning,
      style: "input",
      numberFormat: shareFormat(breakEvenEvidence.substitution.map(({ value }) => value)),
      content: ({ value }) => value,
    },
    cash: {
      heading: headings.cash,
      numberFormat: change,
      content: () => formula`=${contacts}*${saved.whole}-${oneOff}`,
    },
    visits: {
      heading: headings.visits,
      numberFormat: count,
      content: (_, at) => formula`=${contacts}*${at("returning")}`,
    },
    capacity: {
      heading: headings.capacity,
      numberFormat: change,
      content: (_, at) => known(formula`-${at("visits")}*${visitCost}`),
    },
    realised: {
      heading: headings.realised,
      numberFormat: change,
      content: (_, at) => known(formula`${at("cash")}+${realisable}*${at("capacity")}`),
    },
    net: {
      heading: headings.net,
      numberFormat: change,
      content: (_, at) => known(formula`${at("cash")}+${at("capacity")}`),
    },
    highestCost: {
      heading: headings.highestCost,
      numberFormat: kronor,
      content: (_, at) => highest(at, formula`${saved.whole}-${oneOff}/${contacts}`),
    },
    highestCostHealthCentre: {
      heading: headings.highestCostHealthCentre,
      numberFormat: kronor,
      content: (_, at) => highest(at, formula`${saved.healthCentre}`),
    },
  };
  layout.table<Finding, Key>(columns, breakEvenEvidence.substitution);
}
