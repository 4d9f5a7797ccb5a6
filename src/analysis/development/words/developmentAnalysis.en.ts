import type { DevelopmentTexts } from "./developmentAnalysis.sv";
import { counted } from "../../../words/counted";
import { yearsText } from "../../../words/rowSums";

export const developmentEn: DevelopmentTexts = {
  answer: "Development",
  percent: (number) => `${number}%`,
  pace: ({ from, to, costFrom, costTo, multiple, growth }) =>
    `The cost went from ${costFrom} in ${from} to ${costTo} in ${to}: ${multiple} times as much, on average ${growth} a year`,
  doubles: (years) => `; at that pace it doubles in ${counted(years, "year", "years")}.`,
  halves: (years) => `; at that pace it halves in ${counted(years, "year", "years")}.`,
  volume: ({ from, to, contactsFrom, contactsTo, multiple, perContactFrom, perContactTo }) =>
    `Contacts went from ${contactsFrom} in ${from} to ${contactsTo} in ${to}: ${multiple} times as many. A contact cost ${perContactFrom} in ${from} and ${perContactTo} in ${to}.`,
  inARow: (holds, limit, changes) => {
    const steps = changes.map(({ year, change }) => `${change} in ${year}`).join(" and ");
    return holds
      ? `The cost has nearly doubled two years in a row, if that means at least ${limit} each year: ${steps}.`
      : `That the cost has nearly doubled two years in a row is not so, if that means at least ${limit} each year: ${steps}.`;
  },
  forecast: (year, size, before) =>
    size === null
      ? `The forecast for ${year} is as high as the cost in ${before}.`
      : `The forecast for ${year} is ${size.percent} ${size.rises ? "higher" : "lower"} than the cost in ${before}.`,
  calculated: (years, isWhole) =>
    `The contacts of ${yearsText(years, "and")} are ${isWhole ? "" : "partly "}worked out from the cost, not counted; they are not compared with other years.`,
  oneYear: "The data have only one whole year with a cost, so there is no development to show.",
  oneYearAdvice: "Add earlier years under Data.",
  table: (unit) => `Contacts and cost by year, ${unit}`,
  year: "Year",
  rows: {
    contacts: "Contacts",
    cost: "Cost",
    costPerContact: "SEK per contact",
    contactsChange: "Contacts, change",
    costChange: "Cost, change",
    contactsMultiple: "Contacts, times the first year",
    costMultiple: "Cost, times the first year",
    contactsPerListed: "Contacts per 1,000 listed",
    costPerInhabitant: "SEK per inhabitant",
    contactsPerInhabitant: "Contacts per 1,000 inhabitants",
  },
  marks: { all: "c", some: "p", little: "s" },
  markNotes: {
    all: "c: calculated contacts, the cost divided by the tariff and its deviation.",
    some: "p: partly calculated contacts; they are not compared with other years.",
    little: "s: a small part is calculated contacts, five per cent at the most.",
  },
  chart: {
    title: (unit) => `Cost by year, ${unit}`,
    description: (first, last) =>
      `Column chart ${first}–${last}: cost by year. The same figures are in the table.`,
    forecast: "Forecast",
  },
  sheet: {
    name: "Development",
    title: "Development: contacts and cost by year",
    note: "Net cost of the baseline, SEK. Change is on the year before, times is of the first whole year. Calculated contacts are not compared.",
    year: "Year",
    kind: "Kind",
    counting: "The contacts are",
    cost: "Cost, SEK",
    chartTitle: "Cost by year",
    chartValue: "SEK million",
    assumptions: {
      listed: "Listed patients",
      listedRemark: "sum of the health centres in the data, the same for all years",
      inhabitants: "Inhabitants",
      inhabitantsRemark: "as given under Data, the same for all years",
      growth: "Growth of the cost per year",
      growthRemark: (from, to) =>
        `geometric mean ${from}–${to}: (last ÷ first) to the power of 1 ÷ number of steps, minus 1`,
      doubling: "Years to double at that pace",
      halving: "Years to halve at that pace",
      paceRemark: "ln 2 ÷ ln(1 + growth)",
    },
    method: [
      "Contacts and cost are the baseline's by calendar year: the outcome, and the year in which the forecast begins. Only whole years are compared.",
      "Contacts worked out from kronor are not compared with other years: they rest on the same cost.",
      "Cost per contact is the booked cost divided by counted contacts, all professions together.",
    ],
  },
};
