import { OTHER_PAYERS, type OtherPayer, type Patch } from "../../../src/core/policy/policy";

/**
 * A region worked out the slow way, by arithmetic of its own: every day by itself, that day's
 * contacts at that day's prices, added. Two units of which one is unlisted, two professions, a
 * baseline that grows by a stated rate and an own tariff that may change on any day.
 */
export interface SlowRegion {
  readonly professions: readonly SlowProfession[];
  readonly unit: "month" | "year";
  /** Growth per year of the baseline. */
  readonly growth: number;
  readonly patches: readonly Patch[];
  readonly validTo: string | null;
  /** First and last day of the forecast. */
  readonly from: string;
  readonly to: string;
}

export interface SlowProfession {
  readonly code: "LK" | "SJ";
  /** Contacts of the last outcome, a month: listed and unlisted. */
  readonly contacts: readonly [listed: number, unlisted: number];
  readonly tariffs: readonly { readonly from: string; readonly amount: number }[];
  readonly fee: number;
  readonly factor: number;
}

/** Kronor and numbers by month, "YYYY-MM". */
export type SlowMonth = Record<
  | "contacts"
  | "gross"
  | "fee"
  | "net"
  | "ownContacts"
  | "ownCost"
  | "otherContacts"
  | "otherCost"
  | "visits"
  | "visitCost"
  | "realised"
  | "healthCentre"
  | "region"
  | OtherPayer,
  number
>;

type Of<Kind extends Patch["kind"]> = Extract<Patch, { readonly kind: Kind }>;

/** Listed patients of the unit that is not the unlisted one. */
export const LISTED = 1000;

export function slowMonths(region: SlowRegion): ReadonlyMap<string, SlowMonth> {
  const months = new Map<string, SlowMonth>();
  const kept = new Map<string, number>();
  for (const day of daysBetween(region.from, region.to)) {
    const key = day.slice(0, 7);
    const sum = months.get(key) ?? nothing();
    months.set(key, sum);
    const part = 1 / daysIn(key);
    const owed = { listed: 0, unlisted: 0 };
    for (const profession of region.professions)
      for (const [u, share] of [0, 1].map((i) => [i, unitShare(profession, i)] as const)) {
        const sizes = sizesOn(region, profession, day);
        const bearing = bearingOn(region, day);
        for (const name of Object.keys(sizes) as (keyof typeof sizes)[])
          sum[name] += part * share * sizes[name];
        const whole = part * share * (sizes.net + sizes.otherCost);
        const paid = paidByOthers(region, whole, part * share * sizes.contacts, day);
        for (const payer of OTHER_PAYERS) sum[payer] += paid[payer];
        const shared = OTHER_PAYERS.reduce((left, payer) => left - paid[payer], whole);
        const own = part * share * sizes.ownCost;
        const centre =
          bearing === null
            ? shared
            : bearing.kind === "allocation"
              ? shared * centreShare(bearing, u === 1)
              : u === 1
                ? 0
                : part * share * sizes.contacts * amountOf(bearing, profession.code, 0);
        const bearer = patchOn(region, "ownService", day)?.bearer ?? "region";
        owed[u === 1 ? "unlisted" : "listed"] += centre + (bearer === "healthCentre" ? own : 0);
        sum.region += shared - centre + (bearer === "region" ? own : 0);
      }
    sum.healthCentre += owed.unlisted;
    const year = day.slice(0, 4);
    const before = kept.get(year) ?? 0;
    const mayKeep = patchOn(region, "cap", day)
      ? Math.min(owed.listed, Math.max(0, allowedIn(region, year) - before))
      : owed.listed;
    if (patchOn(region, "cap", day)) kept.set(year, before + mayKeep);
    sum.healthCentre += mayKeep;
    sum.region += owed.listed - mayKeep;
  }
  return months;
}

/** Each takes its share of the whole; the grant takes what it can of the rest. */
function paidByOthers(
  region: SlowRegion,
  whole: number,
  contacts: number,
  day: string
): Readonly<Record<OtherPayer, number>> {
  const patch = patchOn(region, "payers", day);
  if (!patch) return { state: 0, careRegion: 0, provider: 0, patient: 0 };
  const { state, careRegion, provider, patient, statePerContact } = patch;
  const left = whole * (1 - state - careRegion - provider - patient);
  return {
    state: whole * state + Math.max(0, Math.min(left, contacts * statePerContact)),
    careRegion: whole * careRegion,
    provider: whole * provider,
    patient: whole * patient,
  };
}

/** As if all days of the month were this one. */
function sizesOn(
  region: SlowRegion,
  profession: SlowProfession,
  day: string
): Omit<SlowMonth, "healthCentre" | "region" | OtherPayer> {
  const baseline = baselineOn(region, profession, day);
  const fee = patchOn(region, "patientFee", day);
  const paid = fee ? fee.amount * fee.sharePaying : profession.fee;
  const wanted =
    contactsOn(region, profession, day) * (fee ? arc(profession.fee, paid, fee.elasticity) : 1);
  const service = patchOn(region, "ownService", day);
  const taken = wanted * (service ? service.share : 0);
  const stop = patchOn(region, "stop", day);
  const stopped = stop ? wanted - taken : 0;
  const contacts = wanted - taken - stopped;
  const own = taken + stopped * (stop?.ownDigital ?? 0);
  const other = stopped * (stop?.otherChannel ?? 0);
  const visitCost = patchOn(region, "visitCost", day);
  const visits =
    stopped * (stop?.returning ?? 0) + (visitCost?.substitution ?? 0) * (baseline - wanted);
  const tariffNow = [...profession.tariffs].filter(({ from }) => from <= day).pop()!.amount;
  const tariff = patchOn(region, "tariff", day);
  const gross = tariff ? amountOf(tariff, profession.code, tariffNow) : tariffNow;
  const feePaid = Math.min(gross, paid);
  const costOfVisits =
    visitCost && visitCost.perVisit !== null
      ? visits * visitCost.perVisit * uplift(visitCost, day)
      : 0;
  return {
    contacts,
    gross: contacts * gross,
    fee: contacts * feePaid,
    net: contacts * (gross - feePaid) * profession.factor,
    ownContacts: own,
    ownCost: service ? own * (service.perContact ?? 0) * uplift(service, day) : 0,
    otherContacts: other,
    otherCost: other * (stop?.otherChannelPrice ?? 0),
    visits,
    visitCost: costOfVisits,
    realised: costOfVisits * (visitCost?.realisable ?? 0),
  };
}

