/** For what changes the workbook: one undo for all of it, where Excel can. */
export function runOptions(): Excel.RunOptions {
  // A cell being edited would otherwise refuse all of it.
  const delayForCellEdit = true;
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20")
    ? { delayForCellEdit, mergeUndoGroup: true }
    : { delayForCellEdit };
}
