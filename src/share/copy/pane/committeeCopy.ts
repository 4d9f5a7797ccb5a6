import type { CopyReport } from "../../../ooxml/report";
import type { Language } from "../../../words/language";
import { isCalculated } from "../../../excel/calculated";
import type { JobOptions } from "../../../pane/work/job";
import type { CopyOutcome, CopyProblem } from "../sheet/copyOutcome";
import { professionLabel } from "../../../data/professions";
import { isOld } from "../../../core/age";
import { rulesText } from "../../../data/rulesText";
import { tariffHistory, tariffsVerified } from "../../../data/tariffHistory";
import { committeeCopyTexts } from "../../../words/committeeCopy";
import type { CopyMode } from "../../../ooxml/copyTexts";
import { unlessCancelled } from "../../../excel/cancellation";
import type { AboutCopy } from "../../../ooxml/about/aboutSheet";
import type { CopyFault, PackageFault } from "../../../ooxml/fault";
import { readCopySheets, unreadSheets } from "../excel/copySheets";
import { freezeWorkbook } from "../excel/freeze";
import { workOutInExcel } from "../excel/scratch";
import { openWorkbook, readWorkbookName } from "../excel/newWorkbook";
import { FileRefused, readFile } from "../../../excel/workbookFile";
import { reasonOf } from "../../../excel/reason";
import { timeNow, today } from "../../../pane/work/today";
import { readUncounted } from "../../../excel/uncounted";
import { OWN_DATA } from "../../../sheet/jsonPart";
import { countedTables } from "../../../reading/sheet/countedTables";
import { holdsCounts, SHEET_MARK } from "../../../sheet/sheetMark";
import { sourceName } from "../../../pane/look/SourceText";

export interface CopyQuestion {
  readonly mode: CopyMode;
  /** Whether a living copy gets names for new formulas in Excel 365. */
  readonly lambdas: boolean;
  readonly language: Language;
  readonly namespace: string;
  readonly version: string;
  /** Of a copy in place: whether sheets with our own tables go. */
  readonly withoutTables: boolean;
  /** Columns and parts whose numbers are no persons'. */
  readonly notPersonal: readonly string[];
  /** Whether cells of few contacts are shown. */
  readonly showsSmall: boolean;
  /** Names of sheets that the copy is to be without; null: nobody has chosen. */
  readonly leftOut: readonly string[] | null;
  /** Places of the tables and ranges that data are read from. */
  readonly sources: readonly string[];
  /** Whether Excel itself is there to work out arguments that only it can. */
  readonly asksExcel: boolean;
}

export type CopyResult =
  | {
      readonly kind: "file";
      readonly workbookName: string;
      readonly bytes: Uint8Array;
      /** Why Excel did not open it; null: it did. */
      readonly notOpened: string | null;
      readonly outcome: CopyReport;
    }
  | { readonly kind: "inPlace"; readonly sheets: readonly string[]; readonly outcome: CopyOutcome }
  | { readonly kind: "problem"; readonly problem: CopyProblem };

/** Share of the work that is getting the file from Excel. */
const READING = 0.2;
/** Until Excel has been asked for the arguments that only it can work out. */
const ASKED = 0.4;
/** And all but handing the copy over. */
const COPIED = 0.95;

/**
 * A copy in a window of its own; in the open workbook nothing is changed but for a hidden sheet that
 * comes and goes.
 * @returns null when cancelled
 */
export async function copyWorkbook(
  question: CopyQuestion,
  options: JobOptions
): Promise<CopyResult | null> {
  if (!(await isCalculated()))
    return { kind: "problem", problem: { code: "copy.notCalculated", cells: [] } };
  const bytes = await readOrProblem(within(options, 0, READING));
  if (bytes === null || "kind" in bytes) return bytes;
  const { mode, lambdas, language, namespace, notPersonal, sources, showsSmall } = question;
  const leaveOut = question.leftOut ?? unreadSheets(await readCopySheets(sources));
  const about = await aboutCopy(question);
  // The copy's machinery is fetched when somebody wants it.
  const { makeCommitteeCopy } = await import("../../../ooxml/committeeCopy");
  const { findWantedArguments } = await import("../../../ooxml/wantedArguments");
  const namespaces = [namespace];
  const texts = committeeCopyTexts(language, professionLabel);
  const wanted = await findWantedArguments(bytes, {
    ...within(options, READING, ASKED),
    namespaces,
  });
  if (!wanted.ok) return toResult(wanted.fault);
  const scratch = await workOutInExcel(question.asksExcel ? wanted.value : [], texts.scratchSheet);
  const copy = await makeCommitteeCopy(bytes, {
    ...within(options, ASKED, COPIED),
    mode,
    lambdas,
    notPersonal,
    leaveOut,
    smallCells: {
      ...{ find: countedTables, isLookedAt: holdsCounts },
      ...{ shown: texts.hiddenCell, keep: showsSmall },
    },
    namespaces,
    addInIds: [BUILD.id],
    ownData: [OWN_DATA],
    sheetMark: SHEET_MARK,
    texts,
    about,
    scratch,
  });
  if (!copy.ok) return toResult(copy.fault);
  const notOpened = await openWorkbook(copy.value.bytes).then(() => null, reasonOf);
  const { bytes: made, report: outcome } = copy.value;
  return { kind: "file", workbookName: about.workbookName, bytes: made, notOpened, outcome };
}

function toResult(fault: CopyFault | PackageFault): CopyResult | null {
  return fault.code === "copy.cancelled" ? null : { kind: "problem", problem: fault };
}

/** In the workbook that is open, which its user says is a copy. @returns null when cancelled */
export async function freezeWorkbookCopy(
  question: CopyQuestion,
  options: JobOptions
): Promise<CopyResult | null> {
  const { language, namespace, withoutTables, showsSmall } = question;
  const { CountWatch } = await import("../../../ooxml/smallCells/countWatch");
  const { watchCells } = await import("../../../ooxml/personal/openCells");
  const frozen = await freezeWorkbook({
    ...options,
    namespace,
    texts: committeeCopyTexts(language, professionLabel),
    about: await aboutCopy(question),
    numbers: watchCells(today(), question.notPersonal),
    ...(!showsSmall && { counts: new CountWatch(countedTables, await readUncounted(), true) }),
    ownData: OWN_DATA,
    withoutTables,
  });
  if (frozen === null) return null;
  if (!frozen.ok) return { kind: "problem", problem: frozen.problem };
  return { kind: "inPlace", sheets: frozen.sheets, outcome: frozen.outcome };
}

async function readOrProblem(options: JobOptions): Promise<Uint8Array | CopyResult | null> {
  try {
    return await unlessCancelled(readFile("workbook", options));
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { kind: "problem", problem: { code: "copy.noFile", reason: reasonOf(error) } };
  }
}

async function aboutCopy({ version, language }: CopyQuestion): Promise<AboutCopy> {
  const { about } = committeeCopyTexts(language, professionLabel);
  const { sha256Of } = await import("../../../ooxml/receipt/receipt");
  return {
    workbookName: await readWorkbookName(),
    madeAt: timeNow(),
    version,
    tariffsVerified: isOld(tariffsVerified, today())
      ? about.tariffsOld(tariffsVerified)
      : tariffsVerified,
    sources: [...new Set(tariffHistory.map(({ source }) => sourceName(source)))],
    rules: sha256Of(rulesText()),
  };
}

function within(options: JobOptions, from: number, to: number): JobOptions {
  return { ...options, onProgress: (share) => options.onProgress?.(from + (to - from) * share) };
}
