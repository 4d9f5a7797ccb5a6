import type { CivilDate } from "./calendar";
import type { PolicyStatus } from "./policy/policy";
import type { Source } from "./provenance";

/** What a published figure of digital out-of-region contacts is of; costs are in kronor. */
export type RegionMeasure = "contacts" | "cost" | "contactsPerThousand" | "costPerInhabitant";

/** How the source words the figure: "373", "ca 400", "över 300". */
export type RegionBound = "exact" | "about" | "atLeast";

/**
 * What a figure is of, so that unlike ones are not compared: all contacts of a whole year that has
 * passed, of a part of one, of a year that had not ended; or contacts weighted by profession.
 */
export type RegionBasis = "year" | "partYear" | "forecast" | "weighted";

/** A figure as it was published. */
export interface RegionFigure {
  /** null: the whole country. */
  readonly region: string | null;
  readonly from: CivilDate;
  /** Inclusive. */
  readonly to: CivilDate;
  readonly measure: RegionMeasure;
  readonly value: number;
  readonly bound: RegionBound;
  readonly basis: RegionBasis;
  /** How the source has counted; null: it does not say. */
  readonly note: string | null;
  readonly source: Source;
}

/** Inhabitants of a region on a day. */
export interface RegionPopulation {
  readonly region: string;
  readonly date: CivilDate;
  readonly value: number;
  readonly source: Source;
}

/** What another region has decided, or has been asked to decide. */
export interface RegionDecision {
  readonly region: string;
  /** As precise as is known: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly status: PolicyStatus;
  readonly text: string;
  /** Id of the alternative to begin from that is like it; null: none is. */
  readonly preset: string | null;
  readonly source: Source;
}
