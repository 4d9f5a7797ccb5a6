import type { CivilDate, Month } from "../calendar";
import type { AllocationRule, OtherPayer, Party, Policy } from "../policy/policy";
import type { ProfessionKey } from "../profession";
import type { Growth } from "../projection";
import type { TariffSchedule } from "../tariff";
import type { RegionData, RowPlace, Unit } from "./regionData";

/** What a comparison rests on that was last verified more than twelve months ago. */
export interface OldValues {
  /** Senast verifierad; null: the tariffs are not old, or not the national ones. */
  readonly tariff: string | null;
  /** Alternatives with figures that are from a document, and when the oldest was verified. */
  readonly policies: readonly { readonly name: string; readonly verified: string }[];
}

/** Why a row of the region's own forecast says nothing of the months to come. */
export type UnusedReason =
  /** What is known of its period already comes to as much. */
  | "passed"
  /** Rows that say more of the same period fill it. */
  | "covered"
  /** Its period is before all outcome. */
  | "early";

/** What the user states about the baseline. */
export interface BaselineSettings {
  /** Utfall t.o.m. */
  readonly lastOutcome: Month;
  /** What unmarked rows after it are; null: by their kind of period, see `observedIn`. */
  readonly laterRows: LaterRows | null;
  /** Last month of the forecast, inclusive. */
  readonly lastMonth: Month;
  readonly method: Growth;
  readonly schedule: TariffSchedule;
  /**
   * Senast verifierad: when the national tariffs were last seen in force, as precise as is known
   * (YYYY, YYYY-MM or YYYY-MM-DD); null for the user's own.
   */
  readonly tariffsVerified: string | null;
  /** The day on which it is asked what is old; without one nothing is. */
  readonly today?: CivilDate;
  /** When an alternative's figures were verified, where some of them may be the user's own by now. */
  readonly verifiedOf?: (policy: Policy) => string | null;
  /** null: none stated; prices are then gross, and said so. */
  readonly meanFees: readonly MeanFee[] | null;
  /** "Vem bär kostnaden hos er i dag?", by date; before the first rule the first one holds. */
  readonly rulesInForce: readonly AllocationRule[];
}

/** Ofullständigt utfall, which is not used, or egen prognos. */
export type LaterRows = "incomplete" | "forecast";

/** Genomsnittligt betald patientavgift, kronor per contact, from a year on. */
export interface MeanFee {
  /** null: every profession without a row of its own. */
  readonly profession: ProfessionKey | null;
  readonly year: number;
  readonly amount: number;
}

/** A unit's contacts with one profession. */
export interface ScenarioCell {
  /** Position in `units`. */
  readonly unit: number;
  readonly profession: ProfessionKey | null;
}

/** What a cell has whoever bears it: on one of its rows in Resultat. */
export const CELL_SIZES = [
  "contacts",
  "gross",
  "fee",
  "net",
  "ownContacts",
  "ownCost",
  "otherContacts",
  "otherCost",
  "visits",
  "visitCost",
] as const;

export type CellSize = (typeof CELL_SIZES)[number];

/**
 * Sizes of a cell in a month. Contacts and visits are numbers of them, money is whole öre.
 *
 * - contacts: paid digital contacts; gross: at the tariff; fee: paid by patients
 * - net: booked or forecast invoice cost; gross − fee − net is the deviation from the tariff
 * - own…: in the region's own digital service; other…: in another channel (leakage)
 * - visits: physical visits caused (+) or avoided (−); visitCost: what they cost, capacity only;
 *   realised: what of that reaches cash by realiserbar andel
 * - healthCentre, region: who bears the region's cash, which is net + ownCost + otherCost less what
 *   state, careRegion, provider and patient pay of net and otherCost
 */
export type Measure = CellSize | "realised" | Party | OtherPayer;

export type Measures = Readonly<Record<Measure, Float64Array>>;

/** A comparison: a baseline and its alternatives over the same months and cells. */
export interface Scenario {
  readonly data: RegionData;
  readonly settings: BaselineSettings;
  readonly units: readonly Unit[];
  /** Ascending, without gaps. */
  readonly months: readonly Month[];
  /** Position in `months` of the first forecast month. */
  readonly firstForecast: number;
  readonly cells: readonly ScenarioCell[];
  readonly calibration: readonly Calibration[];
  /** Where the method takes over, one a calibration. */
  readonly continuations: readonly Continuation[];
  /** 1: contacts that are worked out from the cost and not counted, `[m * cells.length + c]`. */
  readonly calculated: Uint8Array;
  /** 1: egen prognos, `[m * cells.length + c]`. */
  readonly own: Uint8Array;
  /** In the order given, the baseline among them. */
  readonly alternatives: readonly Alternative[];
  /** Position in `alternatives`. */
  readonly baseline: number;
  /** What is to be said of the data and the baseline themselves. */
  readonly warnings: readonly ScenarioWarning[];
}

/** Kalibrering: how booked cost relates to contacts × net tariff in the latest outcome. */
export interface Calibration {
  readonly profession: ProfessionKey | null;
  /** The months compared, inclusive. */
  readonly from: Month;
  readonly to: Month;
  /** Öre, unrounded model. */
  readonly booked: number;
  readonly model: number;
  /** booked ÷ model, 1 where nothing is booked; the forecast's prices are multiplied by it. */
  readonly factor: number;
  /** Contacts were worked out from the cost (beräknade kontakter). */
  readonly contactsFromCost: boolean;
}

/** The method goes on from the level of the region's own forecast, where there is one. */
export interface Continuation {
  /** Position in `months` of the first month that the method says; its length: none. */
  readonly from: number;
  /** What it multiplies the net tariff by. */
  readonly factor: number;
}

