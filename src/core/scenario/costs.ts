import type { Forecast } from "./level";
import { civilOf, type Day, dayOfIso } from "../calendar";
import type { ProfessionAmount } from "../policy/policy";
import type { ProfessionCode, ProfessionGroups, ProfessionKey } from "../profession";
import type { Basis } from "./basis";
import type { Changes } from "../policy/changes";
import { grossOn } from "./price";
import { valueOn } from "./timeline";

/** Kronor per unit of what a volume counts, on one day. */
export interface UnitCosts {
  /** Of a contact, before the calibration. */
  readonly gross: number;
  readonly fee: number;
  readonly own: number;
  readonly other: number;
  /** null: nobody has said. */
  readonly visit: number | null;
  /** Realiserbar andel of what visits cost. */
  readonly realisable: number;
}

/** @param position of the day's month in the forecast */
export function unitCostsOn(
  day: Day,
  { settings }: Basis,
  changes: Changes,
  { profession, prices }: Forecast,
  position: number
): UnitCosts {
  const before = prices[position]!;
  const tariff = valueOn(changes.tariff, day);
  const gross =
    (tariff && amountFor(tariff.amounts, profession, settings.schedule.groups)) ??
    grossOn(day, before);
  const fee = valueOn(changes.patientFee, day);
  const service = valueOn(changes.ownService, day);
  const visits = valueOn(changes.visitCost, day);
  return {
    gross,
    // Nobody pays more than the contact costs.
    fee: Math.min(gross, fee ? fee.amount * fee.sharePaying : before.fee),
    own: service ? uplifted(service.perContact ?? 0, service, day) : 0,
    other: valueOn(changes.stop, day)?.otherChannelPrice ?? 0,
    visit: visits && visits.perVisit !== null ? uplifted(visits.perVisit, visits, day) : null,
    realisable: visits?.realisable ?? 0,
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

/** In the price level of a day's year. @param amount kronor in the price level of `from` */
export function uplifted(
  amount: number,
  { from, upliftPerYear }: { readonly from: string; readonly upliftPerYear: number },
  day: Day
): number {
  if (upliftPerYear === 0) return amount;
  const years = civilOf(day).year - civilOf(dayOfIso(from)).year;
  return amount * (1 + upliftPerYear) ** Math.max(0, years);
}
