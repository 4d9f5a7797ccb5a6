import type { ProjectionMethod } from "../../core/projectionMethod";
import type { LivingWork } from "./livingWork";
import type { ForecastQuestion } from "../../formula/forecastQuestion";
import { cellText } from "./livingArgument";

/** Addresses of the past on the sheet of steps; positions count from 0. */
export interface LivingHistory {
  readonly height: number;
  readonly contactsAt: (column: number, position: number) => string;
  readonly contacts: (column: number, from: number, rows: number) => string;
  readonly started: (column: number) => string;
  readonly totals: string;
  readonly growth: string;
}

const MONTHS_A_YEAR = 12;
const RUN_RATE_MONTHS = 3;
/** What `damped` keeps of the growth from one period to the next. */
const DAMPING = 0.8;

/** @returns the formula of a column's contacts so many periods ahead */
export function layOutVolumes(
  work: LivingWork,
  question: ForecastQuestion,
  history: LivingHistory
): (column: number, step: number) => string {
  const { sheet, args, texts } = work;
  const { growth, periods, columns } = question;
  const t = texts.forecast;
  if (growth === "seasonal") return layOutSeasons(work, question, history);
  const labels = [t.periodsStarted, t.first, t.last];
  const top = sheet.height;
  labels.forEach((label, i) => sheet.put(top + i, 0, label));
  const summary = columns.map((_, column) => {
    const count = sheet.step(top, 1 + column, `SUM(${history.started(column)})`);
    const all = history.contacts(column, 0, history.height);
    const first = sheet.step(
      top + 1,
      1 + column,
      `IF(${count}=0,0,INDEX(${all},${history.height}-${count}+1,1))`
    );
    const last = sheet.step(top + 2, 1 + column, history.contactsAt(column, history.height - 1));
    return { count, first, last };
  });
  if (typeof growth === "number") {
    sheet.put(top + 3, 0, t.growthPerYear);
    const rate = sheet.step(top + 3, 1, cellText(args[3]!, 0, 0));
    const perYear = periods.unit === "year" ? 1 : MONTHS_A_YEAR;
    return (column, step) => `${summary[column]!.last}*(1+${rate})^(${step}/${perYear})`;
  }
  return (column, step) => {
    const { count, first, last } = summary[column]!;
    const mean =
      growth === "run-rate" && periods.unit === "month"
        ? `SUM(${history.contacts(column, history.height - RUN_RATE_MONTHS, RUN_RATE_MONTHS)})/${RUN_RATE_MONTHS}`
        : last;
    const formula = formulaOf(growth, { count, first, last, mean }, step);
    return `IF(${count}=0,0,${formula})`;
  };
}

function formulaOf(
  method: Exclude<ProjectionMethod, "seasonal">,
  { count, first, last, mean }: Readonly<Record<"count" | "first" | "last" | "mean", string>>,
  step: number
): string {
  const slope = `LN(${last}/${first})/(${count}-1)`;
  switch (method) {
    case "flat":
      return last;
    case "run-rate":
      return mean;
    case "drift":
      return `MAX(0,${last}+${step}*(${last}-${first})/(${count}-1))`;
    case "cagr":
      return `${last}*EXP(${step}*${slope})`;
    case "half-trend":
      return `${last}*EXP(${step}*${slope}/2)`;
    case "damped": {
      const damped = (DAMPING * (1 - DAMPING ** step)) / (1 - DAMPING);
      return `${last}*EXP(${damped}*${slope})`;
    }
  }
}

/** As `projectSeasons` in the core: mean shares of the full years, and the year that has begun. */
function layOutSeasons(
  { sheet, texts }: LivingWork,
  { columns, periods }: ForecastQuestion,
  { contacts, contactsAt, height }: LivingHistory
): (column: number, step: number) => string {
  const t = texts.forecast;
  const begun = (periods.last % MONTHS_A_YEAR) + 1;
  const top = sheet.height;
  sheet.put(top, 0, t.yearShare);
  const estimateRow = top + MONTHS_A_YEAR + 1;
  sheet.put(estimateRow, 0, t.yearEstimate);
  const shares = columns.map((values, column) => {
    const start = values.findIndex((value) => value !== 0);
    if (start < 0) return null;
    const full = height - (begun === MONTHS_A_YEAR ? 0 : begun);
    const years = Array.from(
      { length: Math.floor((full - start) / MONTHS_A_YEAR) },
      (_, i) => full - (i + 1) * MONTHS_A_YEAR
    ).filter((from) => values.slice(from, from + MONTHS_A_YEAR).some((value) => value > 0));
    const cells = Array.from({ length: MONTHS_A_YEAR }, (_, month) => {
      const ofYears = years.map(
        (from) =>
          `${contactsAt(column, from + month)}/SUM(${contacts(column, from, MONTHS_A_YEAR)})`
      );
      return sheet.step(top + 1 + month, 1 + column, `(${ofYears.join("+")})/${years.length}`);
    });
    const part = cells.slice(0, begun).join("+");
    const soFar = `SUM(${contacts(column, height - begun, begun)})`;
    const year = sheet.step(estimateRow, 1 + column, `${soFar}/(${part})`);
    return { cells, year };
  });
  return (column, step) => {
    const own = shares[column]!;
    return own === null ? "0" : `${own.year}*${own.cells[(periods.last + step) % MONTHS_A_YEAR]!}`;
  };
}
