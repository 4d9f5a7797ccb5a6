import type { CivilDate } from "../../../core/calendar";
import type { Patch, Policy, StopPatch } from "../../../core/policy/policy";
import type { ProfessionKey } from "../../../core/profession";
import {
  type AMOUNT,
  type FigureName,
  limitedFigures,
  WRITTEN_SHARES,
} from "../../../core/policy/patchFields";
import { type Distribution, logDeviation } from "./distribution";
import { type HistoryName, type HistorySpan, rangeFromHistory } from "./historyRange";
import { type ForecastShift, meanPrice, type RegionModel } from "./regionModel";

/** How far from its base an assumption is tried, unless the user says otherwise. */
type Spread = {
  readonly unit: "share" | "kronor" | "number";
  /** A growth is drawn as 1 + growth, so that it never passes −100 %. */
  readonly growth?: boolean;
} & (
  | { readonly relative: number }
  | { readonly absolute: number }
  /** As far as the evidence or the conceivable goes, whatever the base. */
  | { readonly reaching: readonly [low: number, high: number] }
);

/** Of the forecast, and every number that a change declares: a new one does not compile without. */
type FigureOfAny =
  | `forecast.${keyof ForecastShift}`
  | `${"tariff" | "contactCharge"}.${(typeof AMOUNT)["field"]}`
  | { [Kind in Patch["kind"]]: `${Kind}.${FigureName<Kind>}` }[Patch["kind"]];

/**
 * Every number that decides what an alternative costs, and how far it is tried. null: not at all,
 * because it is what is decided or the rest of others, and no uncertain answer to it.
 */
export const SPREADS = {
  "forecast.volume": { unit: "share", relative: 0.2 },
  "forecast.growth": { unit: "share", absolute: 0.1, growth: true },
  "forecast.tariff": { unit: "share", relative: 0.1 },
  "forecast.fee": { unit: "share", relative: 0.25 },
  "tariff.amount": { unit: "kronor", relative: 0.1 },
  "contactCharge.amount": null,
  "allocation.healthCentre": null,
  "allocation.region": null,
  "cap.perListed": null,
  "financing.frame": null,
  "patientFee.amount": { unit: "kronor", relative: 0.25 },
  "patientFee.sharePaying": { unit: "share", absolute: 0.1 },
  "patientFee.elasticity": { unit: "number", reaching: [-0.1, 0] },
  "growth.perYear": { unit: "share", absolute: 0.1, growth: true },
  "stop.returning": { unit: "share", reaching: [0, 0.75] },
  "stop.ownDigital": { unit: "share", absolute: 0.1 },
  "stop.otherChannel": { unit: "share", absolute: 0.1 },
  "stop.forgone": null,
  "stop.otherChannelPrice": { unit: "kronor", relative: 0.25 },
  "visitCost.perVisit": { unit: "kronor", relative: 0.25 },
  "visitCost.realisable": { unit: "share", reaching: [0, 1] },
  "visitCost.substitution": { unit: "share", reaching: [0, 0.75] },
  "visitCost.upliftPerYear": { unit: "share", absolute: 0.02 },
  "ownService.share": { unit: "share", absolute: 0.1 },
  "ownService.perContact": { unit: "kronor", relative: 0.25 },
  "ownService.oneOff": { unit: "kronor", relative: 0.25 },
  "ownService.upliftPerYear": { unit: "share", absolute: 0.02 },
} as const satisfies Readonly<Record<FigureOfAny, Spread | null>>;

export type AssumptionName = {
  [Name in FigureOfAny]: (typeof SPREADS)[Name] extends Spread ? Name : never;
}[FigureOfAny];

