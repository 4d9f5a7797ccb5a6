import type { Result } from "../core/result";
import { isOfExcelsSize } from "../formula/text/formulaCalls";
import { type AboutCopy, aboutSheetXml } from "./about/aboutSheet";
import { ValueSheet } from "./about/resultSheet";
import { StepSheet } from "./about/stepSheet";
import { findLostNames } from "./calls/lostNames";
import { findOtherFormulas, type OtherFormula } from "./calls/otherFormula";
import { findFormulas, findOwnFormulas, outerCalls } from "./calls/ownFormula";
import {
  type ReadCall,
  type Recalculated,
  Recalculation,
  type Scratch,
} from "./calls/recalculation";
import { SpillAreas } from "./calls/spillAreas";
import type { Unread } from "./calls/unread";
import { checksumsOf } from "./checksums";
import { changesValue } from "./changedValue";
import { CopyEdits } from "./copyEdits";
import type { CopyNote } from "./copyNote";
import type { CopyMode, CopyTexts } from "./copyTexts";
import { type CopyFault, type PackageFault, Refusal } from "./fault";
import { lastCheck } from "./lastCheck/lastCheck";
import { leaveOutParts, leaveOutPlaces } from "./leaveOutTraces";
import { leaveOutSheets, nothingLeftOut } from "./leaveOut/leaveOut";
import { findLostValues } from "./lostValues";
import { type LambdaName, toFileForm } from "./living/lambdaNames";
import { Package } from "./package";
import { type AddedSheet, listSheets, relateSheets, reserveSheets } from "./parts/addSheets";
import { calculateOnLoad, removeCalculationChain } from "./parts/calculation";
import { defaultFont } from "./parts/defaultFont";
import { addNames, type NewName } from "./parts/definedNames";
import { inDialect } from "./parts/dialect";
import { Workbook } from "./parts/workbook";
import type { Receipt } from "./receipt/receipt";
import { vouchFor } from "./receipt/vouchFor";
import type { Doubt } from "./personal/personalNumberPlace";
import { findPersonalNumbers } from "./personal/personalNumberSearch";
import { runPatiently, type RunOptions, spread } from "./patience";
import type { ChangeReason, CopyReport, WithoutSheets } from "./report";
import {
  type CoveredWorkbook,
  hideSmallCells,
  nothingHidden,
  type SmallCellOptions,
} from "./smallCells/hideSmallCells";
import { removeOwnExtensions } from "./webExtensions";

export interface CopyOptions extends RunOptions {
  readonly mode: CopyMode;
  /** Whether a living copy also gets names with LAMBDA, for new formulas in Excel 365. */
  readonly lambdas?: boolean;
  /** In front of the functions' names: NATLAKARE, and those of test builds. */
  readonly namespaces: readonly string[];
  /** Ids of our manifests, by which a workbook asks for the add-in. */
  readonly addInIds?: readonly string[];
  /** What the namespaces of our custom XML parts begin with. */
  readonly ownData: readonly string[];
  /** Under which name the add-in notes on a sheet that it wrote it. */
  readonly sheetMark: string;
  readonly texts: CopyTexts;
  readonly about: AboutCopy;
  readonly scratch?: Scratch;
  /** Columns and parts whose numbers are no persons', by the user's word: `Doubt.about`. */
  readonly notPersonal?: readonly string[];
  /** Names of sheets that the copy is to be without. */
  readonly leaveOut?: readonly string[];
  /** Left out: cells of few contacts are not looked for. */
  readonly smallCells?: SmallCellOptions;
}

export interface CommitteeCopy {
  readonly bytes: Uint8Array;
  readonly report: CopyReport;
}

/**
 * The workbook as somebody without the add-in can use it: our formulas replaced, the add-in's marks
 * taken out, everything else as it was. The bytes that came in are not changed.
 */
export function makeCommitteeCopy(
  bytes: Uint8Array,
  options: CopyOptions
): Promise<Result<CommitteeCopy, PackageFault | CopyFault>> {
  return runPatiently(copySteps(bytes, options), options);
}

