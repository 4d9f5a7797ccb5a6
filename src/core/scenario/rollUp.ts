import { type Month, yearAndMonth } from "../calendar";
import { OTHER_PAYERS, type OtherPayer } from "../policy/policy";
import type { Alternative, ScenarioCell, Measure, Scenario } from "./scenario";

export type Grain = "month" | "tertial" | "year";

/** Consecutive months of a scenario that are shown as one. */
export interface Span {
  readonly year: number;
  /** 1–12 for months, 1–3 for tertials, 1 for years. */
  readonly part: number;
  /** Positions in `months`, the last one exclusive. */
  readonly from: number;
  readonly to: number;
  readonly kind: "outcome" | "forecast" | "mixed";
  /** false: the scenario starts or ends inside it. */
  readonly whole: boolean;
}

const MONTHS_IN: Readonly<Record<Grain, number>> = { month: 1, tertial: 4, year: 12 };

export function spansOf(
  { months, firstForecast }: Pick<Scenario, "months" | "firstForecast">,
  grain: Grain
): readonly Span[] {
  const size = MONTHS_IN[grain];
  const spans: Span[] = [];
  for (let from = 0, to = 0; from < months.length; from = to) {
    to = from + 1;
    while (to < months.length && partOf(months[to]!, size) === partOf(months[from]!, size)) to += 1;
    const { year, month } = yearAndMonth(months[from]!);
    spans.push({
      year,
      part: Math.floor((month - 1) / size) + 1,
      from,
      to,
      kind: to <= firstForecast ? "outcome" : from >= firstForecast ? "forecast" : "mixed",
      whole: to - from === size,
    });
  }
  return spans;
}

/**
 * Whether any place of a mark is set in some months and cells.
 * @param mark as a scenario's `calculated` and `own`
 */
export function isMarked(
  mark: Uint8Array,
  cells: readonly ScenarioCell[],
  { from, to }: Pick<Span, "from" | "to">,
  counts: (cell: ScenarioCell) => boolean = () => true
): boolean {
  return cells.some((cell, c) => {
    if (!counts(cell)) return false;
    for (let m = from; m < to; m += 1) if (mark[m * cells.length + c] === 1) return true;
    return false;
  });
}

function partOf(month: Month, size: number): number {
  return Math.floor(month / size);
}

/** Not whole: they are added cell by cell, in one order. */
const NUMBERS: readonly Measure[] = ["contacts", "ownContacts", "otherContacts", "visits"];

/**
 * Sum of a measure over months and cells; öre stay whole öre, so that no order of adding matters.
 * @param counts which cells count; all where left out
 */
export function sumOf(
  { measures }: Pick<Alternative, "measures">,
  cells: readonly ScenarioCell[],
  measure: Measure,
  { from, to }: Pick<Span, "from" | "to">,
  counts?: (cell: ScenarioCell) => boolean
): number {
  const values = measures[measure];
  const width = cells.length;
  if (counts === undefined)
    return NUMBERS.includes(measure)
      ? sumBetween(values, from * width, to * width)
      : sumBetween(monthTotals(values, width), from, to);
  const chosen = cells.flatMap((cell, c) => (counts(cell) ? [c] : []));
  let sum = 0;
  for (let m = from; m < to; m += 1) for (const c of chosen) sum += values[m * width + c]!;
  return sum;
}

/** By the values of a measure, which are the same as long as they live. */
const totals = new WeakMap<Float64Array, Float64Array>();

/** Of all cells, month by month: every span asks for them. */
function monthTotals(values: Float64Array, width: number): Float64Array {
  const known = totals.get(values);
  if (known) return known;
  const found = new Float64Array(width === 0 ? 0 : values.length / width);
  for (let m = 0; m < found.length; m += 1)
    found[m] = sumBetween(values, m * width, (m + 1) * width);
  totals.set(values, found);
  return found;
}

function sumBetween(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += values[i]!;
  return sum;
}

/** Cash of an alternative: invoices, own service and other channels, one-off costs included. */
export function cashOf(
  alternative: Alternative,
  cells: readonly ScenarioCell[],
  span: Pick<Span, "from" | "to">
): number {
  return healthCentresOf(alternative, cells, span) + regionOf(alternative, cells, span);
}

export function healthCentresOf(
  alternative: Alternative,
  cells: readonly ScenarioCell[],
  span: Pick<Span, "from" | "to">
): number {
  return sumOf(alternative, cells, "healthCentre", span);
}

/** Others that pay anything under any of the alternatives. */
export function payersIn(
  alternatives: readonly Pick<Alternative, "policy" | "measures">[]
): readonly OtherPayer[] {
  const paid = alternatives.filter(({ policy }) =>
    policy.patches.some(({ kind }) => kind === "payers")
  );
  return OTHER_PAYERS.filter((payer) =>
    paid.some(({ measures }) => measures[payer].some((one) => one !== 0))
  );
}

/** What the region bears, one-off costs included. */
export function regionOf(
  alternative: Alternative,
  cells: readonly ScenarioCell[],
  span: Pick<Span, "from" | "to">
): number {
  const oneOff = alternative.oneOff.slice(span.from, span.to);
  return sumOf(alternative, cells, "region", span) + oneOff.reduce((sum, one) => sum + one, 0);
}

/**
 * What of the visits' cost reaches cash, in öre, by realiserbar andel.
 * @returns null where visits are caused or avoided and nobody has said what one costs
 */
export function realisedOf(
  alternative: Alternative,
  cells: readonly ScenarioCell[],
  span: Pick<Span, "from" | "to">
): number | null {
  return alternative.visitCostKnown ? sumOf(alternative, cells, "realised", span) : null;
}

/**
 * Realiserbar andel of a span: what of the visits' cost is realised; where that is the share of the
 * span's last month to the öre, or there is no such cost, that share.
 */
export function realisableOf(
  alternative: Alternative,
  cells: readonly ScenarioCell[],
  span: Pick<Span, "from" | "to">
): number {
  const last = alternative.realisable[span.to - 1] ?? 0;
  const cost = sumOf(alternative, cells, "visitCost", span);
  const realised = sumOf(alternative, cells, "realised", span);
  return Math.abs(realised - last * cost) <= 1 ? last : realised / cost;
}
