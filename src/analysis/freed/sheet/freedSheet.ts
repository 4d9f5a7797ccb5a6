import { toKronor } from "../../../core/money";
import { oldOf } from "../../../core/scenario/oldValues";
import type { Span } from "../../../core/scenario/rollUp";
import type { Alternative, Scenario } from "../../../core/scenario/scenario";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { numberFormats, shareFormat } from "../../../sheet/numberFormat";
import {
  type Formula,
  formula,
  pin,
  type Reference,
  type SheetPlan,
} from "../../../sheet/sheetPlan";
import { beginAnalysis, layOutAssumptions, layOutMethod } from "../../sheet/analysisSheet";
import { type FreedUse, toFreed } from "../core/freed";
import { freedTexts } from "../words/freedAnalysis";

/**
 * Frigjorda resurser on a sheet: what is freed is the engine's, its sums and uses are formulas.
 *
 * @param sentences what the pane says of it
 */
export function freedSheet(
  scenario: Scenario,
  alternative: Alternative,
  span: Span,
  { perVisit, perPosition, visitShare }: FreedUse,
  sentences: readonly string[],
  context: ComparisonContext
): SheetPlan {
  const own = freedTexts(context.language);
  const t = own.sheet;
  const { kronor, kronorAndOre, count, oneDecimal } = numberFormats;
  const baseline = scenario.alternatives[scenario.baseline]!;
  const old = oldOf(scenario.settings, [baseline.policy, alternative.policy]);
  const layout = beginAnalysis(context, "freed", t.title, t.name, [46, 20, 60], old);
  layout.text("note", t.note);
  for (const sentence of sentences) layout.text("plain", sentence);
  layout.space();
  const [visitCost, positionCost, share] = layOutAssumptions(layout, context, [
    {
      label: own.perVisit,
      value: { content: perVisit, style: "input", numberFormat: kronorAndOre },
      remark: t.own,
    },
    {
      label: own.perPosition,
      value: { content: perPosition, style: "input", numberFormat: kronorAndOre },
      remark: t.own,
    },
    {
      label: own.visitShare,
      value: { content: visitShare, style: "input", numberFormat: shareFormat([visitShare]) },
      remark: own.visitShareHint,
    },
  ]).map(pin) as [Reference, Reference, Reference];
  layout.space();
  layout.text("section", own.table(`${span.year}`, "kr"));
  const freed = toFreed(scenario, alternative, span);
  const line = (
    label: string,
    content: number | null | Formula,
    numberFormat: string = kronor
  ): Reference => layout.line(label, { content, numberFormat });
  const amount = (ore: number | null): number | null => (ore === null ? null : toKronor(ore, 2));
  const first = line(own.rows.healthCentres, amount(freed.healthCentres));
  line(own.rows.region, amount(freed.region));
  const last = line(own.rows.visits, amount(freed.visits));
  const parts: Reference = {
    ...first,
    area: { ...first.area, rows: last.area.row - first.area.row + 1 },
  };
  const total = line(own.rows.total, formula`=SUM(${parts})`);
  const inFrames = line(own.rows.inFrames, amount(freed.inFrames));
  const usable = line(own.rows.usable, formula`=MAX(0,${total})-${inFrames}`);
  const toVisits = line(own.rows.toVisits, formula`=ROUND(${usable}*${share},2)`);
  const toPositions = line(own.rows.toPositions, formula`=${usable}-${toVisits}`);
  line(t.visitCount, formula`=IF(N(${visitCost})>0,INT(${toVisits}/${visitCost}),"")`, count);
  line(
    t.positionCount,
    formula`=IF(N(${positionCost})>0,${toPositions}/${positionCost},"")`,
    oneDecimal
  );
  layOutMethod(layout, context, t.method, []);
  return layout.toPlan();
}
