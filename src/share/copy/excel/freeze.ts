import { sheetPrefix } from "../../../formula/text/sheetName";
import type { CopyOutcome, CopyProblem } from "../sheet/copyOutcome";
import { append } from "../../../core/append";
import { addressOf, type Area } from "../../../formula/text/area";
import { plainFormula } from "../../../formula/text/callReference";
import { stopIfCancelled, unlessCancelled, type WorkOptions } from "../../../excel/cancellation";
import {
  callsUs,
  readSheets,
  type SeenCell,
  type SheetFacts,
  visitCells,
} from "../../../excel/cells";
import {
  expectedOutput,
  findDifference,
  type OwnFormula,
  workOut,
} from "../../../calls/excel/ownFormulas";
import { readDateSystem } from "../../../excel/dateSystem";
import { reasonOf } from "../../../excel/reason";
import { runOptions } from "../../../excel/runOptions";
import { addSheets } from "../../../excel/sheetWriter";
import { aboutCopySheet, type CopySheetTexts } from "../sheet/aboutCopySheet";
import type { AboutCopy } from "../../../ooxml/about/aboutSheet";
import type { CountWatch } from "../../../ooxml/smallCells/countWatch";
import type { CellWatch } from "../../../ooxml/personal/openCells";
import type { Doubt } from "../../../ooxml/personal/personalNumberPlace";
import type { Checksum } from "../../../ooxml/report";
import { readTraces, removeTraces, type TraceOptions } from "./ownTraces";
import { nothingSmall, planSmallCells } from "./smallCells";
import { lostReaders, planSteps, readsSpill, type FreezeStep } from "./freezeStep";
import { planFreezing } from "./frozenFormula";

export interface FreezeOptions extends WorkOptions, TraceOptions {
  readonly namespace: string;
  readonly texts: CopySheetTexts;
  readonly about: AboutCopy;
  readonly numbers: CellWatch;
  /** Left out: cells of few contacts stay. */
  readonly counts?: CountWatch;
}

export type FreezeResult =
  | { readonly ok: true; readonly sheets: readonly string[]; readonly outcome: CopyOutcome }
  /** Nothing is changed, unless the problem is that. */
  | { readonly ok: false; readonly problem: CopyProblem };

/** As few requests as can be: until the first is carried out, nothing has changed. */
const STEPS_A_WRITE = 2000;
/** Shares of the work: until cells are read, formulas worked out, sheets written. */
const READ = 0.4;
const WORKED_OUT = 0.6;
const SHEETS_WRITTEN = 0.7;

/**
 * Replaces our formulas in the workbook that is open, which is a copy already: for an Excel that
 * does not give out the file. Where it fails or is cancelled, the workbook is as it was.
 * @returns null when cancelled
 */
export function freezeWorkbook(options: FreezeOptions): Promise<FreezeResult | null> {
  const { namespace, texts, about, onProgress } = options;
  const within = (from: number, to: number): WorkOptions => ({
    ...options,
    onProgress: (share) => onProgress?.(from + (to - from) * share),
  });
  const work = Excel.run(runOptions(), async (context): Promise<FreezeResult | null> => {
    const seen = await look(context, options, within(0, READ));
    const dates = await readDateSystem(context);
    const own = await workOut(context, seen.own, namespace, dates, within(READ, WORKED_OUT));
    const problem = seen.problem ?? findProblem(own) ?? (await findNames(context, namespace));
    if (problem) return { ok: false, problem };
    const { formulas, outcome: replacing, results } = planFreezing(own, namespace, texts);
    const traces = await readTraces(context, options);
    const hiding = options.counts
      ? await planSmallCells(context, options.counts, own, seen.sheets, texts.hiddenCell, options)
      : nothingSmall;
    const closed = seen.sheets.filter(
      ({ id, isProtected }) => isProtected && hiding.steps.some(({ sheetId }) => sheetId === id)
    );
    if (closed.length > 0) {
      const names = closed.map(({ name }) => name);
      return { ok: false, problem: { code: "copy.protectedSheets", sheets: names } };
    }
    const lost = lostReaders(formulas, seen.spillReaders).map((cell) => ({
      ...{ sheet: cell.sheet.name, at: addressIn(cell) },
      formula: plainFormula(cell.formula, [namespace]),
    }));
    const outcome = {
      ...replacing,
      replaced: [
        ...replacing.replaced,
        ...lost.map((each) => ({ ...each, how: "cached" as const })),
      ],
      notRecomputed: [
        ...replacing.notRecomputed,
        ...lost.map((each) => ({ ...each, why: { code: "spill" as const } })),
      ],
      notes: [...traces.notes, ...hiding.notes],
      smallCells: hiding.smallCells,
    };
    const kept = {
      ...seen,
      checksums: seen.checksums.filter(({ sheet }) => !traces.sheets.includes(sheet)),
    };
    const aboutPlan = aboutCopySheet(about, outcome, kept, texts);
    const plans = results ? [aboutPlan, results] : [aboutPlan];
    const sheets = await addSheets(context, plans, within(WORKED_OUT, SHEETS_WRITTEN));
    if (sheets === null) return null;
    const steps = [
      ...planSteps(formulas, seen.spillReaders, sheets.at(-1)!),
      // Last: what is reckoned from them has its value by then.
      ...hiding.steps,
    ];
    const done: FreezeStep[] = [];
    try {
      await replaceAll(context, steps, done, within(SHEETS_WRITTEN, 1));
      await removeTraces(context, traces);
    } catch (error) {
      if (await isTakenBack(context, done, sheets)) throw error;
      return { ok: false, problem: { code: "copy.halfDone", reason: reasonOf(error) } };
    }
    return { ok: true, sheets, outcome };
  });
  return unlessCancelled(work);
}

