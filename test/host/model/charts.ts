import { HostError } from "../wire/hostError";
import { HostCollection } from "../wire/hostObject";
import { ChartAxes } from "./chartAxes";
import { findSeries } from "./chartData";
import {
  ChartDataLabels,
  ChartFormat,
  ChartLegend,
  ChartPlotArea,
  ChartTitle,
} from "./chartFormat";
import { ChartSeriesCollection } from "./chartSeries";
import { chartTypes } from "./chartTypes";
import type { ChartRecord } from "./contents";
import type { Range } from "./range";
import { RecordedObject, anything, choice, recordedProperties, size, text } from "./recorded";
import { oneOf } from "./styleValue";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** The charts of one sheet. They are recorded; the preview draws them. */
export class ChartCollection extends HostCollection<Chart> {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheetId: string
  ) {
    super();
  }

  items(): Chart[] {
    return this.workbook.contents.charts
      .filter((each) => each.sheetId === this.sheetId)
      .map((each) => new Chart(this.workbook, each));
  }

  find(key: string | number): Chart | undefined {
    const items = this.items();
    return (
      items.find(({ Id }) => Id === String(key)) ??
      items.find((each) => each.title.toLowerCase() === String(key).toLowerCase())
    );
  }

  /** The data are looked at when they are calculated: they tell what is a name and what a value. */
  async Add(type: unknown, source: Range, seriesBy: string | null): Promise<Chart> {
    const { workbook, sheetId } = this;
    workbook.editable(sheetId);
    const chartType = oneOf(chartTypes, type);
    if (typeof source !== "object") throw new HostError("InvalidArgument");
    await workbook.settle();
    const record: ChartRecord = {
      id: String(workbook.contents.nextNumber++),
      sheetId,
      properties: { chartType, name: this.freeName() },
      parts: {},
      series: findSeries(source, chartType, oneOf(["Auto", "Columns", "Rows"], seriesBy ?? "Auto")),
    };
    number(workbook, record);
    workbook.contents.charts.push(record);
    return new Chart(workbook, record);
  }

  private freeName(): string {
    const { chart } = this.workbook.language;
    let count = this.items().length + 1;
    while (this.find(`${chart}${count}`)) count++;
    return `${chart}${count}`;
  }
}

export class Chart extends RecordedObject {
  constructor(
    private readonly workbook: Workbook,
    private readonly record: ChartRecord
  ) {
    super(record.properties, () => workbook.editable(record.sheetId));
  }

  override get itemId(): string {
    return this.record.id;
  }

  get Id(): string {
    return this.record.id;
  }

  /** Its name, before it is known under which key the object model has it. */
  get title(): string {
    return String(this.record.properties["name"]);
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.parts, "title");
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.parts);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.parts, "legend");
  }

  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.parts, "dataLabels");
  }

  get PlotArea(): ChartPlotArea {
    return new ChartPlotArea(this.parts, "plotArea");
  }

  get Format(): ChartFormat {
    return new ChartFormat(this.parts, "chart");
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.workbook, this.record);
  }

  get Worksheet(): Worksheet {
    return this.workbook.Worksheets.GetItem(this.record.sheetId);
  }

  async SetData(source: Range, seriesBy: string | null): Promise<void> {
    this.workbook.editable(this.record.sheetId);
    await this.workbook.settle();
    const { chartType } = this.record.properties;
    const series = findSeries(source, String(chartType), seriesBy ?? "Auto");
    this.record.series.splice(0, Infinity, ...series);
    number(this.workbook, this.record);
  }

  /** Over the cells from one to the other; without the second the size stays. */
  SetPosition(start: Range | string, end: Range | string | null): void {
    this.workbook.editable(this.record.sheetId);
    const range = (at: Range | string) =>
      typeof at === "string" ? this.Worksheet.GetRange(at) : at;
    const from = range(start);
    Object.assign(this.record.properties, { left: from.Left, top: from.Top });
    if (end === null) return;
    const to = range(end);
    Object.assign(this.record.properties, {
      width: to.Left + to.Width - from.Left,
      height: to.Top + to.Height - from.Top,
    });
  }

  Activate(): void {
    this.Worksheet.Activate();
  }

  Delete(): void {
    this.workbook.editable(this.record.sheetId);
    const { charts } = this.workbook.contents;
    charts.splice(charts.indexOf(this.record), 1);
  }

  private readonly parts = (name: string) => (this.record.parts[name] ??= {});
}

recordedProperties(Chart, {
  Name: text(),
  ChartType: choice(chartTypes),
  Left: size(0),
  Top: size(0),
  Width: size(360),
  Height: size(216),
  Style: anything(201),
  PlotBy: choice(["Columns", "Rows"]),
  PlotVisibleOnly: anything(true),
  DisplayBlanksAs: choice(["NotPlotted", "Zero", "Interplotted"]),
  ShowDataLabelsOverMaximum: anything(true),
});

/** Gives the series of a chart their ids, and those without a name in the cells one. */
function number(workbook: Workbook, { series }: ChartRecord): void {
  series.forEach((each, index) => {
    each.id = workbook.contents.nextNumber++;
    if (each.name === "") each.name = `${workbook.language.series}${index + 1}`;
  });
}
