import type { BreakEvenTexts } from "./breakEvenAnalysis.sv";
import { upper } from "../../../words/upper";

export const breakEvenEn: BreakEvenTexts = {
  nothingToStop:
    "The baseline forecasts no paid contacts that could be stopped. Choose a baseline that pays for contacts, or a forecast that reaches beyond the outcome.",
  inputs: "What is stopped",
  elsewhere: "Where else the contacts go",
  fields: ({ theHealthCentre }) => ({
    contacts: "Contacts a year",
    price: "Net price",
    visitCost: "Avoidable cost of a physical visit",
    borneShare: `Share of the cost on ${theHealthCentre}`,
    ownShare: "To own digital service",
    ownCost: "Own digital contact",
    ownBorneShare: `Share of own service on ${theHealthCentre}`,
    otherShare: "To another channel (leakage)",
    otherPrice: "Price in the other channel",
    oneOff: "One-off cost",
    realisable: "Realisable share",
  }),
  hints: {
    contacts: (year, contacts) => `The forecast for ${year}: ${contacts}.`,
    price: (year, price) =>
      `The forecast for ${year}: SEK ${price}. Tariff less patient fee by the mix of professions, calibrated to what is booked.`,
    borneShare: (share) => `By the rule in force: ${share}.`,
    visitCost: "Nothing is preset. State what one visit more or less really changes.",
    realisable: "How much of the visits’ capacity turns into cash.",
    oneOff: "Counted in full on one year.",
  },
  units: { kronor: "SEK", perContact: "SEK/contact", perVisit: "SEK/visit" },
  percent: (number) => `${number}%`,
  limits: {
    negative: "State 0 or more.",
    share: "State 0–100%.",
    notZero: "State more than 0.",
    sum: (left) => `Own service and other channel can be 100% together: here ${left} at most.`,
  },
  saving: {
    title: (year, unit) => `Saved in ${year} by the share that returns, ${unit}`,
    about: (cost) =>
      `A line of what the region as a whole saves when 0–100% of the stopped contacts return as visits at ${cost}, cash and capacity together.`,
    category: "Share returning as visits",
    series: "Saved (+ = saves)",
  },
  proposed: "Back to the forecast’s values",
  evidenceOnCost:
    "Evidence on the cost. These are prices for patients from other regions, not avoidable cost: likely too high as the value above. A mean by KPP is too high as well, as premises and duty rosters remain.",
  visitPrices: {
    doctor: (price) => `Visit to a doctor: ${price}.`,
    other: (price) => `Visit to other staff: ${price}.`,
  },
  result: "Break-even",
  costMissing:
    "State what a physical visit costs: without it there is no break-even. The table shows what a visit may cost at the most.",
  whole: {
    share: (share, cost) =>
      `The region as a whole saves as long as fewer than ${share} of the stopped contacts return as physical visits at ${cost}.`,
    alwaysSaves: (most, cost) =>
      `The region as a whole saves even if all who can return (${most}) make physical visits at ${cost}.`,
    neverSaves:
      "The region as a whole saves nothing, even if nobody returns: own service, other channel and one-off cost take all of the saving.",
  },
  healthCentre: {
    share: (borne, share, cost, { theHealthCentre }) =>
      `${borne} pays off for ${theHealthCentre} if at least ${share} of the contacts replace a visit at ${cost}. In a stop that is also where ${theHealthCentre} breaks even: if more return, it loses.`,
    alwaysSaves: (borne, most, cost, { theHealthCentre }) =>
      `${upper(theHealthCentre)} bears ${borne} of the cost and gains by a stop even if all who can return (${most}) make visits at ${cost}.`,
    neverSaves: ({ theHealthCentre }) =>
      `${upper(theHealthCentre)} gains nothing by a stop, even if nobody returns.`,
    bearsNothing: ({ theHealthCentre }) =>
      `${upper(theHealthCentre)} bears no part of the cost: every visit that returns is a loss for it.`,
  },
  ownPart: {
    saves: (amount, { region, theHealthCentres }) =>
      `${upper(region)} pays ${amount} less a year however many return: the visits fall on ${theHealthCentres}. That is why the break-evens differ.`,
    loses: (amount, { region }) =>
      `${upper(region)} pays ${amount} more in the first year however many return.`,
    none: ({ region }) =>
      `${upper(region)} bears none of the invoices: the break-evens are the same for the region as a whole and for whoever bears the visits.`,
  },
  cashAndCapacity: {
    title: (unit) => `Cash and capacity a year, ${unit} (+ = saves)`,
    explanation:
      "An unpaid invoice is cash, and saved in full. A visit that returns is capacity: it takes time from other patients, but becomes a payment only as far as somebody is hired. That is why they stand on lines of their own, and the break-even counts all of the capacity.",
    returning: "Return",
    cash: "Cash",
    visits: "Physical visits",
    capacity: "Capacity",
    realised: (share) => `Net at realisable share ${share}`,
    net: "Net if all capacity counts",
    highestCost: "A visit may cost at most, SEK",
    highestCostFor: ({ theHealthCentre }) => `… for ${theHealthCentre} alone, SEK`,
    any: "anything",
    beyond: "nothing",
    impossible: (most) => `–: at most ${most} can return, the rest goes elsewhere.`,
  },
  evidence: {
    title: "Evidence on how many return",
    explanation:
      "The studies measure how many physical visits the digital contacts replace. That as many return in a stop is an assumption.",
    findings: {
      none: "no relief is seen; all of it is new care.",
      partial: "young adults in two regions; close to cost neutral according to the authors.",
      most: "second-hand, not official.",
    },
    noRelief: "A region’s decision memorandum saw no relief:",
    approximate: (share) => `about ${share}`,
  },
  grid: {
    title: (unit) => `Saved a year, ${unit} (+ = saves, − = costs)`,
    explanation:
      "Rows: share that returns. Columns: cost of a physical visit, SEK. All capacity counts. The thick line is the break-even.",
    bearer: "For",
    bearers: ({ theHealthCentres }) => ({
      whole: "The region as a whole",
      healthCentre: upper(theHealthCentres),
    }),
    returning: "Share",
    perVisit: (cost) => `SEK ${cost}`,
    breakEven: "Break-even",
  },
  sheet: {
    name: "Break-even",
    title: "Break-even: how many of the stopped contacts may return as physical visits?",
    note: "Change the yellow cells; all else follows. + means saves, − costs.",
    inputs: "Assumptions to change",
    remarks: {
      contacts: "from the baseline’s forecast unless stated otherwise",
      price: "SEK per contact, tariff − patient fee by the mix of professions, calibrated",
      visitCost: "SEK; nothing is preset, empty gives no break-even",
      borneShare: "by the rule in force unless stated otherwise",
      ownShare: "of the stopped contacts",
      ownCost: "SEK per contact",
      ownBorneShare: "the region bears the rest",
      otherShare: "of the stopped contacts",
      otherPrice: "SEK per contact, split as the invoices are",
      oneOff: "SEK, borne by the region",
      realisable: "part of the capacity that turns into cash; 0% unless shown",
    },
    answers: "Break-even",
    savedWhole: "Saved per stopped contact before visits, SEK",
    savedHealthCentre: ({ theHealthCentre }) => `… of which at ${theHealthCentre}, SEK`,
    breakEvenWhole: "Break-even, the region as a whole",
    breakEvenHealthCentre: ({ theHealthCentre }) => `Break-even, ${theHealthCentre} alone`,
    mostReturning: "At most so many can return",
    costMissing: "state what a visit costs",
    saves: "saves",
    costs: "costs",
    within: "saves until so many return",
    above: "saves however many return",
    below: "does not save even if nobody returns",
    headings: {
      returning: "Return",
      evidence: "Evidence",
      cash: "Cash, SEK (+ = saves)",
      visits: "Physical visits",
      capacity: "Capacity, SEK (− = takes)",
      realised: "Net at realisable share, SEK",
      net: "Net if all capacity counts, SEK",
      highestCost: "A visit may cost at most, SEK",
      highestCostHealthCentre: "… for whoever bears the visits, SEK",
    },
    gridTitle: (bearer) => `Saved a year, SEK (+ = saves, − = costs): ${bearer}`,
    gridNote:
      "Rows: share that returns. Columns: SEK per physical visit. The last column is the most a visit may cost, the last row the most that may return: the break-even.",
    gridColumns: "Return ↓ · SEK per visit →",
    borderColumn: "A visit may cost at most, SEK",
    atStatedCost: "At the stated cost",
    chart: {
      title: "Net a year if all capacity counts",
      value: "SEK million a year (+ = saves)",
      category: "Share that returns as physical visits",
    },
    method: [
      "Each stopped contact saves its invoice: the tariff less the patient fee that was paid. Own digital service and another channel take their part of it.",
      "Break-even r* = (net price − share own × cost own − share other × price other − one-off cost ÷ contacts) ÷ avoidable cost of a visit.",
      "The health centre bears its share of the invoices and of the other channel, but all of the visits. The region’s own part does not depend on the visits.",
      "For the health centre r* = (share × (net price − share other × price other) − its part of the own service) ÷ cost of a visit.",
      "c*, the most that a visit may cost, is the same equation solved for the cost at a given share that returns.",
      "The break-evens are answers of the add-in’s function BREAK_EVEN. All else is Excel’s own formulas.",
      "The calculation does not say whether a stop is lawful: according to Västra Götalandsregionen’s own inquiry of 2021 it takes a change of the law.",
      "Nor does it say what waiting, continuity or patients’ own time are worth.",
      "How many return is not known. The studies measure replaced visits in other populations; they support a range, not a value.",
    ],
  },
};
