import { type Day, type Month, yearAndMonth } from "../calendar";
import type { ProfessionKey } from "../profession";
import { type Result, success } from "../result";
import { type DatedTariff, meanOfTariffs, tariffsIn } from "../tariff";
import type { BaselineSettings, MeanFee } from "./scenario";

/** Kronor per contact in a month. */
export interface Price {
  /** Mean over the month's days. */
  readonly gross: number;
  /** Paid by the patient on average. */
  readonly fee: number;
  /** Where the tariff changes inside the month: what holds, each from its day on. */
  readonly changes?: readonly DatedTariff[];
}

/** The tariff on a day of the month. */
export function grossOn(day: Day, { gross, changes }: Price): number {
  if (!changes) return gross;
  return changes.reduce((held, one) => (one.from <= day ? one.amount : held), changes[0]!.amount);
}

type PriceSettings = Pick<BaselineSettings, "schedule" | "meanFees">;

export type PriceList = (profession: ProfessionKey | null, month: Month) => Result<Price>;

/** Looks every price up once: a region has thousands of rows and a few dozen prices. */
export function toPriceList(settings: PriceSettings): PriceList {
  const known = new Map<string, Result<Price>>();
  return (profession, month) => {
    const key = `${profession ?? ""} ${month}`;
    const price = known.get(key) ?? priceOf(settings, profession, month);
    known.set(key, price);
    return price;
  };
}

/** The tariff of a month, its days weighed, and the mean fee; undivided contacts are läkare's. */
function priceOf(
  { schedule, meanFees }: PriceSettings,
  profession: ProfessionKey | null,
  month: Month
): Result<Price> {
  const changes = tariffsIn(schedule, profession ?? "LK", month);
  if (!changes.ok) return changes;
  const price = {
    gross: meanOfTariffs(changes.value, month),
    fee: meanFeeOf(meanFees ?? [], profession, yearAndMonth(month).year),
  };
  return success(changes.value.length > 1 ? { ...price, changes: changes.value } : price);
}

/** The latest fee up to the year, the profession's own before the common one; before all, none. */
function meanFeeOf(
  fees: readonly MeanFee[],
  profession: ProfessionKey | null,
  year: number
): number {
  for (const whose of [profession, null]) {
    const known = fees.filter((fee) => fee.profession === whose && fee.year <= year);
    if (known.length > 0)
      return known.reduce((latest, fee) => (fee.year > latest.year ? fee : latest)).amount;
  }
  return 0;
}
