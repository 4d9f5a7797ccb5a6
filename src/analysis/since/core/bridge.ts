import type { Month } from "../../../core/calendar";
import { decompose } from "../../../core/decomposition";
import {
  cashOfRow,
  type ForecastItem,
  type ForecastRow,
} from "../../../core/scenario/savedForecast";
import { roundParts } from "../../../core/rounding/signedRounding";

/**
 * Why a forecast is another one now, in the order in which the parts are taken.
 *
 * - late: eftersläpning, booked cost of months that were utfall already
 * - volume, mix, tariff, other: of months that were prognos; other is the mean fee, the deviation
 *   from the tariff, own service and one-off costs
 * - method: another method of projection
 * - decisions: another policy on the same data
 * - horizon: months that only one of the forecasts has
 */
export const BRIDGE_PARTS = [
  "late",
  "volume",
  "mix",
  "tariff",
  "other",
  "method",
  "decisions",
  "horizon",
] as const;

export type BridgePart = (typeof BRIDGE_PARTS)[number];

/** The same months seen four times, one change at a time. */
export interface ForecastSteps {
  readonly saved: readonly ForecastRow[];
  /** Today's data by the saved method, policy and rule in force. */
  readonly renewed: readonly ForecastRow[];
  /** Today's data and method by the saved policy and rule in force. */
  readonly remodelled: readonly ForecastRow[];
  readonly now: readonly ForecastRow[];
}

/** Months, both inclusive. */
export interface BridgeSpan {
  readonly from: Month;
  readonly to: Month;
}

/** Whole öre; the parts sum to after − before. */
export interface Bridge {
  readonly before: number;
  readonly after: number;
  readonly parts: Readonly<Record<BridgePart, number>>;
  /** What each bears more than in the saved forecast; they sum to after − before. */
  readonly healthCentre: number;
  readonly region: number;
  /** What of that another policy or rule in force has moved or changed. */
  readonly decided: { readonly healthCentre: number; readonly region: number };
  readonly contactsBefore: number;
  readonly contactsAfter: number;
}

/** Of one month; kronor in whole öre or, in volume, mix and tariff, not yet whole. */
export interface MonthBridge {
  readonly month: Month;
  readonly total: number;
  readonly parts: Readonly<Record<BridgePart, number>>;
}

export function bridge(steps: ForecastSteps, span: BridgeSpan): Bridge {
  const months = bridgeMonths(steps, span);
  const before = sumOf(steps.saved, span, cashOfRow);
  const after = sumOf(steps.now, span, cashOfRow);
  const parts = BRIDGE_PARTS.map((part) =>
    months.reduce((sum, month) => sum + month.parts[part], 0)
  );
  const rounded = roundParts(parts, after - before);
  const change = (
    party: "healthCentre" | "region",
    from: readonly ForecastRow[] = steps.saved
  ): number => sumOf(steps.now, span, (row) => row[party]) - sumOf(from, span, (row) => row[party]);
  return {
    before,
    after,
    parts: Object.fromEntries(
      BRIDGE_PARTS.map((part, i) => [part, rounded[i]!])
    ) as Bridge["parts"],
    healthCentre: change("healthCentre"),
    region: change("region"),
    decided: {
      healthCentre: change("healthCentre", steps.remodelled),
      region: change("region", steps.remodelled),
    },
    contactsBefore: sumOf(steps.saved, span, ({ contacts }) => contacts),
    contactsAfter: sumOf(steps.now, span, ({ contacts }) => contacts),
  };
}

/**
 * Month by month, because a month has one tariff a profession: contacts that move over a change of
 * tariff inside a year are then volume, never price.
 */
export function bridgeMonths(steps: ForecastSteps, span: BridgeSpan): readonly MonthBridge[] {
  const saved = byMonth(steps.saved);
  const renewed = byMonth(steps.renewed);
  const remodelled = byMonth(steps.remodelled);
  const now = byMonth(steps.now);
  return Array.from({ length: span.to - span.from + 1 }, (_, i): MonthBridge => {
    const month = span.from + i;
    const rows = saved.get(month);
    const rowsNow = now.get(month);
    const total = cashOf(rowsNow) - cashOf(rows);
    if (!rows || !rowsNow) return { month, total, parts: { ...NOTHING, horizon: total } };
    const rowsRenewed = renewed.get(month) ?? rowsNow;
    const cash = cashOf(remodelled.get(month) ?? rowsNow);
    return {
      month,
      total,
      parts: {
        ...NOTHING,
        ...explain(rows, rowsRenewed),
        method: cash - cashOf(rowsRenewed),
        decisions: cashOf(rowsNow) - cash,
      },
    };
  });
}

const NOTHING: Readonly<Record<BridgePart, number>> = {
  late: 0,
  volume: 0,
  mix: 0,
  tariff: 0,
  other: 0,
  method: 0,
  decisions: 0,
  horizon: 0,
};

/** What has happened to the data of a month. */
function explain(
  before: readonly ForecastRow[],
  after: readonly ForecastRow[]
): Partial<MonthBridge["parts"]> {
  const total = cashOf(after) - cashOf(before);
  if (before[0]!.outcome && after[0]!.outcome) return { late: total };
  const { volume, mix } = divide(before, after, ({ net }) => net);
  // All effects of one kind are linear in the prices, so that the tariff's is what gross prices give.
  const tariff = divide(before, after, ({ gross }) => gross).price;
  return { volume, mix, tariff, other: total - volume - mix - tariff };
}

/** By Shapley, in öre; öre per contact are the prices. */
function divide(
  before: readonly ForecastRow[],
  after: readonly ForecastRow[],
  size: (row: ForecastRow) => number
): ReturnType<typeof decompose> {
  const items = new Set<ForecastItem>([...before, ...after].map(({ item }) => item));
  const groups = [...items].map((item) => {
    const old = before.find((row) => row.item === item);
    const recent = after.find((row) => row.item === item);
    return {
      contactsBefore: old?.contacts ?? 0,
      priceBefore: old && old.contacts > 0 ? size(old) / old.contacts : null,
      contactsAfter: recent?.contacts ?? 0,
      priceAfter: recent && recent.contacts > 0 ? size(recent) / recent.contacts : null,
    };
  });
  return decompose(groups, "shapley");
}

function byMonth(rows: readonly ForecastRow[]): ReadonlyMap<Month, readonly ForecastRow[]> {
  const months = new Map<Month, ForecastRow[]>();
  for (const row of rows) {
    const same = months.get(row.month);
    if (same) same.push(row);
    else months.set(row.month, [row]);
  }
  return months;
}

function cashOf(rows: readonly ForecastRow[] = []): number {
  return rows.reduce((sum, row) => sum + cashOfRow(row), 0);
}

function sumOf(
  rows: readonly ForecastRow[],
  { from, to }: BridgeSpan,
  size: (row: ForecastRow) => number
): number {
  return rows.reduce(
    (sum, row) => (row.month >= from && row.month <= to ? sum + size(row) : sum),
    0
  );
}
