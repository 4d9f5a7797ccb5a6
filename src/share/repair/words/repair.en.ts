import type { RepairTexts } from "./repair.sv";

export const en: RepairTexts = {
  title: "Repair formulas",
  about:
    "Formulas that were entered when the add-in was not loaded, or that another add-in has taken over, show #NAME? or a name that begins with _xldudf_. Here they are entered anew.",
  find: "Look for formulas to repair",
  cancel: "Cancel",
  looking: (percent) => `Looking for formulas: ${percent}%.`,
  running: (percent) => `Repairing formulas: ${percent}%.`,
  cancelled: "The search was cancelled. Nothing is changed.",
  none: "No formulas need repair.",
  found: (count) =>
    count === 1
      ? "One formula can be repaired. Nothing is changed yet."
      : `${count} formulas can be repaired. Nothing is changed yet.`,
  becomes: (clean) => `becomes ${clean}`,
  more: (count) => `… and ${count} more.`,
  protectedSheets: (sheets, count) =>
    `${count === 1 ? "One formula stands" : `${count} formulas stand`} on protected sheets (${sheets.join(", ")}) and will be left alone. Remove the protection under Review ▸ Unprotect Sheet, look again, and protect the sheet anew afterwards.`,
  repair: (count) => (count === 1 ? "Repair the formula" : `Repair ${count} formulas`),
  done: (repaired, all) => {
    if (all === 1)
      return repaired === 1 ? "The formula is repaired." : "The formula could not be repaired.";
    return `${repaired} of ${all} formulas are repaired.`;
  },
  select: (address) => `Select ${address}`,
  copy: "Copy the list",
  copied: "The list is copied.",
  notCopied: "The list could not be copied. Select it and copy it yourself.",
  outcomes: {
    repaired: ({ shows }) => `Repaired. The cell shows ${shows === "" ? "nothing" : shows}.`,
    unknown: () =>
      "Entered anew, but Excel still does not know a name in the formula. If it is the add-in's: choose the add-in's icon under Add-ins ▸ My Add-ins, which reads in all functions again, and look anew.",
    protected: () =>
      "Left alone: the sheet is protected. Remove the protection under Review ▸ Unprotect Sheet and look again.",
    text: () =>
      "Left alone: the cell has the format Text, and the formula would become a text. Choose another format and look again.",
    edited: () => "Left alone: the cell has been changed since the search. Look again.",
    displaced: ({ held, reason }) =>
      `Overwritten: somebody changed the cell to “${held}” while the formula was entered, and Excel answered “${reason}” when that was to be put back. Enter it again unless it is there.`,
    refused: ({ reason }) => `Left alone: Excel answered “${reason}”.`,
    unread: ({ reason }) =>
      `Entered or left alone: Excel answered “${reason}” when the cell was to be read afterwards. Look again.`,
    cancelled: () => "Left alone: the repair was cancelled before this cell.",
  },
};
