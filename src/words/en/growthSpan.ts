import type { GrowthSpanTexts } from "../sv/growthSpan";

const lines = (isBoth: boolean): string => (isBoth ? "half and full" : "full");

export const growthSpanEn: GrowthSpanTexts = {
  line: {
    none: (figure) => `no growth ${figure}`,
    half: (figure) => `half growth ${figure}`,
    full: (figure) => `full growth ${figure}`,
  },
  lacking: {
    tooShort: (isBoth) =>
      `${lines(isBoth)} growth cannot be worked out: the history has too few periods, or periods without contacts`,
    wholeYears: (isBoth) =>
      `${lines(isBoth)} growth cannot be worked out: the history lacks two whole calendar years`,
    tooLarge: (isBoth) => `${lines(isBoth)} growth gives amounts too large to be counted`,
  },
  waiting: "the span is being worked out",
  of: (what, year, span) => `${what} ${year}: ${span}.`,
  onlyFar:
    "The rows of growth are filled for years that end more than twelve months after the outcome.",
  title: (what) => `Span of the forecast: ${what}`,
  note: "A forecast of more than a year depends on the growth that is assumed. The same figure with no growth (last known level), half and full growth; values of the run.",
  headings: {
    year: "Year",
    alternative: "Alternative",
    number: "No.",
    none: "No growth",
    half: "Half growth",
    full: "Full growth",
  },
};
