import { dayOfIso, type Month, monthOfDay } from "../core/calendar";
import type { Language } from "../core/language";
import type { ProfessionCode } from "../core/profession";
import data from "./sampleRegion.json";
import { resolveSource } from "./sources";

/** Sentences in the languages of the add-in; a sheet or chart that shows the data shows its note. */
export type SampleNote = Readonly<Record<Language, string>>;

/** Driftform: egenregi or privat. */
export type SampleOperator = "region" | "private";

export interface SampleUnit {
  readonly id: string;
  readonly name: string;
  readonly operator: SampleOperator;
  /** Ansvar. */
  readonly costCentre: string;
  /** Patients on the day `asOf`. */
  readonly listed: number;
  readonly cni: number;
  /** Share with a medical assessment within three days, 0–1. */
  readonly availability: number;
  readonly physicalVisits: readonly SampleYear[];
  /** Kronor. */
  readonly compensation: readonly SampleYear[];
  /** Kronor for digital contacts in `budgetYear`. */
  readonly budget: number;
}

export interface SampleYear {
  readonly year: number;
  readonly value: number;
}

/** One unit and profession; each list has one place a month, null before the profession's start. */
export interface SampleSeries {
  /** A unit's id, or that of the unlisted. */
  readonly unit: string;
  readonly profession: ProfessionCode;
  readonly contacts: readonly (number | null)[];
  /** Booked, in öre: net of the paid patient fee, value-added tax excluded. */
  readonly cost: readonly (number | null)[];
}

export interface SampleFee extends SampleYear {
  readonly profession: ProfessionCode;
}

/** Shares of the cost. */
export interface SampleRule {
  readonly healthCentreShare: number;
  readonly regionShare: number;
}

const { decision, meanFees, series, units } = data;
const first = readMonth(series.first);
const last = readMonth(series.last);

/**
 * An invented region whose yearly totals are those of Region Västmanland's decision memorandum.
 * Nothing in it may be shown without its note. Written by `npm run sample-region`.
 */
export const sampleRegion = {
  /** Not a document's figures: never to be shown with a source as if they were. */
  origin: "synthetic" as const,
  seed: data.seed,
  name: data.region as SampleNote,
  note: data.note as SampleNote,
  /** What the totals agree with. */
  agreesWith: resolveSource(data.agreesWith),
  decision: {
    note: decision.note as SampleNote,
    modelledOn: resolveSource(decision.modelledOn),
    status: decision.status as "decided",
    decided: readMonth(decision.decided),
    effectiveFrom: dayOfIso(decision.effectiveFrom),
    retroactive: decision.retroactive,
    ruleInForce: readRule(decision.ruleInForce),
    rule: readRule(decision.rule),
  },
  meanFees: {
    note: meanFees.note as SampleNote,
    /** Kronor per contact; none for a year in which the profession has no contacts. */
    values: meanFees.values.map(({ profession, year, value }): SampleFee => ({
      profession: profession as ProfessionCode,
      year,
      value: Number(value),
    })),
  },
  units: {
    note: units.note as SampleNote,
    asOf: dayOfIso(units.asOf),
    budgetYear: units.budgetYear,
    /** The bucket of contacts that belong to no unit. */
    unlisted: {
      id: units.unlisted.id,
      name: units.unlisted.name as SampleNote,
      costCentre: units.unlisted.costCentre,
    },
    values: units.values.map((unit): SampleUnit => ({
      ...unit,
      operator: unit.operator as SampleOperator,
      cni: Number(unit.cni),
      availability: Number(unit.availability),
      physicalVisits: readYears(units.physicalVisitYears, unit.physicalVisits),
      compensation: readYears(units.compensationYears, unit.compensation),
    })),
  },
  series: {
    note: series.note as SampleNote,
    /** The months that every list runs over. */
    months: Array.from({ length: last - first + 1 }, (_, i): Month => first + i),
    values: series.values as readonly SampleSeries[],
  },
};

function readMonth(text: string): Month {
  return monthOfDay(dayOfIso(`${text}-01`));
}

function readYears(years: readonly number[], values: readonly number[]): readonly SampleYear[] {
  return years.map((year, i) => ({ year, value: values[i]! }));
}

function readRule(rule: Readonly<Record<keyof SampleRule, string>>): SampleRule {
  return {
    healthCentreShare: Number(rule.healthCentreShare),
    regionShare: Number(rule.regionShare),
  };
}
