import { dayOfIso, daysInMonth, firstDayOf, type Month, yearAndMonth } from "../../core/calendar";
import { patchesOf } from "../../core/policy/changes";
import type { AllocationRule, Policy } from "../../core/policy/policy";

/** Whether bookings can follow it: by shares alone, without a fixed amount per contact or a cap. */
export function isOfShares({ patches }: Policy): boolean {
  return patches.every(({ kind }) => kind !== "contactCharge" && kind !== "cap");
}

/**
 * What the vårdcentral bears of a month's cost, 0–1: a rule that begins within the month counts by its
 * days. Before the first rule nothing else is known to have held.
 * @param rules the rules in force; none: null
 * @param policy its shares hold in their place; null: the rules in force alone
 */
export function unitShares(
  rules: readonly AllocationRule[],
  policy: Policy | null
): ((month: Month) => number) | null {
  const own = policy ? patchesOf(policy, "allocation") : [];
  const end = policy?.validTo == null ? Infinity : dayOfIso(policy.validTo);
  const dated = [
    ...rules.map((rule) => ({ rule, from: dayOfIso(rule.from), to: Infinity, order: 0 })),
    ...own.map((rule) => ({ rule, from: dayOfIso(rule.from), to: end, order: 1 })),
  ].sort((a, b) => a.order - b.order || a.from - b.from);
  const [first] = dated;
  if (!first) return null;
  const on = (day: number): number => {
    const held = dated.filter(({ from, to }) => from <= day && day <= to);
    const { healthCentre, region } = (held[held.length - 1] ?? first).rule.shares;
    return healthCentre / (healthCentre + region);
  };
  return (month) => {
    const { year, month: number } = yearAndMonth(month);
    const days = daysInMonth(year, number);
    const start = firstDayOf(month);
    const each = Array.from({ length: days }, (_, i) => on(start + i));
    return each.every((share) => share === each[0])
      ? each[0]!
      : each.reduce((sum, share) => sum + share, 0) / days;
  };
}
