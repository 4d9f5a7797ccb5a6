import type { RowPlace } from "../core/scenario/regionData";
import type { RowSums } from "../core/scenario/scenario";
import { counted } from "./counted";
import type { ForeignSum } from "../reading/sheet/readingProblem";
import { figureText, shortFigure } from "./figure";

const MOST_PLACES = 3;
/** Öre in a krona, as decimals. */
const IN_KRONOR = -2;
const inSv = { language: "sv" } as const;
const inEn = { language: "en" } as const;

/** Money in other currencies beside what is counted. */
interface WithForeign {
  readonly foreign?: readonly ForeignSum[];
}

/** "3 rader (1 200 kontakter, 612 000 kr)" */
export function rowSumsSv(sums: RowSums & WithForeign): string {
  return withSums(counted(figureText(sums.rows, 0, inSv), "rad", "rader"), sumsSv(sums));
}

/** "1 200 kontakter", "612 000 kr", "900 EUR" */
export function sumsSv({
  contacts,
  cost,
  foreign = [],
}: Omit<RowSums, "rows"> & WithForeign): readonly string[] {
  return [
    ...(contacts === null ? [] : [counted(figureText(contacts, 0, inSv), "kontakt", "kontakter")]),
    ...(cost === null ? [] : [`${figureText(cost, 0, inSv, IN_KRONOR)} kr`]),
    ...foreign.map(({ currency, amount }) => `${shortFigure(amount, 2, inSv)} ${currency}`),
  ];
}

/** "3 rows (1,200 contacts, SEK 612,000)" */
export function rowSumsEn(sums: RowSums & WithForeign): string {
  return withSums(counted(figureText(sums.rows, 0, inEn), "row", "rows"), sumsEn(sums));
}

/** "1,200 contacts", "SEK 612,000", "EUR 900" */
export function sumsEn({
  contacts,
  cost,
  foreign = [],
}: Omit<RowSums, "rows"> & WithForeign): readonly string[] {
  return [
    ...(contacts === null ? [] : [counted(figureText(contacts, 0, inEn), "contact", "contacts")]),
    ...(cost === null ? [] : [`SEK ${figureText(cost, 0, inEn, IN_KRONOR)}`]),
    ...foreign.map(({ currency, amount }) => `${currency} ${shortFigure(amount, 2, inEn)}`),
  ];
}

function withSums(rows: string, sums: readonly string[]): string {
  return sums.length === 0 ? rows : `${rows} (${sums.join(", ")})`;
}

/** "Blad1!A:C rad 5", the first of them. @param row the language's word */
export function placesText(places: readonly RowPlace[], row: string): string {
  const shown = places.slice(0, MOST_PLACES).map((one) => `${one.place} ${row} ${one.row}`);
  return places.length > MOST_PLACES ? `${shown.join(", ")} …` : shown.join(", ");
}

/** "2018", "2018 och 2020", "2017–2020" */
export function yearsText(years: readonly number[], and: string): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs[runs.length - 1];
    if (run && year === run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  const parts = runs.flatMap(([from, to]) =>
    from === to ? [`${from}`] : to === from + 1 ? [`${from}`, `${to}`] : [`${from}–${to}`]
  );
  const last = parts.pop() ?? "";
  return parts.length === 0 ? last : `${parts.join(", ")} ${and} ${last}`;
}
