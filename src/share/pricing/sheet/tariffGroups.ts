import type { Language } from "../../../words/language";
import { type Day, dayOf } from "../../../core/calendar";
import { foldText, type ProfessionKey } from "../../../core/profession";
import type { Source } from "../../../core/provenance";
import { findTariff, type TariffPeriod, type TariffSchedule } from "../../../core/tariff";
import { findProfession, professionGroups, professionLabel } from "../../../data/professions";
import { tariffHistory } from "../../../data/tariffHistory";

/** What native lookups need of a schedule: professions with the same prices are one group. */
export interface TariffGroups {
  readonly prices: readonly GroupPrice[];
  /** By words that a table may use, each once whatever its case. */
  readonly professions: readonly { readonly text: string; readonly group: string | null }[];
}

export interface GroupPrice {
  readonly group: string;
  readonly from: Day;
  /** Last day; that of the calendar for an open end. */
  readonly to: Day;
  readonly amount: number;
  /** Of the national recommendation. */
  readonly source: Source | null;
  /** Of own tariffs: what their column Källa says. */
  readonly ownSource: string | null;
  /** In the user's own table; null for a constant price. */
  readonly row: number | null;
}

type Interval = Omit<GroupPrice, "group">;

const FIRST_DAY = dayOf(1990, 1, 1);
/** Stands for an open end, too. */
const LAST_DAY = dayOf(2100, 12, 31);

/**
 * @param written professions as the user's table has them
 * @param everyone the name of the group, where a constant price is for all
 */
export function groupTariffs(
  schedule: TariffSchedule,
  written: readonly string[],
  language: Language,
  everyone: string
): TariffGroups {
  const keys: ProfessionKey[] = [
    ...new Set(
      [...professionGroups.values()].filter((group) => group !== null && group !== "LÄKARE")
    ),
    ...professionGroups.keys(),
  ] as ProfessionKey[];
  const groups = new Map<string, { readonly name: string; readonly prices: readonly Interval[] }>();
  const groupOf = new Map<ProfessionKey, string | null>();
  for (const key of keys) {
    const prices = intervalsOf(schedule, key);
    const signature = JSON.stringify(prices.map(({ from, to, amount }) => [from, to, amount]));
    const name = schedule.constant ? everyone : professionLabel(key)[language];
    if (prices.length > 0 && !groups.has(signature)) groups.set(signature, { name, prices });
    groupOf.set(key, groups.get(signature)?.name ?? null);
  }
  const words = keys.flatMap((key) => [key, professionLabel(key).sv, professionLabel(key).en]);
  return {
    prices: [...groups.values()].flatMap(({ name, prices }) =>
      prices.map((price) => ({ group: name, ...price }))
    ),
    professions: eachOnce([...words, ...written]).flatMap((text) => {
      const key = findProfession(text);
      return key === undefined ? [] : [{ text, group: groupOf.get(key) ?? null }];
    }),
  };
}

/** Excel holds words that differ in case to be the same, but not å and a. */
function eachOnce(words: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const word of words.map((each) => each.trim()))
    if (word !== "" && !known.has(word.toLowerCase())) known.set(word.toLowerCase(), word);
  return [...known.values()].sort((a, b) => (foldText(a) < foldText(b) ? -1 : 1));
}

/** The days on which anything changes, and what is in force from each to the next. */
function intervalsOf(schedule: TariffSchedule, key: ProfessionKey): readonly Interval[] {
  if (schedule.constant) return [toInterval(schedule, schedule.constant, FIRST_DAY, LAST_DAY)];
  const days = new Set([FIRST_DAY]);
  for (const periods of schedule.periods.values())
    for (const { from, to } of periods) {
      days.add(from);
      if (to !== null && to < LAST_DAY) days.add(to + 1);
    }
  const starts = [...days].sort((a, b) => a - b);
  const intervals: (Interval & { readonly period: TariffPeriod })[] = [];
  for (const [i, from] of starts.entries()) {
    const to = (starts[i + 1] ?? LAST_DAY + 1) - 1;
    const found = findTariff(schedule, key, from);
    if (!found.ok) continue;
    const period = found.value;
    const last = intervals.at(-1);
    if (last?.period === period && last.to + 1 === from)
      intervals[intervals.length - 1] = { ...last, to };
    else intervals.push({ ...toInterval(schedule, period, from, to), period });
  }
  return intervals.map(({ from, to, amount, source, ownSource, row }) => ({
    from,
    to,
    amount,
    source,
    ownSource,
    row,
  }));
}

function toInterval(schedule: TariffSchedule, period: TariffPeriod, from: Day, to: Day): Interval {
  const owner = [...schedule.periods].find(([, periods]) => periods.includes(period))?.[0];
  const known =
    schedule.kind === "national"
      ? tariffHistory.find((each) => each.profession === owner && each.from === period.from)
      : undefined;
  const row = schedule.kind === "own" && !schedule.constant ? period.row : null;
  return {
    from,
    to,
    amount: period.amount,
    source: known?.source ?? null,
    ownSource: period.ownSource ?? null,
    row,
  };
}
