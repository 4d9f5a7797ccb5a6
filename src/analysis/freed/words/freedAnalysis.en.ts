import { counted } from "../../../words/counted";
import type { FreedTexts } from "./freedAnalysis.sv";

export const freedEn: FreedTexts = {
  alternative: "Alternative",
  year: "Year",
  perVisit: "Cost of a visit in own primary care",
  perPosition: "Cost of a position per year",
  visitShare: "Share for visits",
  visitShareHint: "The rest goes to positions.",
  unitHint: "Your own figure. Without it no number is shown.",
  wrong: "Write an amount above 0.",
  wrongShare: "Write a share from 0 to 100%.",
  answer: "What is freed",
  frees: (name, amount, year) => `${name} frees ${amount} in ${year} against the baseline.`,
  freesNothing: (name, year) =>
    `${name} frees nothing in ${year}: the cost is not lower than in the baseline.`,
  inFrames: (amount) =>
    `${amount} of it is appropriations and grants that are not drawn. They stay in their frames and are not counted as freed once more.`,
  usable: (amount) => `Left to use is ${amount}.`,
  use: (visits, positions) => {
    const uses = [
      ...(visits === null ? [] : [counted(visits, "visit", "visits")]),
      ...(positions === null ? [] : [counted(positions, "position", "positions")]),
    ];
    return uses.length === 0
      ? "State what a visit or a position costs, and it is shown what it is enough for."
      : `In own primary care it is enough for ${uses.join(" and ")} a year, at your own costs.`;
  },
  noVisitCost:
    "What a physical visit costs is not stated in the alternative. So visits that come back are not deducted.",
  caution:
    "What is freed is money only if the budget follows. Ending the payment may need a change of law: see the legal note.",
  table: (year, unit) => `Freed resources in ${year}, ${unit}`,
  rows: {
    healthCentres: "The health centres' cost, lower",
    region: "The region's cost, lower",
    visits: "Realised cost of physical visits, lower",
    total: "Freed",
    inFrames: "Stays in the frames",
    usable: "Left to use",
    toVisits: "For visits",
    toPositions: "For positions",
  },
  headings: { row: "Item", amount: "Amount" },
  sheet: {
    name: "Freed resources",
    title: "Freed resources and what they are enough for",
    note: "The amounts are the comparison's against the baseline. Minus is what costs more.",
    amount: "Amount, SEK",
    own: "own figure",
    visitCount: "Number of visits",
    positionCount: "Number of positions",
    method: [
      "Freed is the baseline's cash less the alternative's, and the realised cost of physical visits.",
      "What is drawn less of appropriations and grants stays in their frames; it is deducted, so that no krona is counted twice.",
      "Each krona is used once: what goes to visits does not go to positions. Visits are counted down to whole ones.",
    ],
  },
};
