import type { ReportDocumentTexts } from "./reportDocument.sv";
import { counted } from "../../../words/counted";
import { upper } from "../../../words/upper";
import { reportMatterEn } from "./reportMatter.en";
import { ended } from "../../../words/userText";

const THE_COST = "the cost of digital out-of-region contacts";

export const reportDocumentEn: ReportDocumentTexts = {
  tag: "en-GB",
  templates: {
    memorandum: {
      name: "Decision memorandum",
      title: (matter) => `Decision memorandum: ${matter}`,
    },
    motion: { name: "Answer to motion", title: (matter) => `Answer to motion: ${matter}` },
  },
  page: { page: "Page", of: "of" },
  headings: ({ healthCentre }) => ({
    matter: "The matter",
    motion: "What the motion proposes",
    proposal: "Proposed decision",
    consequences: "Consequences for operations and economy",
    costs: "Cost by year and party",
    units: `Redistribution by ${healthCentre}`,
    relations: "What goes together",
    regions: "Compared with other regions",
    capacity: "Cash and capacity",
    financing: "Financing: appropriations and what is drawn",
    law: "Legal conditions",
    workEnvironment: "Work environment",
    residents: "Residents' perspective",
    environment: "Environmental consequences",
    followUp: "Follow-up",
    assessment: "Assessment",
    assumptions: "Assumptions and uncertainty",
    sources: "Sources",
  }),
  fillIn: {
    motionText: "fill in who moves it, the date, and the clauses of the motion",
    decision: "fill in the decision",
    financing: "fill in the financing: appropriation, grant or new priorities",
    workEnvironment: "fill in the consequences for the work environment",
    environment: "fill in the environmental consequences, even if none are expected",
  },
  matter: reportMatterEn,
  proposes: "The following decision is proposed:",
  motionProposes: "The motion's proposal, as it is calculated here:",
  motionDecision: {
    before: "that the motion ",
    fillIn: "is granted, is rejected or is deemed answered: fill in one of them",
  },
  cost: (past, { year, amount, contacts, isForecast }, baseline) =>
    [
      ...(past ? [`${upper(THE_COST)} was ${past.amount} in ${past.year}.`] : []),
      `In the baseline, ${baseline}, ${past ? "it" : THE_COST} ${isForecast ? "is forecast at" : "is"} ${amount} in ${year} for ${counted(contacts, "contact", "contacts")}.`,
    ].join(" "),
  rule: (rule) => `How the cost is borne today: ${rule}.`,
  alternative: (name, status) => `The alternative is ${name}; status: ${status}.`,
  builtOn: (source) => `The proposal comes from ${ended(source)}`,
  madeAfter: (source, isChanged) =>
    `The proposal is the region's own, made after that of ${source}${isChanged ? "; some of the figures below are our own" : ""}.`,
  changes: "Compared with the baseline, this changes:",
  change: (what, from, after, before, source) =>
    `${what} from ${from}: ${after}${before === "" ? "" : ` (baseline: ${before})`}. Source: ${source}`,
  corrected: (amount, first, { healthCentres }) =>
    `The rule is retroactive. Booked months are corrected by ${amount}: by reposting for the region's own units, by a credit or deduction under the contract for private ${healthCentres}.${
      first === null
        ? ""
        : ` The amount is incomplete: there are figures from ${first}, and earlier months are not included.`
    }`,
  noVisits: (year) =>
    `The number of physical visits does not change in ${year}: the whole effect is cash.`,
  capacityNote:
    "Cash is what is paid. Capacity is physical visits that come or go; they become cash only to the realisable share.",
  financing: {
    kinds: { grant: "grant", appropriation: "appropriation", capitation: "lowered capitation" },
    drawn: (name, kind, year, frame, drawn, left) =>
      `${name} (${kind}) has a frame of ${frame} in ${year}. Of it ${drawn} is drawn and ${left} is left.`,
    unfinanced: (amount, year, { region }) =>
      `Of what ${region} bears in ${year}, ${amount} is unfinanced.`,
    financed: (year, { region }) => `What ${region} bears in ${year} is fully financed.`,
    noMeans: "The alternative states no financing.",
    noNeed: (year, { region }) => `${upper(region)} bears no cost in ${year}.`,
  },
  worth: {
    visits: (year, amount, count, perVisit) =>
      `The cost in ${year}, ${amount}, equals ${counted(count, "visit", "visits")} to a doctor at ${perVisit}. What a visit costs is stated by the region itself.`,
    changeInVisits: (amount, count) =>
      `The change against the baseline, ${amount}, equals ${counted(count, "visit", "visits")} to a doctor.`,
    noVisitCost:
      "What a visit to a doctor costs is not stated. The number of visits that the cost equals is therefore not shown.",
    perListed: (year, amount, listed) =>
      `The cost in ${year} is ${amount} per listed patient (${listed} listed).`,
    noListed:
      "The data do not say how many patients are listed. The cost per listed patient is therefore not shown.",
  },
  noEvidence: (year, isOutcome) =>
    isOutcome
      ? `${year} is outcome and rests on no assumptions. There is therefore no sensitivity analysis of the year.`
      : `The figures are too few for a sensitivity analysis of ${year}.`,
  noLegalNote: "No legal note is stated for the alternative.",
  documentReceipt: (sum, version) =>
    `Receipt (SHA-256) of data, alternatives, settings, tariffs and rules, version ${version}: ${sum}`,
  sheetNote:
    "The parts are values from the comparison when the sheet was written. Sums and changes are formulas.",
  tables: {
    numbered: (number, caption) => `Table ${number}. ${caption}`,
    sum: (first, last) => `Sum ${first}–${last}`,
    total: "Total",
    change: "Change (+\u00a0=\u00a0rises)",
    baseline: "Baseline",
    alternative: "Alternative",
    history: {
      caption: (unit) => `Cost by year in the baseline, ${unit}`,
      headings: ({ theHealthCentres, region }) => [
        "Year",
        upper(theHealthCentres),
        upper(region),
        "Total",
        "Contacts, number",
      ],
    },
    costs: {
      caption: (name, unit) => `The baseline and ${name} by year and party, ${unit}`,
      label: "Year and party",
    },
    units: {
      caption: (year, unit, { theHealthCentres }) =>
        `What ${theHealthCentres} bear in ${year}, ${unit}`,
      label: ({ healthCentre }) => upper(healthCentre),
      perListed: "Change, SEK per listed (+\u00a0=\u00a0rises)",
      others: (count, { healthCentres }) => `${count} other ${healthCentres}`,
      unlisted: "Unlisted and unknown",
      andUnlisted: (name) => `${name}, unlisted and unknown`,
      sum: ({ theHealthCentres }) => `Sum of ${theHealthCentres}`,
    },
    totalOf: (name) => `Total cost of ${name}`,
    span: (what, unit) => `${what} by other growth, ${unit}`,
    needs: {
      caption: (unit, { region }) => `Financing of what ${region} bears, ${unit}`,
      headings: ["Year", "Need", "Drawn", "Unfinanced"],
    },
    means: {
      caption: (unit) => `Frames and what is drawn, ${unit}`,
      headings: ["Year and financing", "Frame", "Drawn", "Left of the frame"],
    },
    capacity: {
      caption: (year, unit) =>
        `Cash and capacity ${year} against the baseline, ${unit} and numbers`,
      headings: ["Measure", "Change (+\u00a0=\u00a0rises)"],
    },
  },
  chart: {
    title: (unit) => `Cost by year and party, ${unit}`,
    description: (name, first, last) =>
      `Columns for the years ${first}–${last}, two a year: the baseline (base) and ${name} (alt.). The figures are those of the table by year and party.`,
    baseline: (year) => `${year} base`,
    alternative: (year) => `${year} alt.`,
    label: "Year and alternative",
  },
};
