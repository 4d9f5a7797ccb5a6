import type { Scenario } from "../../../core/scenario/scenario";
import type { RunFingerprint } from "../../../sheet/runStamp";
import type { CellValue } from "../../../calls/sheet/explanation";
import type { OwnCell } from "../../../calls/sheet/ownExplanation";
import { changedParts } from "../../../excel/run/fingerprint";
import { explainResult } from "./explainResult";
import { readHeadings } from "./headings";
import { loadLook, roleOf } from "./look";
import type { FormulaPlace } from "../../../formula/text/cellPlace";
import { readResultRows } from "./resultTable";
import { readOrigin } from "./sheetOrigin";

/** The run that the pane stands at. */
export interface PresentRun {
  readonly scenario: Scenario;
  readonly fingerprint: RunFingerprint;
}

/** @returns null where the sheet is not known to be the add-in's */
export async function explainOwnCell(
  context: Excel.RequestContext,
  at: FormulaPlace,
  value: CellValue,
  present: PresentRun | null
): Promise<OwnCell | null> {
  const sheet = context.workbook.worksheets.getItem(at.sheet).load("id");
  await context.sync();
  const known = await readOrigin(context, sheet);
  if (!known) return null;
  const look = loadLook(sheet.getCell(at.row, at.column));
  const [place] = await readHeadings(context, [at]);
  const rows = await readResultRows(context, at);
  const { run } = known.marked ?? { run: null };
  const isPresent =
    present !== null &&
    run !== null &&
    changedParts(run.fingerprint, present.fingerprint).length === 0;
  const result = rows && explainResult(rows, at.row, isPresent ? present.scenario : null);
  return { origin: known.origin, role: roleOf(look, value), place: place!, result };
}
