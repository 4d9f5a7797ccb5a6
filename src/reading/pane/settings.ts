import { type CivilDate, firstDayOf, isoOf, type Month } from "../../core/calendar";
import { DEFAULT_METHOD, defaultLastMonth, lastPeriodOf } from "../../core/scenario/basis";
import type { RegionData } from "../../core/scenario/regionData";
import type { BaselineSettings } from "../../core/scenario/scenario";
import type { Workspace } from "../../core/scenario/workspace";
import { verifiedByDocuments } from "../../data/templates";
import { tariffHistory, tariffsVerified } from "../../data/tariffHistory";
import { nationalSchedule } from "../../data/tariffs";
import { today } from "../../pane/work/today";
import type { RegionReading } from "../excel/readRegion";

/** Months that hold where the user has stated none. */
export interface UsualMonths {
  readonly lastOutcome: Month;
  readonly lastMonth: Month;
}

export function usualMonths(
  data: RegionData,
  { lastOutcome }: Pick<Workspace, "lastOutcome">
): UsualMonths | null {
  const lastPeriod = lastPeriodOf(data);
  if (lastPeriod === null) return null;
  return { lastOutcome: lastPeriod, lastMonth: defaultLastMonth(lastOutcome ?? lastPeriod) };
}

/** The user's settings, the usual ones where they have stated none; null: nothing to count on. */
export function settingsOf(reading: RegionReading, workspace: Workspace): BaselineSettings | null {
  const { data, schedule } = reading;
  const usual = data && usualMonths(data, workspace);
  if (!data || !usual) return null;
  return {
    lastOutcome: workspace.lastOutcome ?? usual.lastOutcome,
    laterRows: workspace.laterRows,
    lastMonth: workspace.lastMonth ?? usual.lastMonth,
    method: workspace.method ?? DEFAULT_METHOD,
    schedule: schedule ?? nationalSchedule,
    tariffsVerified: schedule ? null : tariffsVerified,
    today: today(),
    verifiedOf: verifiedByDocuments,
    meanFees: workspace.meanFees,
    rulesInForce: workspace.rulesInForce,
  };
}

/** The first day of the forecast; without data that of the latest national tariffs. */
export function beginningOfForecast(
  data: RegionData | null,
  { lastOutcome }: Pick<Workspace, "lastOutcome">
): CivilDate {
  const last = lastOutcome ?? (data && lastPeriodOf(data));
  if (last !== null) return isoOf(firstDayOf(last + 1));
  return isoOf(tariffHistory[tariffHistory.length - 1]!.from);
}
