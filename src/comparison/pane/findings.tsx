import { createContext, useContext } from "react";
import { type Findings, noFindings } from "../../core/findings";
import type { MoneyUnit } from "../../core/rounding/printedAmount";
import type { Scenario } from "../../core/scenario/scenario";
import type { Workspace } from "../../core/scenario/workspace";
import type { ComparisonContext } from "../sheet/setting";

/** What a paper asks the analyses for. */
export interface FindingsQuestion {
  readonly scenario: Scenario;
  readonly context: ComparisonContext;
  readonly workspace: Workspace;
  /** Id of the alternative that is proposed. */
  readonly alternative: string;
  readonly year: number;
  readonly unit: MoneyUnit;
  /** What the user has chosen in the analyses, by a name of theirs. */
  readonly kept: ReadonlyMap<string, unknown>;
}

/** Takes as long as the alternatives do; the page answers meanwhile. */
export type FindingsMaker = (question: FindingsQuestion) => Promise<Findings>;

/** The roof, which knows the analyses, gives it to those that do not. */
export const FindingsSource = createContext<FindingsMaker>(async () => noFindings);

export function useFindings(): FindingsMaker {
  return useContext(FindingsSource);
}
