import { unlessCancelled } from "../../../excel/cancellation";
import { FileRefused, givesWorkbookFile, readFile } from "../../../excel/workbookFile";
import type { PersonalNumberPlace } from "../../../ooxml/personal/personalNumberPlace";
import type { JobOptions } from "../../../pane/work/job";
import { today } from "../../../pane/work/today";
import { watchOpenCells } from "../excel/openNumbers";

/**
 * Where the open workbook holds numbers of persons: in its file where Excel gives one that can be
 * read, else in its cells.
 * @returns null when cancelled
 */
export async function findPersonalNumbersOpen(
  notPersonal: readonly string[],
  options: JobOptions
): Promise<readonly PersonalNumberPlace[] | null> {
  const bytes = givesWorkbookFile() ? await readIfGiven(options) : "refused";
  if (bytes === null) return null;
  if (bytes !== "refused") {
    const { searchPersonalNumbers } = await import("../../../ooxml/personal/personalNumberSearch");
    const found = await searchPersonalNumbers(bytes, { ...options, today: today(), notPersonal });
    if (found.ok) return found.value.places;
    if (found.fault.code === "copy.cancelled") return null;
  }
  const { watchCells } = await import("../../../ooxml/personal/openCells");
  const numbers = watchCells(today(), notPersonal);
  return (await watchOpenCells(numbers, options)) && numbers.found().places;
}

async function readIfGiven(options: JobOptions): Promise<Uint8Array | "refused" | null> {
  try {
    return await unlessCancelled(readFile("workbook", options));
  } catch (error) {
    if (error instanceof FileRefused) return "refused";
    throw error;
  }
}
