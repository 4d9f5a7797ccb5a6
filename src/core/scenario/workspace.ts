import type { Month } from "../calendar";
import type { AllocationRule, Policy } from "../policy/policy";
import type { Growth } from "../projection";
import type { LaterRows, MeanFee } from "./scenario";

/** What the user calls the two parties; null: the language's own word. */
export interface Terms {
  /** "vårdcentral", "hälsocentral". */
  readonly healthCentre: string | null;
  /** "regionen centralt". */
  readonly region: string | null;
}

/** What a range holds. */
export type SourceRole = "contacts" | "units" | "tariffs" | "rules";

/** A range of the workbook with a heading row, and what its columns mean where the user has said so. */
export interface DataSource {
  readonly role: SourceRole;
  /** Name of a native table, or the address of a range with its sheet. */
  readonly place: string;
  /** Meaning by heading, only where the user has corrected what was recognised; null: left out. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** Kronor per written unit of money: 1, 1000 or 1000000; null: as the heading says. */
  readonly kronorPerUnit: number | null;
}

/** All of a comparison that is the user's own: kept in the workbook. */
export interface Workspace {
  readonly terms: Terms;
  readonly sources: readonly DataSource[];
  /** The data are an invented example: every sheet and chart says so. */
  readonly synthetic: boolean;
  /** The answer to "Vem bär kostnaden hos er i dag?"; empty: not answered yet. */
  readonly rulesInForce: readonly AllocationRule[];
  /** null: the latest period of the data that is outcome. */
  readonly lastOutcome: Month | null;
  /** What unmarked rows after it are; null: by their kind of period. */
  readonly laterRows: LaterRows | null;
  /** null: the rest of the year and three plan years. */
  readonly lastMonth: Month | null;
  /** null: by the kind of periods. */
  readonly method: Growth | null;
  readonly meanFees: readonly MeanFee[] | null;
  readonly inhabitants: number | null;
  readonly policies: readonly Policy[];
  /** Ids of the alternatives to compare, 2–8, the baseline among them. */
  readonly chosen: readonly string[];
  /** Id of the policy that is Nollalternativ. */
  readonly baseline: string;
}

/** Alternatives beside each other, Nollalternativ among them. */
export const MOST_COMPARED = 8;

/** Nobody has pointed anything out, or answered anything. */
export const emptyWorkspace: Workspace = {
  terms: { healthCentre: null, region: null },
  sources: [],
  synthetic: false,
  rulesInForce: [],
  lastOutcome: null,
  laterRows: null,
  lastMonth: null,
  method: null,
  meanFees: null,
  inhabitants: null,
  policies: [],
  chosen: [],
  baseline: "",
};
