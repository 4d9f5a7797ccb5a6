import type { Month } from "../calendar";
import type { Units } from "../money";
import type { ProfessionKey } from "../profession";

/** Driftform: egenregi or privat. */
export type Operator = "region" | "private";

export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** What a unit is at a time, and may be another year by year. */
export type YearlyTrait = "listed" | "cni" | "availability";

/** Vårdcentral, or the bucket of contacts that belong to none. */
export interface Unit {
  /** What the rows of contacts call it. */
  readonly id: string;
  readonly name: string;
  /** true: olistad eller okänd, a line of its own. */
  readonly unlisted: boolean;
  readonly operator: Operator | null;
  /** Ansvar. */
  readonly costCentre: string | null;
  /** Listed patients; this and the two below are the latest known. */
  readonly listed: number | null;
  readonly cni: number | null;
  /** Share with a medical assessment in time, 0–1. */
  readonly availability: number | null;
  /** The same by year, ascending, where years are told; `traitIn` reads it. */
  readonly byYear?: Readonly<Partial<Record<YearlyTrait, readonly YearValue[]>>>;
  readonly physicalVisits: readonly YearValue[];
  /** Vårdcentralens ersättning, kronor. */
  readonly compensation: readonly YearValue[];
  /** Budget for digital contacts, kronor. */
  readonly budget: readonly YearValue[];
}

export type PeriodOfData =
  | { readonly unit: "month"; readonly month: Month }
  | { readonly unit: "year"; readonly year: number };

/** What a row measures in a period. */
interface Measured {
  readonly period: PeriodOfData;
  /** null: not divided by profession; priced as läkare. */
  readonly profession: ProfessionKey | null;
  /** Below 0 where more is credited than made; null: unknown, worked out from the cost. */
  readonly contacts: number | null;
  /** In öre, without value-added tax; null: not stated, worked out from the contacts. */
  readonly cost: Units | null;
  /** Kronor that the patient has paid per contact, where the rows tell. */
  readonly feePerContact: number | null;
}

/** Utfall: what has happened; its cost is booked. */
export interface OutcomeObservation extends Measured {
  readonly kind: "outcome";
  /** Position in `units`. */
  readonly unit: number;
}

/** Where a row stands: its source, and its row in the sheet from 1. */
export interface RowPlace {
  readonly place: string;
  readonly row: number;
}

/** Egen prognos: what the region itself expects of a period. */
export interface ForecastObservation extends Measured {
  readonly kind: "forecast";
  /** Position in `units`; null: all of them together. */
  readonly unit: number | null;
  /** null: not known. */
  readonly place: RowPlace | null;
}

export type Observation = OutcomeObservation | ForecastObservation;

/** Underlag: what a region knows. */
export interface RegionData {
  /** Of the outcome; a forecast may be of the other kind. */
  readonly periodUnit: PeriodOfData["unit"];
  /** Where nothing is known of units there is one, which stands for all of them. */
  readonly units: readonly Unit[];
  readonly observations: readonly Observation[];
}