/** Gives how much is done, 0–1, and stops there. */
function* copySteps(given: Uint8Array, options: CopyOptions): Generator<number, CommitteeCopy> {
  const { namespaces, about, ownData, leaveOut = [] } = options;
  const scratch = options.scratch ?? (() => null);
  // What is left out is not looked through: it does not leave.
  const smaller =
    leaveOut.length === 0
      ? nothingLeftOut(given)
      : yield* leaveOutSheets(given, { sheets: leaveOut, namespaces, scratch });
  const covered = options.smallCells
    ? yield* hideSmallCells(smaller.bytes, options.smallCells, options)
    : nothingHidden(smaller.bytes);
  const { bytes } = covered;
  const { sheets: without, frozen } = smaller;
  const workbook = new Workbook(new Package(bytes));
  const { file, sheets } = workbook;
  const traces = leaveOutParts(workbook, options);
  const { notPersonal = [] } = options;
  const search = findPersonalNumbers(workbook, bytes, { today: about.madeAt, notPersonal });
  const { places, answered } = yield* spread(search, 0, 0.3, file.names.length + sheets.length);
  if (places.length > 0) throw new Refusal({ code: "copy.personalNumbers", places });
  const finding = findFormulas(workbook, namespaces);
  const formulas = yield* spread(finding, 0.3, 0.4, sheets.length);
  const recalculation = new Recalculation(workbook, formulas, namespaces, scratch);
  const results = yield* spread(recalculation.run(), 0.4, 0.8, formulas.length);
  const { reasonOf, ...report } = yield* replaceCalls(
    workbook,
    recalculation,
    {
      results,
      traces,
      notPersonal: answered,
      leftOut: { sheets: without, frozen },
      smallCells: covered,
    },
    options
  );
  removeCalculationChain(workbook);
  removeOwnExtensions(file, { namespaces, ids: options.addInIds ?? [] });
  const copy = file.toBytes();
  yield 0.95;
  const earlier = [...covered.changedParts, ...smaller.changedParts];
  const everChanged = [...new Set([...file.changed, ...earlier])];
  const whyEarlier = (part: string): ChangeReason =>
    covered.changedParts.includes(part) ? "smallCells" : "leftOut";
  // Unpacked anew, and once: a large sheet takes seconds each time.
  const made = new Package(copy);
  const looked = {
    ...{ before: new Package(bytes), copy: made },
    ...{ changed: everChanged.filter((part) => made.has(part)), workbook: workbook.part },
    sheets: yield* checkNoCalls(made, namespaces),
  };
  yield* spread(lastCheck(looked, { namespaces, ownData }), 0.98, 1, 2 * file.names.length);
  return {
    bytes: copy,
    report: {
      ...report,
      removedParts: [...smaller.removedParts, ...covered.removedParts, ...file.removed],
      changedParts: everChanged.map((part) => ({
        part,
        why: file.changed.includes(part) ? reasonOf(part) : whyEarlier(part),
      })),
    },
  };
}

/** As files write A1#. */
const SPILL = "_xlfn.ANCHORARRAY(";

