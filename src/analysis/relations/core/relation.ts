import type { YearValue } from "../../../core/scenario/regionData";
import type { Span } from "../../../core/scenario/rollUp";
import type { Scenario } from "../../../core/scenario/scenario";
import { traitIn } from "../../../core/scenario/unitYears";
import { outcomeYears, sampleUnits, sumByUnit, type UnitSample } from "./unitSample";

export type RelationId = "cni" | "availability" | "visits";

/** Samband: three relations, and who wins and loses. */
export type RelationsPart = RelationId | "distribution";

/** What contacts per listed are held against. */
export type UnitTrait = "cni" | "availability";

/** A unit's contacts in a span, beside what they are held against. */
export interface ContactPoint {
  /** Position in `units`. */
  readonly unit: number;
  readonly listed: number;
  readonly contacts: number;
  readonly trait: number;
}

/** A unit's digital contacts and physical visits in two years. */
export interface ChangePoint {
  /** Position in `units`. */
  readonly unit: number;
  readonly listed: number;
  readonly contacts: BeforeAndAfter;
  readonly visits: BeforeAndAfter;
}

export interface BeforeAndAfter {
  readonly before: number;
  readonly after: number;
}

/** A point of a scatter. */
export interface Pair {
  readonly x: number;
  readonly y: number;
}

/** The year of a region's units that tell both contacts and visits in all of the years. */
export interface VisitYear {
  readonly year: number;
  readonly contacts: number;
  readonly visits: number;
}

export function contactsAgainst(
  scenario: Scenario,
  trait: UnitTrait,
  span: Span
): UnitSample<ContactPoint> {
  const contacts = contactsByUnit(scenario, span);
  return sampleUnits(scenario, [contacts], (unit) => {
    const listed = traitIn(scenario.units[unit]!, "listed", span.year);
    const value = traitIn(scenario.units[unit]!, trait, span.year);
    if (!listed) return "listed";
    if (value === null) return trait;
    return { unit, listed, contacts: contacts[unit]!, trait: value };
  });
}

/** Contacts per 1 000 listed against the trait. */
export function contactPair({ listed, contacts, trait }: ContactPoint): Pair {
  return { x: trait, y: perThousand(contacts, listed) };
}

/** The whole years of outcome in which any unit tells its physical visits. */
export function visitSpans(scenario: Scenario): readonly Span[] {
  return outcomeYears(scenario).filter(
    ({ year, whole }) =>
      whole && scenario.units.some(({ physicalVisits }) => valueIn(physicalVisits, year) !== null)
  );
}

export function changesBetween(
  scenario: Scenario,
  first: Span,
  last: Span
): UnitSample<ChangePoint> {
  const before = contactsByUnit(scenario, first);
  const after = contactsByUnit(scenario, last);
  return sampleUnits(scenario, [before, after], (unit) => {
    const { physicalVisits } = scenario.units[unit]!;
    const listed = traitIn(scenario.units[unit]!, "listed", last.year);
    const visitsBefore = valueIn(physicalVisits, first.year);
    const visitsAfter = valueIn(physicalVisits, last.year);
    if (!listed) return "listed";
    if (visitsBefore === null || visitsAfter === null) return "visits";
    return {
      unit,
      listed,
      contacts: { before: before[unit]!, after: after[unit]! },
      visits: { before: visitsBefore, after: visitsAfter },
    };
  });
}

/** Change of physical visits per 1 000 listed against that of digital contacts. */
export function changePair({ listed, contacts, visits }: ChangePoint): Pair {
  return {
    x: perThousand(contacts.after - contacts.before, listed),
    y: perThousand(visits.after - visits.before, listed),
  };
}

/** The region year by year, from the units that have a figure in every one of them. */
export function visitYears(scenario: Scenario, spans: readonly Span[]): readonly VisitYear[] {
  const contacts = spans.map((span) => contactsByUnit(scenario, span));
  const { points } = sampleUnits(scenario, contacts, (unit) => {
    const { physicalVisits } = scenario.units[unit]!;
    const visits = spans.map(({ year }) => valueIn(physicalVisits, year));
    return visits.every((one) => one !== null) ? { unit, visits } : "visits";
  });
  return spans.map(({ year }, i) => ({
    year,
    contacts: points.reduce((sum, { unit }) => sum + contacts[i]![unit]!, 0),
    visits: points.reduce((sum, { visits }) => sum + visits[i]!, 0),
  }));
}

/** Outcome is the same under every alternative. */
function contactsByUnit(scenario: Scenario, span: Span): readonly number[] {
  return sumByUnit(scenario, scenario.alternatives[scenario.baseline]!, "contacts", span);
}

function perThousand(count: number, listed: number): number {
  return (1000 * count) / listed;
}

function valueIn(values: readonly YearValue[], year: number): number | null {
  return values.find((one) => one.year === year)?.value ?? null;
}
