import type { DataTexts } from "./workData";

export const dataEn: DataTexts = {
  introduction:
    "Point at your figures in the workbook, or try an invented region. The least that is needed is year and cost.",
  sample: {
    title: "The sample region",
    description:
      "New sheets with an invented region: contacts and booked cost per month, units, tariffs and rules. Your own sheets are not changed.",
    insert: "Insert the sample region",
    cancel: "Cancel",
    progress: "The sample region is being inserted.",
    done: (sheets) => `Done. New sheets: ${sheets.join(", ")}.`,
    cancelled: "Cancelled. The workbook is as before.",
  },
  synthetic: "The figures are an invented example.",
  sources: {
    title: "Tables in the workbook",
    useSelection: "Use the selection",
    search: "Look for tables",
    readAgain: "Read the data again",
    searching: "Looking through the workbook.",
    reading: "Reading the data.",
    none: "No table with known headings was found. Write the headings Year and Cost above the figures, select them and choose Use the selection.",
    nothingSelected:
      "The selection has no heading row that is recognised. Select headings and figures, such as Year and Cost.",
    unrecognised:
      "Not all headings that are needed are recognised. Choose below what the columns hold.",
    role: "Contents",
    roles: {
      contacts: "Contacts and cost",
      units: "Units",
      tariffs: "Own tariffs",
      rules: "Own cost-sharing rules",
    },
    use: (place) => `Use ${place}`,
    rows: (count) => `${count} rows`,
    mapping: "Columns and unit",
    meaningOf: (heading) => `The column ${heading}`,
    notUsed: "Not used",
    unit: "Amounts in",
    units: { heading: "As the heading says", kr: "SEK", tkr: "SEK thousand", mkr: "SEK million" },
  },
  recognised: {
    title: "This has been read",
    months: (from, to, count) => `${from} – ${to}, ${count} months`,
    years: (from, to, count) => (from === to ? from : `${from}–${to}, ${count} years`),
    units: (count, unlisted, words) =>
      `${count} ${count === "1" ? words.healthCentre : words.healthCentres}${unlisted ? " and a row for the unlisted" : ""}`,
    contacts: (count) => `${count} contacts`,
    cost: (amount) => `Booked SEK ${amount}`,
    nothing: "No data have been read yet.",
  },
  problems: {
    title: (errors, warnings) =>
      [
        errors > 0 ? `${errors} ${errors === 1 ? "error" : "errors"}` : "",
        warnings > 0 ? `${warnings} ${warnings === 1 ? "remark" : "remarks"}` : "",
      ]
        .filter((part) => part !== "")
        .join(" and "),
    show: "Show the cell",
    more: (count) => `and ${count} more`,
  },
  question: {
    title: "Who bears the cost in your region today?",
    explanation: "The answer becomes the baseline, which other alternatives are compared with.",
    answers: ({ healthCentre, theHealthCentre, region }) => ({
      healthCentre: `100% the ${healthCentre} of listing`,
      split: `80% ${region}, 20% ${theHealthCentre}`,
      region: `100% ${region}`,
      own: "Another split",
    }),
    share: ({ theHealthCentre }) => `Share of ${theHealthCentre}`,
    rest: ({ region }, share) => `The rest, ${share}%, is borne by ${region}.`,
    since: "In force since",
    sinceHint: "Empty: for as long as the data reach.",
    unlisted: "Unlisted and unknown are borne by",
    save: "Save the answer",
    change: "Change the answer",
    answered: (answer, since) => (since === "" ? answer : `${answer} In force since ${since}.`),
    fromTable: "By your own cost-sharing rules in the workbook.",
    shareWrong: "Type a share between 0 and 100%.",
    policy: (healthCentre, region, words) => ({
      name:
        region === "0"
          ? `100% ${words.healthCentre}`
          : healthCentre === "0"
            ? `100% ${words.region}`
            : `Today's rule ${region}/${healthCentre}`,
      text: `Today's rule: ${words.theHealthCentre} bears ${healthCentre}% and ${words.region} ${region}%.`,
    }),
  },
  settings: {
    title: "Premises",
    lastOutcome: "Outcome up to and including",
    lastOutcomeHint: (month) =>
      `Empty: the last period of the data, ${month}. Invoices may come up to six months late; incomplete months are no outcome.`,
    lastMonth: "Forecast up to and including",
    lastMonthHint: (month) => `Empty: the rest of the year and three plan years, ${month}.`,
    method: "Method of forecast",
    usualMethod: (method) => `Default: ${method}`,
    methods: {
      "run-rate": "Run-rate",
      "half-trend": "Half-trend",
      flat: "Flat",
      drift: "Drift",
      cagr: "Compound growth",
      damped: "Damped",
      seasonal: "Seasonal",
      own: "Own growth",
    },
    methodHints: {
      "run-rate": "The mean of the last three months goes on.",
      "half-trend": "Half of the mean growth goes on.",
      flat: "The last period goes on.",
      drift: "The mean increase in number goes on.",
      cagr: "The mean growth in per cent goes on.",
      damped: "The mean growth goes on, weaker and weaker.",
      seasonal: "The year that has begun is completed by the months' shares of earlier full years.",
      own: "The number grows by so much a year from the last period.",
    },
    growth: "Growth per year",
    growthWrong: "Type a growth between −99 and 1,000%.",
    fees: "Patient fee paid, SEK per contact",
    feeHint:
      "The mean of what patients have actually paid. The forecast is priced at the tariff minus the fee.",
    feeMissing: "No fee is stated. The cost is gross and overstates the net cost.",
    feeCount: (count) => `${count} fees`,
    fee: (profession, year) => `${profession} from ${year}`,
    feeAll: "All professions",
    feeProfession: "Profession",
    feeYear: "From year",
    feeAmount: "Fee",
    addFee: "Add a fee",
    removeFee: "Remove the fee",
    feeWrong: "Type a fee between SEK 0 and 2,000.",
    yearWrong: "Type a year between 1990 and 2100.",
    inhabitants: "Inhabitants of the region",
    inhabitantsHint: "Optional. Gives kronor per inhabitant on the sheets.",
    inhabitantsWrong: "Type a whole number from 1.",
    terms: "Own words",
    healthCentreTerm: "A health centre is called",
    regionTerm: "The region is called",
    termHint: "Used in the pane and on the sheets.",
    monthBefore: (month) => `Choose a month no later than ${month}.`,
    monthAfter: (month) => `Choose a month after the outcome, ${month}.`,
  },
  next: "Go on to Alternatives",
};
