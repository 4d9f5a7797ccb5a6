import { findTariff, type TariffSchedule } from "../../core/tariff";
import { foldingOnce } from "./foldedText";
import { fullPrice, type InvoiceLine } from "./invoiceLine";

/** Whether a line is a digital contact: the file does not say. undecided is a bucket of its own. */
export type Channel = "digital" | "other" | "undecided";

/** What it was told by. */
export type ChannelReason = "unit" | "action" | "price" | "careForm" | "conflict" | "nothing";

export interface Channelled {
  readonly channel: Channel;
  readonly by: ChannelReason;
}

/** What the user has said of units (by HSA-id, name or provider) and of åtgärdskoder; texts in any case. */
export interface DigitalRules {
  readonly units: ReadonlyMap<string, "digital" | "other">;
  readonly actions: ReadonlyMap<string, "digital" | "other">;
  readonly schedule: TariffSchedule;
  readonly fold: (text: string) => string;
}

/** @param entries as they are written; the keys are folded. */
export function digitalRules(
  schedule: TariffSchedule,
  units: Iterable<readonly [string, "digital" | "other"]>,
  actions: Iterable<readonly [string, "digital" | "other"]>
): DigitalRules {
  const fold = foldingOnce();
  const folded = (entries: Iterable<readonly [string, "digital" | "other"]>) =>
    new Map([...entries].map(([text, channel]) => [fold(text), channel]));
  return { schedule, fold, units: folded(units), actions: folded(actions) };
}

/**
 * The user's lists first; where unit and åtgärdskod say different things nobody has decided. Without
 * them a price that is the tariff of the day and the profession is a digital contact's, and inpatient
 * care or care at another level than primary care is none.
 */
export function channelOf(line: InvoiceLine, rules: DigitalRules): Channelled {
  const unit = [line.unitId, line.unitName, line.provider]
    .map((text) => (text === null ? undefined : rules.units.get(rules.fold(text))))
    .find((found) => found !== undefined);
  const action =
    line.actionCode === null ? undefined : rules.actions.get(rules.fold(line.actionCode));
  if (unit !== undefined && action !== undefined && unit !== action)
    return { channel: "undecided", by: "conflict" };
  if (unit !== undefined) return { channel: unit, by: "unit" };
  if (action !== undefined) return { channel: action, by: "action" };
  const isElsewhere = line.typeOfCare === 2 || (line.careLevel !== null && line.careLevel !== 1);
  if (isElsewhere) return { channel: "other", by: "careForm" };
  return hasTariffPrice(line, rules.schedule)
    ? { channel: "digital", by: "price" }
    : { channel: "undecided", by: "nothing" };
}

function hasTariffPrice(line: InvoiceLine, schedule: TariffSchedule): boolean {
  const price = fullPrice(line);
  if (price === null || line.profession === null) return false;
  const tariff = findTariff(schedule, line.profession, line.visited);
  return tariff.ok && price === Math.round(tariff.value.amount * 100) * (line.quantity ?? 1);
}
