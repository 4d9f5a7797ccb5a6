import type { RepairOutcome } from "../sheet/repairOutcome";

import { stopIfCancelled, unlessCancelled, type WorkOptions } from "../../../excel/cancellation";
import { reasonOf } from "../../../excel/reason";
import { runOptions } from "../../../excel/runOptions";
import type { BrokenFormula } from "./brokenFormula";

export interface RepairedFormula {
  readonly broken: BrokenFormula;
  readonly outcome: RepairOutcome;
}

const CELLS_A_WRITE = 200;

/**
 * Enters the formulas anew; a protected sheet is never opened. What has been done when it is
 * cancelled, or when Excel stops answering, stays, and is told of.
 */
export function repairFormulas(
  formulas: readonly BrokenFormula[],
  options: WorkOptions
): Promise<readonly RepairedFormula[]> {
  return Excel.run(runOptions(), async (context) => {
    const outcomes = new Map<BrokenFormula, RepairOutcome>();
    for (const broken of formulas)
      outcomes.set(broken, { status: broken.isProtected ? "protected" : "cancelled" });
    const open = formulas.filter(({ isProtected }) => !isProtected);
    const work = async (): Promise<void> => {
      for (let at = 0; at < open.length; at += CELLS_A_WRITE) {
        stopIfCancelled(options);
        const batch = open.slice(at, at + CELLS_A_WRITE);
        const isAnswered = await repairBatch(context, batch, outcomes);
        if (!isAnswered) return;
        options.onProgress?.((at + batch.length) / open.length);
      }
    };
    await unlessCancelled(work());
    return formulas.map((broken) => ({ broken, outcome: outcomes.get(broken)! }));
  });
}

/** @returns whether Excel still answers */
async function repairBatch(
  context: Excel.RequestContext,
  batch: readonly BrokenFormula[],
  outcomes: Map<BrokenFormula, RepairOutcome>
): Promise<boolean> {
  const wanted: BrokenFormula[] = [];
  const cells = batch.map((broken) => rangeOf(context, broken).load("formulas, numberFormat"));
  try {
    await context.sync();
  } catch (error) {
    for (const broken of batch)
      outcomes.set(broken, { status: "refused", reason: reasonOf(error) });
    return false;
  }
  for (const [i, broken] of batch.entries()) {
    const { formulas, numberFormat } = cells[i]!;
    if (formulas[0]![0] !== broken.formula) outcomes.set(broken, { status: "edited" });
    else if (numberFormat[0]![0] === "@") outcomes.set(broken, { status: "text" });
    else wanted.push(broken);
  }
  const refusals = await enterAll(context, wanted);
  return readOutcomes(context, wanted, refusals, outcomes);
}

/** @returns what Excel said of those that it would not take */
async function enterAll(
  context: Excel.RequestContext,
  wanted: readonly BrokenFormula[]
): Promise<ReadonlyMap<BrokenFormula, string>> {
  const refusals = new Map<BrokenFormula, string>();
  try {
    await enter(context, wanted);
  } catch {
    // One cell that Excel refuses must not keep the others from being entered.
    for (const broken of wanted)
      try {
        await enter(context, [broken]);
      } catch (error) {
        refusals.set(broken, reasonOf(error));
      }
  }
  return refusals;
}

/**
 * What the cells have become: a refusal alone does not tell, for the answer may have been lost.
 * @returns whether Excel still answers
 */
async function readOutcomes(
  context: Excel.RequestContext,
  wanted: readonly BrokenFormula[],
  refusals: ReadonlyMap<BrokenFormula, string>,
  outcomes: Map<BrokenFormula, RepairOutcome>
): Promise<boolean> {
  const cells = wanted.map((broken) => rangeOf(context, broken).load("formulas, values, text"));
  try {
    await context.sync();
  } catch (error) {
    for (const broken of wanted)
      outcomes.set(broken, { status: "unread", reason: reasonOf(error) });
    return false;
  }
  for (const [i, broken] of wanted.entries()) {
    const shows = cells[i]!.text[0]![0]!;
    const isUnknown = cells[i]!.values[0]![0] === "#NAME?";
    const isEntered = cells[i]!.formulas[0]![0] !== broken.formula || !isUnknown;
    const reason = refusals.get(broken);
    if (reason !== undefined && !isEntered) outcomes.set(broken, { status: "refused", reason });
    else if (isUnknown) outcomes.set(broken, { status: "unknown" });
    else outcomes.set(broken, { status: "repaired", shows });
  }
  return true;
}

async function enter(
  context: Excel.RequestContext,
  formulas: readonly BrokenFormula[]
): Promise<void> {
  for (const broken of formulas) rangeOf(context, broken).formulas = [[broken.clean]];
  await context.sync();
}

function rangeOf(context: Excel.RequestContext, { sheetId, cell }: BrokenFormula): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRange(cell);
}
