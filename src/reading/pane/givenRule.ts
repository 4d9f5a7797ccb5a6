import { firstDayOf, isoOf, monthOf } from "../../core/calendar";
import { leastOf } from "../../core/extremes";
import type { AllocationRule } from "../../core/policy/policy";
import type { RegionData } from "../../core/scenario/regionData";
import { type NumberForm, typedText } from "../../pane/field/numberText";

/** Shares that do not sum to 1 are scaled, as the calculation does. */
export function percentsOf(
  { shares }: Pick<AllocationRule, "shares">,
  form: NumberForm
): readonly [string, string] {
  const sum = shares.healthCentre + shares.region;
  const percent = (share: number): string =>
    typedText(sum > 0 ? Number(((share / sum) * 100).toFixed(4)) : 0, form);
  return [percent(shares.healthCentre), percent(shares.region)];
}

/** The first day of the data; without data that of the first national recommendation. */
export function beginningOf(data: RegionData | null): string {
  const months = (data?.observations ?? []).map(({ period }) =>
    period.unit === "month" ? period.month : monthOf(period.year, 1)
  );
  return isoOf(firstDayOf(months.length > 0 ? leastOf(months) : monthOf(2017, 1)));
}
