import type { CivilDate, Month } from "../calendar";
import type { AllocationRule, Policy } from "../policy/policy";
import type { ProfessionKey } from "../profession";
import type { Growth } from "../projection";
import type { Alternative, MeanFee, Scenario } from "./scenario";
import type { TariffPeriod, TariffSchedule } from "../tariff";

/** What a row of a forecast counts: a profession, contacts of no known one, or one-off costs. */
export type ForecastItem = ProfessionKey | "undivided" | "oneOff";

/** One month and item of a forecast, all units together. */
export interface ForecastRow {
  readonly month: Month;
  readonly item: ForecastItem;
  /** true: utfall when the forecast was made. */
  readonly outcome: boolean;
  /** Paid digital contacts. */
  readonly contacts: number;
  /** Whole öre. */
  readonly gross: number;
  readonly fee: number;
  readonly net: number;
  /** Cash, whole öre, by who bears it: net, own service, other channel and one-off costs. */
  readonly healthCentre: number;
  readonly region: number;
}

/** A tariff schedule as plain data. */
export interface PlainSchedule {
  readonly kind: TariffSchedule["kind"];
  readonly periods: readonly (readonly [ProfessionKey, readonly TariffPeriod[]])[];
  /** Kronor for every day and profession, in place of periods. */
  readonly constant: number | null;
}

/** What the figures of a forecast were made by, as far as tables of figures cannot tell. */
export interface ForecastAssumptions {
  readonly policy: Policy;
  readonly method: Growth;
  readonly rulesInForce: readonly AllocationRule[];
  readonly meanFees: readonly MeanFee[] | null;
  readonly schedule: PlainSchedule;
}

/** The assumptions in words, for the reader of the workbook. */
export interface ForecastNotes {
  readonly method: string;
  readonly rule: string;
  readonly tariff: string;
  readonly fees: string;
  readonly calibration: string;
  readonly data: string;
}

/** Sparad prognos: utfall and prognos as they were seen on a day. */
export interface SavedForecast {
  /** Unique in the workbook. */
  readonly id: string;
  readonly name: string;
  readonly saved: CivilDate;
  readonly policyName: string;
  readonly lastOutcome: Month;
  readonly lastMonth: Month;
  readonly notes: ForecastNotes;
  /** By month, then in the order of the items. */
  readonly rows: readonly ForecastRow[];
  /** null: lost; then what was decided since cannot be told from what has happened since. */
  readonly assumptions: ForecastAssumptions | null;
}

/** An alternative of today as it would be saved, without a name of its own. */
export function toForecastRows(
  { months, cells, firstForecast }: Pick<Scenario, "months" | "cells" | "firstForecast">,
  { measures, oneOff }: Pick<Alternative, "measures" | "oneOff">
): readonly ForecastRow[] {
  const positions = new Map<ForecastItem, number[]>();
  for (const [c, { profession }] of cells.entries()) {
    const item = profession ?? "undivided";
    if (positions.has(item)) positions.get(item)!.push(c);
    else positions.set(item, [c]);
  }
  return months.flatMap((month, m) => {
    const outcome = m < firstForecast;
    const rows = [...positions].map(([item, own]): ForecastRow => {
      const sum = (size: Float64Array): number =>
        own.reduce((total, c) => total + size[m * cells.length + c]!, 0);
      const { contacts, gross, fee, net, healthCentre, region } = measures;
      return {
        month,
        item,
        outcome,
        contacts: sum(contacts),
        gross: sum(gross),
        fee: sum(fee),
        net: sum(net),
        healthCentre: sum(healthCentre),
        region: sum(region),
      };
    });
    const once = oneOff[m]!;
    if (once === 0) return rows;
    const nothing = { contacts: 0, gross: 0, fee: 0, net: 0, healthCentre: 0 };
    return [...rows, { month, item: "oneOff" as const, outcome, ...nothing, region: once }];
  });
}

export function toPlainSchedule({ kind, periods, constant }: TariffSchedule): PlainSchedule {
  return { kind, periods: [...periods], constant: constant?.amount ?? null };
}

/** Öre. */
export function cashOfRow({ healthCentre, region }: ForecastRow): number {
  return healthCentre + region;
}
