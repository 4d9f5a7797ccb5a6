import type { TogetherTexts } from "./togetherAnalysis.sv";
import { counted } from "../../../words/counted";
import { upper } from "../../../words/upper";

export const togetherEn: TogetherTexts = {
  choose: "Measures, in the order in which they are laid",
  chooseHint: "Two to six of the alternatives that are compared and change something.",
  up: (name) => `Move ${name} up`,
  numbered: (number, name) => `${number}. ${name}`,
  year: "Year",
  tooFew:
    "At least two alternatives that change something are needed. Add them under Alternatives and tick them.",
  count: (count) => `${counted(count, "measure is", "measures are")} chosen. Choose two to six.`,
  ends: (told) =>
    `The measures end on different days: ${told.join(", ")}. Give them the same end date under Alternatives.`,
  endOf: (name, validTo) =>
    `${name} ${validTo === null ? "until further notice" : `to ${validTo}`}`,
  tooLarge: "The amounts are larger than can be calculated exactly.",
  working: "Calculating all combinations …",
  conflicts: "Two rules for the same day",
  noConflicts: "No rules conflict.",
  conflict: (kind, hidden, holds, from) =>
    `${upper(kind)}: from ${from} ${holds} holds, not ${hidden}.`,
  answer: "Together",
  whole: (names, year, amount, parts, { theHealthCentres, region }) =>
    `${names.join(" + ")} change the cost in ${year} by ${amount}: ${theHealthCentres} ${parts[0]}, ${region} ${parts[1]}.`,
  shares: (parts) =>
    `Divided over the measures, whatever their order: ${parts.map(([name, amount]) => `${name} ${amount}`).join(", ")}.`,
  overlap: (added, difference) =>
    `Each alone the measures would change the cost by ${added}; that they meet changes that by ${difference}.`,
  table: {
    title: (year, unit) => `Effect of the measures in ${year}, ${unit} (+ = rises)`,
    measure: "Measure",
    alone: "Alone",
    inOrder: "In order",
    shared: "Its part",
    healthCentres: ({ theHealthCentres }) => `Of which ${theHealthCentres}`,
    region: ({ region }) => `Of which ${region}`,
    sum: "Together",
  },
  explanation:
    "Alone: if the measure were the only one. In order: on top of those before it. Its part: the mean over all orders (Shapley), which sums to the whole.",
  add: "Add as an alternative",
  added: (name) => `${name} is now among the alternatives.`,
  sheet: {
    name: "Measures together",
    title: "Measures together",
    note: "The run's cost of every combination stands in the table below; the parts are worked out from it by Excel's own formulas.",
    resultTitle: "What each measure does",
    setTitle: "Cost of every combination",
    tables: { measures: "Effects_of_measures", sets: "Combinations_of_measures" },
    headings: ({ theHealthCentres, region }) => ({
      number: "No.",
      measure: "Measure",
      alone: "Alone, SEK (+ = rises)",
      inOrder: "In order, SEK (+ = rises)",
      shared: "Its part, SEK (+ = rises)",
      healthCentres: `Its part: ${theHealthCentres}, SEK (+ = rises)`,
      region: `Its part: ${region}, SEK (+ = rises)`,
    }),
    setHeadings: ({ region }) => ({
      set: "Combination",
      size: "Number",
      total: "Cost, SEK",
      region: `Of which ${region}, SEK`,
      weightWith: "Weight with",
      weightWithout: "Weight without",
    }),
    member: (number) => `Measure ${number}`,
    none: "none",
    whole: "Change of all together, SEK (+ = rises)",
    check: "The parts sum to the whole",
    right: "Right",
    wrong: "Wrong",
    chart: { title: "Each measure's part of the change", value: "SEK (+ = rises)" },
    method: [
      "The measures are laid in the order in which they stand. Where two rules of a kind fall on the same day, the one that begins last holds, and of two that begin on the same day the one that stands last.",
      "A measure's part is the Shapley value: the mean, over all orders, of what it adds to those before it. The parts sum to the whole change.",
      "The change is against none of the measures, under the rule in force.",
    ],
  },
};
