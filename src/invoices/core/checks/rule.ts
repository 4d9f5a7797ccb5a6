import type { Day } from "../../../core/calendar";
import type { TariffSchedule } from "../../../core/tariff";
import type { Steps } from "../../../core/steps";
import type { Credits } from "../credits";
import type { Channel } from "../digital";
import type { CreditReason, InvoiceLine } from "../invoiceLine";
import type { Listing } from "../listing";

/** The checks of fakturakontroll, in the order in which they are shown. */
export const RULE_IDS = [
  "price",
  "homeRegion",
  "late",
  "double",
  "beforeContact",
  "notCovered",
  "notBillable",
  "sameDay",
  "sameGroup",
  "needsAssessment",
  "lineTotal",
  "lineGross",
  "lineNet",
  "invoiceSum",
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** Where a rule stands: the national claim contract, the tariff, a law that is proposed, or nowhere: a habit. */
export interface RuleSource {
  readonly document: "claimContract" | "tariff" | "ds2023_27" | "own";
  /** Rule or code of the document. */
  readonly place: string;
}

/** What all rules judge by. Positions are those of the lines. */
export interface CheckContext {
  readonly lines: readonly InvoiceLine[];
  readonly channels: readonly Channel[];
  readonly credits: Credits;
  readonly schedule: TariffSchedule;
  /** Own länskod (SCB); null: not said. */
  readonly ownCounty: number | null;
  readonly listing: Listing;
  /** `foldText`, each text once. */
  readonly fold: (text: string) => string;
  /** Company by folded name of a provider or a unit, listed ones too. */
  readonly groups: ReadonlyMap<string, string>;
  /** Folded åtgärdskoder that are not billable. */
  readonly notBillable: ReadonlySet<string>;
  /** In some samverkansavtal what the patient pays does not lower the price. */
  readonly feeLowersPrice: boolean;
  /** From when a law asks for a needs assessment; null: no such law. */
  readonly assessedFrom: Day | null;
}

/** Öre at stake: what was billed beyond what is right, less where too little was; sound, or not to be told. */
export type Judgement = number | "sound" | "unknown";

/** A check, and why. */
export interface CheckRule {
  readonly id: RuleId;
  /** The national credit reason that a finding supports; null: none, the provider is asked. */
  readonly creditReason: CreditReason | null;
  readonly source: RuleSource;
}

/** Judges a line by itself. */
export interface LineRule extends CheckRule {
  /** Only of lines that are digital contacts. */
  readonly ofDigital: boolean;
  readonly judge: (line: InvoiceLine, context: CheckContext) => Judgement;
}

/** A line with what speaks against it. */
export interface Finding {
  readonly rule: RuleId;
  readonly line: number;
  readonly ore: number;
  readonly creditReason: CreditReason | null;
  /** The line that it is compared with; null: none. */
  readonly other: number | null;
}

/** Judges lines by each other: one look at them may be for several rules. */
export interface ComparingRules {
  readonly rules: readonly CheckRule[];
  readonly find: (context: CheckContext) => Steps<readonly Finding[]>;
}

/** Whether a line is still owed: no credit, and not taken back as a whole. */
export function isOwed({ lines, credits }: CheckContext, at: number): boolean {
  return !lines[at]!.isCredit && !credits.whole.has(at);
}
