import type { ResultTexts } from "../sv/resultStep";
import { newSheets } from "../newSheets";
import { counted } from "../counted";
import { upper } from "../upper";

export const resultEn: ResultTexts = {
  alternative: "Alternative",
  year: "Year",
  money: "Amounts in",
  moneyUnits: { kr: "SEK", tkr: "SEK k", mkr: "SEK m" },
  amount: (amount, unit) =>
    ({
      kr: `SEK\u00a0${amount}`,
      tkr: `SEK\u00a0${amount}\u00a0thousand`,
      mkr: `SEK\u00a0${amount}\u00a0million`,
    })[unit],
  rounded: "Each is rounded by itself, so sums may differ in the last digit.",
  grain: "By",
  grains: { month: "month", tertial: "four months", year: "year" },
  calculating: "Calculating.",
  notReady: {
    data: "There are no data to calculate on. Begin under Data.",
    question: "Answer the question “Who bears the cost in your region today?” under Data.",
    policies: "Tick at least two alternatives under Alternatives.",
  },
  meaning: {
    baseline: ({ name }) => `${name} is the baseline, which the others are compared with.`,
    nothing: ({ name, year }) => `${name} changes nothing in ${year}.`,
    toRegion: ({ name, year }, amount, { theHealthCentres, region }) =>
      `${name} moves ${amount} in ${year} from ${theHealthCentres} to ${region}; the total cost is unchanged.`,
    toHealthCentres: ({ name, year }, amount, { theHealthCentres, region }) =>
      `${name} moves ${amount} in ${year} from ${region} to ${theHealthCentres}; the total cost is unchanged.`,
    moved: ({ name, year }) =>
      `${name} changes how the cost is shared between the units in ${year}; the total cost is unchanged.`,
    total: ({ name, year }, amount, rises, healthCentres, region, words) =>
      `${name} ${rises ? "raises" : "lowers"} the cost in ${year} by ${amount}: ${words.theHealthCentres} ${healthCentres}, ${words.region} ${region}.`,
    firstDifference: (year) => `The first difference comes in ${year}.`,
    visits: (count, caused, cost) =>
      `It ${caused ? "causes" : "avoids"} ${counted(count, "physical visit", "physical visits")}${cost === null ? "" : `, ${caused ? "taking" : "freeing"} capacity worth ${cost}`}.`,
    visitsWithoutCost: "What a visit costs is not stated, so no net effect is shown.",
    net: (share, amount) => `With a realisable share of ${share} the net change is ${amount}.`,
    others: (year, parts) =>
      `In ${year} what others pay leaves the region's cash: ${parts.map(([payer, amount]) => `${payer} ${amount}`).join(", ")}.`,
    capitation: (amount, { theHealthCentres }) =>
      `Lowered capitation takes another ${amount} from ${theHealthCentres}.`,
  },
  glance: {
    title: (year, unit) => `The alternatives in ${year}, ${unit}`,
    year: "Year to compare",
    figure: "Figure",
    change: "Change (+ = more)",
    perListed: "SEK per listed patient",
    chartTitle: (year, unit) => `Cost per alternative in ${year}, ${unit}`,
    totalOf: (name) => `Total cost, ${name}`,
    description: (year, unit) =>
      `One bar per alternative in ${year}, ${unit}. The table above has the same figures.`,
  },
  figures: {
    title: (year) => `Four figures for ${year}`,
    total: "Total cost",
    healthCentres: ({ theHealthCentres }) => `Borne by ${theHealthCentres}`,
    region: "To be financed centrally",
    change: "Change in cost against the baseline (+ = rises)",
    gross: "Gross, overstates the net cost",
    kinds: { outcome: "Outcome", forecast: "Forecast", mixed: "Outcome and forecast" },
    modelled: { outcome: "By the tariff", mixed: "By the tariff, and forecast" },
    modelledUntil: (until) => `By the tariff up to ${until}, then forecast`,
    mixed: (until) => `Outcome up to ${until}, then forecast`,
  },
  capacity: {
    title: "Cash and capacity against the baseline (+ = rises)",
    cash: "Cash: invoices and other payments",
    visits: "Capacity: physical visits",
    visitCost: "Capacity: cost of the visits",
    net: (share) => `Net with a realisable share of ${share}`,
    unknown: "not known",
  },
  table: {
    title: (name, unit) => `${name}, ${unit}`,
    period: "Period",
    kind: "Kind",
    contacts: "Contacts",
    total: "Total",
    healthCentres: ({ theHealthCentres }) => upper(theHealthCentres),
    region: "Central",
    change: "Change in cost (+ = rises)",
    sum: "Sum",
    incomplete: "part of the year",
  },
  chart: {
    title: (name, unit) => `Cost per period, ${name}, ${unit}`,
    description: (from, to, baseline) =>
      `Columns from ${from} to ${to}; marks show ${baseline}. The table above has the same figures.`,
    baseline: "The baseline",
    forecast: "Forecast (striped)",
  },
  warnings: "To be aware of",
  synthetic: "Invented example: the figures are not those of a real region.",
  tertial: (part, year) => `T${part} ${year}`,
  run: {
    title: "Write sheets",
    explanation:
      "Committee page, comparison, redistribution, financing, forecast against budget, assumptions, sources, reconciliation and a table of results on sheets of their own. Those of the last run are written anew in their places; sheets that you have renamed or copied are frozen as they are.",
    start: "Run",
    next: "Go on to Share",
    cancel: "Cancel",
    progress: (percent) => `The sheets are being written, ${percent}%.`,
    done: newSheets.en,
    cancelled: "Cancelled. The workbook is as before.",
    edited: (sheets) =>
      `You have changed ${sheets.join(", ")} since the last run. Keep or replace? Sheets that are kept are frozen: they show what they show now, as values instead of formulas, and are never written over.`,
    keep: "Keep and write new ones",
    replace: "Replace",
    doNothing: "Cancel",
    waiting: "Waiting for the calculation.",
    faulty: (name) => `First put right what is wrong in ${name} under Alternatives.`,
  },
};