function baselineOn(region: SlowRegion, profession: SlowProfession, day: string): number {
  return lastOutcome(profession) * (1 + region.growth) ** stepsBetween(region, region.from, day);
}

/** In place of the baseline's path: from what the day before the period of its start had. */
function contactsOn(region: SlowRegion, profession: SlowProfession, day: string): number {
  const growth = patchOn(region, "growth", day);
  if (!growth) return baselineOn(region, profession, day);
  const start = later(growth.from, region.from);
  const period = region.unit === "year" ? `${start.slice(0, 4)}-01-01` : `${start.slice(0, 7)}-01`;
  const before = shift(later(period, region.from), -1);
  const level =
    before < region.from ? lastOutcome(profession) : contactsOn(region, profession, before);
  return level * (1 + growth.perYear) ** stepsBetween(region, later(period, region.from), day);
}

/** Years of growth: whole ones where the data are years, else months that have begun. */
function stepsBetween(region: SlowRegion, from: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(from.slice(0, 4));
  if (region.unit === "year") return years + 1;
  return (12 * years + Number(day.slice(5, 7)) - Number(from.slice(5, 7)) + 1) / 12;
}

/** Of a kind, the latest that has begun; booked months are left alone. */
function patchOn<Kind extends Patch["kind"]>(
  region: SlowRegion,
  kind: Kind,
  day: string
): Of<Kind> | undefined {
  return latestOn(
    region,
    region.patches.filter((one): one is Of<Kind> => one.kind === kind),
    day
  );
}

function bearingOn(region: SlowRegion, day: string): Of<"allocation"> | Of<"contactCharge"> | null {
  const rules = region.patches.filter((one): one is Of<"allocation"> => one.kind === "allocation");
  const charges = region.patches.filter(
    (one): one is Of<"contactCharge"> => one.kind === "contactCharge"
  );
  return latestOn(region, [...rules, ...charges], day) ?? null;
}

function latestOn<T extends Patch>(
  { from, validTo }: SlowRegion,
  patches: readonly T[],
  day: string
): T | undefined {
  if (validTo !== null && day > validTo) return undefined;
  let latest: T | undefined;
  for (const one of patches) {
    if (later(one.from, from) > day) continue;
    if (!latest || one.from >= latest.from) latest = one;
  }
  return latest;
}

function allowedIn(region: SlowRegion, year: string): number {
  let allowed = 0;
  for (const day of daysBetween(`${year}-01-01`, `${year}-12-31`)) {
    if (day < region.from) continue;
    const cap = patchOn(region, "cap", day);
    allowed += cap ? cap.perListed / 12 / daysIn(day.slice(0, 7)) : 0;
  }
  return allowed * LISTED;
}

function centreShare({ shares, unlisted }: Of<"allocation">, isUnlisted: boolean): number {
  if (isUnlisted && unlisted !== "rule") return unlisted === "healthCentre" ? 1 : 0;
  return shares.healthCentre / (shares.healthCentre + shares.region);
}

function amountOf(
  { amounts }: Of<"tariff"> | Of<"contactCharge">,
  code: string,
  otherwise: number
): number {
  return amounts.find(({ profession }) => profession === code)?.amount ?? otherwise;
}

function arc(before: number, after: number, elasticity: number): number {
  if (before === after) return 1;
  const change = (elasticity * (after - before)) / (after + before);
  return Math.max(0, (1 + change) / (1 - change));
}

function uplift({ from, upliftPerYear }: Of<"visitCost"> | Of<"ownService">, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(from.slice(0, 4));
  return (1 + upliftPerYear) ** Math.max(0, years);
}

function lastOutcome({ contacts: [listed, unlisted] }: SlowProfession): number {
  return listed + unlisted;
}

function unitShare({ contacts: [listed, unlisted] }: SlowProfession, unit: number): number {
  return (unit === 0 ? listed : unlisted) / (listed + unlisted);
}

function later(a: string, b: string): string {
  return a < b ? b : a;
}

export function daysBetween(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = shift(day, 1)) days.push(day);
  return days;
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function daysIn(month: string): number {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

function nothing(): SlowMonth {
  return {
    contacts: 0,
    gross: 0,
    fee: 0,
    net: 0,
    ownContacts: 0,
    ownCost: 0,
    otherContacts: 0,
    otherCost: 0,
    visits: 0,
    visitCost: 0,
    realised: 0,
    healthCentre: 0,
    region: 0,
    state: 0,
    careRegion: 0,
    provider: 0,
    patient: 0,
  };
}
