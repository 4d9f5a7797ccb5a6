import type { Result } from "../../core/result";
import type { Steps } from "../../core/steps";
import type { PackageFault } from "../../ooxml/fault";
import { readSheetRows } from "../../ooxml/sheetRows";
import type { FileFault } from "../core/fileFault";
import type { InvoiceLine } from "../core/invoiceLine";
import { type FileReading, LineReader, type ReadingRun } from "../sheet/parse/lineReader";

/**
 * Invoice lines of a sheet in a workbook file, as `TextFile` reads those of a text.
 * @param file its number in the run
 */
export function* readWorkbookLines(
  bytes: Uint8Array,
  sheet: string,
  file: number,
  run: ReadingRun,
  take: (line: InvoiceLine) => void
): Steps<Result<FileReading | FileFault, PackageFault>> {
  const reader = new LineReader(file, run, true, take);
  let fault: FileFault | null = null;
  const read = yield* readSheetRows(bytes, sheet, (values, row) => {
    fault = reader.row(values, row);
    return fault === null;
  });
  return read.ok ? { ok: true, value: fault ?? reader.end() } : read;
}
