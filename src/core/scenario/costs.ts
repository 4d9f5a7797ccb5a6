import { dayOfIso, civilOf, type Month, yearAndMonth } from "../calendar";
import type { ProfessionAmount } from "../policy";
import type { ProfessionCode, ProfessionGroups, ProfessionKey } from "../profession";
import type { Basis } from "./basis";
import type { Changes } from "./changes";
import type { Forecast } from "./forecast";
import type { Price } from "./price";
import { meanOver } from "./timeline";

/** Kronor per unit of what a volume counts, in one month. */
export interface UnitCosts {
  /** Of a contact, before the calibration. */
  readonly price: Price;
  readonly own: number;
  readonly other: number;
  readonly visit: number;
}

export function unitCostsUnder(
  { settings }: Basis,
  changes: Changes,
  { profession, prices }: Forecast,
  month: Month,
  position: number
): UnitCosts {
  const before = prices[position]!;
  const { groups } = settings.schedule;
  const gross = meanOver(
    changes.tariff,
    month,
    before.gross,
    ({ amounts }) => amountFor(amounts, profession, groups) ?? before.gross
  );
  const fee = meanOver(
    changes.patientFee,
    month,
    before.fee,
    ({ amount, sharePaying }) => amount * sharePaying
  );
  return {
    // Nobody pays more than the contact costs.
    price: { gross, fee: Math.min(gross, fee) },
    own: meanOver(changes.ownService, month, 0, (one) => uplifted(one.perContact ?? 0, one, month)),
    other: meanOver(changes.stop, month, 0, ({ otherChannelPrice }) => otherChannelPrice ?? 0),
    visit: meanOver(changes.visitCost, month, 0, (one) => uplifted(one.perVisit ?? 0, one, month)),
  };
}

/** A profession's own amount before its group's. */
export function amountFor(
  amounts: readonly ProfessionAmount[],
  profession: ProfessionKey | null,
  groups: ProfessionGroups
): number | undefined {
  const key = profession ?? "LK";
  const group = groups.get(key as ProfessionCode);
  const found =
    amounts.find((one) => one.profession === key) ??
    amounts.find((one) => one.profession === group);
  return found?.amount;
}

/** In the price level of a month's year. @param amount kronor in the price level of `from` */
export function uplifted(
  amount: number,
  { from, upliftPerYear }: { readonly from: string; readonly upliftPerYear: number },
  month: Month
): number {
  const years = yearAndMonth(month).year - civilOf(dayOfIso(from)).year;
  return amount * (1 + upliftPerYear) ** Math.max(0, years);
}
