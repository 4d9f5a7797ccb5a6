import { readOutgoing } from "../../excel/ownSheet";
import { insertSheets, type InsertionOptions } from "../../excel/sheetWriter";
import type { SheetPlan } from "../../sheet/sheetPlan";
import {
  CONTROL_COLUMNS,
  CONTROL_TABLE,
  type ControlAnswer,
  readControlAnswers,
} from "../sheet/controlAnswers";
import { INVOICE_WORKS } from "../sheet/invoiceSheet";
import { allInvoiceSheetTexts } from "../words/invoiceSheets";

/**
 * Writes the sheets of a work. Those of an earlier run that nobody has edited are written anew in their
 * places; edited ones are the user's and stay, frozen.
 * @param elsewhere the plans in the other languages
 * @returns the sheets' names; null when cancelled
 */
export async function insertInvoiceSheets(
  work: string,
  plans: readonly SheetPlan[],
  options: InsertionOptions = {},
  elsewhere: () => readonly (readonly SheetPlan[])[] = () => []
): Promise<readonly string[] | null> {
  return insertSheets(plans, options, await readOutgoing(work), () => Promise.resolve(elsewhere()));
}

/**
 * Writes Fakturakontroll anew with what the user has answered in it: sorted rows and answers are no
 * reason to keep the old one, columns and rows of the user's own are.
 */
export async function insertControlSheet(
  planOf: (answers: ReadonlyMap<string, ControlAnswer>) => SheetPlan,
  options: InsertionOptions = {}
): Promise<readonly string[] | null> {
  const { answers, isOnlyOurs } = await readControl();
  const outgoing = await readOutgoing(INVOICE_WORKS.control, isOnlyOurs ? "replaced" : "kept");
  return insertSheets([planOf(answers)], options, outgoing);
}

/** What the user has written beside findings, in whatever table of ours it stands. */
export async function readAnswers(): Promise<ReadonlyMap<string, ControlAnswer>> {
  return (await readControl()).answers;
}

interface Control {
  readonly answers: ReadonlyMap<string, ControlAnswer>;
  /** Nothing of the user's own stands on the sheets beside answers. */
  readonly isOnlyOurs: boolean;
}

function readControl(): Promise<Control> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const all = context.workbook.tables.load("items/name");
    await context.sync();
    const tables = all.items.filter(({ name }) =>
      name.toLowerCase().startsWith(CONTROL_TABLE.toLowerCase())
    );
    const looks = tables.map((table) => ({
      range: table.getRange().load("values, rowIndex, rowCount, columnCount"),
      used: table.worksheet.getUsedRange(true).load("rowIndex, rowCount, columnCount"),
    }));
    if (looks.length > 0) await context.sync();
    const known = allInvoiceSheetTexts().map(({ control }) => control.headings);
    const answers = new Map<string, ControlAnswer>();
    let isOnlyOurs = true;
    for (const { range, used } of looks) {
      for (const [key, answer] of readControlAnswers(range.values, known)) answers.set(key, answer);
      const isWhole =
        range.columnCount === CONTROL_COLUMNS.length &&
        used.columnCount <= CONTROL_COLUMNS.length &&
        used.rowIndex + used.rowCount <= range.rowIndex + range.rowCount;
      isOnlyOurs &&= isWhole;
    }
    return { answers, isOnlyOurs };
  });
}

/** The native table of that name, or with a number after it, on a sheet; null: there is none. */
export function tableOnSheet(sheet: string, wanted: string): Promise<string | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    if (found.isNullObject) return null;
    const tables = found.tables.load("items/name");
    await context.sync();
    return tables.items.find(({ name }) => name.startsWith(wanted))?.name ?? null;
  });
}
