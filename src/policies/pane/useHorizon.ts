import { type CivilDate, firstDayOf, isoOf } from "../../core/calendar";
import { leastOf } from "../../core/extremes";
import { firstMonthOf } from "../../core/scenario/observed";
import type { RegionData } from "../../core/scenario/regionData";
import { today } from "../../pane/work/today";
import { useStore } from "../../pane/work/useStore";
import { beginningOfForecast, usualMonths } from "../../reading/pane/settings";
import { useWork, useWorkspace } from "../../comparison/pane/workContext";
import type { Horizon } from "../../core/policy/startDays";

function firstDayOfData({ observations }: RegionData): CivilDate | null {
  if (observations.length === 0) return null;
  return isoOf(firstDayOf(leastOf(observations.map(firstMonthOf))));
}

/** What the data that are read say of when something may begin. */
export function useHorizon(): Horizon {
  const workspace = useWorkspace();
  const { reading } = useStore(useWork().region.state);
  const data = reading?.data ?? null;
  return {
    first: data && firstDayOfData(data),
    forecast: beginningOfForecast(data, workspace),
    last: workspace.lastMonth ?? (data && usualMonths(data, workspace)?.lastMonth) ?? null,
    today: today(),
  };
}
