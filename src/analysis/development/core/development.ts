import {
  calculatedPart,
  type CalculatedPart,
  isCounted,
} from "../../../core/scenario/calculatedPart";
import { isMarked, type Span, spansOf, sumOf } from "../../../core/scenario/rollUp";
import type { Scenario } from "../../../core/scenario/scenario";

/** The rows of the table of Utveckling, in their order. */
export type DevelopmentRow =
  | "contacts"
  | "cost"
  | "costPerContact"
  | "contactsChange"
  | "costChange"
  | "contactsMultiple"
  | "costMultiple"
  | "contactsPerListed"
  | "costPerInhabitant"
  | "contactsPerInhabitant";

/** A year of Utveckling. Changes are shares of the year before, multiples are of the first year. */
export interface DevelopmentYear {
  readonly span: Span;
  readonly contacts: number;
  /** Contacts that are not counts are compared with nothing. */
  readonly calculated: CalculatedPart;
  /** Some of it is the region's own forecast. */
  readonly isOwn: boolean;
  /** Öre. */
  readonly cost: number;
  /** Öre per contact; null where contacts are calculated or none. */
  readonly costPerContact: number | null;
  /** null: there is nothing whole and counted to compare with. */
  readonly contactsChange: number | null;
  readonly costChange: number | null;
  readonly contactsMultiple: number | null;
  readonly costMultiple: number | null;
}

/** Between the first and the last whole year of outcome. */
export interface Pace {
  readonly from: DevelopmentYear;
  readonly to: DevelopmentYear;
  /** Growth of the cost per year, geometric mean. */
  readonly costGrowth: number;
  /** Years in which the cost doubles (growth above 0) or halves (below) at that pace; null at 0. */
  readonly years: number | null;
}

/** Utveckling: what the baseline's years have cost, up to the last that is more than the method's. */
export interface Development {
  readonly years: readonly DevelopmentYear[];
  /** null: less than two whole years of outcome with a cost. */
  readonly pace: Pace | null;
  /**
   * The latest two whole years of outcome in which it held, or the two latest; null where there are
   * not three in a row.
   */
  readonly inARow: InARow | null;
}

/** Whether the cost nearly doubled two years in a row. */
export interface InARow {
  readonly years: readonly [DevelopmentYear, DevelopmentYear];
  readonly holds: boolean;
}

/** What "nästan fördubblats" is taken to mean at the least: a change by this share in a year. */
export const NEARLY_DOUBLED = 0.8;

export function toDevelopment(scenario: Scenario): Development {
  const shown = spansOf(scenario, "year").filter(({ from }) => from < shownTo(scenario));
  const years: DevelopmentYear[] = [];
  let first: DevelopmentYear | undefined;
  for (const span of shown) {
    const year = toYear(scenario, span, years[years.length - 1], first);
    if (span.whole) first ??= year;
    years.push(year);
  }
  const closed = years.filter(({ span }) => span.whole && span.kind === "outcome");
  return { years, pace: paceOf(closed), inARow: inARowOf(closed) };
}

/** The year in which the forecast begins, and those that the region's own forecast reaches. */
function shownTo({ firstForecast, continuations }: Scenario): number {
  return continuations.reduce((most, { from }) => Math.max(most, from), firstForecast + 1);
}

function toYear(
  scenario: Scenario,
  span: Span,
  before: DevelopmentYear | undefined,
  first: DevelopmentYear | undefined
): DevelopmentYear {
  const { alternatives, baseline, cells } = scenario;
  const contacts = sumOf(alternatives[baseline]!, cells, "contacts", span);
  const cost = sumOf(alternatives[baseline]!, cells, "net", span);
  const calculated = calculatedPart(scenario, alternatives[baseline]!, span);
  const isOwn = isMarked(scenario.own, cells, span);
  const year = { span, contacts, calculated, isOwn, cost };
  const previous = before && span.whole && before.span.whole ? before : undefined;
  const start = span.whole ? (first ?? year) : undefined;
  const change = (ratio: number | null): number | null => (ratio === null ? null : ratio - 1);
  return {
    ...year,
    costPerContact: !isCounted(calculated) || contacts === 0 ? null : cost / contacts,
    contactsChange: change(contactRatio(year, previous)),
    costChange: change(costRatio(year, previous)),
    contactsMultiple: contactRatio(year, start),
    costMultiple: costRatio(year, start),
  };
}

type Sizes = Pick<DevelopmentYear, "contacts" | "calculated" | "cost">;

function contactRatio(year: Sizes, base: Sizes | undefined): number | null {
  if (!base || base.contacts <= 0) return null;
  if (!isCounted(year.calculated) || !isCounted(base.calculated)) return null;
  return year.contacts / base.contacts;
}

function costRatio(year: Sizes, base: Sizes | undefined): number | null {
  return base && base.cost > 0 ? year.cost / base.cost : null;
}

function paceOf(closed: readonly DevelopmentYear[]): Pace | null {
  const from = closed.find(({ cost }) => cost > 0);
  const to = closed[closed.length - 1];
  if (!from || !to || to.cost <= 0 || to === from) return null;
  const steps = to.span.year - from.span.year;
  const perYear = Math.log(to.cost / from.cost) / steps;
  return {
    from,
    to,
    costGrowth: Math.expm1(perYear),
    years: perYear === 0 ? null : Math.LN2 / Math.abs(perYear),
  };
}

function inARowOf(closed: readonly DevelopmentYear[]): InARow | null {
  const pairs = closed.slice(1).flatMap((latest, i): InARow[] => {
    const earlier = closed[i]!;
    if (earlier.costChange === null || latest.costChange === null) return [];
    const holds = [earlier, latest].every(({ costChange }) => costChange! >= NEARLY_DOUBLED);
    return [{ years: [earlier, latest], holds }];
  });
  return pairs.filter(({ holds }) => holds).pop() ?? pairs.pop() ?? null;
}
