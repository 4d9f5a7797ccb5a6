import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { ChartPart, type PartsOf } from "./chartFormat";
import { anything, choice, recordedProperties, size, text, truth } from "./recorded";

export class ChartAxes extends HostObject {
  constructor(private readonly parts: PartsOf) {
    super();
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.parts, "categoryAxis");
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.parts, "valueAxis");
  }

  get SeriesAxis(): ChartAxis {
    return new ChartAxis(this.parts, "seriesAxis");
  }

  GetItem(type: string, group: string | null): ChartAxis {
    const name = { Category: "categoryAxis", Value: "valueAxis", Series: "seriesAxis" }[type];
    if (!name) throw new HostError("InvalidArgument");
    return new ChartAxis(this.parts, group === "Secondary" ? `${name}2` : name);
  }
}

/** Without a value, minimum and maximum are what Excel finds fitting. */
export class ChartAxis extends ChartPart {
  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.parts, `${this.name}.title`);
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.parts, `${this.name}.gridlines`);
  }

  get MinorGridlines(): ChartGridlines {
    return new ChartGridlines(this.parts, `${this.name}.minorGridlines`);
  }

  get Type(): string {
    return this.name.startsWith("category") ? "Category" : "Value";
  }

  get AxisGroup(): string {
    return this.name.endsWith("2") ? "Secondary" : "Primary";
  }

  SetCategoryNames(source: unknown): void {
    this.properties["categoryNames"] = source;
  }

  SetCustomDisplayUnit(value: number): void {
    this.properties["displayUnit"] = "Custom";
    this.properties["customDisplayUnit"] = value;
  }

  SetCrossesAt(value: number): void {
    this.properties["crossesAt"] = value;
  }

  SetPositionAt(value: number): void {
    this.properties["positionAt"] = value;
  }
}

recordedProperties(ChartAxis, {
  Visible: truth(true),
  Minimum: anything(""),
  Maximum: anything(""),
  MajorUnit: anything(""),
  MinorUnit: anything(""),
  NumberFormat: text("General"),
  LinkNumberFormat: truth(true),
  DisplayUnit: choice([
    "None",
    "Hundreds",
    "Thousands",
    "TenThousands",
    "HundredThousands",
    "Millions",
    "TenMillions",
    "HundredMillions",
    "Billions",
    "Trillions",
    "Custom",
  ]),
  ShowDisplayUnitLabel: truth(true),
  ReversePlotOrder: truth(false),
  Crosses: anything("Automatic"),
  Position: anything("Automatic"),
  IsBetweenCategories: truth(true),
  TickLabelPosition: choice(["NextToAxis", "High", "Low", "None"]),
  TickLabelSpacing: anything(1),
  TickMarkSpacing: size(1),
  MajorTickMark: choice(["None", "Cross", "Inside", "Outside"]),
  MinorTickMark: choice(["None", "Cross", "Inside", "Outside"]),
  CategoryType: choice(["Automatic", "TextAxis", "DateAxis"]),
  ScaleType: choice(["Linear", "Logarithmic"]),
  LogBase: size(10),
  TextOrientation: anything(0),
  Alignment: anything("Center"),
  Offset: size(100),
  MultiLevel: truth(false),
});

export class ChartAxisTitle extends ChartPart {
  SetFormula(formula: string): void {
    this.properties["formula"] = formula;
  }
}

recordedProperties(ChartAxisTitle, {
  Text: text(),
  Visible: truth(false),
  TextOrientation: anything(0),
});

export class ChartGridlines extends ChartPart {}

recordedProperties(ChartGridlines, { Visible: truth(true) });
