import type { CopyNote } from "./copyNote";
import { removeAddInLinks } from "./externalLinks";
import { removeOwnData } from "./ownData";
import { removeOwnMarks } from "./ownMarks";
import type { Workbook } from "./parts/workbook";
import { removeSavedPath } from "./savedPath";
import { removeSignatures } from "./signature";

/** Takes out, before anything is looked for, what no copy has. @param own as of `CopyOptions` */
export function leaveOutParts(
  workbook: Workbook,
  { ownData, sheetMark }: { readonly ownData: readonly string[]; readonly sheetMark: string }
): readonly CopyNote[] {
  const notes: CopyNote[] = [];
  if (removeSignatures(workbook.file)) notes.push({ code: "signature" });
  const isMarked = removeOwnMarks(workbook, sheetMark);
  if (removeOwnData(workbook, ownData) || isMarked) notes.push({ code: "ownData" });
  return notes;
}

/** Takes out, when formulas are as the copy has them, the places that tell where files are kept. */
export function leaveOutPlaces(workbook: Workbook): readonly CopyNote[] {
  const notes: CopyNote[] = [];
  const files = removeAddInLinks(workbook);
  if (files.length > 0) notes.push({ code: "addInLinks", files });
  if (removeSavedPath(workbook)) notes.push({ code: "savedPath" });
  return notes;
}
