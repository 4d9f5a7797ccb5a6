import { addressOf, type Area } from "../formula/text/area";
import type { PlannedChart, PlannedChoice, SheetPlan } from "../sheet/sheetPlan";
import { nameOf } from "../sheet/sheetPlan";

/** What runs have given a sheet beside its cells: anything else there is the user's. */
export interface OwnDressing {
  readonly charts: readonly OwnChart[];
  /** null: an earlier version did not remember them. */
  readonly choices: readonly OwnChoice[] | null;
}

/** A chart that a run has drawn. */
export interface OwnChart {
  readonly name: string;
  /** Kind, number of series and place: a chart that is drawn alike is only pointed at its cells. */
  readonly form: string;
  /** The cells that it draws; those of the run before too, which never got to pointing it anew. */
  readonly cells?: readonly string[];
}

/** A list of choices. */
export interface OwnChoice {
  readonly area: Area;
  /** Also that of the run before. */
  readonly sources: readonly string[];
}

/** What the plan's charts and lists are, and what they were until now. */
export function dressingOf(
  plan: SheetPlan,
  names: ReadonlyMap<string, string>,
  before: OwnDressing | null
): OwnDressing {
  return {
    charts: chartsOf(plan).map((chart, i) => {
      const old = before?.charts.find(({ name }) => name === chart.name);
      return { ...chart, cells: latest(cellsOf(plan.charts![i]!, names), old?.cells) };
    }),
    choices: (plan.choices ?? []).map(({ area, values }) => {
      const old = before?.choices?.find((one) => addressOf(one.area) === addressOf(area));
      return { area, sources: latest(sourceOf(values), old?.sources) };
    }),
  };
}

/** What the plan's charts are called, and which of an earlier run are drawn as they are. */
export function chartsOf({ charts = [] }: SheetPlan): readonly OwnChart[] {
  return charts.map(({ kind, series, at: { row, column, rows, columns } }, i) => ({
    name: `Nätläkarkalkyl ${i + 1}`,
    form: `${kind} ${series.map(({ joined }) => (joined ? "-" : "·")).join("")} ${row} ${column} ${rows} ${columns}`,
  }));
}

export function readChartForm(form: string): {
  readonly kind: PlannedChart["kind"];
  readonly series: number;
  readonly isMixed: boolean;
} {
  const [kind, series = ""] = form.split(" ");
  return {
    kind: kind as PlannedChart["kind"],
    series: series.length,
    isMixed: series.includes("-"),
  };
}

/** A list of choices as Excel takes it. */
export function sourceOf(values: PlannedChoice["values"]): string {
  return values.join(",");
}

/** Of the values of each series: "Resultat!B2:B4 Resultat!C2:C4". */
function cellsOf({ series }: PlannedChart, names: ReadonlyMap<string, string>): string {
  return series
    .map(({ values: { sheet, area } }) => `${nameOf(sheet, names)}!${addressOf(area)}`)
    .join(" ");
}

function latest(now: string, before: readonly string[] = []): readonly string[] {
  return [...new Set([now, ...before])].slice(0, 2);
}
