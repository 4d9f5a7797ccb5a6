import type { ChangeSheetTexts } from "./changeAnalysisSheet.sv";

export const changeSheetEn: ChangeSheetTexts = {
  name: "Analysis of change",
  title: (from, to, unit) => `Analysis of change: ${unit}, ${from} to ${to}`,
  fixed: "The sentence was written when the sheet was made; the tables recalculate.",
  stepTitle: "From start to end, SEK (− = lowers the cost)",
  cost: (period) => `Cost ${period}`,
  stepHeadings: {
    step: "Step",
    amount: "Amount, SEK",
    level: "Cost after the step, SEK",
    carrier: "Carrier (invisible in the chart)",
    bar: "Cost",
    rise: "Raises the cost",
    fall: "Lowers the cost",
  },
  below: (series) => `${series} (below zero)`,
  stepTable: "Change_steps",
  chartTitle: (from, to) => `From ${from} to ${to}`,
  chartValues: "SEK",
  check: "Check: start and steps give the end",
  right: "Right",
  wrong: "Wrong",
  groupTitle: "Data by profession",
  groupNote:
    "Contacts, gross (× tariff), patient fee and net (booked or estimated) are values; the prices are formulas. Change a value and the answer recalculates.",
  groupTable: "Change_professions",
  priceTitle: "Price per contact",
  priceTable: "Change_prices",
  profession: "Profession",
  allProfessions: "All professions",
  groupHeadings: {
    contacts: (period) => `Contacts ${period}`,
    gross: (period) => `Gross ${period}, SEK`,
    fee: (period) => `Patient fee ${period}, SEK`,
    net: (period) => `Net ${period}, SEK`,
    netPrice: (period) => `Net price ${period}, SEK per contact`,
    tariff: (period) => `Tariff ${period}, SEK per contact`,
  },
  tariffEffect: "Price: tariff, SEK",
  feeEffect: "Price: fee and deviation, SEK",
  sum: "Sum",
  answerTitle: "The answer",
  answerNote: "A function of the add-in works the row out from the data above.",
  answerHeadings: {
    volume: "Volume, SEK",
    mix: "Mix, SEK",
    price: "Price, SEK",
    total: "Sum, SEK",
  },
  priceCheck: "Check: the parts of the price give the price",
  unitNote: ({ healthCentre }) =>
    `The parts by ${healthCentre} are the add-in's values in whole öre; sums and differences are formulas. The row Between units is what the region's parts differ from the units' by.`,
  unitTable: "Change_units",
  kronor: (heading) => `${heading}, SEK`,
  other: (period) =>
    `Own service, other channels, one-off costs and costs without contacts ${period}, SEK`,
  change: "Change in cost, SEK (+ = rises)",
  assumptions: {
    alternative: "Alternative",
    before: "From",
    after: "To",
    method: "Method",
    lastOutcome: "Outcome up to",
    forecast: "Forecast by",
  },
  method: {
    shapley:
      "Shapley: the cost is the number of contacts × the professions' shares × their prices; what each of them changes is the mean of the six orders in which they can change.",
    bennet:
      "Bennet: the price effect is the change of price × the mean of old and new contacts. The rest is divided into volume and mix as the mean of the two periods.",
    lmdi: "LMDI: each profession's part is its logarithmic mean cost × the logarithm of how much volume, share or price has changed. Professions that are missing in a period belong to the mix.",
    laspeyres:
      "Laspeyres: the change of price × the old contacts; volume and mix at new prices. The opposite order gives another answer.",
    paasche:
      "Paasche: the change of price × the new contacts; volume and mix at old prices. The opposite order gives another answer.",
  },
  methodCommon: [
    "Volume is what the number of contacts changes, mix what the professions' shares change, price what the prices per contact change. The parts sum to the whole change.",
    "A new profession is given its new price as the old one, an ended one its old price as the new: they have no price effect.",
    "The analysis divides what has happened. It does not say why the contacts became more, or what would have happened otherwise.",
  ],
  methodSplit: [
    "The net price is the tariff less patient fee and deviation from the tariff (booked against contacts × net tariff).",
    "The price effect is proportional to the change of price, so it is split exactly: the same weight × the change of tariff, and the same weight × the rest.",
  ],
};
