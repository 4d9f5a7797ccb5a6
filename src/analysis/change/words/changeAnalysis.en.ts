import type { ChangeTexts } from "./changeAnalysis.sv";
import { counted } from "../../../words/counted";
import { changeSheetEn } from "./changeAnalysisSheet.en";

export const changeEn: ChangeTexts = {
  fields: {
    alternative: "Alternative",
    unit: "Unit",
    grain: "Compare",
    before: "From",
    after: "To",
    method: "Method",
  },
  wholeRegion: "The whole region",
  grains: {
    year: "years",
    toDate: "the same months of the year",
    tertial: "four-month periods",
    month: "months",
  },
  kinds: { outcome: "outcome", forecast: "forecast", mixed: "outcome and forecast" },
  partOfYear: "part of the period",
  tertial: (part, year) => `T${part} ${year}`,
  methods: {
    shapley: "Shapley (whatever the order)",
    bennet: "Bennet (whatever the order)",
    lmdi: "LMDI (whatever the order)",
    laspeyres: "Laspeyres (price at old volumes)",
    paasche: "Paasche (price at new volumes)",
  },
  effects: {
    volume: "Volume",
    mix: "Mix",
    price: "Price",
    tariff: "Tariff",
    fee: "Fee and deviation",
    other: "Other",
  },
  priceAndMix: "Price and mix",
  priceAndMixInFull: "Price and mix (cannot be told apart without professions)",
  sentence: ({ direction, total, from, to, unit, effects }) => {
    const whose = unit === null ? "The cost" : `The cost of ${unit}`;
    const parts = effects.map(({ name, amount }) => `${name.toLowerCase()} ${amount}`).join(", ");
    const made = parts === "" ? "" : `: ${parts}`;
    return direction === "unchanged"
      ? `${whose} is much the same in ${from} and ${to}${made}.`
      : `${whose} ${direction} by ${total} from ${from} to ${to}${made}.`;
  },
  why: (contacts, cost, from, to, effects) =>
    `Volume has risen more than cost: contacts were ${contacts} times as many in ${to} as in ${from}, the cost ${cost} times as high. The difference is ${effects}.`,
  byEffect: (from, to, unit) => `What changed the cost ${from}–${to}, ${unit}`,
  byEffectAbout: (from, to) =>
    `A column for each part of the change from ${from} to ${to}; the parts are in the text.`,
  effect: "Part",
  noContacts:
    "There are no contacts in either period, so the cost cannot be divided into volume and price. Choose other periods or another unit.",
  noteTitle: "To be aware of",
  notes: {
    lengths: ({ before, after }) =>
      `The periods differ in length: ${before} and ${counted(after, "month", "months")}. The difference counts as volume. Rather compare the same months or whole years.`,
    forecast: () => "At least one of the periods is a forecast, all or in part.",
    undivided: () =>
      "The data are not divided by profession. Price and mix of professions cannot be told apart.",
    contactsFromCost: ({ side }) =>
      `The contacts of ${{ before: "the earlier period", after: "the later period", both: "both periods" }[side]} are calculated from the cost, not counted: the price part is the tariff, the fee and the deviation of the counted periods around, the volume part all else.`,
    new: ({ professions }, names) =>
      `New in the later period: ${names(professions)}. A new profession has no old price, so all its cost is in volume and mix.`,
    ended: ({ professions }, names) =>
      `Ended in the later period: ${names(professions)}. All the cost is in volume and mix.`,
    priceWhole: () =>
      "LMDI weighs the professions by logarithms of the whole price. The price cannot be split into tariff and fee; choose Shapley or Bennet for that.",
    oneSided: () =>
      "The method answers differently when the periods change places. Shapley gives the same answer both ways.",
    other: () =>
      "Other is own digital service, other channels, one-off costs and costs without contacts.",
  },
  steps: {
    title: (unit) => `From start to end, ${unit}`,
    step: "Step",
    amount: "Amount (+ = raises the cost)",
    chart: (from, to) =>
      `Steps from the cost of ${from} to that of ${to}. The table below has the same figures.`,
    rise: "Raises the cost",
    fall: "Lowers the cost",
    level: "Cost",
  },
  units: {
    title: ({ healthCentre }, unit) => `By ${healthCentre}, ${unit}`,
    about: ({ healthCentre }) =>
      `Each ${healthCentre} by itself (+ = raises the cost). The sums are the region's. The parts are so only with the row Between units: contacts that move between units change the region's mix and mean price, but no unit's.`,
    unit: "Unit",
    mix: "Mix",
    price: "Price",
    priceAndMix: "Price and mix",
    other: "Other",
    sum: "Sum",
    between: "Between units",
    region: "The region",
  },
  sheet: changeSheetEn,
};
