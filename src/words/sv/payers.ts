import type { OtherPayer } from "../../core/policy/policy";

/** Others than the region and its health centres, as they are called in a sentence and on a sheet. */
export const payersSv = {
  state: "staten",
  careRegion: "vårdregionen",
  provider: "vårdgivaren",
  patient: "patienten",
} as const satisfies Readonly<Record<OtherPayer, string>>;

export type PayerTexts = Readonly<Record<OtherPayer, string>>;
