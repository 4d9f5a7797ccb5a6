import type { RepairOutcome } from "../sheet/repairOutcome";
import { stopIfCancelled, unlessCancelled, type WorkOptions } from "../../../excel/cancellation";
import { textInput } from "../../../excel/blockWriter";
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

type Outcomes = Map<BrokenFormula, RepairOutcome>;

/** @returns whether Excel still answers */
async function repairBatch(
  context: Excel.RequestContext,
  batch: readonly BrokenFormula[],
  outcomes: Outcomes
): Promise<boolean> {
  let wanted = batch;
  const displaced: Displaced = new Map();
  try {
    wanted = await look(context, batch, outcomes);
    const refusals = await enterAll(context, wanted, displaced);
    const others = wanted.filter((broken) => !displaced.has(broken));
    for (const broken of displaced.keys()) outcomes.set(broken, { status: "edited" });
    await putBack(context, displaced);
    await readOutcomes(context, others, refusals, outcomes);
    return true;
  } catch (error) {
    const reason = reasonOf(error);
    const status = wanted === batch ? "refused" : "unread";
    for (const broken of wanted) {
      const held = displaced.get(broken);
      if (held) outcomes.set(broken, { status: "displaced", held: String(held.input), reason });
      else if (!outcomes.has(broken) || outcomes.get(broken)!.status === "cancelled")
        outcomes.set(broken, { status, reason });
    }
    return false;
  }
}

/** @returns those that stand as they were found */
async function look(
  context: Excel.RequestContext,
  batch: readonly BrokenFormula[],
  outcomes: Outcomes
): Promise<readonly BrokenFormula[]> {
  const cells = batch.map((broken) => rangeOf(context, broken).load("formulas, numberFormat"));
  await context.sync();
  return batch.filter((broken, i) => {
    const { formulas, numberFormat } = cells[i]!;
    const isEdited = formulas[0]![0] !== broken.formula;
    const isText = numberFormat[0]![0] === "@";
    if (isEdited) outcomes.set(broken, { status: "edited" });
    else if (isText) outcomes.set(broken, { status: "text" });
    return !isEdited && !isText;
  });
}

/** What a cell held when something was entered in it, as Excel takes it. */
interface Held {
  readonly input: unknown;
  readonly numberFormat: unknown;
}

/** What somebody had written in a cell since the look, or what a deletion had moved there. */
type Displaced = Map<BrokenFormula, Held>;

/** So many refusals in a row can be silence: then Excel is asked for something that it never refuses. */
const REFUSALS_TO_DOUBT = 3;

/** @returns what Excel said of those that it would not take */
async function enterAll(
  context: Excel.RequestContext,
  wanted: readonly BrokenFormula[],
  displaced: Displaced
): Promise<ReadonlyMap<BrokenFormula, string>> {
  const refusals = new Map<BrokenFormula, string>();
  const enterThese = async (these: readonly BrokenFormula[]): Promise<void> => {
    const held = await enter(
      context,
      these.map((broken) => [broken, broken.clean])
    );
    for (const [broken, one] of held) if (one.input !== broken.formula) displaced.set(broken, one);
  };
  try {
    await enterThese(wanted);
    return refusals;
  } catch {
    // One cell that Excel refuses must not keep the others from being entered.
  }
  let inARow = 0;
  for (const broken of await stillBroken(context, wanted))
    try {
      await enterThese([broken]);
      inARow = 0;
    } catch (error) {
      refusals.set(broken, reasonOf(error));
      inARow += 1;
      if (inARow % REFUSALS_TO_DOUBT === 0) await stillBroken(context, [broken]);
    }
  return refusals;
}

async function stillBroken(
  context: Excel.RequestContext,
  formulas: readonly BrokenFormula[]
): Promise<readonly BrokenFormula[]> {
  const cells = formulas.map((broken) => rangeOf(context, broken).load("formulas"));
  await context.sync();
  return formulas.filter(({ formula }, i) => cells[i]!.formulas[0]![0] === formula);
}

const TIMES_TO_PUT_BACK = 3;

/** Also what is displaced by putting back. Empties the map as far as it gets. */
async function putBack(context: Excel.RequestContext, displaced: Displaced): Promise<void> {
  const entered = new Map([...displaced.keys()].map((broken) => [broken, broken.clean as unknown]));
  for (let left = TIMES_TO_PUT_BACK; left > 0 && displaced.size > 0; left -= 1) {
    const inputs = [...displaced].map(([broken, { input }]) => [broken, input] as const);
    const held = await enter(context, inputs, displaced);
    displaced.clear();
    for (const [broken, one] of held)
      if (!isSame(one.input, entered.get(broken))) displaced.set(broken, one);
    for (const [broken, input] of inputs) entered.set(broken, input);
  }
}

/** Excel writes a formula its own way: in capitals, and without blanks. */
function isSame(input: unknown, entered: unknown): boolean {
  const plain = (value: unknown): string => String(value).replace(/\s/g, "").toUpperCase();
  return plain(input) === plain(entered);
}

/** What the cells have become: a refusal alone does not tell, for the answer may have been lost. */
async function readOutcomes(
  context: Excel.RequestContext,
  wanted: readonly BrokenFormula[],
  refusals: ReadonlyMap<BrokenFormula, string>,
  outcomes: Outcomes
): Promise<void> {
  const cells = wanted.map((broken) => rangeOf(context, broken).load("formulas, values, text"));
  await context.sync();
  for (const [i, broken] of wanted.entries()) {
    const formula: unknown = cells[i]!.formulas[0]![0];
    const shows = cells[i]!.text[0]![0]!;
    const isUnknown = cells[i]!.values[0]![0] === "#NAME?";
    const isEntered = formula !== broken.formula || !isUnknown;
    const reason = refusals.get(broken);
    if (reason !== undefined && !isEntered) outcomes.set(broken, { status: "refused", reason });
    else if (!String(formula).startsWith("=")) outcomes.set(broken, { status: "edited" });
    else if (isUnknown) outcomes.set(broken, { status: "unknown" });
    else outcomes.set(broken, { status: "repaired", shows });
  }
}

/**
 * Excel cannot enter only where something stands: what stood is read in the same batch, where nobody
 * comes between.
 * @param formats that the cells are given with what is entered
 * @returns what each cell held
 */
async function enter(
  context: Excel.RequestContext,
  inputs: readonly (readonly [BrokenFormula, unknown])[],
  formats: ReadonlyMap<BrokenFormula, Held> = new Map()
): Promise<ReadonlyMap<BrokenFormula, Held>> {
  const cells = inputs.map(([broken, input]) => {
    const before = rangeOf(context, broken).load("formulas, values, numberFormat");
    const cell = rangeOf(context, broken);
    const format = formats.get(broken)?.numberFormat;
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.formulas = [[input]];
    return before;
  });
  await context.sync();
  return new Map(
    inputs.map(([broken], i) => {
      const { formulas, values, numberFormat } = cells[i]!;
      const input: unknown = formulas[0]![0];
      const isText = typeof input === "string" && input !== "" && input === values[0]![0];
      return [
        broken,
        { input: isText ? textInput(input) : input, numberFormat: numberFormat[0]![0] },
      ];
    })
  );
}

function rangeOf(context: Excel.RequestContext, { sheetId, cell }: BrokenFormula): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRange(cell);
}
