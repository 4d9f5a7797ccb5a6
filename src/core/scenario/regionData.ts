import type { Month } from "../calendar";
import type { Units } from "../money";
import type { ProfessionKey } from "../profession";

/** Driftform: egenregi or privat. */
export type Operator = "region" | "private";

export interface YearValue {
  readonly year: number;
  readonly value: number;
}

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
  /** Listed patients. */
  readonly listed: number | null;
  readonly cni: number | null;
  /** Share with a medical assessment in time, 0–1. */
  readonly availability: number | null;
  readonly physicalVisits: readonly YearValue[];
  /** Vårdcentralens ersättning, kronor. */
  readonly compensation: readonly YearValue[];
  /** Budget for digital contacts, kronor. */
  readonly budget: readonly YearValue[];
}

export type PeriodOfData =
  | { readonly unit: "month"; readonly month: Month }
  | { readonly unit: "year"; readonly year: number };

/** One row of what has happened: a period, a unit and a profession. */
export interface Observation {
  readonly period: PeriodOfData;
  /** Position in `units`. */
  readonly unit: number;
  /** null: not divided by profession; priced as läkare. */
  readonly profession: ProfessionKey | null;
  /** ≥ 0; null: unknown, worked out from the cost. */
  readonly contacts: number | null;
  /** Booked, in öre, without value-added tax; null: not booked, worked out from the contacts. */
  readonly cost: Units | null;
  /** Kronor that the patient has paid per contact, where the rows tell. */
  readonly feePerContact: number | null;
}

/** Underlag: what a region knows, all periods of one kind. */
export interface RegionData {
  readonly periodUnit: PeriodOfData["unit"];
  /** Where nothing is known of units there is one, which stands for all of them. */
  readonly units: readonly Unit[];
  readonly observations: readonly Observation[];
}
