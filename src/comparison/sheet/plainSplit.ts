import { dayOfIso, firstDayOf, yearAndMonth } from "../../core/calendar";
import type { AllocationRule, Party } from "../../core/policy/policy";
import { ruleInForce } from "./patchRows";
import type { Setting, Shown } from "./setting";

/** A year all of whose listed cost is split by one rule. */
export interface PlainSplit {
  readonly shown: Shown;
  readonly year: number;
  readonly rule: Readonly<Record<Party, number>>;
  /** Positions of the units that the rule leaves to one party. */
  readonly unlisted: readonly number[];
}

/** The years that a single ALLOCATE_SPLIT answers for, and in which both parties bear a part. */
export function plainSplits(setting: Setting): readonly PlainSplit[] {
  const { shown, years, scenario } = setting;
  const unlisted = scenario.units.flatMap((unit, i) => (unit.unlisted ? [i] : []));
  return shown.flatMap((one) =>
    years.flatMap(({ year, from, to, kind }): PlainSplit[] => {
      if (kind === "outcome") return [];
      if (one.alternative.oneOff.slice(from, to).some((cost) => cost !== 0)) return [];
      const rule = ruleAllYear(setting, one, from, to);
      if (rule === null || rule.shares.healthCentre === 0 || rule.shares.region === 0) return [];
      const apart = rule.unlisted === "rule" ? [] : unlisted;
      return [{ shown: one, year, rule: rule.shares, unlisted: apart }];
    })
  );
}

/** null: more than one rule holds in the year, or something beside a rule decides who bears. */
function ruleAllYear(
  { scenario }: Setting,
  { alternative }: Shown,
  from: number,
  to: number
): AllocationRule | null {
  const { months, firstForecast, settings } = scenario;
  const { patches, validTo } = alternative.policy;
  const start = firstDayOf(months[from]!);
  const end = firstDayOf(months[to - 1]! + 1);
  const touches = (day: number): boolean => start < day && day < end;
  const rules = settings.rulesInForce;
  if (rules.some((rule) => touches(dayOfIso(rule.from)))) return null;
  const below = ruleInForce(rules, isoStart(months[from]!));
  const forecastStart = firstDayOf(months[0]! + firstForecast);
  const relevant = patches.filter(({ kind }) =>
    ["allocation", "contactCharge", "cap", "ownService"].includes(kind)
  );
  let rule: AllocationRule = below;
  for (const patch of [...relevant].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const works = patch.kind === "allocation" && patch.retroactive;
    const day = works ? dayOfIso(patch.from) : Math.max(dayOfIso(patch.from), forecastStart);
    if (day >= end) continue;
    if (patch.kind !== "allocation" || touches(day)) return null;
    rule = patch;
  }
  if (rule !== below && validTo !== null && dayOfIso(validTo) + 1 < end) return null;
  return rule;
}

function isoStart(month: number): string {
  const { year, month: number } = yearAndMonth(month);
  return `${year}-${String(number).padStart(2, "0")}-01`;
}
