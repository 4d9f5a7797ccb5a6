import type { RegionsTexts } from "./regionsAnalysis.sv";

function listed(names: readonly string[]): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]!}`;
}

export const regionsEn: RegionsTexts = {
  measure: "Measure",
  measures: {
    costPerInhabitant: "SEK per inhabitant",
    contactsPerThousand: "Contacts per 1,000 inhabitants",
  },
  year: "Year",
  answer: "Your region among others",
  own: (name) => name ?? "Your region",
  ownValue: (year, value, measure) =>
    measure === "costPerInhabitant"
      ? `Your region in ${year}: SEK ${value} per inhabitant.`
      : `Your region in ${year}: ${value} contacts per 1,000 inhabitants.`,
  lacks: {
    noYear: (year) => `The data have no ${year}. So your region is not among these.`,
    notWhole: (year) =>
      `The data do not have the whole of ${year}. So your region is not among these.`,
    forecast: (year) =>
      `${year} is not all outcome in the data. A forecast is not held against published outcomes.`,
    calculated: (year) =>
      `The contacts of ${year} are worked out from the cost, not counted. So your region is not among these.`,
    noInhabitants: () =>
      "The number of inhabitants is not given. State it under Data, and your region's figure per inhabitant is worked out.",
  },
  placed: ({ year, source, above, same, below }) =>
    `Among those that ${source} gives for ${year}, your region lies ${listed([
      ...(above.length > 0 ? [`below ${listed(above)}`] : []),
      ...(same.length > 0 ? [`level with ${listed(same)}`] : []),
      ...(below.length > 0 ? [`above ${listed(below)}`] : []),
    ])}.`,
  workedOutShort: (value) => `${value}, worked out here`,
  named: (region, value) => `${region} (${value})`,
  noRank: (byTariff) =>
    `Your figure is ${byTariff ? "contacts times the tariff" : "the booked net cost"} divided by the inhabitants under Data. The sources count in their own ways, so your region has a place by size but no rank.`,
  noRankContacts:
    "Your figure is counted contacts divided by the inhabitants under Data. The sources count in their own ways, so your region has a place by size but no rank.",
  rankNote:
    "Rank 1 is the highest. It is given only among figures of the same source, year and way to count. That a region is high does not say why.",
  chart: {
    title: (measure, year) => `${measure}, ${year}`,
    description: (count) =>
      `Horizontal bars, ${count} of them, the highest first. The same figures are in the table.`,
    own: "Your region",
    others: "Published",
  },
  table: (measure, year) => `${measure}, ${year}, published`,
  headings: {
    region: "Region",
    value: "Value",
    rank: "Rank",
    basis: "What the figure is of",
    certainty: "Certainty",
  },
  rankOf: (rank, count) => `${rank} of ${count}`,
  bases: {
    year: "whole year, all contacts",
    partYear: "part of a year",
    forecast: "forecast",
    weighted: "whole year, weighted by profession",
  },
  bounds: {
    exact: (value) => value,
    about: (value) => `about ${value}`,
    atLeast: (value) => `at least ${value}`,
  },
  workedOut: (population, date) =>
    `worked out here: the published sum divided by ${population} inhabitants on ${date}`,
  ownBasis: "own data, whole year",
  published: {
    title: "All that is published",
    country: "Sweden",
    headings: {
      region: "Region",
      period: "Period",
      measure: "Measure",
      value: "Value",
      certainty: "Certainty",
    },
    measures: {
      contacts: "Contacts",
      cost: "Cost, SEK",
      contactsPerThousand: "Contacts per 1,000 inhabitants",
      costPerInhabitant: "SEK per inhabitant",
    },
    period: (from, to) => `${from}–${to}`,
  },
  decisions: {
    title: "What other regions have decided",
    line: (date, region, status) => `${date} · ${region} · ${status}`,
    like: (name) => `Begin from ${name} under Alternatives to calculate it.`,
  },
  sources: "Sources",
  sheet: {
    name: "Regions",
    title: "The regions side by side",
    note: "Published figures as the sources give them, and the own region's from the data. C and D are not official.",
    inhabitants: "Inhabitants, yours",
    inhabitantsRemark: "as given under Data",
    total: { cost: "Net cost, SEK", contacts: "Contacts" },
    totalRemark: (year) => `the baseline in ${year}, from the data`,
    headings: {
      region: "Region",
      value: "Value",
      rank: "Rank among comparable",
      group: "Comparable group",
      published: "Published sum",
      population: "Inhabitants",
      basis: "What the figure is of",
      bound: "The source's words",
      certainty: "Certainty",
      note: "How it is counted",
      source: "Source",
    },
    ownSource: "own data",
    publishedHeadings: {
      region: "Region",
      value: "Value",
      bound: "The source's words",
      measure: "Measure",
      period: "Period",
      certainty: "Certainty",
      note: "How it is counted",
      source: "Source",
    },
    boundWords: { exact: "exact", about: "about", atLeast: "at least" },
    decisionHeadings: {
      date: "Date",
      region: "Region",
      status: "Status",
      preset: "Alternative to begin from",
      issuer: "According to",
      certainty: "Certainty",
      text: "Decision",
      source: "Source",
    },
    method: [
      "The own figure is a whole year (outcome) of the baseline divided by the inhabitants: cost in SEK, contacts times 1,000.",
      "A published sum is divided by inhabitants only where the region's population is known, no more than a year before.",
      "What is worked out here has certainty D.",
      "Ranks are given only within a comparable group: the same source, year and way to count.",
      "Where the source says “at least” there is no rank.",
      "The own region has no rank, as its figure is made in another way than the sources'.",
    ],
  },
};
