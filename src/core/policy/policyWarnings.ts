import { greatestOf } from "../extremes";
import { civilOf, dayOfIso, firstDayOf, yearAndMonth } from "../calendar";
import { append } from "../append";
import { OTHER_PAYERS, type Policy } from "./policy";
import type { Basis } from "../scenario/basis";
import { forecastStart, patchesOf } from "./changes";
import type { Sizes } from "../scenario/measure";
import type { Alternative, ScenarioWarning } from "../scenario/scenario";

type Facts = Pick<Alternative, "corrections" | "financing" | "visitCostKnown"> & {
  readonly sizes: Sizes;
};

/** What a committee must know of an alternative beside its figures. */
export function warningsUnder(
  basis: Basis,
  policy: Policy,
  facts: Facts
): readonly ScenarioWarning[] {
  return [
    ...timing(basis, policy),
    ...bearing(basis, policy, facts),
    ...volumes(policy, facts),
    ...financing(basis, policy, facts),
  ];
}

function timing(basis: Basis, policy: Policy): readonly ScenarioWarning[] {
  const start = forecastStart(basis);
  const end = firstDayOf(basis.months[basis.months.length - 1]! + 1);
  const warnings: ScenarioWarning[] = [];
  const dates = [...new Set(policy.patches.map(({ from }) => from))].sort();
  for (const from of dates)
    if (dayOfIso(from) >= end) warnings.push({ code: "policy.outsideData", from });
  // Financing pays booked months too, and a retroactive rule corrects them.
  const late = policy.patches.filter(
    (patch) =>
      patch.kind !== "financing" &&
      !(patch.kind === "allocation" && patch.retroactive) &&
      dayOfIso(patch.from) < firstDayOf(start)
  );
  for (const from of [...new Set(late.map((patch) => patch.from))].sort())
    warnings.push({ code: "policy.startsInOutcome", from, effective: start });
  const { validTo } = policy;
  if (validTo !== null && policy.patches.length > 0 && dayOfIso(validTo) < end - 1)
    warnings.push({ code: "policy.ends", validTo });
  return warnings;
}

function bearing(
  basis: Basis,
  policy: Policy,
  { corrections, sizes }: Facts
): readonly ScenarioWarning[] {
  const { data, settings, months } = basis;
  const warnings: ScenarioWarning[] = [];
  const rules = [...settings.rulesInForce, ...patchesOf(policy, "allocation")];
  const sums = new Set(rules.map(({ shares }) => shares.healthCentre + shares.region));
  for (const sum of sums)
    if (Math.abs(sum - 1) > 1e-9) warnings.push({ code: "allocation.scaled", sum });
  // The data have months, not the dates of contacts.
  for (const { from, retroactive } of patchesOf(policy, "allocation")) {
    const day = dayOfIso(from);
    const counts = retroactive || day >= firstDayOf(forecastStart(basis));
    const inData =
      day >= firstDayOf(months[0]!) && day < firstDayOf(months[months.length - 1]! + 1);
    if (counts && inData && civilOf(day).day > 1)
      warnings.push({ code: "allocation.partOfMonth", from });
  }
  for (const { from, retroactive } of patchesOf(policy, "allocation"))
    if (retroactive && dayOfIso(from) < firstDayOf(months[0]!))
      warnings.push({ code: "allocation.beforeData", from, first: months[0]! });
  const corrected = new Set(corrections.map(({ month }) => yearAndMonth(month).year));
  const { year: current } = yearAndMonth(settings.lastOutcome);
  for (const year of corrected)
    if (year < current) warnings.push({ code: "allocation.closedYear", year });
  const privately = new Set(
    corrections.flatMap(({ unit }) => (data.units[unit]!.operator === "private" ? [unit] : []))
  );
  if (privately.size > 0) warnings.push({ code: "allocation.privateUnits", units: privately.size });
  if (patchesOf(policy, "cap").length > 0) {
    const units = data.units.filter(({ unlisted, listed }) => !unlisted && listed === null);
    if (units.length > 0)
      warnings.push({ code: "cap.listedMissing", units: units.map(({ name }) => name) });
  }
  append(warnings, payers(policy));
  const charges = patchesOf(policy, "contactCharge");
  if (charges.length > 0 && chargesExceedCost(charges, sizes))
    warnings.push({ code: "charge.aboveCost" });
  return warnings;
}

