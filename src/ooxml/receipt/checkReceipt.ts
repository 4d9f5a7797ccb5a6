import type { Result } from "../../core/result";
import { addressOf } from "../../formula/text/area";
import type { CopyFault, PackageFault } from "../fault";
import { Package } from "../package";
import { type SheetEntry, Workbook } from "../parts/workbook";
import { runPatiently, type RunOptions, spread } from "../patience";
import { findReceipt, type FoundReceipt, receiptSum } from "./receipt";
import { digestSheet, type SheetDigest } from "./sheetDigest";

/** What has become of a sheet since the receipt was written. */
export interface CheckedSheet {
  readonly sheet: string;
  readonly state: "same" | "changed" | "missing" | "added";
  /** Cells or groups of cells that hold something else: B4, B4:B9. The first ones. */
  readonly cells: readonly string[];
}

/** Whether a workbook's figures are those of its receipt. */
export type CheckedReceipt =
  | { readonly kind: "none" }
  | {
      readonly kind: "found";
      readonly sum: string;
      readonly version: string;
      readonly rules: string;
      /** Whether the receipt itself is as it was written. */
      readonly isWhole: boolean;
      readonly sheets: readonly CheckedSheet[];
    };

const MOST_CELLS = 200;

/** Reads a file; nothing in it is changed. */
export function checkReceipt(
  bytes: Uint8Array,
  options: RunOptions
): Promise<Result<CheckedReceipt, PackageFault | CopyFault>> {
  return runPatiently(checkSteps(bytes), options);
}

function* checkSteps(bytes: Uint8Array): Generator<number, CheckedReceipt> {
  const workbook = new Workbook(new Package(bytes));
  const place = findIn(workbook);
  if (place === null) return { kind: "none" };
  const { entry: about, receipt, written, start } = place;
  const checked: CheckedSheet[] = [];
  for (const [i, { sheet, content, digest }] of receipt.sheets.entries()) {
    const done = i / receipt.sheets.length;
    yield done;
    const entry = workbook.entryOf(sheet);
    if (!entry) {
      checked.push({ sheet, state: "missing", cells: [] });
      continue;
    }
    const end = entry === about ? start : Infinity;
    const digesting = digestSheet(workbook.sheet(entry), content, end, digest.groups);
    const now = yield* spread(digesting, done, done, 1);
    const isSame = now.all === digest.all;
    checked.push({
      sheet,
      state: isSame ? "same" : "changed",
      cells: isSame ? [] : changedCells(digest, now),
    });
  }
  const listed = new Set(receipt.sheets.map(({ sheet }) => sheet.toLowerCase()));
  for (const { name } of workbook.sheets)
    if (!listed.has(name.toLowerCase())) checked.push({ sheet: name, state: "added", cells: [] });
  return {
    kind: "found",
    sum: written,
    version: receipt.version,
    rules: receipt.rules,
    isWhole: receiptSum(receipt) === written,
    sheets: checked,
  };
}

/** The last sheet that has one: a copy of a copy has two. */
function findIn(workbook: Workbook): (FoundReceipt & { readonly entry: SheetEntry }) | null {
  for (const entry of [...workbook.sheets].reverse()) {
    const sheet = workbook.sheet(entry);
    const rows: string[][] = [];
    for (const [row, { cells }] of sheet.rows) {
      if (cells.length === 0) continue;
      const line: string[] = [];
      for (const span of cells)
        if (span.column < 3) line[span.column] = String(sheet.read(span).value);
      rows[row] = line;
    }
    const found = findReceipt(
      Array.from(rows, (row) => Array.from(row ?? [], (text) => text ?? ""))
    );
    if (found) return { ...found, entry };
  }
  return null;
}

/** Where a changed group of rows meets a changed one of columns. */
function changedCells(was: SheetDigest, now: SheetDigest): readonly string[] {
  const { groups: group } = was;
  const rows = changedPlaces(was.rows, now.rows);
  const columns = changedPlaces(was.columns, now.columns);
  const cells: string[] = [];
  for (const row of rows)
    for (const column of columns) {
      if (cells.length >= MOST_CELLS) return cells;
      cells.push(addressOf({ row: row * group.rows, column: column * group.columns, ...group }));
    }
  return cells;
}

function changedPlaces(was: readonly string[], now: readonly string[]): readonly number[] {
  const length = Math.max(was.length, now.length);
  const blank = "------";
  return Array.from({ length }, (_, i) => i).filter((i) => (was[i] ?? blank) !== (now[i] ?? blank));
}
