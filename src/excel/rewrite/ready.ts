import type { OwnSheet } from "../ownSheet";

/** Sheets of an earlier run that somebody has protected; nothing was changed. */
export class SheetsProtected extends Error {
  constructor(readonly sheets: readonly string[]) {
    super(sheets.join(", "));
    this.name = "SheetsProtected";
  }
}

/** Sheets of an earlier run that somebody has renamed or deleted while the new one was written. */
export class SheetsChanged extends Error {
  constructor(readonly sheets: readonly string[]) {
    super(sheets.join(", "));
    this.name = "SheetsChanged";
  }
}

/** @throws SheetsProtected, SheetsChanged */
export async function checkReady(
  context: Excel.RequestContext,
  sheets: readonly OwnSheet[],
  /** Ids of others that are written in. */
  others: readonly string[] = []
): Promise<void> {
  const around = [...new Set(others)].map((id) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    return { sheet, protection: sheet.protection.load("protected") };
  });
  const now = sheets.map(({ id }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    return { sheet, protection: sheet.protection.load("protected") };
  });
  await context.sync();
  const isThere = ({ name }: OwnSheet, i: number): boolean =>
    !now[i]!.sheet.isNullObject && now[i]!.sheet.name === name;
  const changed = sheets.filter((sheet, i) => !isThere(sheet, i));
  if (changed.length > 0) throw new SheetsChanged(changed.map(({ name }) => name));
  const closed = [...now, ...around].filter(
    ({ sheet, protection }) => !sheet.isNullObject && protection.protected
  );
  if (closed.length > 0) throw new SheetsProtected(closed.map(({ sheet }) => sheet.name));
}
