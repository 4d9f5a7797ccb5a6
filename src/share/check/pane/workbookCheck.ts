import type { Scenario, OldValues } from "../../../core/scenario/scenario";
import { nothingOld, oldValues } from "../../../core/scenario/oldValues";
import { tariffsVerified } from "../../../data/tariffHistory";
import type { Language } from "../../../words/language";
import type { JobOptions } from "../../../pane/work/job";
import type { CheckFindings, FileFindings } from "../sheet/findings";
import type { RunFingerprint } from "../../../sheet/runStamp";
import { professionLabel } from "../../../data/professions";
import { copyProblemSentence } from "../../../words/copy";
import { readUncounted } from "../../../excel/uncounted";
import { countedTables } from "../../../reading/sheet/countedTables";
import { checkWorkbook } from "../excel/check";
import { unlessCancelled, type WorkOptions } from "../../../excel/cancellation";
import { FileRefused, givesWorkbookFile, readFile } from "../../../excel/workbookFile";
import { today } from "../../../pane/work/today";

export interface Checked {
  readonly findings: CheckFindings;
  /** null: Excel did not give the file. */
  readonly file: FileFindings | null;
}

/** Shares of the work: until the open workbook has been looked through, and its file read. */
const LOOKED = 0.6;
const READ = 0.7;
/** Of the looking through, the reading of the region's data anew. */
const TAKEN = 0.2;

/** Looks through the open workbook, and its file where Excel gives it. @returns null when cancelled */
export async function checkBeforeSharing(
  namespace: string,
  language: Language,
  readFingerprint: (options: WorkOptions) => Promise<RunFingerprint>,
  options: JobOptions
): Promise<Checked | null> {
  const { watchCells } = await import("../../../ooxml/personal/openCells");
  const { CountWatch } = await import("../../../ooxml/smallCells/countWatch");
  const day = today();
  const within = (from: number, to: number): JobOptions => ({
    ...options,
    onProgress: (share) => options.onProgress?.(from + (to - from) * share),
  });
  const end = givesWorkbookFile() ? LOOKED : 1;
  const fingerprint = await unlessCancelled(readFingerprint(within(0, TAKEN * end)));
  if (fingerprint === null) return null;
  const findings = await checkWorkbook({
    ...within(TAKEN * end, end),
    namespace,
    numbers: watchCells(day),
    counts: new CountWatch(countedTables, await readUncounted()),
    fingerprint,
  });
  if (findings === null) return null;
  if (!givesWorkbookFile()) return { findings, file: null };
  const bytes = await readIfGiven(within(LOOKED, READ));
  if (bytes === null) return null;
  if (bytes === "refused") return { findings, file: null };
  const { inspectWorkbook } = await import("../../../ooxml/inspection");
  const inspection = await inspectWorkbook(bytes, {
    ...within(READ, 1),
    namespaces: [namespace],
    addInIds: [BUILD.id],
    today: day,
  });
  if (!inspection.ok) {
    const { fault } = inspection;
    if (fault.code === "copy.cancelled") return null;
    const sentence = copyProblemSentence(fault, language, professionLabel);
    return { findings, file: unreadFile(sentence, findings) };
  }
  const { externalLinks, personalNumbers, properties, hiddenCharts, carried } = inspection.value;
  // Those in cells have been found in the open workbook, where they can be selected.
  const elsewhere = personalNumbers.filter(({ kind }) => kind !== "cell");
  return {
    findings,
    file: {
      fault: null,
      links: externalLinks,
      personalNumbers: elsewhere,
      properties,
      hiddenCharts: hiddenCharts.map(({ name, state }) => ({
        name,
        isVeryHidden: state === "veryHidden",
      })),
      ...carried,
    },
  };
}

/** What is known of a file that cannot be read. */
function unreadFile(fault: string, { properties }: CheckFindings): FileFindings {
  return {
    fault,
    links: [],
    personalNumbers: [],
    properties,
    hiddenCharts: [],
    connections: [],
    embedded: [],
    labels: [],
  };
}

async function readIfGiven(options: JobOptions): Promise<Uint8Array | "refused" | null> {
  try {
    return await unlessCancelled(readFile("workbook", options));
  } catch (error) {
    if (error instanceof FileRefused) return "refused";
    throw error;
  }
}

/** What the comparison in the pane and the workbook's own formulas rest on. */
export function oldIn(
  { usesNationalTariffs }: CheckFindings,
  scenario: Scenario | null
): OldValues {
  const compared = scenario?.warnings.find((one) => one.code === "values.old") ?? nothingOld;
  const formulas = oldValues(usesNationalTariffs ? tariffsVerified : null, [], today());
  return { tariff: compared.tariff ?? formulas.tariff, policies: compared.policies };
}
