import type { PatchSpeech } from "../../words/sv/patchText";
import type { Language } from "../../words/language";
import { dayOfIso, firstDayOf, monthOfDay } from "../../core/calendar";
import type { AllocationRule, Patch, Policy } from "../../core/policy/policy";
import type { ProfessionKey } from "../../core/profession";
import { findTariff } from "../../core/tariff";
import { ruleText, patchState, patchSubject } from "../../words/patchText";
import { upper } from "../../words/upper";
import { figureSourceText } from "../../policies/sheet/figureSourceText";
import { methodText } from "./methodText";
import { professionOf, type Setting, type Shown } from "./setting";
import { sourceText } from "./sourceText";

/** One change of an alternative, from what it is under the baseline. */
export interface PatchRow {
  readonly shown: Shown;
  /** null: the alternative changes nothing. */
  readonly patch: Patch | null;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly source: string;
}

export function patchRows(setting: Setting, noChange: string): readonly PatchRow[] {
  return setting.shown.flatMap((shown): PatchRow[] => {
    const { patches, sources } = shown.alternative.policy;
    const source = sources[0] ? sourceText(sources[0]) : setting.texts.own;
    if (patches.length === 0)
      return [{ shown, patch: null, what: noChange, before: "", after: "", source }];
    return patches.map((patch) => patchRow(setting, shown, patch));
  });
}

function patchRow(setting: Setting, shown: Shown, patch: Patch): PatchRow {
  const { context, scenario } = setting;
  const { language } = context;
  const say = { ...speechFor(setting, patch), booked: bookedUnder(setting, shown, patch) };
  const baseline = scenario.alternatives[scenario.baseline]!.policy;
  // The baseline's own rows say what it has, not what it takes the place of.
  const below = shown.number === 1 ? null : inForce(baseline, patch);
  return {
    shown,
    patch,
    what: patchSubject(patch, language),
    before: below ? stateOf(below, language, say) : patchState(patch.kind, null, language, say),
    after: patchState(patch.kind, patch, language, say),
    source: upper(figureSourceText(shown.alternative.policy, patch, language)),
  };
}

/** A rule from a day in the forecast finds nothing booked, retroactive or not. */
export function bookedUnder(
  { scenario }: Pick<Setting, "scenario">,
  { alternative }: Pick<Shown, "alternative">,
  patch: Patch
): PatchSpeech["booked"] {
  const start = firstDayOf(scenario.months[0]! + scenario.firstForecast);
  if (patch.kind !== "allocation" || dayOfIso(patch.from) >= start) return null;
  if (!patch.retroactive) return "stands";
  return alternative.corrections.length > 0 ? "corrected" : null;
}

/** What holds under a patch, without how it came about. */
function stateOf(patch: Patch, language: Language, say: PatchSpeech): string {
  return patch.kind === "allocation"
    ? ruleText(patch, language, say.words)
    : patchState(patch.kind, patch, language, say);
}

/** Who bears the cost is one question, whichever way it is answered. */
const BEARING: readonly Patch["kind"][] = ["allocation", "contactCharge"];

/** The policy's latest patch of the kind, where one is in force that day. */
function inForce({ patches, validTo }: Policy, { kind, from }: Patch): Patch | null {
  if (validTo !== null && validTo < from) return null;
  const kinds = BEARING.includes(kind) ? BEARING : [kind];
  const earlier = patches.filter((one) => kinds.includes(one.kind) && one.from <= from);
  return earlier.reduce<Patch | null>(
    (latest, one) => (latest === null || one.from >= latest.from ? one : latest),
    null
  );
}

/** What stands below all patches on the day of this one. */
function speechFor(setting: Setting, { from, ...patch }: Patch): Omit<PatchSpeech, "booked"> {
  const { context, scenario, prices } = setting;
  const { settings, cells } = scenario;
  const { words, language } = context;
  const day = dayOfIso(from);
  const profession = (key: ProfessionKey): string => professionOf(setting, key);
  const amounts = "amounts" in patch ? patch.amounts : [];
  const tariffs = amounts.map((one) => {
    const found = findTariff(settings.schedule, one.profession, day);
    return { profession: one.profession, amount: found.ok ? found.value.amount : null };
  });
  const fees = [...new Set(cells.map((cell) => cell.profession))].flatMap((key) => {
    const price = prices(key, monthOfDay(day));
    return price.ok ? [price.value.fee] : [];
  });
  return {
    words,
    profession,
    tariffs,
    fees: settings.meanFees === null ? [] : [...new Set(fees)],
    rule: ruleText(ruleInForce(settings.rulesInForce, from), language, words),
    method: methodText(setting.scenario, setting.context.language),
  };
}

/** Before the first rule nothing else is known to have held. */
export function ruleInForce(rules: readonly AllocationRule[], from: string): AllocationRule {
  const sorted = [...rules].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.filter((rule) => rule.from <= from).pop() ?? sorted[0]!;
}
