import type { Language } from "../../../words/language";
import { type CivilDate, dayOfIso, firstDayOf, monthOf, type Month } from "../../../core/calendar";
import type { AllocationRule, Party } from "../../../core/policy/policy";
import type { Alternative, Scenario } from "../../../core/scenario/scenario";
import { professionLabel } from "../../../data/professions";
import { comparisonTexts } from "../../../words/comparison";
import type { ResultCell, ResultRun } from "../../../calls/sheet/ownExplanation";
import type { ResultValues } from "./resultTable";

/** Parts are laid on cells in whole öre; a cell may be so far from its own share. Kronor. */
const ROUNDING = 0.02;
const HALF_AN_ORE = 0.005 + 1e-9;

/** What the run says of a row that the row itself does not: only what gives the row's figures. */
export function runOf(
  scenario: Scenario,
  language: Language,
  row: ResultValues,
  cell: Omit<ResultCell, "run">
): ResultRun | null {
  const baseline = scenario.alternatives[scenario.baseline]!;
  const order = [baseline, ...scenario.alternatives.filter((one) => one !== baseline)];
  const alternative = order[Number(row.get("alternativeNumber")) - 1];
  const month = monthOf(Number(row.get("year")), Number(row.get("month")));
  const place = placeOf(scenario, language, row, month);
  if (!alternative || place === null) return null;
  const party = partyOf(alternative, place, cell);
  if (party === null) return null;
  return {
    rule: ruleOf(scenario, alternative, month, Number(row.get("unitNumber")) - 1, party, cell),
    calibration: calibrationOf(scenario, language, row, cell),
  };
}

/** Position of the row's cell and month among the measures. */
function placeOf(
  { cells, months }: Scenario,
  language: Language,
  row: ResultValues,
  month: Month
): number | null {
  const unit = Number(row.get("unitNumber")) - 1;
  const c = cells.findIndex(
    (cell) =>
      cell.unit === unit && professionText(cell.profession, language) === row.get("profession")
  );
  const m = months.indexOf(month);
  return c < 0 || m < 0 ? null : m * cells.length + c;
}

function professionText(key: Scenario["cells"][number]["profession"], language: Language): string {
  return key === null ? comparisonTexts(language).undivided : professionLabel(key)[language];
}

/** By what it bears; of equal parts it does not matter. */
function partyOf(
  { measures }: Alternative,
  place: number,
  { cash, other }: Omit<ResultCell, "run">
): Party | null {
  const bears = (party: Party, amount: number): boolean =>
    measures[party][place] === Math.round(amount * 100);
  if (bears("healthCentre", cash) && bears("region", other?.cash ?? 0)) return "healthCentre";
  return bears("region", cash) && bears("healthCentre", other?.cash ?? 0) ? "region" : null;
}

/** The latest rule of the alternative, or of today, that has begun and gives the row's cash. */
function ruleOf(
  { settings, units }: Scenario,
  { policy }: Alternative,
  month: Month,
  unit: number,
  party: Party,
  { cash, other, isOutcome }: Omit<ResultCell, "run">
): ResultRun["rule"] {
  const own = policy.patches.flatMap((patch) =>
    patch.kind === "allocation" && (patch.retroactive || !isOutcome) ? [patch] : []
  );
  const held: readonly (AllocationRule & { readonly isAlternatives: boolean })[] = [
    ...latestFirst(own).map((rule) => ({ ...rule, isAlternatives: true })),
    ...latestFirst(settings.rulesInForce).map((rule) => ({ ...rule, isAlternatives: false })),
  ];
  const whole = cash + (other?.cash ?? 0);
  const isUnlisted = units[unit]?.unlisted === true;
  for (const rule of held) {
    if (rule.isAlternatives && !hasBegun(rule.from, month)) continue;
    const { from, shares, isAlternatives } = rule;
    const sum = shares.healthCentre + shares.region;
    const share =
      isUnlisted && rule.unlisted !== "rule"
        ? Number(rule.unlisted === party)
        : shares[party] / sum;
    if (Math.abs(whole * share - cash) <= ROUNDING)
      return { from, ...shares, share, isAlternatives };
  }
  return null;
}

function latestFirst<T extends AllocationRule>(rules: readonly T[]): readonly T[] {
  return [...rules].sort((a, b) => (a.from < b.from ? 1 : -1));
}

function hasBegun(from: CivilDate, month: Month): boolean {
  return dayOfIso(from) < firstDayOf(month + 1);
}

function calibrationOf(
  { calibration, continuations }: Scenario,
  language: Language,
  row: ResultValues,
  { sizes, isOutcome }: Omit<ResultCell, "run">
): number | null {
  if (!sizes || isOutcome) return null;
  const i = calibration.findIndex(
    ({ profession }) => professionText(profession, language) === row.get("profession")
  );
  const factors = [calibration[i]?.factor, continuations[i]?.factor];
  const model = sizes.gross - sizes.fee;
  // Gross and fee are rounded each for itself.
  const most = (factor: number): number => HALF_AN_ORE + 2 * HALF_AN_ORE * factor;
  return (
    factors.find(
      (factor) => factor !== undefined && Math.abs(model * factor - sizes.net) <= most(factor)
    ) ?? null
  );
}
