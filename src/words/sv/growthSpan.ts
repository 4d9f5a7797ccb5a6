import type { GrowthLine } from "../../core/scenario/growthLine";

const lines = (isBoth: boolean): string => (isBoth ? "halverad och full" : "full");

export const growthSpanSv = {
  /** A figure with none, half and all of the growth. */
  line: {
    none: (figure: string) => `utan tillväxt ${figure}`,
    half: (figure: string) => `halverad tillväxt ${figure}`,
    full: (figure: string) => `full tillväxt ${figure}`,
  } satisfies Record<GrowthLine, (figure: string) => string>,
  /** Why half and full, or full alone, are not there. */
  lacking: {
    tooShort: (isBoth: boolean) =>
      `${lines(isBoth)} tillväxt går inte att räkna: historiken har för få perioder, eller perioder utan kontakter`,
    wholeYears: (isBoth: boolean) =>
      `${lines(isBoth)} tillväxt går inte att räkna: historiken har inte två hela kalenderår`,
    tooLarge: (isBoth: boolean) =>
      `${lines(isBoth)} tillväxt ger belopp som är för stora för att räknas`,
  },
  /** Until it is there. */
  waiting: "spannet räknas",
  /** Above or below figures that stand in a table. */
  of: (what: string, year: string, span: string) => `${what} ${year}: ${span}.`,
  /** Where a chosen year may be too near to have one. */
  onlyFar: "Raderna om tillväxt fylls i för år som slutar mer än tolv månader efter utfallet.",
  title: (what: string) => `Prognosens spann: ${what}`,
  note: "Prognos längre än ett år beror på antagandet om tillväxt. Samma siffra utan tillväxt (senast kända nivå), med halverad och med full tillväxt; värden från körningen.",
  headings: {
    year: "År",
    alternative: "Alternativ",
    number: "Nr",
    none: "Utan tillväxt",
    half: "Halverad tillväxt",
    full: "Full tillväxt",
  } satisfies Record<"year" | "alternative" | "number" | GrowthLine, string>,
};

/** The words of a span that stands beside a forecast. */
export type GrowthSpanTexts = typeof growthSpanSv;