/** Puts answers in the place of calls, and adds the sheets that tell of it. */
function* replaceCalls(
  workbook: Workbook,
  recalculation: Recalculation,
  { results, traces, smallCells, ...known }: Known,
  options: CopyOptions
): Generator<number, Replacements> {
  const { namespaces, texts, about } = options;
  const lost = yield* spread(findLostValues(workbook, namespaces), 0.8, 0.82, 1);
  const others = findOtherFormulas(workbook, namespaces).map(
    (other) => [other, readOther(other, recalculation, namespaces)] as const
  );
  const isAsked = results.length > 0 || others.length > 0 || options.lambdas === true;
  // The steps of a living copy have no values before it is calculated.
  const instead = lost.length > 0 && isAsked && options.mode === "living";
  const mode = instead ? "values" : options.mode;
  const lambdas = options.lambdas === true && !instead;
  const readsSpills = workbook.sheets.some(({ part }) => workbook.file.text(part).includes(SPILL));
  const wanted = [texts.aboutSheet, texts.answerSheet[mode]];
  const [aboutPlace, answerPlace] = reserveSheets(workbook, wanted) as [AddedSheet, AddedSheet];
  const { name } = answerPlace;
  const { dates, dialect } = workbook;
  const steps =
    mode === "living"
      ? new StepSheet(name, texts.answers.living, texts.living, namespaces, dates)
      : null;
  const answers = steps ?? new ValueSheet(name, texts.answers.values);
  const spills = new SpillAreas(workbook, results);
  const lostNames = findLostNames(workbook, others, spills);
  const edits = new CopyEdits(workbook, namespaces, answers, mode, spills, lostNames);
  yield* spread(edits.placeColumns(results), 0.82, 0.84, Math.ceil(results.length / 2000));
  for (const result of results) edits.replaceInCell(result);
  edits.mendReaders();
  for (const [other, calls] of others) edits.replaceElsewhere(other, calls);
  yield 0.85;
  const { replaced, notRecomputed, notLiving, errors } = edits;
  const checksums = checksumsOf(workbook, edits);
  const { hidden, frozen, small } = smallCells;
  const report = {
    ...{ replaced, notRecomputed, notLiving, errors, checksums, ...known },
    smallCells: { hidden, frozen },
  };
  const names = (lambdas && steps?.addLambdas(namesOf(workbook))) || [];
  const isWritten =
    (steps !== null && !answers.isEmpty) ||
    replaced.some(({ how }) => how === "living" || how === "reference") ||
    notRecomputed.some(({ sheet }) => sheet === null);
  const calculates =
    isWritten || (readsSpills && replaced.length > 0) || results.some(changesValue);
  yield 0.9;
  const added = answers.isEmpty ? [aboutPlace] : [aboutPlace, answerPlace];
  const ours = edits.write(
    new Map([
      [
        workbook.part,
        [
          listSheets(workbook, added),
          ...addNames(workbook, names.map(toNewName)),
          ...(calculates || lost.length > 0 ? calculateOnLoad(workbook, lost.length === 0) : []),
        ],
      ],
    ])
  );
  const places = leaveOutPlaces(workbook);
  const uncalculated: readonly CopyNote[] =
    (calculates || instead) && lost.length > 0
      ? [{ code: "notCalculated", cells: lost, instead }]
      : [];
  const shown: readonly CopyNote[] =
    small > 0 && hidden.length === 0 ? [{ code: "smallCellsShown", count: small }] : [];
  const notes = [...traces, ...places, ...shown, ...uncalculated];
  relateSheets(workbook, added);
  const font = defaultFont(workbook);
  const form = { mode, answerSheet: name, names, font };
  const writeAbout = (receipt: Receipt | null): void => {
    const xml = aboutSheetXml(about, { ...report, notes }, texts, form, receipt);
    workbook.file.write(aboutPlace.part, inDialect(xml, dialect));
  };
  writeAbout(null);
  if (!answers.isEmpty)
    workbook.file.write(answerPlace.part, inDialect(answers.toXml(font), dialect));
  writeAbout(yield* vouchFor(workbook.file, about, mode === "living" ? name : null));
  const newParts = added.map(({ part }) => part);
  return {
    ...report,
    notes,
    reasonOf: (part) =>
      newParts.includes(part) ? "added" : ours.includes(part) ? "formulas" : "index",
  };
}

/** What has been found out before anything is replaced. */
interface Known {
  readonly results: readonly Recalculated[];
  /** What went out with our own parts. */
  readonly traces: readonly CopyNote[];
  readonly notPersonal: readonly Doubt[];
  readonly leftOut: WithoutSheets;
  readonly smallCells: CoveredWorkbook;
}

/** Tables share their names with what a workbook defines. */
function namesOf({ names, tables }: Workbook): readonly string[] {
  return [...names, ...tables].map(({ name }) => name);
}

function toNewName({ name, formula, words }: LambdaName): NewName {
  return { name, text: toFileForm(formula), comment: words.comment };
}

interface Replacements extends Omit<CopyReport, "removedParts" | "changedParts"> {
  readonly reasonOf: (part: string) => ChangeReason;
}

function readOther(
  { formula, at }: OtherFormula,
  recalculation: Recalculation,
  namespaces: readonly string[]
): readonly ReadCall[] | Unread {
  if (!isOfExcelsSize(formula)) return { code: "tooLong" };
  const calls: ReadCall[] = [];
  for (const call of outerCalls(formula, namespaces)) {
    const read = recalculation.readCall(call, at);
    if (!read.ok) return read.fault;
    calls.push(read.value);
  }
  return calls.length > 0 ? calls : { code: "unknownFunction" };
}

/** The promise of a copy, kept by looking at the copy itself. @returns the parts of its sheets */
function* checkNoCalls(
  copy: Package,
  namespaces: readonly string[]
): Generator<number, readonly string[]> {
  const workbook = new Workbook(copy);
  for (const sheet of workbook.sheets) {
    const [left] = findOwnFormulas(workbook, sheet, namespaces);
    if (left) throw new Refusal({ code: "copy.callLeft", part: sheet.part });
    yield 0.98;
  }
  const [left] = findOtherFormulas(workbook, namespaces);
  if (left) throw new Refusal({ code: "copy.callLeft", part: left.part });
  return workbook.sheets.map(({ part }) => part);
}
