import { dayOfIso } from "../core/calendar";
import type { ProfessionKey } from "../core/profession";
import { toSchedule, type TariffSchedule } from "../core/tariff";
import { professionGroups } from "./professions";
import data from "./tariffs.json";

/** The national recommendation; `row` of a period is its position in tariffs.json. */
export const nationalSchedule: TariffSchedule = build();

function build(): TariffSchedule {
  const schedule = toSchedule(
    "national",
    professionGroups,
    data.values.flatMap(({ professions, from, amount }, row) =>
      professions.map(
        (key) =>
          [
            key as ProfessionKey,
            { from: dayOfIso(from), to: null, amount: Number(amount), row },
          ] as const
      )
    )
  );
  if (!schedule.ok) throw new Error(`tariffs.json: ${schedule.fault.code}`);
  return schedule.value;
}
