import type { RowPlace } from "../core/scenario/regionData";
import type { RowSums } from "../core/scenario/scenario";
import { counted } from "./counted";
import { figureText } from "./figure";

const MOST_PLACES = 3;
/** Öre in a krona, as decimals. */
const IN_KRONOR = -2;

/** "3 rader (1 200 kontakter, 612 000 kr)" */
export function rowSumsSv({ rows, contacts, cost }: RowSums): string {
  const form = { language: "sv" } as const;
  const sums = [
    ...(contacts === null ? [] : [counted(figureText(contacts, 0, form), "kontakt", "kontakter")]),
    ...(cost === null ? [] : [`${figureText(cost, 0, form, IN_KRONOR)} kr`]),
  ];
  return withSums(counted(figureText(rows, 0, form), "rad", "rader"), sums);
}

/** "3 rows (1,200 contacts, SEK 612,000)" */
export function rowSumsEn({ rows, contacts, cost }: RowSums): string {
  const form = { language: "en" } as const;
  const sums = [
    ...(contacts === null ? [] : [counted(figureText(contacts, 0, form), "contact", "contacts")]),
    ...(cost === null ? [] : [`SEK ${figureText(cost, 0, form, IN_KRONOR)}`]),
  ];
  return withSums(counted(figureText(rows, 0, form), "row", "rows"), sums);
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
