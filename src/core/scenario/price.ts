import type { Month } from "../calendar";
import { yearAndMonth } from "../calendar";
import type { ProfessionKey } from "../profession";
import { type Result, success } from "../result";
import { tariffOfMonth } from "../tariff";
import type { BaselineSettings, MeanFee } from "./scenario";

/** Kronor per contact. */
export interface Price {
  readonly gross: number;
  /** Paid by the patient on average. */
  readonly fee: number;
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
  const gross = tariffOfMonth(schedule, profession ?? "LK", 0, month);
  if (!gross.ok) return gross;
  return success({
    gross: gross.value,
    fee: meanFeeOf(meanFees ?? [], profession, yearAndMonth(month).year),
  });
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
