import { bandFactor, type Growth, projectSeries } from "../../src/core/projection";
import { smooth, straightLine } from "./smoothing";
import series from "./yearlySeries.json";

type Forecaster = (values: readonly number[], horizon: number) => readonly number[];

/** How many of the latest years a forecast is made from. */
export const LENGTHS = [4, 5, 6, 8] as const;
const HORIZON = 3;

function ours(growth: Growth): Forecaster {
  return (values, horizon) => {
    const projected = projectSeries(values, 1, "year", growth, horizon, 0);
    if (!projected.ok) throw new Error(projected.fault.code);
    return projected.value;
  };
}

/** By the name that docs/prognoskvalitet.md gives them; the first is our default. */
export const FORECASTERS: Readonly<Record<string, Forecaster>> = {
  "halverad trend (förval)": ours("half-trend"),
  dämpad: ours("damped"),
  oförändrad: ours("flat"),
  cagr: ours("cagr"),
  drift: ours("drift"),
  "rät linje (PROGNOS.LINJÄR)": straightLine,
  "Holt 0,8/0,2": (values, horizon) => smooth(values, { alpha: 0.8, beta: 0.2 }).forecast(horizon),
  "SES 0,8": (values, horizon) => smooth(values, { alpha: 0.8 }).forecast(horizon),
  "förra årets tillväxt igen": (values, horizon) => {
    const [before, last] = values.slice(-2) as [number, number];
    return Array.from({ length: horizon }, (_, h) => last * (last / before) ** (h + 1));
  },
};

/** A forecast's years and what came. */
interface Origin {
  readonly known: readonly number[];
  readonly came: readonly number[];
}

/** Every year of the series that has enough years before and after it. */
function originsOf(values: readonly number[], length: number): readonly Origin[] {
  return values
    .map((_, i) => ({ known: values.slice(i - length, i), came: values.slice(i, i + HORIZON) }))
    .filter(({ known, came }) => known.length === length && came.length === HORIZON);
}

interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

/** Animals and sunspots that come and go by about ten years: a trend of a few years says nothing. */
const CYCLIC: ReadonlySet<string> = new Set(["lynx", "sunspot.month", "sunspot.year", "sunspots"]);
const steady = series.filter(({ name }) => !CYCLIC.has(name));
const doubled = steady.filter(({ values }) => values.at(-1)! >= 2 * values[0]!);

/** By the heading that docs/prognoskvalitet.md gives them. */
export const GROUPS: Readonly<Record<string, readonly Series[]>> = {
  Alla: series,
  "Utan de svängande": steady,
  "De som minst fördubblades": doubled,
};

/** Symmetric mean absolute percentage error, 0–200. */
function symmetricError(forecast: readonly number[], came: readonly number[]): number {
  return mean(
    forecast.map((one, h) => (200 * Math.abs(one - came[h]!)) / (Math.abs(one) + came[h]!))
  );
}

/** Mean error of a series' forecasts, 1–3 years ahead; null where it is too short. */
function errorOf(values: readonly number[], length: number, forecast: Forecaster): number | null {
  const origins = originsOf(values, length);
  return origins.length === 0
    ? null
    : mean(origins.map(({ known, came }) => symmetricError(forecast(known, HORIZON), came)));
}

/** Mean over the series, each with the same weight however long it is. */
export function pooledError(
  group: readonly Series[],
  length: number,
  forecast: Forecaster
): number {
  return mean(group.flatMap(({ values }) => errorOf(values, length, forecast) ?? []));
}

/** How often, 0–1, what came lay within the band, 1–3 years ahead; each series weighs the same. */
export function coverage(length: number, confidence: number): readonly number[] {
  const shares = series.flatMap(({ values }) => {
    const origins = originsOf(values, length);
    return origins.length === 0 ? [] : [coverageOf(origins, confidence)];
  });
  return Array.from({ length: HORIZON }, (_, h) => mean(shares.map((share) => share[h]!)));
}

function coverageOf(origins: readonly Origin[], confidence: number): readonly number[] {
  const half = FORECASTERS["halverad trend (förval)"]!;
  return Array.from({ length: HORIZON }, (_, h) =>
    mean(
      origins.map(({ known, came }) => {
        const factor = bandFactor(known, confidence)!(h + 1);
        const middle = half(known, HORIZON)[h]!;
        return Number(came[h]! >= middle / factor && came[h]! <= middle * factor);
      })
    )
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
