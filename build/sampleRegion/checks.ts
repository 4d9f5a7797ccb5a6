import { dayOfIso, type Month, monthOf, monthOfDay } from "../../src/core/calendar";
import { correlation, rankCorrelation } from "./correlation";
import type { Generated, SampleRegionFile } from "./sampleRegion";
import { LAST_MONTH } from "./premises";

/** What the document, or the task, says; what the sample gives; whether they agree. */
export interface Check {
  readonly what: string;
  readonly stated: string;
  readonly given: string;
  readonly ok: boolean;
}

type Measure = "contacts" | "cost";

export function checkRegion({ region, calibrations }: Generated): readonly Check[] {
  const users = usePerThousand(region);
  const figures = (of: (unit: Unit) => number): number[] => region.units.values.map(of);
  const growth = visitsIn(region, 2) / visitsIn(region, 0) - 1;
  return [
    total(region, "contacts", 2017, 2900),
    total(region, "contacts", 2019, 23_700),
    total(region, "cost", 2017, 240_000_000),
    total(region, "cost", 2018, 560_000_000),
    total(region, "cost", 2019, 1_050_000_000),
    entryLevel(region, "October–December 2019", monthOf(2019, 10), monthOf(2019, 12)),
    entryLevel(region, "January–May 2020", monthOf(2020, 1), LAST_MONTH),
    entryLevel(region, "March–May 2020", monthOf(2020, 3), LAST_MONTH),
    {
      what: "professions in 2017",
      stated: "only LK",
      given: professionsIn2017(region).join(" "),
      ok: professionsIn2017(region).join(" ") === "LK",
    },
    within("physical visits 2017 to 2019, change", growth, 0.001, 0.03),
    within("contacts per listed against CNI, r", correlation(users, figures(cniOf)), -0.8, -0.6),
    within("the same, ρ", rankCorrelation(users, figures(cniOf)), -0.9, -0.5),
    within("against availability, r", correlation(users, figures(availabilityOf)), -0.2, 0.2),
    within("against visits per listed, r", correlation(users, figures(visitsPerListed)), -0.2, 0.2),
    within("against growth of visits, r", correlation(users, figures(visitGrowth)), -0.2, 0.2),
    within("CNI weighted by listed, mean", meanCni(region), 0.9, 1.1),
    atLeastZero(region),
    ...calibrations.map(({ what, first, last, factor }) =>
      within(`calibration of ${what} ${spanText(first, last)}, factor`, factor, 0.98, 1.02)
    ),
  ];
}

type Unit = SampleRegionFile["units"]["values"][number];

const cniOf = ({ cni }: Unit): number => Number(cni);
const availabilityOf = ({ availability }: Unit): number => Number(availability);
const visitsPerListed = ({ physicalVisits, listed }: Unit): number => physicalVisits[2]! / listed;
const visitGrowth = ({ physicalVisits }: Unit): number => physicalVisits[2]! / physicalVisits[0]!;

function sum(region: SampleRegionFile, measure: Measure, first: Month, last: Month, unit?: string) {
  const start = monthOfDay(dayOfIso(`${region.series.first}-01`));
  return region.series.values
    .filter((each) => unit === undefined || each.unit === unit)
    .flatMap((each) => each[measure].slice(first - start, last - start + 1))
    .reduce<number>((all, value) => all + (value ?? 0), 0);
}

function total(region: SampleRegionFile, measure: Measure, year: number, stated: number): Check {
  const given = sum(region, measure, monthOf(year, 1), monthOf(year, 12));
  const text = measure === "cost" ? kronorText : String;
  return {
    what: `${measure} ${year}`,
    stated: text(stated),
    given: text(given),
    ok: given === stated,
  };
}

/** As many twelfths of the forecast as there are months, rounded to the öre. */
function entryLevel(region: SampleRegionFile, what: string, first: Month, last: Month): Check {
  const months = last - first + 1;
  const stated = Math.round((1_250_000_000 * months) / 12);
  const given = sum(region, "cost", first, last);
  return {
    what: `cost ${what}, ${months}/12 of 12.5 mkr`,
    stated: kronorText(stated),
    given: kronorText(given),
    ok: given === stated,
  };
}

function within(what: string, value: number, low: number, high: number): Check {
  return {
    what,
    stated: `${low} to ${high}`,
    given: value.toFixed(4),
    ok: value >= low && value <= high,
  };
}

function professionsIn2017({ series }: SampleRegionFile): string[] {
  const started = series.values.filter(({ contacts }) =>
    contacts.slice(0, 12).some((count) => count !== null)
  );
  return [...new Set(started.map(({ profession }) => profession))];
}

function usePerThousand(region: SampleRegionFile): number[] {
  return region.units.values.map(
    ({ id, listed }) =>
      (1000 * sum(region, "contacts", monthOf(2019, 1), monthOf(2019, 12), id)) / listed
  );
}

function visitsIn({ units }: SampleRegionFile, year: number): number {
  return units.values.reduce((all, { physicalVisits }) => all + physicalVisits[year]!, 0);
}

function meanCni({ units }: SampleRegionFile): number {
  const listed = units.values.reduce((all, unit) => all + unit.listed, 0);
  return units.values.reduce((all, unit) => all + cniOf(unit) * unit.listed, 0) / listed;
}

function atLeastZero({ series }: SampleRegionFile): Check {
  const negative = series.values
    .flatMap(({ contacts, cost }) => [...contacts, ...cost])
    .filter((value) => value !== null && value < 0).length;
  return { what: "negative months", stated: "0", given: String(negative), ok: negative === 0 };
}

function spanText(first: Month, last: Month): string {
  const text = (month: Month) => `${Math.floor(month / 12)}-${(month % 12) + 1}`;
  return `${text(first)} to ${text(last)}`;
}

function kronorText(ore: number): string {
  return `${(ore / 100).toFixed(2)} kr`;
}
