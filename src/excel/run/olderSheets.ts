import type { FrozenSheet, OlderSheet, RunFingerprint } from "../../sheet/runStamp";
import { readRunSheets, type RunSheet } from "../ownSheet";
import { changedParts } from "./fingerprint";

/** The sheets of all runs that the open workbook has. */
export function findRunSheets(): Promise<readonly RunSheet[]> {
  return Excel.run({ delayForCellEdit: true }, readRunSheets);
}

/**
 * Those that show something else than a run of now would, frozen ones aside.
 * @param question of the analysis or report whose sheets these are; left out: whatever they asked
 */
export function olderSheets(
  sheets: readonly RunSheet[],
  now: RunFingerprint,
  question?: string
): readonly OlderSheet[] {
  return sheets.flatMap(({ name: sheet, work, frozen, run }): readonly OlderSheet[] => {
    if (frozen) return [];
    if (!run) return [{ sheet, work, time: null, changed: [] }];
    const isOther = question !== undefined && run.question !== question;
    const changed = [
      ...changedParts(run.fingerprint, now),
      ...(isOther ? ["question" as const] : []),
    ];
    return changed.length === 0 ? [] : [{ sheet, work, time: run.time, changed }];
  });
}

export function frozenSheets(sheets: readonly RunSheet[]): readonly FrozenSheet[] {
  return sheets
    .filter(({ frozen }) => frozen)
    .map(({ name, run }) => ({ sheet: name, time: run?.time ?? null }));
}