/** That others pay is decided elsewhere, until it has happened. */
function payers(policy: Policy): readonly ScenarioWarning[] {
  const patches = patchesOf(policy, "payers");
  if (patches.length === 0) return [];
  const paying = patches.filter(
    (patch) => patch.statePerContact > 0 || OTHER_PAYERS.some((payer) => patch[payer] > 0)
  );
  if (paying.length === 0) return [{ code: "payers.none" }];
  const [from] = paying.map((patch) => patch.from).sort();
  return policy.status === "implemented" ? [] : [{ code: "payers.law", from: from! }];
}

/** Whether the dearest charge is above what a contact costs on average. */
function chargesExceedCost(
  charges: readonly { readonly amounts: readonly { readonly amount: number }[] }[],
  { net, contacts }: Sizes
): boolean {
  const paid = net.reduce((sum, one) => sum + one, 0);
  const count = contacts.reduce((sum, one) => sum + one, 0);
  const dearest = greatestOf(charges.flatMap(({ amounts }) => amounts.map(({ amount }) => amount)));
  return count > 0 && dearest * 100 > paid / count;
}

function volumes(policy: Policy, { sizes, visitCostKnown }: Facts): readonly ScenarioWarning[] {
  const warnings: ScenarioWarning[] = [];
  const stops = patchesOf(policy, "stop");
  if (stops.length > 0 && policy.status !== "implemented") warnings.push({ code: "stop.law" });
  if (stops.some((stop) => stop.otherChannel > 0 && stop.otherChannelPrice === null))
    warnings.push({ code: "stop.otherPriceMissing" });
  const hasVisits = sizes.visits.some((one) => one !== 0);
  if (hasVisits && !visitCostKnown) warnings.push({ code: "visits.costMissing" });
  if (hasVisits && patchesOf(policy, "visitCost").every(({ realisable }) => realisable === 0))
    warnings.push({ code: "visits.notRealisable" });
  const services = patchesOf(policy, "ownService");
  const usesOwn = sizes.ownContacts.some((one) => one !== 0);
  if (usesOwn && services.every(({ perContact }) => perContact === null))
    warnings.push({ code: "own.costMissing" });
  if (services.length > 0 && !usesOwn) warnings.push({ code: "own.shareMissing" });
  return warnings;
}

function financing(
  { data, months }: Basis,
  policy: Policy,
  { financing: rows }: Facts
): readonly ScenarioWarning[] {
  const warnings: ScenarioWarning[] = [];
  for (const year of new Set(rows.map((row) => row.year))) {
    const inYear = rows.filter((row) => row.year === year);
    const frame = inYear.reduce((sum, row) => sum + row.frame, 0);
    const need = inYear[0]!.need;
    if (need > frame) warnings.push({ code: "financing.exceeded", year, need, frame });
  }
  const end = months[months.length - 1]!;
  const patches = patchesOf(policy, "financing");
  for (const { name, validTo } of patches)
    if (validTo !== null && civilOf(dayOfIso(validTo)).year < yearAndMonth(end).year)
      warnings.push({ code: "financing.ends", name, validTo });
  if (patches.some(({ means }) => means === "capitation")) {
    const units = data.units.filter(
      ({ unlisted, listed, cni }) => !unlisted && (listed === null || cni === null)
    );
    if (units.length > 0)
      warnings.push({ code: "financing.capitationWeights", units: units.map(({ name }) => name) });
  }
  return warnings;
}