export interface Alternative {
  readonly policy: Policy;
  /** Size of cell c in month m: `measures.net[m * cells.length + c]`. */
  readonly measures: Measures;
  /** false: visits without a stated cost; no net effect may be shown. */
  readonly visitCostKnown: boolean;
  /** Realiserbar andel by month, the mean of its days, for visits avoided and caused alike. */
  readonly realisable: Float64Array;
  /** One-off costs in öre by month, borne by the region and part of no cell. */
  readonly oneOff: Float64Array;
  /** Correction lines for booked months of a retroactive rule; they sum to 0. */
  readonly corrections: readonly Correction[];
  readonly financing: readonly FinancingYear[];
  readonly warnings: readonly ScenarioWarning[];
}

/** Rättelse of a booked month: omföring for egenregi, kreditering or avdrag for private units. */
export interface Correction {
  readonly month: Month;
  readonly unit: number;
  readonly party: Party;
  /** Öre; + is more cost. */
  readonly amount: number;
}

/** One means of financing in one year; öre. */
export interface FinancingYear {
  readonly year: number;
  readonly name: string;
  readonly means: "grant" | "appropriation" | "capitation";
  readonly frame: number;
  /** What the region bears that earlier means in the list do not pay. */
  readonly need: number;
  readonly drawn: number;
  readonly left: number;
  /** For lowered kapitation: what each unit pays of `drawn`, else null. */
  readonly byUnit: readonly number[] | null;
}

/** Rows added up; null: none of them states it. */
export interface RowSums {
  readonly rows: number;
  readonly contacts: number | null;
  /** Öre. */
  readonly cost: number | null;
}

/** What a reader must know, as data; sentences live in locales. */
export type ScenarioWarning =
  /** deviating: counted periods told how far from the tariff the cost lies */
  | {
      readonly code: "data.contactsFromCost";
      readonly years: readonly number[];
      readonly deviating: boolean;
    }
  | { readonly code: "data.profession"; readonly profession: ProfessionKey }
  | ({ readonly code: "data.laterIgnored" } & RowSums)
  | ({
      readonly code: "data.ownForecast";
      readonly years: readonly number[];
      readonly places: readonly RowPlace[];
    } & RowSums)
  | ({
      readonly code: "data.ownForecastUnused";
      readonly reason: UnusedReason;
      readonly years: readonly number[];
    } & RowSums)
  | {
      readonly code: "fee.missing";
      /** Years of outcome with contacts that only the tariff prices. */
      readonly years: readonly number[];
      /** Whether the forecast of any profession is priced by the tariff alone. */
      readonly forecast: boolean;
    }
  /** No fee is known, and no price is gross: the forecast follows what is booked. */
  | { readonly code: "fee.booked" }
  | {
      readonly code: "calibration.large";
      readonly profession: ProfessionKey | null;
      readonly factor: number;
      /** Months that it is read from. */
      readonly from: Month;
      readonly to: Month;
    }
  | { readonly code: "tariff.unverified"; readonly verified: string }
  | ({
      readonly code: "values.old";
      /** The forecast goes on after the day on which the tariff, which is old, was last verified. */
      readonly goesBeyond: boolean;
    } & OldValues)
  | { readonly code: "policy.outsideData"; readonly from: CivilDate }
  | { readonly code: "policy.startsInOutcome"; readonly from: CivilDate; readonly effective: Month }
  | { readonly code: "policy.ends"; readonly validTo: CivilDate }
  | { readonly code: "allocation.scaled"; readonly sum: number }
  | { readonly code: "allocation.partOfMonth"; readonly from: CivilDate }
  | { readonly code: "allocation.closedYear"; readonly year: number }
  /** Retroactive from a day that there are no figures for: what is corrected is a part of it. */
  | { readonly code: "allocation.beforeData"; readonly from: CivilDate; readonly first: Month }
  | { readonly code: "allocation.privateUnits"; readonly units: number }
  | { readonly code: "charge.aboveCost" }
  | { readonly code: "cap.listedMissing"; readonly units: readonly string[] }
  | { readonly code: "payers.none" }
  | { readonly code: "payers.law"; readonly from: CivilDate }
  | { readonly code: "stop.law" }
  | { readonly code: "stop.otherPriceMissing" }
  | { readonly code: "visits.costMissing" }
  | { readonly code: "visits.notRealisable" }
  | { readonly code: "own.costMissing" }
  | { readonly code: "own.shareMissing" }
  | {
      readonly code: "financing.exceeded";
      readonly year: number;
      readonly need: number;
      readonly frame: number;
    }
  | { readonly code: "financing.ends"; readonly name: string; readonly validTo: CivilDate }
  | { readonly code: "financing.capitationWeights"; readonly units: readonly string[] };

/** Why a comparison cannot be made at all. */
export type ScenarioFault =
  | { readonly code: "scenario.noData" }
  | { readonly code: "scenario.monthMissing"; readonly month: Month }
  | { readonly code: "scenario.nothingMeasured"; readonly month: Month }
  | { readonly code: "scenario.horizon"; readonly lastOutcome: Month; readonly lastMonth: Month }
  | { readonly code: "scenario.noRule" }
  | { readonly code: "scenario.alternatives"; readonly count: number }
  | {
      readonly code: "scenario.price";
      readonly profession: ProfessionKey | null;
      readonly month: Month;
    }
  | {
      readonly code: "scenario.projection";
      readonly profession: ProfessionKey | null;
      readonly method: Growth;
    }
  | {
      readonly code: "scenario.feeAboveTariff";
      readonly profession: ProfessionKey | null;
      readonly month: Month;
    }
  | { readonly code: "scenario.tooLarge" };