/** Least and most that an assumption is tried at; its base lies between them. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Antagande: a number that a figure rests on. Shares and growths are 0–1, money is kronor. */
export interface Assumption {
  readonly id: string;
  readonly name: AssumptionName;
  /** Of a tariff; else null. */
  readonly profession: ProfessionKey | null;
  /** Where in an alternative it stands; null: in the forecast that all start from. */
  readonly at: PlaceInPolicy | null;
  readonly base: number;
  /** What the engine takes at all. */
  readonly least: number;
  readonly most: number;
  readonly range: Range;
  /** The years of outcome that the proposed range comes from; null: a default range. */
  readonly history: HistorySpan | null;
}

export interface PlaceInPolicy {
  readonly policy: string;
  readonly patch: number;
  readonly field: string;
  readonly from: CivilDate;
}

/** By id of the assumption; those left out are at their base. */
export type Values = ReadonlyMap<string, number>;

export const UNSHIFTED: ForecastShift = { volume: 1, growth: 0, tariff: 1, fee: 1 };
/** Times the forecast. */
const MOST_TIMES = 10;
const LEAST_GROWTH = -0.9;

export function spreadOf({ name }: Pick<Assumption, "name">): Spread {
  return SPREADS[name];
}

/** Of the forecast that all alternatives start from. */
export function forecastAssumptions(model: RegionModel): readonly Assumption[] {
  const names = ["volume", "growth", "tariff", "fee"] as const;
  return names
    .filter((name) => name !== "fee" || meanPrice(model).fee > 0)
    .map((name) =>
      rangedByHistory(
        toAssumption({
          id: `forecast.${name}`,
          name: `forecast.${name}`,
          profession: null,
          at: null,
          base: UNSHIFTED[name],
          least: name === "growth" ? LEAST_GROWTH : 0,
          most: MOST_TIMES,
        }),
        model
      )
    );
}

/** Of an alternative's own patches; a number that nobody has stated has no range either. */
export function policyAssumptions(policy: Policy): readonly Assumption[] {
  return policy.patches.flatMap((patch, position) =>
    limitedFigures(patch).flatMap(({ field, value: base, least, most }) => {
      const name = nameOf(patch, field);
      if (name === null || base === null || isUnpriced(policy, patch, field)) return [];
      return toAssumption({
        id: `${policy.id}/${position}/${field}`,
        name,
        profession: patch.kind === "tariff" ? (field as ProfessionKey) : null,
        at: { policy: policy.id, patch: position, field, from: patch.from },
        base,
        least: SPREADS[name].unit === "share" && least < LEAST_GROWTH ? LEAST_GROWTH : least,
        most: isWritten(field) && patch.kind === "stop" ? toMost(base + patch.forgone) : most,
      });
    })
  );
}

function nameOf({ kind }: Patch, field: string): AssumptionName | null {
  const name = kind === "tariff" ? "tariff.amount" : `${kind}.${field}`;
  return hasSpread(name) ? name : null;
}

function hasSpread(name: string): name is AssumptionName {
  return Object.entries(SPREADS).some(([one, spread]) => one === name && spread !== null);
}

/** How many visits or contacts of a kind there are means nothing while nobody has priced them. */
function isUnpriced({ patches }: Policy, patch: Patch, field: string): boolean {
  if (patch.kind === "visitCost") return patch.perVisit === null;
  if (patch.kind === "ownService") return patch.perContact === null && field === "upliftPerYear";
  if (patch.kind !== "stop") return false;
  if (field === "otherChannel") return patch.otherChannelPrice === null;
  if (field !== "ownDigital") return false;
  return !patches.some((one) => one.kind === "ownService" && one.perContact !== null);
}

function toAssumption(one: Omit<Assumption, "range" | "history">): Assumption {
  const { base, least, most } = one;
  const spread: Spread = SPREADS[one.name];
  const [low, high] =
    "reaching" in spread
      ? spread.reaching
      : "relative" in spread
        ? [base * (1 - spread.relative), base * (1 + spread.relative)]
        : [base - spread.absolute, base + spread.absolute];
  const range = {
    low: plain(Math.min(base, Math.max(least, low))),
    high: plain(Math.max(base, Math.min(most, high))),
  };
  return { ...one, range, history: null };
}