interface Seen {
  readonly sheets: readonly SheetFacts[];
  readonly own: readonly SeenCell[];
  /** Excel's own formulas that refer to what spills from a cell. */
  readonly spillReaders: readonly SeenCell[];
  readonly checksums: readonly Checksum[];
  readonly notPersonal: readonly Doubt[];
  readonly problem: CopyProblem | null;
}

async function look(
  context: Excel.RequestContext,
  { namespace, numbers, counts }: FreezeOptions,
  options: WorkOptions
): Promise<Seen> {
  const sheets = await readSheets(context);
  const own: SeenCell[] = [];
  const spillReaders: SeenCell[] = [];
  const sums = new Map<SheetFacts, { count: number; sum: number }>(
    sheets.map((sheet) => [sheet, { count: 0, sum: 0 }])
  );
  const visit = (cell: SeenCell): void => {
    if (callsUs(cell.formula, namespace)) own.push(cell);
    else if (readsSpill(cell.formula)) spillReaders.push(cell);
    numbers.take({ ...cell, sheet: cell.sheet.name });
    counts?.take({ ...cell, sheet: cell.sheet.name });
    const total = sums.get(cell.sheet)!;
    if (typeof cell.value !== "number") return;
    total.count += 1;
    total.sum += cell.value;
  };
  await visitCells(context, sheets, visit, options);
  context.application.load("calculationState");
  await context.sync();
  const written = [...own, ...spillReaders];
  const { places, answered } = numbers.found();
  const closed = new Set(written.flatMap(({ sheet }) => (sheet.isProtected ? [sheet.name] : [])));
  return {
    ...{ sheets, own, spillReaders },
    notPersonal: answered,
    checksums: [...sums].map(([{ name }, total]) => ({ sheet: name, ...total })),
    problem:
      places.length > 0
        ? { code: "copy.personalNumbers", places }
        : closed.size > 0
          ? { code: "copy.protectedSheets", sheets: [...closed] }
          : context.application.calculationState === "Done"
            ? null
            : { code: "copy.notCalculated", cells: [] },
  };
}

/** What the values of now must not be kept for. */
function findProblem(formulas: readonly OwnFormula[]): CopyProblem | null {
  const where = (wanted: (formula: OwnFormula) => boolean): readonly string[] =>
    formulas.filter(wanted).map(({ cell }) => `${sheetPrefix(cell.sheet.name)}${addressIn(cell)}`);
  const shows = (...errors: readonly string[]): readonly string[] =>
    where(({ cell }) => errors.includes(String(cell.value)));
  const waiting = shows("#BUSY!", "#GETTING_DATA");
  if (waiting.length > 0) return { code: "copy.notCalculated", cells: waiting };
  const broken = shows("#NAME?");
  if (broken.length > 0) return { code: "copy.broken", cells: broken };
  const stale = where((formula) => {
    const output = expectedOutput(formula);
    return output !== null && findDifference(formula, output) !== null;
  });
  return stale.length > 0 ? { code: "copy.stale", cells: stale } : null;
}

/** Names that call us cannot be given values without changing what they mean. */
async function findNames(
  context: Excel.RequestContext,
  namespace: string
): Promise<CopyProblem | null> {
  const names = context.workbook.names.load("items/name, items/formula");
  await context.sync();
  const ours = names.items.filter(({ formula }) => callsUs(String(formula), namespace));
  return ours.length > 0 ? { code: "copy.names", names: ours.map(({ name }) => name) } : null;
}

/** @param done gets the steps that have been begun */
async function replaceAll(
  context: Excel.RequestContext,
  steps: readonly FreezeStep[],
  done: FreezeStep[],
  options: WorkOptions
): Promise<void> {
  while (done.length < steps.length) {
    stopIfCancelled(options);
    const batch = steps.slice(done.length, done.length + STEPS_A_WRITE);
    append(done, batch);
    await takeSteps(context, batch);
    options.onProgress?.(done.length / steps.length);
  }
}

/** What a cell shows agrees with our answer: it is kept, to the last digit and in its own type. */
async function takeSteps(
  context: Excel.RequestContext,
  steps: readonly FreezeStep[]
): Promise<void> {
  for (const { sheetId, area, entered } of steps) {
    const range = rangeOf(context, sheetId, area);
    if (entered === null) range.copyFrom(range, "Values");
    else range.getCell(0, 0).formulas = [[entered]];
  }
  await context.sync();
}

/** Formulas first: those that refer to the new sheets must not lose them before. */
async function isTakenBack(
  context: Excel.RequestContext,
  steps: readonly FreezeStep[],
  sheets: readonly string[]
): Promise<boolean> {
  try {
    for (const { sheetId, replaced } of steps)
      for (const { area, formula } of replaced) {
        const range = rangeOf(context, sheetId, area);
        range.clear("Contents");
        range.getCell(0, 0).formulas = [[formula]];
      }
    for (const name of sheets) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

function rangeOf(context: Excel.RequestContext, sheetId: string, area: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRange(addressOf(area));
}

function addressIn({ row, column }: SeenCell): string {
  return addressOf({ row, column, rows: 1, columns: 1 });
}
