import type { OldValues, BaselineSettings, ScenarioWarning } from "./scenario";
import { earliestOf, isOld, lastDayOf } from "../age";
import { type CivilDate, firstDayOf, type Month } from "../calendar";
import type { Policy } from "../policy/policy";

export const nothingOld: OldValues = { tariff: null, policies: [] };

export function isAnyOld({ tariff, policies }: OldValues): boolean {
  return tariff !== null || policies.length > 0;
}

/** What is old that figures of these alternatives rest on. */
export function oldOf(
  { tariffsVerified, today, verifiedOf }: AgeSettings,
  policies: readonly Policy[]
): OldValues {
  return today === undefined ? nothingOld : oldValues(tariffsVerified, policies, today, verifiedOf);
}

export type AgeSettings = Pick<BaselineSettings, "tariffsVerified" | "today" | "verifiedOf">;

/** @param tariff when the tariffs were last verified; null: no national ones are used */
export function oldValues(
  tariff: string | null,
  policies: readonly Policy[],
  today: CivilDate,
  verifiedOf: VerifiedOf = verifiedBySources
): OldValues {
  return {
    tariff: tariff !== null && isOld(tariff, today) ? tariff : null,
    policies: policies.flatMap((policy) => {
      const verified = verifiedOf(policy);
      return verified !== null && isOld(verified, today) ? [{ name: policy.name, verified }] : [];
    }),
  };
}

/** When the oldest of the figures that a document gives was verified; null: none is a document's. */
export type VerifiedOf = (policy: Policy) => string | null;

/** As if every figure still stood as the patch's source gives it. */
function verifiedBySources({ patches }: Policy): string | null {
  return earliestOf(patches.flatMap(({ source }) => (source ? [source.date] : [])));
}

/** One line of what is old; else of a forecast that goes on after the tariffs were last verified. */
export function ageWarnings(
  settings: AgeSettings,
  months: readonly Month[],
  firstForecast: number,
  policies: readonly Policy[]
): readonly ScenarioWarning[] {
  const { tariffsVerified } = settings;
  const goesBeyond =
    tariffsVerified !== null &&
    firstForecast < months.length &&
    firstDayOf(months[months.length - 1]! + 1) - 1 > lastDayOf(tariffsVerified)!;
  const old = oldOf(settings, policies);
  return [
    ...(isAnyOld(old)
      ? [{ code: "values.old", ...old, goesBeyond: goesBeyond && old.tariff !== null } as const]
      : []),
    ...(goesBeyond && old.tariff === null
      ? [{ code: "tariff.unverified", verified: tariffsVerified } as const]
      : []),
  ];
}
