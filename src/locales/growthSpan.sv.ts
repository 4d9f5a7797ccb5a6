import type { GrowthSpanTexts } from "./growthSpan";

const lines = (isBoth: boolean): string => (isBoth ? "halverad och full" : "full");

export const growthSpanSv: GrowthSpanTexts = {
  line: {
    none: (figure) => `utan tillväxt ${figure}`,
    half: (figure) => `halverad tillväxt ${figure}`,
    full: (figure) => `full tillväxt ${figure}`,
  },
  lacking: {
    tooShort: (isBoth) =>
      `${lines(isBoth)} tillväxt går inte att räkna: historiken har för få perioder, eller perioder utan kontakter`,
    wholeYears: (isBoth) =>
      `${lines(isBoth)} tillväxt går inte att räkna: historiken har inte två hela kalenderår`,
    tooLarge: (isBoth) => `${lines(isBoth)} tillväxt ger belopp som är för stora för att räknas`,
  },
  waiting: "spannet räknas",
  of: (what, year, span) => `${what} ${year}: ${span}.`,
  onlyFar: "Raderna om tillväxt fylls i för år som slutar mer än tolv månader efter utfallet.",
  title: (what) => `Prognosens spann: ${what}`,
  note: "Prognos längre än ett år beror på antagandet om tillväxt. Samma siffra utan tillväxt (senast kända nivå), med halverad och med full tillväxt; värden från körningen.",
  headings: {
    year: "År",
    alternative: "Alternativ",
    number: "Nr",
    none: "Utan tillväxt",
    half: "Halverad tillväxt",
    full: "Full tillväxt",
  },
};
