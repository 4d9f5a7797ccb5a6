import type { OldValues } from "../../core/scenario/scenario";
import type { ScenarioTexts } from "../sv/scenario";
import { counted } from "../counted";
import { monthText, periodText } from "../month";
import { inEnglish } from "../number";
import { placesText, rowSumsEn, yearsText } from "../rowSums";
import { upper } from "../upper";

const { percent, millions } = inEnglish;

function list(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(", ");
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

/** One line of all that is old. */
function oldValues({ tariff, policies }: OldValues): string {
  const verified = [
    ...(tariff === null ? [] : [`the tariff last verified ${tariff}`]),
    ...policies.map((one) => `the alternative ${one.name} last verified ${one.verified}`),
  ];
  return `${upper(list(verified))}: more than twelve months ago.`;
}

/** A field's limits in the unit that its form shows: shares as percentages. */
function limits(least: number, most: number): string {
  return most <= 10 ? `${percent(least)} to ${percent(most)}` : `SEK ${least} to ${most}`;
}

export const scenarioEn: ScenarioTexts = {
  words: ({ healthCentre, region }) => {
    const one = healthCentre?.trim() || "health centre";
    return {
      healthCentre: one,
      theHealthCentre: `the ${one}`,
      healthCentres: `${one}s`,
      theHealthCentres: `the ${one}s`,
      region: region?.trim() || "the region centrally",
    };
  },
  oldValues,
  undivided: "not divided by profession",
  advice: {
    "calibration.large":
      "Check the patient fee, the profession and whether the cost is in SEK, thousands or millions.",
    "data.laterIgnored": "If they are the region's own forecast, choose so in Data.",
    "allocation.partOfMonth":
      "Let the rule start on the first of a month, or divide that month by the dates in the invoice.",
    "allocation.privateUnits": "Check the contracts before deciding.",
    "allocation.beforeData": "Move the first day, or add the months that are missing.",
    "own.shareMissing": "State the share to see the effect.",
  },
  warnings: {
    "data.contactsFromCost": ({ years, deviating }) =>
      `The contacts of ${yearsText(years, "and")} are wholly or partly calculated: cost ÷ the period's mean tariff${deviating ? " × the deviation in the counted periods around it" : ""}.`,
    "data.ownForecast": ({ years, places, ...sums }) =>
      `${yearsText(years, "and")} is the region's own forecast, not outcome: ${rowSumsEn(sums)}${places.length > 0 ? `, ${placesText(places, "row")}` : ""}. The forecast method goes on after it.`,
    "data.ownForecastUnused": ({ years, reason, ...sums }) =>
      `Your own forecast for ${yearsText(years, "and")} is not used, ${rowSumsEn(sums)}: ${
        {
          passed: "the outcome and what is known already come to as much or more",
          covered: "its months are in forecast rows with more detail",
          early: "the period is before the first outcome",
        }[reason]
      }.`,
    "data.profession": ({ profession: key }, { profession }) =>
      `No tariff covers ${profession(key)}. The forecast uses what the contacts have cost on average.`,
    "data.laterIgnored": (sums) =>
      `${rowSumsEn(sums)} after the last outcome are left out as incomplete outcome: invoices come up to six months later.`,
    "fee.missing": ({ years, forecast }) =>
      `No mean patient fee is given. ${upper(
        [
          ...(years.length > 0
            ? [`contacts without a booked cost (${list(years.map(String))})`]
            : []),
          ...(forecast ? ["the forecast"] : []),
        ].join(" and ")
      )} ${years.length > 0 ? "are" : "is"} priced gross, which overstates the net cost.`,
    "fee.booked": () =>
      "No mean patient fee is given. The forecast follows the booked cost per contact, so its level is not gross; where the tariff changes the fee counts as a fixed share of it.",
    "calibration.large": ({ profession: key, factor, from, to }, { profession }) =>
      `The booked cost in ${periodText(from, to)} is ${percent(factor)} of contacts × tariff${key === null ? "" : ` for ${profession(key)}`}.`,
    "tariff.unverified": ({ verified }) =>
      `The tariff was last verified ${verified}. The forecast assumes that it stays unchanged.`,
    "values.old": (old) =>
      `${oldValues(old)}${old.goesBeyond ? " The forecast assumes that the tariff stays unchanged." : ""}`,
    "policy.outsideData": ({ from }) =>
      `A change applies from ${from}, after the end of the forecast, and does not show in the figures.`,
    "policy.startsInOutcome": ({ from, effective }) =>
      `A change applies from ${from}, but booked months stand: it counts from ${monthText(effective)}.`,
    "policy.ends": ({ validTo }) =>
      `The alternative applies to ${validTo}. After that, today's rules count.`,
    "allocation.scaled": ({ sum }) =>
      `The shares sum to ${percent(sum)}, not 100%. They are scaled in the same proportions.`,
    "allocation.partOfMonth": ({ from }) =>
      `The rule starts inside a month (${from}). The data have months and not the dates of contacts, so the month is divided by days.`,
    "allocation.closedYear": ({ year }) =>
      `The correction concerns ${year}, whose accounts may be closed.`,
    "allocation.beforeData": ({ from, first }) =>
      `The rule is retroactive from ${from}, but the figures begin ${monthText(first)}. The correction is therefore incomplete: it covers only months from ${monthText(first)}.`,
    "allocation.privateUnits": ({ units }, { words }) =>
      `The correction concerns ${units === 1 ? `1 private ${words.healthCentre}` : `${units} private ${words.healthCentres}`}: there it is a credit or deduction under the contract, not a reposting.`,
    "charge.aboveCost": () =>
      "The fixed price is above what the contacts cost on average: the region's part may be negative.",
    "cap.listedMissing": ({ units }) =>
      `The cap is not applied for ${list(units)}: the number of listed patients is missing.`,
    "payers.none": () => "No other payer has a part: state it to see the effect.",
    "payers.law": ({ from }) =>
      `Today the patient's home region bears the cost. That others pay presupposes a national decision or an agreement; none was found. The figures hold if it comes into force, and nothing changes before ${from}.`,
    "stop.law": () =>
      "Stopped payment needs a change of law according to Region Västra Götaland's own inquiry in 2021. No region was found to have carried it out.",
    "stop.otherPriceMissing": () =>
      "The price in the other channel is not given: the cost there counts as SEK 0.",
    "visits.costMissing": () =>
      "The cost of a physical visit is not given. Visits are shown, but no net effect.",
    "visits.notRealisable": () =>
      "The realisable share is 0%: more or fewer physical visits change the capacity, not the cash.",
    "own.costMissing": () =>
      "The cost per contact of the own service is not given and counts as SEK 0.",
    "own.shareMissing": () => "No share of the contacts moves to the own service.",
    "financing.exceeded": ({ year, need, frame }) =>
      `In ${year} the need is ${millions(need)} and the frame ${millions(frame)}: ${millions(need - frame)} is unfinanced.`,
    "financing.ends": ({ name, validTo }) =>
      `${name} applies to ${validTo}. After that the cost is unfinanced.`,
    "financing.capitationWeights": ({ units }) =>
      `Lowered capitation is spread by listed patients × CNI. Facts are missing for ${list(units)}: without listed patients no part, without CNI it counts as 1.`,
  },
  faults: {
    "scenario.noData": () =>
      "There are no periods up to the last outcome month. Choose data, or a later month.",
    "scenario.monthMissing": ({ month }) =>
      `The data lack ${monthText(month)}. Add the month, or set the last outcome month to the one before.`,
    "scenario.nothingMeasured": ({ month }) =>
      `A row for ${monthText(month)} has neither contacts nor cost. Fill in one of them, or delete the row.`,
    "scenario.horizon": ({ lastOutcome, lastMonth }) =>
      `The forecast ends ${monthText(lastMonth)}, before the last outcome month ${monthText(lastOutcome)}. Choose a later end.`,
    "scenario.noRule": (_, { words }) =>
      `It is not stated who bears the cost today. Choose ${words.theHealthCentre}, ${words.region} or a split.`,
    "scenario.alternatives": ({ count }) =>
      `${counted(count, "alternative is", "alternatives are")} chosen. Choose 2–8, the baseline included.`,
    "scenario.price": ({ profession: key, month }, { profession }) =>
      `There is no tariff for ${profession(key)} in ${monthText(month)}, and no booked cost to go by. Give own tariffs or a cost.`,
    "scenario.projection": ({ profession: key }, { profession }) =>
      `The method cannot be used for ${profession(key)}: too few periods, or a period with 0 contacts. Choose flat or run-rate.`,
    "scenario.feeAboveTariff": ({ profession: key, month }, { profession }) =>
      `The patient fee is above the tariff for ${profession(key)} in ${monthText(month)}. Give the fee per contact.`,
    "scenario.tooLarge": () =>
      "The amounts are larger than can be calculated exactly. Check whether the cost is in SEK, thousands or millions, and whether growth, elasticity or uplift in an alternative makes contacts beyond reason.",
  },
  policyFaults: {
    "policy.nameMissing": () => "Write a name for the alternative.",
    "policy.endsBeforeStart": () => "The end date is before the start date. Give a later one.",
    "patch.date": ({ value }) =>
      `${value || "Blank"} is no date. Write YYYY-MM-DD, for example 2020-01-01.`,
    "patch.limits": ({ least, most }) => `Give a value from ${limits(least, most)}.`,
    "patch.nobodyBears": () => "Somebody has to bear the cost. Give at least one share above 0%.",
    "patch.sharesNotWhole": ({ sum }) =>
      `The shares sum to ${percent(sum)}. They have to sum to 100%.`,
    "patch.payersAboveWhole": ({ sum }) =>
      `The other payers' shares sum to ${percent(sum)}. They can be at most 100%.`,
    "patch.noAmounts": () => "Give an amount for at least one profession.",
    "patch.nameMissing": () => "Write what the financing is called, for example the grant's name.",
  },
};
