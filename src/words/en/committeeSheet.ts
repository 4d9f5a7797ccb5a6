import type { CommitteeSheetTexts } from "../sv/committeeSheet";
import { upper } from "../upper";

export const committeeSheetEn: CommitteeSheetTexts = {
  sheet: "Committee page",
  table: "Nämndunderlag",
  title: "The alternatives side by side",
  cellsTitle: "Change the yellow cells: all figures, the sentences and the chart follow",
  cellHeadings: { cell: "Assumption", value: "Yellow cell", run: "In the run" },
  cells: {
    share: (alternative, { theHealthCentre }) =>
      `Share borne by ${theHealthCentre}: ${alternative}`,
    level: "Level of the tariffs in the forecast",
    growth: "Extra growth per year, contacts",
    realisable: "Realisable share of the visits' cost",
    frame: (name, alternative) => `Frame per year, SEK: ${name} (${alternative})`,
  },
  outside: (least, most) => `Must be ${least} to ${most}. Nothing is counted now.`,
  outsideFrame: "Must be SEK 0 or more. Nothing is counted now.",
  sentencesTitle: (year) => `What it means in ${year}, against the baseline`,
  sentence: {
    total: "in total ",
    unchanged: "unchanged",
    lower: " lower",
    higher: " higher",
    amounts: {
      millions: { before: "SEK ", after: " million" },
      thousands: { before: "SEK ", after: " thousand" },
      ones: { before: "SEK ", after: "" },
    },
    fits: ": fits the frame, left ",
    exceeds: ": does not fit the frame, lacking ",
    still: "does not follow the yellow cells",
  },
  costTitle: "Cost per year, SEK (cash)",
  rows: ({ theHealthCentres, region }) => ({
    party: "Year, total and by party",
    total: (year, kind) => `${year} (${kind})`,
    healthCentre: upper(theHealthCentres),
    region: upper(region),
    change: "Change (+ = rises)",
    net: "Net, realised visits",
    margin: "Frame less need",
  }),
  partOfYear: "part of the year",
  notMoved: "–",
  chartTitle: (year) => `Cost in ${year} by alternative and party`,
  notes: {
    untouched:
      "Untouched yellow cells give the amounts of the run, to the öre. Kronor without VAT.",
    rounding: (kronor) =>
      `The sums are worked out by year and differ by at most SEK ${kronor} from the run's amounts, rounded by month, when a yellow cell is changed.`,
    growth:
      "Extra growth: contacts times (1 + the growth) to the power of the years since the last outcome.",
    still: (alternatives) =>
      `Do not follow the yellow cells (a cap, or a fee that is all of the price): ${alternatives}.`,
    moreYears: "More years stand on the sheet Comparison.",
    basis: "The basis by profession stands below the page and is not printed.",
  },
  valid: "The yellow cells can be counted with (1 = yes)",
  moved: "A common yellow cell is changed (1 = yes)",
  amountsTitle: "Amounts of the run",
  amountHeadings: ({ theHealthCentres }) => ({
    number: "No.",
    year: "Year",
    alternative: "Alternative",
    total: "Total, SEK",
    healthCentre: `${upper(theHealthCentres)}, SEK`,
    realised: "Realised of the visits, SEK",
    frame: "Frame but for the yellow one, SEK",
  }),
  partsTitle: "Basis by alternative and profession",
  partsNote:
    "Values of the run, not rounded. Follows the tariff: contacts × tariff. Other: other channel and own service less patient fees, and what is booked. Fixed: borne whatever the share. Split: by the share.",
  partHeadings: ({ theHealthCentres }) => ({
    number: "No.",
    year: "Year",
    profession: "Profession",
    years: "Years since the outcome",
    contacts: "Contacts",
    gross: "Follows the tariff, SEK",
    rest: "Other, SEK",
    fixedGross: `${upper(theHealthCentres)}, fixed, follows the tariff, SEK`,
    fixedRest: `${upper(theHealthCentres)}, fixed, other, SEK`,
    splitGross: "Split, follows the tariff, SEK",
    splitRest: "Split, other, SEK",
    visitCost: "Visits, SEK",
    realised: "Realised, SEK",
    factor: "Growth factor",
    totalChange: "Change in total, SEK",
    healthCentreChange: `Change ${theHealthCentres}, SEK`,
    realisedChange: "Change realised, SEK",
  }),
};
