import type { SinceAbout, SinceTexts } from "./sinceAnalysis.sv";
import { ended } from "../../../words/userText";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "April", "April 2019" in another year, "5 April" in the same month. */
function since({ saved, today }: SinceAbout): string {
  const month = MONTHS[Number(saved.slice(5, 7)) - 1]!;
  if (saved.slice(0, 7) === today.slice(0, 7)) return `${Number(saved.slice(8))} ${month}`;
  return saved.slice(0, 4) === today.slice(0, 4) ? month : `${month} ${saved.slice(0, 4)}`;
}

const listed = (parts: readonly string[]): string =>
  parts.length > 0 ? `: ${parts.join(", ")}` : "";

export const sinceEn: SinceTexts = {
  parts: {
    late: "late invoices",
    volume: "volume",
    mix: "mix of professions",
    tariff: "tariff",
    other: "fee and other",
    method: "new method",
    decisions: "new decisions",
    horizon: "other months",
  },
  explanations: {
    late: "Changed cost of months that were outcome already: late invoices and corrections.",
    volume: "More or fewer contacts.",
    mix: "The contacts are spread differently over professions.",
    tariff: "The tariff per contact has changed.",
    other:
      "Mean fee, deviation from the tariff, own digital service, other channel and one-off costs.",
    method: "The forecast is projected in another way.",
    decisions: "The alternative's rules have changed; the same data under old and new rules.",
    horizon: "Months that only one of the forecasts has.",
  },
  sentence: {
    changed: (about, rises, amount, parts) =>
      about.settled
        ? `The outcome of ${about.span} is ${amount} ${rises ? "higher" : "lower"} than the forecast of ${since(about)}${listed(parts)}.`
        : `The forecast for ${about.span} has ${rises ? "risen" : "fallen"} by ${amount} since ${since(about)}${listed(parts)}.`,
    same: (about, parts) =>
      about.settled
        ? `The outcome of ${about.span} is what the forecast of ${since(about)} said${listed(parts)}.`
        : `The forecast for ${about.span} is unchanged since ${since(about)}${listed(parts)}.`,
    outcome: (then, now) =>
      then === now
        ? `Outcome through ${now}, as then.`
        : `Outcome through ${now} now, through ${then} then.`,
    decided: (toRegion, amount, words) =>
      toRegion
        ? `New rules move ${amount} from ${words.theHealthCentres} to ${words.region}.`
        : `New rules move ${amount} from ${words.region} to ${words.theHealthCentres}.`,
    undivided: "Without professions the mix cannot be told from fee and other.",
    unknown:
      "The assumptions of the saved forecast are gone. New decisions and a new method are therefore part of the others.",
    edited: "The saved forecast has been edited by hand since it was saved.",
    otherPolicy: (saved, now) =>
      `The forecast was saved for ${saved}, which is not compared now. It is held against ${now}.`,
  },
  save: {
    title: "Save the forecast",
    explanation:
      "The forecast is saved in the workbook as it looks now. Next month the bridge shows what has happened since.",
    policy: "Alternative",
    name: "Name of the forecast",
    start: "Save the forecast",
    saving: "Saving the forecast.",
    done: (name) => `Saved: ${ended(name)} It is on the sheet Saved forecasts.`,
  },
  list: {
    title: "Saved forecasts",
    none: "No forecast is saved yet. Save the present one, and there is something to compare with next time.",
    about: (saved, lastOutcome, policy) =>
      `Saved ${saved}, outcome through ${lastOutcome}, ${policy}`,
    edited: "edited by hand",
    remove: "Delete",
    removeOne: (name) => `Delete ${name}`,
    removed: (name) => `${name} is deleted.`,
    undo: "Undo",
    problems: "This in Saved forecasts could not be read",
    more: (count) => `and ${count} more.`,
  },
  bridge: {
    title: "From the saved forecast to now",
    forecast: "Compare with",
    span: "Year",
    all: "All common years",
    noYears:
      "The saved forecast and today's have no year in common. Choose another, or move the last month of the forecast.",
    before: (name) => `Then: ${name}`,
    after: "Now",
    part: "Part",
    amount: "Change (+ = rises)",
    sum: "Sum of changes",
    shares: "Who bears the change",
    healthCentres: ({ theHealthCentres }) => `Of which ${theHealthCentres}`,
    region: ({ region }) => `Of which ${region}`,
    decided: "Of which moved to the region by new rules",
    chart: (span) =>
      `Waterfall from the saved forecast for ${span} to today's, part by part. The table has the same figures.`,
    waiting: "Working out the bridge.",
    unit: (unit) => `Amounts in ${unit}`,
  },
  accuracy: {
    title: "Accuracy of the forecasts",
    none: "No month that was forecast has become outcome yet. Move the last outcome when the next month is booked.",
    hits: "Forecast against outcome",
    forecast: "Saved forecast",
    expected: "Forecast",
    outcome: "Outcome",
    deviation: "Deviation (+ = higher outcome)",
    share: "% of outcome",
    aheadTitle: "Accuracy by months ahead",
    ahead: "Months ahead",
    band: (from, to) => (to === null ? `${from} or more` : `${from}–${to}`),
    months: "Number of months",
    forecasts: "Number of forecasts",
    meanAbsolute: "Mean error, %",
    bias: "Bias, % (+ = higher outcome)",
    tooFew: "too few",
    tooFewMeans: "Too few: fewer than three months say nothing.",
    note: "The outcome of the latest months may rise when late invoices come in.",
    trend: (year) => `The forecast for ${year} over time`,
    trendDescription: (year) =>
      `Line of what ${year} was expected to cost, from the oldest saved forecast to now. The table has the same figures.`,
    saved: "Saved",
    now: "Now",
    inPeriod: (name, period) => `${name}: ${period}`,
    outcomeLine: "Dashed line: outcome",
  },
  sheet: {
    name: "Since last time",
    title: (span) => `What has happened since last time? ${span}`,
    notes: [
      "Then is fetched by formulas from the sheet Saved forecasts. Now are the model's values when the sheet was written.",
      "Amounts are kronor, cash without VAT. + means that the cost rises.",
    ],
    bridge: "The bridge",
    chart: "From then to now",
    invisible: "Support",
    rise: "Rise",
    fall: "Fall",
    level: "Level",
    axis: "SEK million",
    meaning: "What the part is",
    check: "Check: sum of the parts − the difference (should be 0)",
    months: "Month by month",
    monthNote:
      "Volume, mix and price come from the function DECOMPOSE_COST on the month's rows below; price is divided into tariff (the same function on gross prices) and fee and other, which is the rest.",
    items: "Data: month and profession",
    itemNote:
      "Months that were outcome then and are outcome now are not divided: all of the change is late invoices. Prices are kronor per contact.",
    columns: {
      month: "Month",
      item: "Profession",
      kindThen: "Was then",
      kindNow: "Is now",
      contactsThen: "Contacts then",
      netThen: "Net then",
      grossThen: "Gross then",
      cashThen: "Cash then",
      contactsNow: "Contacts now",
      netNow: "Net now",
      grossNow: "Gross now",
      cashNow: "Cash now",
      priceThen: "Price then",
      priceNow: "Price now",
      tariffThen: "Tariff then",
      tariffNow: "Tariff now",
      change: "Change",
    },
    trend: "The forecast over time",
    assumption: {
      id: "Id of the forecast",
      from: "From month",
      to: "To month",
      name: "Saved forecast",
      saved: "Saved",
      policy: "Alternative",
      lastOutcome: "Outcome through, then",
      method: "Method then",
      rule: "Rule in force then",
      tariff: "Tariff then",
      fees: "Mean fee then",
      calibration: "Deviation from tariff then",
    },
    method: [
      "The difference between today's forecast and the saved one is divided into parts that always sum to the difference, in whole öre.",
      "Months that were outcome both times are late invoices. In other months the change is divided month by month into volume, mix and price by Shapley's method: the mean over all orders in which the three can change. Month by month, because a month has one tariff a profession.",
      "Tariff is the price part when the contacts are priced gross. Fee and other is what is left of the cash: mean fee, deviation from the tariff, own service, other channel and one-off costs. A few öre of tariff are rounding: contacts × tariff are saved in whole öre.",
      "New method and new decisions are values of the model: today's data by the old method and the old rules, against today's. They cannot be made anew by formulas.",
      "The pane rounds the parts so that they sum to the rounded difference (largest remainder). The sheet rounds each month's parts to whole öre and lets fee and other be the rest; it may differ from the pane by some öre.",
      "The bridge says what has changed, not why. A new code or another way of recording shows as mix.",
      "Accuracy: the deviation is outcome minus forecast. Mean error is the mean size of the deviations as a share of the outcome. Months of one forecast belong together: three months of one forecast are one experience, not three.",
    ],
  },
};
