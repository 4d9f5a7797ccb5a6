import type { Language } from "../../../core/language";
import type { Scenario } from "../../../core/scenario/scenario";
import { regionFigures, regionPopulations } from "../../../data/regionFigures";
import {
  comparedYears,
  groupsOf,
  type HeadMeasure,
  ownFigure,
  type OwnFigure,
  type RegionGroup,
  type RegionRow,
  rowsOf,
} from "../core/regionComparison";

/** What is asked of the regions; a year that nobody has published gives way to one that is. */
export interface RegionChoice {
  readonly measure: HeadMeasure;
  /** null: the latest that the own region has too, else the latest. */
  readonly year: number | null;
}

export const firstChoice: RegionChoice = { measure: "costPerInhabitant", year: null };

export interface RegionsShown {
  readonly measure: HeadMeasure;
  readonly year: number;
  readonly years: readonly number[];
  readonly groups: readonly RegionGroup[];
  readonly own: OwnFigure;
  readonly rows: readonly RegionRow[];
}

export function regionsShown(
  scenario: Scenario,
  inhabitants: number | null,
  { measure, year: asked }: RegionChoice,
  language: Language
): RegionsShown {
  const figures = regionFigures(language);
  const years = comparedYears(figures, regionPopulations, measure);
  const ownIn = (year: number): OwnFigure => ownFigure(scenario, inhabitants, measure, year);
  const isOwn = (year: number): boolean => {
    const { lack } = ownIn(year);
    return lack === null || lack === "noInhabitants";
  };
  const year = years.find((one) => one === asked) ?? years.find(isOwn) ?? years[0]!;
  const groups = groupsOf(figures, regionPopulations, measure, year);
  const own = ownIn(year);
  return { measure, year, years, groups, own, rows: rowsOf(groups, own) };
}
