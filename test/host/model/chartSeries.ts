import { formatAddress } from "../address";
import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import { ChartDataLabels, ChartFormat } from "./chartFormat";
import { chartTypes } from "./chartTypes";
import type { CellSource, ChartRecord, SeriesRecord } from "./contents";
import type { Range } from "./range";
import {
  RecordedObject,
  anything,
  choice,
  color,
  recordedProperties,
  size,
  truth,
} from "./recorded";
import type { Workbook } from "./workbook";

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  constructor(
    private readonly workbook: Workbook,
    private readonly chart: ChartRecord
  ) {
    super();
  }

  items(): ChartSeries[] {
    return this.chart.series.map((each) => new ChartSeries(this.workbook, this.chart, each));
  }

  find(key: string | number): ChartSeries | undefined {
    return this.items().find(({ itemId }) => itemId === Number(key));
  }

  Add(name: string | null, index: number | null): ChartSeries {
    this.workbook.editable(this.chart.sheetId);
    const { series } = this.chart;
    const id = this.workbook.contents.nextNumber++;
    const { series: word } = this.workbook.language;
    const record: SeriesRecord = {
      id,
      name: name ?? `${word}${series.length + 1}`,
      values: null,
      categories: series[0]?.categories ?? null,
      properties: {},
      parts: {},
    };
    series.splice(index ?? series.length, 0, record);
    return new ChartSeries(this.workbook, this.chart, record);
  }
}

export class ChartSeries extends RecordedObject {
  constructor(
    private readonly workbook: Workbook,
    private readonly chart: ChartRecord,
    private readonly record: SeriesRecord
  ) {
    super(record.properties, () => workbook.editable(chart.sheetId));
  }

  override get itemId(): number {
    return this.record.id;
  }

  get Name(): string {
    return seriesName(this.workbook, this.record);
  }

  set Name(name: unknown) {
    this.workbook.editable(this.chart.sheetId);
    this.record.name = String(name);
  }

  get ChartType(): string {
    return String(this.record.properties["chartType"] ?? this.chart.properties["chartType"]);
  }

  set ChartType(type: unknown) {
    this.keep("chartType", type, choice(chartTypes));
  }

  get PlotOrder(): number {
    return this.chart.series.indexOf(this.record);
  }

  get Format(): ChartFormat {
    return new ChartFormat(this.parts, "series");
  }

  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.parts, "dataLabels");
  }

  get Points(): ChartPointsCollection {
    return new ChartPointsCollection(this.workbook, this.record);
  }

  /** Only what the preview draws: values by their place or from below, and what they belong to. */
  GetDimensionDataSourceString(dimension: unknown): string {
    const isScattered = this.ChartType.startsWith("XYScatter");
    const own = isScattered ? ["XValues", "YValues"] : ["Categories", "Values"];
    const source = own.indexOf(String(dimension)) > 0 ? this.record.values : this.record.categories;
    if (!source || !own.includes(String(dimension))) throw new HostError("InvalidArgument");
    const { workbook } = this;
    return formatAddress(workbook.sheet(source.sheetId).name, source.area).replace(
      /(?<=[!:])([A-Z]+)(\d+)/g,
      "$$$1$$$2"
    );
  }

  SetValues(source: Range): void {
    this.workbook.editable(this.chart.sheetId);
    this.record.values = sourceOf(source);
  }

  SetXAxisValues(source: Range): void {
    this.workbook.editable(this.chart.sheetId);
    this.record.categories = sourceOf(source);
  }

  Delete(): void {
    this.workbook.editable(this.chart.sheetId);
    const { series } = this.chart;
    series.splice(series.indexOf(this.record), 1);
  }

  private readonly parts = (name: string) => (this.record.parts[name] ??= {});
}

recordedProperties(ChartSeries, {
  AxisGroup: choice(["Primary", "Secondary"]),
  HasDataLabels: truth(false),
  GapWidth: size(150),
  Overlap: size(0),
  Smooth: truth(false),
  MarkerStyle: anything("Automatic"),
  MarkerSize: size(5),
  MarkerBackgroundColor: color(),
  MarkerForegroundColor: color(),
  Filtered: truth(false),
  ShowShadow: truth(false),
  InvertIfNegative: truth(false),
  ShowLeaderLines: truth(true),
  VaryByCategories: truth(false),
  DoughnutHoleSize: size(50),
});

/** One for every value, with a format of its own. */
export class ChartPointsCollection extends HostCollection<ChartPoint> {
  constructor(
    private readonly workbook: Workbook,
    private readonly series: SeriesRecord
  ) {
    super();
  }

  items(): ChartPoint[] {
    const values = readSource(this.workbook, this.series.values);
    return values.map((_, index) => new ChartPoint(this.series, index));
  }

  find(key: string | number): ChartPoint | undefined {
    return this.items()[Number(key)];
  }
}

export class ChartPoint extends HostObject {
  constructor(
    private readonly series: SeriesRecord,
    private readonly index: number
  ) {
    super();
  }

  get Format(): ChartFormat {
    return new ChartFormat((name) => (this.series.parts[name] ??= {}), `points.${this.index}`);
  }

  get HasDataLabel(): boolean {
    return this.own["hasDataLabel"] === true;
  }

  set HasDataLabel(value: boolean) {
    this.own["hasDataLabel"] = value;
  }

  get DataLabel(): ChartDataLabels {
    return new ChartDataLabels(
      (name) => (this.series.parts[name] ??= {}),
      `points.${this.index}.dataLabel`
    );
  }

  private get own() {
    return (this.series.parts[`points.${this.index}`] ??= {});
  }
}

function sourceOf(range: Range): CellSource {
  // Only ranges can be told apart from texts without knowing their class.
  if (typeof range !== "object" || !("area" in range)) throw new HostError("InvalidArgument");
  return { sheetId: range.sheetId, area: range.area };
}

export function seriesName(workbook: Workbook, { name }: SeriesRecord): string {
  return typeof name === "string" ? name : String(readSource(workbook, name)[0] ?? "");
}

/** The values that the cells have now, row by row; nothing where the sheet is gone. */
export function readSource(
  workbook: Workbook,
  source: CellSource | null
): (string | number | boolean | null)[] {
  const sheet = source && workbook.grid.sheet(source.sheetId);
  if (!sheet) return [];
  return sheet.read(source.area).flatMap((row) => row.map(({ value }) => value));
}
