import { append } from "../../core/append";
import type { RepairOutcome } from "../../locales/repair";
import { stopIfCancelled, unlessCancelled, type WorkOptions } from "../check/cancellation";
import { reasonOf } from "../reason";
import { runOptions } from "../runOptions";
import type { BrokenFormula } from "./brokenFormula";

export interface RepairedFormula {
  readonly broken: BrokenFormula;
  readonly outcome: RepairOutcome;
}

const CELLS_A_WRITE = 200;

/**
 * Enters the formulas anew; a protected sheet is never opened. What a cancelled repair has done
 * stays, and is told of.
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
        for (const [broken, outcome] of await repairBatch(context, batch))
          outcomes.set(broken, outcome);
        options.onProgress?.((at + batch.length) / open.length);
      }
    };
    await unlessCancelled(work());
    return formulas.map((broken) => ({ broken, outcome: outcomes.get(broken)! }));
  });
}

type Outcomes = (readonly [BrokenFormula, RepairOutcome])[];

async function repairBatch(
  context: Excel.RequestContext,
  batch: readonly BrokenFormula[]
): Promise<Outcomes> {
  const cells = batch.map((broken) => rangeOf(context, broken).load("formulas, numberFormat"));
  await context.sync();
  const outcomes: Outcomes = [];
  const wanted: BrokenFormula[] = [];
  for (const [i, broken] of batch.entries()) {
    const { formulas, numberFormat } = cells[i]!;
    if (formulas[0]![0] !== broken.formula) outcomes.push([broken, { status: "edited" }]);
    else if (numberFormat[0]![0] === "@") outcomes.push([broken, { status: "text" }]);
    else wanted.push(broken);
  }
  const entered: BrokenFormula[] = [];
  try {
    await enter(context, wanted);
    append(entered, wanted);
  } catch {
    // One cell that Excel refuses must not keep the others from being entered.
    for (const broken of wanted)
      try {
        await enter(context, [broken]);
        entered.push(broken);
      } catch (error) {
        outcomes.push([broken, { status: "refused", reason: reasonOf(error) }]);
      }
  }
  return [...outcomes, ...(await readOutcomes(context, entered))];
}

async function readOutcomes(
  context: Excel.RequestContext,
  entered: readonly BrokenFormula[]
): Promise<Outcomes> {
  const cells = entered.map((broken) => rangeOf(context, broken).load("text"));
  await context.sync();
  return entered.map((broken, i) => {
    const shows = cells[i]!.text[0]![0]!;
    return [broken, shows === "#NAME?" ? { status: "unknown" } : { status: "repaired", shows }];
  });
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
