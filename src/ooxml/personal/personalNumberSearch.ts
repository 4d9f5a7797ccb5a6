import type { Result } from "../../core/result";
import type { CopyFault, PackageFault } from "../fault";
import { Package } from "../package";
import { Workbook } from "../parts/workbook";
import { runPatiently, type RunOptions, spread } from "../patience";
import { readDirectory } from "../zip/directory";
import { FileSearch } from "./fileSearch";
import { type FoundNumbers, NumberSearch } from "./numberSearch";

export interface NumberSearchOptions {
  /** ISO: nobody is born after it. */
  readonly today: string;
  /** Columns and parts whose numbers are something else, by the user's word. */
  readonly notPersonal: readonly string[];
}

/** Looks through every part, and through the files in it; stops after each. @param bytes of the workbook's file */
export function* findPersonalNumbers(
  workbook: Workbook,
  bytes: Uint8Array,
  { today, notPersonal }: NumberSearchOptions
): Generator<void, FoundNumbers> {
  const search = new NumberSearch(today);
  yield* new FileSearch(search, readDirectory(bytes)).inWorkbook(workbook);
  return search.found(notPersonal);
}

/** The same as work of its own. */
export function searchPersonalNumbers(
  bytes: Uint8Array,
  options: NumberSearchOptions & RunOptions
): Promise<Result<FoundNumbers, PackageFault | CopyFault>> {
  return runPatiently(searchSteps(bytes, options), options);
}

function* searchSteps(
  bytes: Uint8Array,
  options: NumberSearchOptions
): Generator<number, FoundNumbers> {
  const workbook = new Workbook(new Package(bytes));
  const search = findPersonalNumbers(workbook, bytes, options);
  return yield* spread(search, 0, 1, workbook.file.names.length + workbook.sheets.length);
}
