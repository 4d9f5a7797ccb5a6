import type { OldValues } from "../../../core/scenario/scenario";
import type { BreakEvenCells } from "./breakEvenCells";
import { analysisSheetTexts } from "../../../words/analysisSheet";
import { type BreakEvenField, mostReturning, type StopCase } from "../core/breakEvenStop";
import { isOld } from "../../../core/age";
import { toBreakEvenGrid } from "../core/breakEvenGrid";
import { breakEvenEvidence, evidenceVerified } from "../../../data/breakEvenEvidence";
import { breakEvenTexts } from "../words/breakEvenAnalysis";
import { numberTexts } from "../../../words/number";
import {
  analysisChartTitle,
  beginAnalysis,
  layOutAssumptions,
  layOutMethod,
} from "../../sheet/analysisSheet";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { numberFormats, shareFormat } from "../../../sheet/numberFormat";
import type { SheetLayout } from "../../../sheet/sheetLayout";
import {
  formula,
  type Formula,
  pin,
  quoted,
  type Reference,
  type SheetPlan,
} from "../../../sheet/sheetPlan";
import { layOutEvidence } from "./evidenceTable";
import { layOutSavingGrid } from "./savingGrid";

/** What the user has stated of the visits. */
export interface StatedVisits {
  /** Kronor; null: not stated. */
  readonly visitCost: number | null;
  readonly realisable: number;
}

const { kronor, kronorAndOre, count, shareWithDecimal } = numberFormats;

/** A share is shown with the decimals it has. */
const FIELDS: readonly (readonly [BreakEvenField, string])[] = [
  ["contacts", count],
  ["price", kronorAndOre],
  ["visitCost", kronorAndOre],
  ["borneShare", "share"],
  ["ownShare", "share"],
  ["ownCost", kronorAndOre],
  ["ownBorneShare", "share"],
  ["otherShare", "share"],
  ["otherPrice", kronorAndOre],
  ["oneOff", kronor],
  ["realisable", "share"],
];

/**
 * Brytpunkt on a sheet: assumptions to change, and answers that follow.
 *
 * @param byGrowth the forecast's contacts by other growth, as a sentence; null: they need none
 * @param old what the price rests on that is old
 */
export function breakEvenSheet(
  stop: StopCase,
  visits: StatedVisits,
  byGrowth: string | null,
  old: OldValues,
  context: ComparisonContext
): SheetPlan {
  const { language, words } = context;
  const own = breakEvenTexts(language);
  const t = own.sheet;
  const numbers = numberTexts(language);
  const layout = beginAnalysis(
    context,
    "breakEven",
    t.title,
    t.name,
    [62, 20, 20, 20, 20, 20, 20, 20, 20],
    old
  );
  layout.text("note", t.note);
  if (byGrowth !== null) layout.text("note", byGrowth);
  layout.space();
  const cells = layOutInputs(layout, stop, visits, context);
  layout.space();
  layOutAnswers(layout, stop, cells, context);
  layout.space();
  layout.text("section", own.evidence.title);
  if (context.today !== undefined && isOld(evidenceVerified, context.today))
    layout.text("note", analysisSheetTexts(language).oldEvidence(evidenceVerified));
  layOutEvidence(layout, cells, context);
  layout.space();
  const bearers = own.grid.bearers(words);
  layout.text("section", t.gridTitle(bearers.whole));
  layout.text("note", t.gridNote);
  const grid = toBreakEvenGrid("whole", stop, visits.visitCost);
  const whole = layOutSavingGrid(layout, "whole", grid, cells, t);
  layout.space();
  layout.text("section", t.gridTitle(bearers.healthCentre));
  layOutSavingGrid(layout, "healthCentre", grid, cells, t);
  layout.space();
  layout.chart(
    {
      kind: "line",
      title: analysisChartTitle(context, t.chart.title),
      categories: whole.shares,
      series: whole.columns.map(({ values, color }, i) => ({
        name: own.grid.perVisit(numbers.count(grid.costs[i]!)),
        values,
        color,
      })),
      valueTitle: t.chart.value,
      categoryTitle: t.chart.category,
      numberFormat: numberFormats.kronorInMillions,
    },
    20,
    6
  );
  const { substitution, noRelief, visitPrices, realisable, law } = breakEvenEvidence;
  layOutMethod(layout, context, t.method, [
    ...substitution.map(({ source }) => source),
    noRelief,
    ...visitPrices.map(({ source }) => source),
    realisable,
    law,
  ]);
  return layout.toPlan();
}

function layOutInputs(
  layout: SheetLayout,
  stop: StopCase,
  visits: StatedVisits,
  context: ComparisonContext
): BreakEvenCells {
  const own = breakEvenTexts(context.language);
  const labels = own.fields(context.words);
  const stated = { ...stop, ...visits };
  const references = layOutAssumptions(
    layout,
    context,
    FIELDS.map(([field, numberFormat]) => ({
      label: labels[field],
      value: {
        content: stated[field],
        style: "input",
        numberFormat: numberFormat === "share" ? shareFormat([stated[field] ?? 0]) : numberFormat,
      },
      remark: own.sheet.remarks[field],
    }))
  );
  const inputs = Object.fromEntries(
    FIELDS.map(([field], i) => [field, pin(references[i]!)])
  ) as Readonly<Record<BreakEvenField, Reference>>;
  const { price, borneShare, ownShare, ownCost, ownBorneShare, otherShare, otherPrice } = inputs;
  const invoices = formula`(${price}-${otherShare}*${otherPrice})`;
  layout.space();
  const whole = layout.line(own.sheet.savedWhole, {
    content: formula`=${invoices}-${ownShare}*${ownCost}`,
    numberFormat: kronorAndOre,
  });
  const healthCentre = layout.line(own.sheet.savedHealthCentre(context.words), {
    content: formula`=${borneShare}*${invoices}-${ownBorneShare}*${ownShare}*${ownCost}`,
    numberFormat: kronorAndOre,
  });
  return { inputs, saved: { whole: pin(whole), healthCentre: pin(healthCentre) } };
}

/** The two break-evens, by the add-in's function, and how each is to be read. */
function layOutAnswers(
  layout: SheetLayout,
  stop: StopCase,
  { inputs, saved }: BreakEvenCells,
  { language, words, namespace }: ComparisonContext
): void {
  const t = breakEvenTexts(language).sheet;
  const { visitCost, contacts, oneOff, ownShare, otherShare } = inputs;
  layout.text("section", t.answers);
  const most = pin(
    layout.line(t.mostReturning, {
      content: formula`=1-${ownShare}-${otherShare}`,
      numberFormat: shareFormat([mostReturning(stop)]),
    })
  );
  const answer = (label: string, own: Reference, rest: Formula): void => {
    const row = layout.height;
    const cell: Reference = {
      sheet: "breakEven",
      area: { row, column: 1, rows: 1, columns: 1 },
      pinned: false,
    };
    layout.line(
      label,
      {
        // The function takes no negative price: what saves nothing has no break-even above 0.
        content: formula`=IF(${visitCost}="",${quoted(t.costMissing)},IF(${own}<0,0,${namespace}.BREAK_EVEN(${own},${visitCost}${rest})))`,
        style: "addIn",
        numberFormat: shareWithDecimal,
      },
      formula`=IF(${visitCost}="","",IF(${cell}<=0,${quoted(t.below)},IF(${cell}>${most},${quoted(t.above)},${quoted(t.within)})))`
    );
  };
  answer(t.breakEvenWhole, saved.whole, formula`,1,${contacts},${oneOff}`);
  answer(t.breakEvenHealthCentre(words), saved.healthCentre, formula``);
}
