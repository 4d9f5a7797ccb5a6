import { type CivilDate, dayOfIso, firstDayOf, isoOf, type Month, monthOfDay } from "../calendar";
import type { Policy } from "./policy";

/** What the region's data say of when something may begin. */
export interface Horizon {
  /** First day of the data; null: there are none yet. */
  readonly first: CivilDate | null;
  /** First day of the forecast. */
  readonly forecast: CivilDate;
  /** Last month of the forecast; null: there are no data yet. */
  readonly last: Month | null;
  readonly today: CivilDate;
}

/** A day that an alternative may begin, and why it is offered. */
export interface StartDay {
  readonly from: CivilDate;
  readonly why: "template" | "nextMonth" | "forecast";
  /** Booked months from it on are put right. */
  readonly retroactive: boolean;
}

/** A document's own day is what is meant first, unless it is more than a year before the forecast. */
const MOST_MONTHS_BACK = 12;

/**
 * Days that an alternative may begin, each once, the one that is meant first in front: another
 * region's day is history in most, and what begins there would be put right by nobody's wish.
 */
export function startDays(
  preset: Policy,
  { first, forecast, last, today }: Horizon
): readonly StartDay[] {
  const { validFrom } = preset;
  // Before there are figures nothing is known of when.
  if (first === null)
    return validFrom === null
      ? []
      : [{ from: validFrom, why: "template", retroactive: isRetroactive(preset) }];
  const next = isoOf(firstDayOf(monthOfDay(dayOfIso(today)) + 1));
  const isInForecast = next > forecast && last !== null && monthOfDay(dayOfIso(next)) <= last;
  const ahead: readonly StartDay[] = [
    ...(isInForecast ? [{ from: next, why: "nextMonth" as const, retroactive: false }] : []),
    { from: forecast, why: "forecast", retroactive: false },
  ];
  if (validFrom === null) return ahead;
  const template: StartDay = {
    from: validFrom,
    why: "template",
    retroactive: isRetroactive(preset),
  };
  const others = ahead.filter(({ from }) => from !== validFrom || template.retroactive);
  const earliest = isoOf(firstDayOf(monthOfDay(dayOfIso(forecast)) - MOST_MONTHS_BACK));
  return validFrom >= earliest ? [template, ...others] : [...others, template];
}

export function isRetroactive({ patches }: Policy): boolean {
  return patches.some((patch) => patch.kind === "allocation" && patch.retroactive);
}

/** All of an alternative that begins with it, from another day on. */
export function startingOn(
  policy: Policy,
  { from, retroactive }: Pick<StartDay, "from" | "retroactive">
): Policy {
  const start = startOf(policy);
  return {
    ...policy,
    validFrom: from,
    patches: policy.patches.map((patch) => {
      if (patch.from !== start) return patch;
      return patch.kind === "allocation" ? { ...patch, from, retroactive } : { ...patch, from };
    }),
  };
}

/** null: it changes nothing. */
export function startOf({ validFrom, patches }: Policy): CivilDate | null {
  return validFrom ?? patches.map(({ from }) => from).sort()[0] ?? null;
}
