import type { CivilDate } from "../calendar";
import type { ProfessionKey } from "../profession";
import type { Source } from "../provenance";

/** Who bears a cost: den vårdcentral där patienten är listad, or regionen centralt. */
export type Party = "healthCentre" | "region";

/** Who else may pay a part of a contact, which then leaves the region's cash. */
export const OTHER_PAYERS = ["state", "careRegion", "provider", "patient"] as const;

/** Staten, vårdregionen, vårdgivaren, and patienten beyond the patient fee. */
export type OtherPayer = (typeof OTHER_PAYERS)[number];

/** Alternativets status: förslag, motion, utredd, beslutad, genomförd. */
export type PolicyStatus = "proposed" | "motion" | "inquired" | "decided" | "implemented";

/**
 * Alternativ: a set of changes to a baseline, with what a committee must know about it. Without
 * patches it is the baseline itself.
 */
export interface Policy {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** What the law or an agreement says about it; null where nothing is known to stand against it. */
  readonly legalNote: string | null;
  readonly status: PolicyStatus;
  /** The document that it comes from first, others after it; none for the user's own. */
  readonly sources: readonly Source[];
  readonly validFrom: CivilDate | null;
  /** Last day, inclusive; null: until further notice. */
  readonly validTo: CivilDate | null;
  readonly patches: readonly Patch[];
  /** Words that the user wrote: they stay whatever becomes of the figures, others follow them. */
  readonly written?: readonly PolicyWords[];
}

export type PolicyWords = "name" | "text" | "legalNote";

/** One change to the baseline from a day on; nothing before that day changes. */
export type Patch =
  | TariffPatch
  | PatientFeePatch
  | AllocationPatch
  | ContactChargePatch
  | PayersPatch
  | CapPatch
  | GrowthPatch
  | StopPatch
  | VisitCostPatch
  | OwnServicePatch
  | FinancingPatch;

interface DatedPatch {
  readonly from: CivilDate;
  /**
   * The document that its figures were taken from; one that differs from it is the user's own and
   * has it as förlaga. null: none.
   */
  readonly source: Source | null;
  /** Where the user's own figures come from, in the user's words. */
  readonly ownSource?: string | null;
}

/** Kronor per contact; professions without a row keep theirs. */
export interface TariffPatch extends DatedPatch {
  readonly kind: "tariff";
  readonly amounts: readonly ProfessionAmount[];
}

export interface ProfessionAmount {
  readonly profession: ProfessionKey;
  readonly amount: number;
}

export interface PatientFeePatch extends DatedPatch {
  readonly kind: "patientFee";
  /** Kronor per contact. */
  readonly amount: number;
  /** Share of contacts that pay it, 0–1. */
  readonly sharePaying: number;
  /** Arc elasticity of the number of contacts to the mean fee; 0: the fee changes no behaviour. */
  readonly elasticity: number;
}

/** Fördelningsregel: shares of the cost. Shares that do not sum to 1 are scaled, and said so. */
export interface AllocationRule {
  readonly from: CivilDate;
  readonly shares: Readonly<Record<Party, number>>;
  /** Who bears the contacts of patients that are listed nowhere, or unknown; rule: as all others. */
  readonly unlisted: Party | "rule";
  /** Where it is laid down, in the user's words. */
  readonly ownSource?: string | null;
}

export interface AllocationPatch extends DatedPatch, AllocationRule {
  readonly kind: "allocation";
  /** Booked months from `from` on are corrected too; otherwise it starts with the forecast. */
  readonly retroactive: boolean;
}

/** A fixed amount per contact on the listed health centre; the region bears the rest. */
export interface ContactChargePatch extends DatedPatch {
  readonly kind: "contactCharge";
  readonly amounts: readonly ProfessionAmount[];
}

/**
 * Andra betalare: what others than the region pay of invoices and other channels, as shares of 1 that
 * sum to no more, before the region and its health centres share the rest.
 */
export interface PayersPatch extends DatedPatch, Readonly<Record<OtherPayer, number>> {
  readonly kind: "payers";
  /** Statsbidrag som följer kontakten, kronor, beside the state's share and never beyond the cost. */
  readonly statePerContact: number;
}

/** The most a health centre bears, kronor per listed patient and year. */
export interface CapPatch extends DatedPatch {
  readonly kind: "cap";
  readonly perListed: number;
}

/** Growth of the number of contacts per year, in place of the baseline's. */
export interface GrowthPatch extends DatedPatch {
  readonly kind: "growth";
  readonly perYear: number;
}

/** Stoppad ersättning: no invoice is paid. Where the stopped contacts go; the four shares sum to 1. */
export interface StopPatch extends DatedPatch {
  readonly kind: "stop";
  /** As physical visits at the health centre. */
  readonly returning: number;
  readonly ownDigital: number;
  readonly otherChannel: number;
  readonly forgone: number;
  /** Kronor per contact in the other channel; null: not known, and said so. */
  readonly otherChannelPrice: number | null;
}

/** Capacity: what a physical visit costs, and how much of it turns into cash. */
export interface VisitCostPatch extends DatedPatch {
  readonly kind: "visitCost";
  /** Avoidable kronor per visit, in the price level of `from`; null: no net effect is shown. */
  readonly perVisit: number | null;
  /** Realiserbar andel, 0–1, for visits avoided and caused alike. */
  readonly realisable: number;
  /**
   * Physical visits that a contact replaces, 0–1, where contacts become more or fewer for another
   * reason than a stop, which has its own share.
   */
  readonly substitution: number;
  readonly upliftPerYear: number;
}

/** Egen digital tjänst: takes over a share of the contacts. */
export interface OwnServicePatch extends DatedPatch {
  readonly kind: "ownService";
  /** Of the contacts, 0–1. */
  readonly share: number;
  /** Kronor per contact, in the price level of `from`; null: not known, and said so. */
  readonly perContact: number | null;
  readonly bearer: Party;
  /** Kronor in the month of `from`, borne by the region. */
  readonly oneOff: number;
  readonly upliftPerYear: number;
}

/**
 * What pays what the region bears: statsbidrag, anslag, or lowered kapitation, which the health
 * centres pay in proportion to listed patients × CNI.
 */
export interface FinancingPatch extends DatedPatch {
  readonly kind: "financing";
  readonly name: string;
  readonly means: "grant" | "appropriation" | "capitation";
  /** Kronor a year. */
  readonly frame: number;
  /** Last day, inclusive; null: until further notice. */
  readonly validTo: CivilDate | null;
}