/** With the range of the data's own history, where there is one. */
export function rangedByHistory(assumption: Assumption, model: RegionModel): Assumption {
  const found = hasHistory(assumption.name)
    ? rangeFromHistory(assumption.name, assumption, model)
    : null;
  return found ? { ...assumption, ...found } : assumption;
}

function hasHistory(name: AssumptionName): name is HistoryName {
  return name.startsWith("forecast.") || name === "growth.perYear";
}

/** With the user's range, as far as it holds the base. */
export function inRange(assumption: Assumption, { low, high }: Range): Assumption {
  const { base, least, most } = assumption;
  const range = {
    low: Math.min(base, Math.max(least, low)),
    high: Math.max(base, Math.min(most, high)),
  };
  return { ...assumption, range };
}

/** Without the traces of binary arithmetic. */
function plain(value: number): number {
  return Number(value.toPrecision(12));
}

function toMost(share: number): number {
  return Math.min(1, plain(share));
}

/**
 * Triangular from low over base to high; volumes and growths lognormal around the base, with low
 * and high as far apart as one outcome in ten below and one in ten above. Nothing at all, as a low,
 * is beyond what a lognormal can be, and a base at an end of its range has nothing on one side:
 * those ranges are triangles too.
 */
export function distributionOf(assumption: Assumption): Distribution {
  const { base, range, name } = assumption;
  const spread: Spread = SPREADS[name];
  const shift = spread.growth ? 1 : 0;
  const isLognormal = name === "forecast.volume" || spread.growth;
  const isAtEnd = base === range.low || base === range.high;
  if (!isLognormal || isAtEnd || range.low + shift <= 0)
    return { kind: "triangular", low: range.low, mode: base, high: range.high };
  return {
    kind: "lognormal",
    median: base + shift,
    sd: logDeviation(range.low + shift, range.high + shift),
    shift,
  };
}

export function shiftAt(assumptions: readonly Assumption[], values: Values): ForecastShift {
  const shift = { ...UNSHIFTED };
  for (const one of assumptions) {
    const name = shiftedBy(one);
    const value = values.get(one.id);
    if (name !== null && value !== undefined) shift[name] = value;
  }
  return shift;
}

/** What of the forecast an assumption shifts; null: it stands in an alternative. */
export function shiftedBy({ name, at }: Assumption): keyof ForecastShift | null {
  return at === null ? (name.slice("forecast.".length) as keyof ForecastShift) : null;
}

/** The policy with other numbers; what a stop does not say where it goes is forgone. */
export function policyAt(
  policy: Policy,
  assumptions: readonly Assumption[],
  values: Values
): Policy {
  const own = assumptions.filter(({ id, at }) => at?.policy === policy.id && values.has(id));
  if (own.length === 0) return policy;
  const patches = policy.patches.map((patch, position) =>
    own
      .filter(({ at }) => at!.patch === position)
      .reduce((changed, { id, at }) => putValue(changed, at!.field, values.get(id)!), patch)
  );
  return {
    ...policy,
    patches: patches.map((patch) => (patch.kind === "stop" ? settleStop(patch) : patch)),
  };
}

export function putValue<One extends Patch>(patch: One, field: string, value: number): One {
  if (patch.kind !== "tariff") return { ...patch, [field]: value };
  const amounts = patch.amounts.map((one) =>
    one.profession === field ? { ...one, amount: value } : one
  );
  return { ...patch, amounts };
}

function isWritten(field: string): boolean {
  return WRITTEN_SHARES.some((one) => one === field);
}

/** Shares that pass 100 % together are scaled down to it. */
export function settleStop(patch: StopPatch): StopPatch {
  const sum = WRITTEN_SHARES.reduce((total, share) => total + patch[share], 0);
  if (sum <= 1) return { ...patch, forgone: 1 - sum };
  return WRITTEN_SHARES.reduce((scaled, share) => ({ ...scaled, [share]: patch[share] / sum }), {
    ...patch,
    forgone: 0,
  });
}
