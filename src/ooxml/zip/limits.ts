import { Refusal } from "../fault";

const MEBIBYTE = 1024 * 1024;

/** What a workbook may be before it is refused unread: beyond, a pane would stall or run out of memory. */
export const MOST_ENTRIES = 5000;
/** Of one part, inflated: some three million cells. A comparison's largest sheet has 143 MB. */
export const MOST_BYTES = 192 * MEBIBYTE;
export const MOST_BYTES_IN_ALL = 512 * MEBIBYTE;
/** Excel's own sheets seldom pass 30:1; deflate can reach 1032:1. */
export const MOST_RATIO = 300;
export const RATIO_COUNTS_FROM = 4 * MEBIBYTE;

/** @param part "": the package as a whole */
export function refuseTooLarge(part = ""): never {
  const bytes = part === "" ? MOST_BYTES_IN_ALL : MOST_BYTES;
  const most = { megabytes: bytes / MEBIBYTE, parts: MOST_ENTRIES };
  throw new Refusal({ code: "package.tooLarge", part, most });
}
