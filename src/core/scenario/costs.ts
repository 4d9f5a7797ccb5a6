import { civilOf, type Day, dayOfIso } from "../calendar";
import type { Changes } from "../policy/changes";
import type { ProfessionAmount } from "../policy/policy";
import type { ProfessionCode, ProfessionGroups, ProfessionKey } from "../profession";
import { type Segment, valueOn } from "./timeline";

type ValueOf<Kind extends keyof Changes> = Changes[Kind] extends readonly Segment<infer Value>[]
  ? Value
  : never;

/** What holds for a profession on a day, as far as it decides volumes and what they cost. */
export interface Held {
  /** The row of the tariff in force that is the profession's. */
  readonly tariff: ProfessionAmount | undefined;
  readonly patientFee: ValueOf<"patientFee"> | undefined;
  readonly ownService: ValueOf<"ownService"> | undefined;
  readonly stop: ValueOf<"stop"> | undefined;
  readonly visitCost: ValueOf<"visitCost"> | undefined;
  /** Years after the price level of the service and of the visits. */
  readonly serviceYears: number;
  readonly visitYears: number;
}

export function heldOn(
  day: Day,
  changes: Changes,
  profession: ProfessionKey | null,
  groups: ProfessionGroups
): Held {
  const tariff = valueOn(changes.tariff, day);
  const ownService = valueOn(changes.ownService, day);
  const visitCost = valueOn(changes.visitCost, day);
  return {
    tariff: tariff && rowFor(tariff.amounts, profession, groups),
    patientFee: valueOn(changes.patientFee, day),
    ownService,
    stop: valueOn(changes.stop, day),
    visitCost,
    serviceYears: ownService ? yearsAfter(ownService, day) : 0,
    visitYears: visitCost ? yearsAfter(visitCost, day) : 0,
  };
}

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

/** @param before gross tariff and mean fee where nothing else holds */
export function unitCostsUnder(
  { tariff, patientFee, ownService, stop, visitCost, serviceYears, visitYears }: Held,
  before: { readonly gross: number; readonly fee: number }
): UnitCosts {
  const gross = tariff ? tariff.amount : before.gross;
  const perVisit = visitCost ? visitCost.perVisit : null;
  return {
    gross,
    // Nobody pays more than the contact costs.
    fee: Math.min(gross, patientFee ? patientFee.amount * patientFee.sharePaying : before.fee),
    own: ownService
      ? (ownService.perContact ?? 0) * upliftOf(ownService.upliftPerYear, serviceYears)
      : 0,
    other: stop?.otherChannelPrice ?? 0,
    visit: perVisit === null ? null : perVisit * upliftOf(visitCost!.upliftPerYear, visitYears),
    realisable: visitCost ? visitCost.realisable : 0,
  };
}

/** A profession's own amount before its group's. */
export function amountFor(
  amounts: readonly ProfessionAmount[],
  profession: ProfessionKey | null,
  groups: ProfessionGroups
): number | undefined {
  return rowFor(amounts, profession, groups)?.amount;
}

function rowFor(
  amounts: readonly ProfessionAmount[],
  profession: ProfessionKey | null,
  groups: ProfessionGroups
): ProfessionAmount | undefined {
  const key = profession ?? "LK";
  const group = groups.get(key as ProfessionCode);
  return (
    amounts.find((one) => one.profession === key) ?? amounts.find((one) => one.profession === group)
  );
}

/** In the price level of a day's year. @param amount kronor in the price level of `from` */
export function uplifted(
  amount: number,
  level: { readonly from: string; readonly upliftPerYear: number },
  day: Day
): number {
  return amount * upliftOf(level.upliftPerYear, yearsAfter(level, day));
}

function yearsAfter({ from }: { readonly from: string }, day: Day): number {
  return Math.max(0, civilOf(day).year - civilOf(dayOfIso(from)).year);
}

function upliftOf(perYear: number, years: number): number {
  return perYear === 0 || years === 0 ? 1 : (1 + perYear) ** years;
}
