import { HostObject } from "../wire/hostObject";
import type { Properties } from "./contents";
import {
  RecordedObject,
  anything,
  choice,
  recordedProperties,
  size,
  text,
  truth,
} from "./recorded";
import { readColor } from "./styleValue";

/** Where a chart keeps the properties of its parts; a part is made when it is first written to. */
export type PartsOf = (name: string) => Properties;

/** What charts, titles, legends, axes, series and points have in common. */
export class ChartFormat extends HostObject {
  constructor(
    private readonly parts: PartsOf,
    private readonly name: string
  ) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill(this.parts(`${this.name}.fill`));
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.parts(`${this.name}.line`));
  }

  get Border(): ChartLineFormat {
    return new ChartLineFormat(this.parts(`${this.name}.border`));
  }

  get Font(): ChartFont {
    return new ChartFont(this.parts(`${this.name}.font`));
  }
}

export class ChartFill extends HostObject {
  constructor(private readonly properties: Properties) {
    super();
  }

  SetSolidColor(color: unknown): void {
    this.properties["color"] = readColor(color);
  }

  /** No fill at all. */
  Clear(): void {
    this.properties["color"] = "";
  }
}

export class ChartLineFormat extends RecordedObject {
  Clear(): void {
    this.properties["lineStyle"] = "None";
  }
}

recordedProperties(ChartLineFormat, {
  Color: { initial: "", check: readColor },
  LineStyle: choice([
    "Automatic",
    "None",
    "Continuous",
    "Dash",
    "DashDot",
    "DashDotDot",
    "Dot",
    "RoundDot",
    "Grey25",
    "Grey50",
    "Grey75",
  ]),
  Weight: size(2.25),
});

export class ChartFont extends RecordedObject {}

recordedProperties(ChartFont, {
  Bold: truth(false),
  Italic: truth(false),
  Color: { initial: "#000000", check: readColor },
  Name: text("Aptos Narrow"),
  Size: size(10),
  Underline: choice(["None", "Single"]),
});

/** A part of a chart that has a format and else only what is written to it. */
export abstract class ChartPart extends RecordedObject {
  constructor(
    protected readonly parts: PartsOf,
    protected readonly name: string
  ) {
    super(parts(name));
  }

  get Format(): ChartFormat {
    return new ChartFormat(this.parts, this.name);
  }
}

export class ChartTitle extends ChartPart {
  SetFormula(formula: string): void {
    this.properties["formula"] = formula;
  }
}

recordedProperties(ChartTitle, {
  Text: text(),
  Visible: truth(true),
  Overlay: truth(false),
  Position: choice(["Automatic", "Top", "Bottom", "Left", "Right"]),
  HorizontalAlignment: anything("Center"),
  VerticalAlignment: anything("Center"),
  TextOrientation: size(0),
});

export class ChartLegend extends ChartPart {}

recordedProperties(ChartLegend, {
  Visible: truth(true),
  Position: choice(["Right", "Top", "Bottom", "Left", "Corner", "Custom"]),
  Overlay: truth(false),
  Left: size(0),
  Top: size(0),
  Width: size(0),
  Height: size(0),
});

export class ChartDataLabels extends ChartPart {}

recordedProperties(ChartDataLabels, {
  Position: anything("Automatic"),
  NumberFormat: text("General"),
  LinkNumberFormat: truth(true),
  Separator: text(", "),
  ShowValue: truth(true),
  ShowSeriesName: truth(false),
  ShowCategoryName: truth(false),
  ShowLegendKey: truth(false),
  ShowPercentage: truth(false),
});

export class ChartPlotArea extends ChartPart {}

recordedProperties(ChartPlotArea, {
  Left: size(0),
  Top: size(0),
  Width: size(0),
  Height: size(0),
  Position: anything("Automatic"),
});
