import type { RegionFigure } from "../../../core/regionFigure";
import type { RegionsTexts } from "../words/regionsAnalysis.sv";

/** "2020" of a whole year, else its first and last day; and what else it is than a year's outcome. */
export function publishedPeriod(
  { from, to, basis }: Pick<RegionFigure, "from" | "to" | "basis">,
  { published, bases }: RegionsTexts
): string {
  const year = from.slice(0, 4);
  const period =
    from === `${year}-01-01` && to === `${year}-12-31` ? year : published.period(from, to);
  return basis === "year" ? period : `${period}, ${bases[basis]}`;
}
