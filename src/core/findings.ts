import type { ReportBlock } from "./reportContent";

/** Where in a paper what an analysis has found is told. */
export type FindingPlace =
  /** How it has been: cost and contacts by year. */
  | "development"
  /** Why the cost has changed. */
  | "change"
  /** Where the forecast may end. */
  | "forecast"
  /** What the contacts go together with. */
  | "relations"
  /** Where the region lies among those that figures are published of. */
  | "regions"
  /** What patients pay and inhabitants' care costs, by alternative. */
  | "residents"
  /** What the alternative frees, and what it is enough for. */
  | "freed"
  /** What a physical visit may cost, and how many may come. */
  | "breakEven"
  /** What several measures give together, and each one's part. */
  | "together"
  /** What other ways of paying the provider cost. */
  | "providerPay"
  /** Which assumption decides. */
  | "sensitivity";

/** What the analyses have to tell in a paper, as it is to stand there; nothing without its data. */
export type Findings = Readonly<Partial<Record<FindingPlace, readonly ReportBlock[]>>>;

export const noFindings: Findings = {};
