import { type CivilDate, type Day, firstDayOf } from "../calendar";
import type { AllocationRule, Patch, Policy } from "./policy";
import type { Basis } from "../scenario/basis";
import { cutMonths, edgesOf, type Piece } from "../scenario/pieces";
import { type Segment, toTimeline } from "../scenario/timeline";

type PatchOf<Kind extends Patch["kind"]> = Extract<Patch, { readonly kind: Kind }>;

/** Who bears what, from a day on. */
export type Bearing =
  | { readonly kind: "rule"; readonly rule: AllocationRule }
  | { readonly kind: "charge"; readonly charge: PatchOf<"contactCharge"> };

/**
 * A policy's patches in time. All but a retroactive rule start with the forecast: what has been
 * booked stands.
 */
export interface Changes {
  readonly tariff: readonly Segment<PatchOf<"tariff">>[];
  readonly patientFee: readonly Segment<PatchOf<"patientFee">>[];
  readonly growth: readonly Segment<PatchOf<"growth">>[];
  readonly ownService: readonly Segment<PatchOf<"ownService">>[];
  readonly stop: readonly Segment<PatchOf<"stop">>[];
  readonly visitCost: readonly Segment<PatchOf<"visitCost">>[];
  readonly cap: readonly Segment<PatchOf<"cap">>[];
  readonly payers: readonly Segment<PatchOf<"payers">>[];
  /** The rules in force, with the policy's own in their place while they hold. */
  readonly bearing: readonly Segment<Bearing>[];
}

export function toChanges(basis: Basis, policy: Policy): Changes {
  const earliest = firstDayOf(forecastStart(basis));
  const timeline = <Kind extends Patch["kind"]>(kind: Kind): readonly Segment<PatchOf<Kind>>[] =>
    toTimeline(patchesOf(policy, kind), policy.validTo, earliest);
  return {
    tariff: timeline("tariff"),
    patientFee: timeline("patientFee"),
    growth: timeline("growth"),
    ownService: timeline("ownService"),
    stop: timeline("stop"),
    visitCost: timeline("visitCost"),
    cap: timeline("cap"),
    payers: timeline("payers"),
    bearing: bearingOf(basis, policy, earliest),
  };
}

/** The months cut where anything of this begins or ends, the baseline's own tariffs too. */
export function piecesUnder(
  { months, forecasts }: Basis,
  changes: Changes,
  financing: readonly Financing[]
): readonly Piece[] {
  return cutMonths(months, [
    ...edgesOf([...Object.values(changes), ...financing.map(({ timeline }) => timeline)]),
    ...forecasts.flatMap(({ prices }) =>
      prices.flatMap(({ changes = [] }) => changes.map(({ from }) => from))
    ),
  ]);
}

/** A means of financing, and when it pays; booked months too. */
export interface Financing {
  readonly patch: PatchOf<"financing">;
  readonly timeline: readonly Segment<unknown>[];
}

export function financingOf(policy: Policy): readonly Financing[] {
  return patchesOf(policy, "financing").map((patch) => ({
    patch,
    timeline: toTimeline([patch], earlier(patch.validTo, policy.validTo)),
  }));
}

function earlier(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

export function patchesOf<Kind extends Patch["kind"]>(
  { patches }: Policy,
  kind: Kind
): readonly PatchOf<Kind>[] {
  return patches.filter((patch): patch is PatchOf<Kind> => patch.kind === kind);
}

/** First month whose contacts are a forecast. */
export function forecastStart({ months, firstForecast }: Basis): number {
  return months[0]! + firstForecast;
}

/** The rules in force alone: what has been booked was booked by them. */
export function bearingInForce({ settings }: Basis): readonly Segment<Bearing>[] {
  const dated = settings.rulesInForce.map((rule) => ({
    kind: "rule" as const,
    rule,
    from: rule.from,
  }));
  const [first, ...rest] = toTimeline(dated, null);
  // Before the first rule nothing else is known to have held.
  return [{ ...first!, from: -Infinity }, ...rest];
}

function bearingOf(basis: Basis, policy: Policy, earliest: Day): readonly Segment<Bearing>[] {
  const dated = [
    ...patchesOf(policy, "allocation").map((rule) => ({
      kind: "rule" as const,
      rule,
      from: rule.from,
      retroactive: rule.retroactive,
    })),
    ...patchesOf(policy, "contactCharge").map((charge) => ({
      kind: "charge" as const,
      charge,
      from: charge.from,
      retroactive: false,
    })),
  ];
  const inForce = bearingInForce(basis);
  const own = [
    ...toTimeline(
      dated.filter(({ retroactive }) => retroactive),
      policy.validTo
    ),
    ...toTimeline(
      dated.filter(({ retroactive }) => !retroactive),
      policy.validTo,
      earliest
    ),
  ].sort((a, b) => a.from - b.from);
  const latest = own.map((one, i) => ({
    ...one,
    end: Math.min(one.end, own[i + 1]?.from ?? Infinity),
  }));
  return layOver(inForce, latest);
}

/** What lies above hides what is below while it holds. */
function layOver<T>(
  below: readonly Segment<T>[],
  above: readonly Segment<T>[]
): readonly Segment<T>[] {
  const days = [...new Set([...below, ...above].flatMap(({ from, end }) => [from, end]))].sort(
    (a, b) => a - b
  );
  return days.slice(0, -1).flatMap((from, i) => {
    const end = days[i + 1]!;
    const holds = ({ from: start, end: stop }: Segment<T>): boolean => start <= from && end <= stop;
    const top = above.find(holds) ?? below.find(holds);
    return top ? [{ value: top.value, from, end }] : [];
  });
}
