import type { OwnWords } from "../sv/ownWords";
import { counted } from "../counted";
import { upper } from "../upper";
import { ended } from "../userText";

export const ownWordsEn: OwnWords = {
  run: (time, alternatives) =>
    `The add-in wrote the sheet in the run ${time}${alternatives === "" ? "" : ` (${alternatives})`}.`,
  frozen: (time, alternatives) =>
    `The sheet is frozen: the add-in has kept the run ${time}${alternatives === "" ? "" : ` (${alternatives})`} as values.`,
  frozenUnknown: "The sheet is frozen: the add-in has kept a run of an earlier version as values.",
  unknownRun:
    "An earlier version of the add-in wrote the sheet, which did not keep which run it was.",
  origins: {
    example: "The sheet is part of the add-in's example.",
    sampleRegion: "The sheet is part of the add-in's invented sample region.",
    workspace:
      "The sheet is the add-in's: it holds the alternatives and settings that the pane reads.",
    forecasts: "The sheet is the add-in's: it holds saved forecasts.",
    pricing: "The add-in wrote the sheet when the rows were priced.",
  },
  edited:
    "The sheet has been changed by hand since it was written, so what is in the cell may be somebody's own.",
  editedUnknown: "Whether anybody has changed the sheet by hand since cannot be told here.",
  roles: {
    title: (value) => `The cell is the title of the sheet: ${ended(value)}`,
    section: (value) => `The cell is the title of a section: ${ended(value)}`,
    note: (value) => `The cell is an explanatory text: ${value}`,
    warning: (value) => `The cell is a warning to the reader: ${value}`,
    heading: (value) => `The cell is the heading of a column: ${ended(value)}`,
    input: (value) =>
      `The cell is a yellow field with an assumption, which you may change: ${ended(value)} It is not calculated.`,
    document: (value) =>
      `The cell is a figure of the document that the sheet repeats: ${ended(value)}`,
    answer: (value) => `The cell is an answer of the add-in's functions: ${ended(value)}`,
    text: (value) => `The cell is a text that the add-in has written: ${ended(value)}`,
    value: (value) =>
      `The cell is a value that the add-in has written, from the data or the calculation: ${ended(value)}`,
  },
  frozenValue: (value) =>
    `The cell is a value of that run: ${ended(value)} Where there was a formula its answer has taken its place.`,
  section: (text) => `Section: ${ended(text)}`,
  row: (text) => `Row: ${ended(text)}`,
  column: (text) => `Column: ${ended(text)}`,
  result: {
    shows: (heading, value) => `The cell is ${heading}: ${ended(value)}`,
    row: (texts) => `The row is: ${ended(texts)}`,
    kind: (kind, contactKind) =>
      `The month is ${kind.toLowerCase()}${contactKind === "" ? "" : `; the contacts are: ${contactKind}`}.`,
    noSizes: "The row has no contacts.",
    sizesRow: (row) =>
      `Contacts and amounts belong to no party: they stand on row ${row}, the other party's.`,
    product: (count, each, whole) => `${count} × ${each} = ${whole}.`,
    counts: {
      contacts: (count) =>
        `${counted(count, "paid digital contact", "paid digital contacts")} in the month.`,
      ownContacts: (count) =>
        `${counted(count, "contact", "contacts")} in the region's own digital service.`,
      otherContacts: (count) =>
        `${counted(count, "contact that has", "contacts that have")} gone to another channel.`,
      visits: (count) =>
        `${counted(count, "physical visit", "physical visits")} (+ = more, − = avoided).`,
    },
    prices: {
      gross: "the mean tariff",
      fee: "the mean patient fee",
      ownCost: "the mean cost of own service",
      otherCost: "the mean price of another channel",
      visitCost: "the mean cost of a visit",
    },
    booked: (net) =>
      `The net cost ${net} is outcome: the booked cost where the data have one, else the tariff minus the patient fee.`,
    ownForecast: (net) => `The net cost ${net} is the region's own forecast, as the data have it.`,
    deviation: (gross, fee, model, deviation) =>
      `The tariff gives ${gross} − ${fee} (patient fee) = ${model}; the deviation from the tariff is ${deviation}.`,
    forecast: (gross, fee, factor, net) =>
      `The net cost: ${factor === null ? `${gross} − ${fee} (patient fee)` : `(${gross} − ${fee} patient fee) × ${factor}`} = ${net}.`,
    calibration:
      "The factor is the calibration of the pane's run: booked cost divided by the tariff.",
    rowsFactor: "The factor is the row's own, the net cost divided by the tariff minus the fee.",
    nobody: "No party bears anything in this month.",
    whole: (parts, whole) => `To be shared: ${parts} = ${whole}.`,
    parts: {
      net: "net cost",
      ownCost: "own service",
      otherCost: "another channel",
      realised: "realised of the visits",
    },
    share: (party, share, whole, exact) => `${upper(party)} bears ${share} of ${whole}: ${exact}.`,
    all: (party, whole) => `${upper(party)} bears all: ${whole}.`,
    part: (party, cash, whole, share) =>
      `${upper(party)} bears ${cash} of ${whole}, that is ${share}.`,
    rounded: (cash, difference) =>
      `The cell gets ${cash} (${difference}): the running sum of the year is split by largest remainder, so that the parts always sum.`,
    other: (party, cash) => `${upper(party)} bears the rest, ${cash}.`,
    rule: (healthCentre, region, from, isAlternatives) =>
      `The rule is ${healthCentre} on the health centre and ${region} on the region from ${from}, ${isAlternatives ? "as the alternative has it" : "as the answer to who bears the cost today has it"}.`,
    fromSheet:
      "The share is the sheet's own figures: the pane does not stand at that run, or has no rule that gives just that.",
    fromRun: "The rule is taken from the pane, which stands at the same run.",
    oneOff: (amount) =>
      `The one-off cost of the alternative in the month is ${amount}, borne by the region.`,
    change: (cash, before, change) =>
      `The cash ${cash} − ${before} in the baseline = ${change} (+ = increases).`,
    unchanged: "The cash is the same as in the baseline.",
  },
  sum: {
    rows: (rows, sheet, column, criteria, sum) =>
      `The sum of ${column} on ${rows} of ${sheet} where ${criteria}: ${sum}.`,
    count: (rows) => counted(rows, "row", "rows"),
    and: "and",
    signs: new Map([
      ["", "is"],
      ["<", "is less than"],
      ["<=", "is at most"],
      [">", "is greater than"],
      [">=", "is at least"],
      ["<>", "is not"],
    ]),
    largest: (row, label, value) => `– row ${row}${label === "" ? "" : `, ${label}`}: ${value}`,
    others: (count) => `– and ${counted(count, "row", "rows")} more`,
    also: "The formula also reads:",
  },
};
