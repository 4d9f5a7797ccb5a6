import type { Language } from "../core/language";
import type {
  RegionBasis,
  RegionBound,
  RegionFigure,
  RegionMeasure,
  RegionPopulation,
} from "../core/regionFigure";
import type { CitedNumber } from "./citedNumber";
import { jamtland } from "./jamtland";
import data from "./regionFigures.json";
import { resolveSource } from "./sources";
import { vastmanland } from "./vastmanland";

/** What has been published of digital out-of-region contacts, by region and year. */
export function regionFigures(language: Language): readonly RegionFigure[] {
  return [
    ...ofDocuments,
    ...data.figures.map(
      ({ measure, value, bound, basis, note, source, ...figure }): RegionFigure => ({
        ...figure,
        measure: measure as RegionMeasure,
        value: Number(value),
        bound: bound as RegionBound,
        basis: basis as RegionBasis,
        note: note && note[language],
        source: resolveSource(source),
      })
    ),
  ];
}

export const regionPopulations: readonly RegionPopulation[] = data.populations.map(
  ({ region, date, value, source }) => ({
    region,
    date,
    value: Number(value),
    source: resolveSource(source),
  })
);

function figure(
  region: string,
  year: number,
  kind: string,
  measure: RegionMeasure,
  { value, approximate, source }: CitedNumber
): RegionFigure {
  return {
    region,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    measure,
    value,
    bound: approximate ? "about" : "exact",
    basis: kind === "outcome" ? "year" : "forecast",
    note: null,
    source,
  };
}

/** The figures of the two documents, which stand in files of their own. */
const ofDocuments: readonly RegionFigure[] = [
  ...vastmanland.years.flatMap(({ year, kind, contacts, cost }) => [
    ...(contacts ? [figure(vastmanland.region, year, kind, "contacts", contacts)] : []),
    figure(vastmanland.region, year, kind, "cost", cost),
  ]),
  figure(jamtland.region, jamtland.year, "outcome", "cost", jamtland.cost),
];
