import type { ReceiptCheckTexts } from "./receipt.sv";

export const en: ReceiptCheckTexts = {
  title: "Check a receipt",
  about:
    "Open a committee copy: its receipt is reckoned anew, and you see whether the figures are those that the copy was made with. The file is read here in the pane and not changed.",
  choose: "Choose a copy",
  cancel: "Cancel",
  running: (percent) => `The receipt is reckoned anew: ${percent}\u00a0%.`,
  cancelled: "The check was cancelled.",
  none: "The file has no receipt. Committee copies from version 0.4.0 have one, last on the sheet about the workbook.",
  same: (file, sheets) =>
    `${file}: every sheet (${sheets}) holds what it held when the copy was made.`,
  changed: (file, sheets) =>
    `${file}: ${sheets === 1 ? "one sheet is" : `${sheets} sheets are`} not as when the copy was made.`,
  notWhole: "The receipt itself is changed: its checksum is not the sum of what stands in it.",
  sum: (sum) => `Receipt: ${sum}`,
  version: (version) => `The copy was made with version ${version}.`,
  sameRules: "Tariffs and rules are the same as in this add-in.",
  otherRules: "Tariffs or rules differ from those of this add-in.",
  sheet: {
    changed: (sheet, cells) =>
      cells === "" ? `${sheet}: changed.` : `${sheet}: changed in ${cells}.`,
    missing: (sheet) => `${sheet}: the sheet is missing.`,
    added: (sheet) => `${sheet}: the sheet was not in the copy.`,
  },
  more: (count) => `and ${count} more`,
};
