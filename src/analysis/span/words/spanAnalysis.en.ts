import type { SpanTexts } from "./spanAnalysis.sv";
import { counted } from "../../../words/counted";

export const spanEn: SpanTexts = {
  nothingAhead:
    "The forecast reaches no further than the outcome, so there is no span. State a later last month under Data.",
  lines: { none: "No growth", half: "Half growth", full: "Full growth" },
  usedLine: (method) => `Method in use: ${method}`,
  inUse: (method, line) =>
    `The method in use, ${method.toLowerCase()}, is the line ${line.toLowerCase()}.`,
  answer: "Span",
  bracket: (year, low, middle, high, growth) =>
    `The cost in ${year} will be ${low} if the volume stands still, ${middle} if it grows half as fast and ${high} if it grows as before${growth}.`,
  oneLine: (year, cost) => `The cost in ${year} will be ${cost} if the volume stands still.`,
  growthOfYears: (full, half) => `, by ${full} a year on average (half in logarithms: ${half})`,
  percent: (number) => `${number}%`,
  wholeYears: (given) =>
    `Half and full growth take two whole calendar years with contacts; the data have ${given}.`,
  wholeYearsAdvice: "Add earlier months, or state a growth of your own as the method under Data.",
  band: (years, year, low, high, wide) =>
    `With ${counted(years, "whole year", "whole years")} to build on the outcome of ${year} may be ${low}–${high} (80% band around the method in use).${
      wide
        ? " The band is too wide to decide by; use the assumptions of growth."
        : " Nothing in the band knows of new agreements, tariffs or decisions."
    }`,
  noBand: (given) =>
    `A statistical band takes at least four whole years with contacts; the data have ${given}.`,
  notChances: "The span is assumptions of growth, not probabilities.",
  extreme: (line, year, contacts, times) =>
    `${line} makes ${counted(contacts, "contact", "contacts")} in ${year}, ${times} times the latest whole year. That cannot go on for long: the line is an outer limit for the first years. The chart ends before that; the tables have every year.`,
  cost: (unit) => `Cost by growth, ${unit}`,
  contacts: "Contacts by growth",
  outcome: "Outcome",
  bandLow: "Band 80%, low",
  bandHigh: "Band 80%, high",
  columns: { none: "None", half: "Half", full: "Full", used: "In use" },
  period: "Year",
  bandRange: "Band 80%",
  used: "Method in use",
  chart: {
    title: (unit) => `Outcome and span, ${unit}`,
    description: (first, last) =>
      `Line chart ${first}–${last}: outcome, and the forecast with no, half and full growth. The table has the same figures.`,
  },
  sheet: {
    name: "Span of the forecast",
    title: "Span of the forecast: no, half and full growth",
    note: "The span is of the baseline’s data before any alternative changes them. Cost is net: contacts × (tariff − patient fee) × calibration.",
    costTitle: "Cost, SEK",
    contactsTitle: "Contacts",
    year: "Year",
    kind: "Kind",
    booked: "Of which booked",
    chartTitle: "Outcome and span, cost",
    chartValue: "SEK million",
    assumptions: {
      growth: "Growth per year between whole years",
      growthRemark: "(last whole year ÷ first) to the power of 1 ÷ steps, minus 1",
      half: "Half the growth per year",
      halfRemark: "half of the growth on a log scale: the root of (1 + growth), minus 1",
      method: "Method in use",
      confidence: "Confidence of the band",
      spread: "Spread of the band per year",
      spreadRemark: "root of the mean of squared log growth",
    },
    calculation: "Calculation",
    calculationNote:
      "The add-in’s function PROJECT_COST works out contacts and cost by profession from the outcome below; the tables at the top sum its answers.",
    outcomeTitle: "Outcome, contacts by profession",
    period: "Period",
    step: "Step",
    answerOf: (method) => `The function’s answer: ${method}`,
    method: [
      "Volumes are projected by profession and priced at the tariff in force each month; kronor are never projected across a change of tariff.",
      "Years in the data: with no growth each profession stays at its last known level; full is the profession’s mean growth between the outcome’s years, half is half of it on a log scale.",
      "The region’s own forecast stands and is no history: the lines go on from its level.",
      "Months in the data: the level is the mean of the last three months (run-rate).",
      "Growth is that between whole calendar years, the same for all professions, spread evenly over the months. Growth between two months is not used: it says little about years.",
      "The band (80%): low = booked + forecast ÷ factor, high = booked + forecast × factor, where factor = exp(k · s · √h).",
      "In the factor s is the spread of the years’ total contacts, h years ahead and k the t quantile with one degree of freedom fewer than the years. It takes four whole years.",
      "The band rests only on how the years’ volume has varied. It knows nothing of tariffs, agreements and decisions.",
      "Booked outcome is values of the add-in’s engine.",
    ],
    valuesOnly:
      "The forecast’s amounts are values of the add-in’s engine, not formulas: the patient fee changes in it or a profession has no tariff, which no single function works out.",
  },
};
