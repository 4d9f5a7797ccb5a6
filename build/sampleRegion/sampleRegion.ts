import { type Month, twoDigits, yearAndMonth } from "../../src/core/calendar";
import { Chance } from "./chance";
import { type Calibration, drawLedger, type Series } from "./ledger";
import * as notes from "./notes";
import {
  FIRST_MONTH,
  LAST_MONTH,
  MEAN_FEES,
  MONTHS,
  PROFESSIONS,
  SEED,
  UNLISTED_SHARE,
  VISIT_YEARS,
  YEARS,
} from "./premises";
import { drawUnits, type UnitDraft } from "./units";

export { checkRegion } from "./checks";

export interface Generated {
  readonly region: SampleRegionFile;
  readonly calibrations: readonly Calibration[];
}

/** What src/data/sampleRegion.json holds. */
export type SampleRegionFile = ReturnType<typeof compose>;

const UNLISTED_ID = "okand";
/** Every block says so, as blocks are shown apart from each other. */
const origin = "synthetic";

export function generateRegion(seed = SEED): Generated {
  const chance = new Chance(seed);
  const units = drawUnits(chance);
  const { series, calibrations } = drawLedger(chance, weightsOf(units));
  const budgets = units.map((_, party) => budgetFrom(costOf2019(series, party), chance));
  return { region: compose(seed, units, budgets, series), calibrations };
}

/** Objects with one key a line, but every member of a list on one line: small differences in git. */
export function regionText(region: SampleRegionFile): string {
  return `${layOut(region, "")}\n`;
}

/** Each unit's share of the region's contacts, and last the share of the unlisted. */
function weightsOf(units: readonly UnitDraft[]): number[] {
  const sum = units.reduce((total, { facts, appetite }) => total + facts.listed * appetite, 0);
  const share = (1 - UNLISTED_SHARE) / sum;
  return [...units.map(({ facts, appetite }) => facts.listed * appetite * share), UNLISTED_SHARE];
}

function costOf2019(series: readonly Series[], party: number): number {
  return series
    .filter((each) => each.party === party)
    .flatMap(({ cost }) => cost.filter((_, i) => yearAndMonth(MONTHS[i]!).year === 2019))
    .reduce<number>((sum, ore) => sum + (ore ?? 0), 0);
}

/** Last year's cost and a little more, to whole thousands of kronor: too low for the entry level. */
function budgetFrom(ore: number, chance: Chance): number {
  return 1000 * Math.round((ore / 100_000) * (1 + 0.06 * chance.share()));
}

function compose(
  seed: number,
  units: readonly UnitDraft[],
  budgets: readonly number[],
  series: readonly Series[]
) {
  return {
    id: "sampleRegion",
    origin,
    seed,
    region: notes.REGION_NAME,
    note: notes.REGION_NOTE,
    agreesWith: notes.AGREES_WITH,
    decision: {
      origin,
      note: notes.DECISION_NOTE,
      modelledOn: notes.DECISION_MODEL,
      status: "decided",
      decided: "2020-06",
      effectiveFrom: "2020-01-01",
      retroactive: true,
      ruleInForce: { healthCentreShare: "1", regionShare: "0" },
      rule: { healthCentreShare: "0.2", regionShare: "0.8" },
    },
    meanFees: {
      origin,
      note: notes.FEES_NOTE,
      unit: "SEK/contact",
      values: PROFESSIONS.flatMap((profession) =>
        Object.entries(MEAN_FEES[profession]).map(([year, value]) => ({
          profession,
          year: Number(year),
          value: String(value),
        }))
      ),
    },
    units: {
      origin,
      note: notes.UNITS_NOTE,
      asOf: "2019-12-31",
      physicalVisitYears: VISIT_YEARS,
      compensationYears: YEARS,
      budgetYear: 2020,
      unit: {
        availability: "share with a medical assessment within three days",
        compensation: "SEK/year",
        budget: "SEK/year",
      },
      unlisted: { id: UNLISTED_ID, name: notes.UNLISTED_NAME, costCentre: "4900" },
      values: units.map(({ facts }, i) => ({ ...facts, budget: budgets[i]! })),
    },
    series: {
      origin,
      note: notes.SERIES_NOTE,
      first: monthText(FIRST_MONTH),
      last: monthText(LAST_MONTH),
      unit: { contacts: "contacts/month", cost: "öre/month" },
      values: series.map(({ party, profession, contacts, cost }) => ({
        unit: units[party]?.facts.id ?? UNLISTED_ID,
        profession,
        contacts,
        cost,
      })),
    },
  };
}

function monthText(month: Month): string {
  const civil = yearAndMonth(month);
  return `${civil.year}-${twoDigits(civil.month)}`;
}

function layOut(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value) && value.some((each) => typeof each === "object"))
    return `[\n${value.map((each) => inner + JSON.stringify(each)).join(",\n")}\n${indent}]`;
  if (Array.isArray(value) || typeof value !== "object" || value === null)
    return JSON.stringify(value);
  const lines = Object.entries(value).map(
    ([key, each]) => `${inner}"${key}": ${layOut(each, inner)}`
  );
  return `{\n${lines.join(",\n")}\n${indent}}`;
}
