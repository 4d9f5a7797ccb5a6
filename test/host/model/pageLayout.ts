import { parseAddress } from "../address";
import type { Area } from "../grid/grid";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import {
  RecordedObject,
  anything,
  choice,
  recordedProperties,
  size,
  text,
  truth,
} from "./recorded";
import type { Workbook } from "./workbook";

/** How a sheet is printed: recorded, never carried out. */
export class PageLayout extends RecordedObject {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheetId: string
  ) {
    super(workbook.record(sheetId).pageLayout, () => workbook.editable(sheetId));
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.workbook, this.sheetId);
  }

  SetPrintArea(range: Range | string): void {
    this.put("printArea", areaOf(range));
  }

  GetPrintArea(): RangeAreas {
    return found(this.GetPrintAreaOrNullObject());
  }

  GetPrintAreaOrNullObject(): RangeAreas | null {
    const range = this.get("printArea");
    return range && new RangeAreas([range]);
  }

  SetPrintTitleRows(range: Range | string): void {
    this.put("printTitleRows", areaOf(range));
  }

  GetPrintTitleRows(): Range {
    return found(this.get("printTitleRows"));
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    return this.get("printTitleRows");
  }

  SetPrintTitleColumns(range: Range | string): void {
    this.put("printTitleColumns", areaOf(range));
  }

  GetPrintTitleColumns(): Range {
    return found(this.get("printTitleColumns"));
  }

  GetPrintTitleColumnsOrNullObject(): Range | null {
    return this.get("printTitleColumns");
  }

  /** In points, whatever the unit: inches and centimetres are converted. */
  SetPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit];
    if (!points) throw new HostError("InvalidArgument");
    for (const [name, value] of Object.entries(margins)) {
      this.keep(`${name}Margin`, value * points, size(0));
    }
  }

  private put(name: string, area: Area): void {
    this.keep(name, area, anything());
  }

  private get(name: string): Range | null {
    const area = this.properties[name] as Area | undefined;
    return area ? new Range(this.workbook, this.sheetId, area) : null;
  }
}

const paperSizes = [
  "A4",
  "A3",
  "A5",
  "Letter",
  "Legal",
  "Tabloid",
  "Ledger",
  "Executive",
  "B4",
  "B5",
];

recordedProperties(PageLayout, {
  Orientation: choice(["Portrait", "Landscape"]),
  PaperSize: choice(paperSizes),
  Zoom: anything({ scale: 100 }),
  CenterHorizontally: truth(false),
  CenterVertically: truth(false),
  BlackAndWhite: truth(false),
  DraftMode: truth(false),
  PrintGridlines: truth(false),
  PrintHeadings: truth(false),
  PrintOrder: choice(["DownThenOver", "OverThenDown"]),
  PrintErrors: choice(["ErrorsDisplayed", "ErrorsBlank", "ErrorsDash", "ErrorsNotAvailable"]),
  PrintComments: choice(["NoComments", "EndSheet", "InPlace"]),
  FirstPageNumber: anything(""),
  TopMargin: size(54),
  BottomMargin: size(54),
  LeftMargin: size(50.4),
  RightMargin: size(50.4),
  HeaderMargin: size(21.6),
  FooterMargin: size(21.6),
});

export class HeaderFooterGroup extends RecordedObject {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheetId: string
  ) {
    super((workbook.record(sheetId).headersFooters["group"] ??= {}), () =>
      workbook.editable(sheetId)
    );
  }

  get DefaultForAllPages(): HeaderFooter {
    return this.part("defaultForAllPages");
  }

  get EvenPages(): HeaderFooter {
    return this.part("evenPages");
  }

  get FirstPage(): HeaderFooter {
    return this.part("firstPage");
  }

  get OddPages(): HeaderFooter {
    return this.part("oddPages");
  }

  private part(name: string): HeaderFooter {
    const { headersFooters } = this.workbook.record(this.sheetId);
    return new HeaderFooter((headersFooters[name] ??= {}), () =>
      this.workbook.editable(this.sheetId)
    );
  }
}

recordedProperties(HeaderFooterGroup, {
  State: choice(["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"]),
  UseSheetMargins: truth(true),
  UseSheetScale: truth(true),
});

export class HeaderFooter extends RecordedObject {}

recordedProperties(HeaderFooter, {
  LeftHeader: text(),
  CenterHeader: text(),
  RightHeader: text(),
  LeftFooter: text(),
  CenterFooter: text(),
  RightFooter: text(),
});

function areaOf(range: Range | string | HostObject): Area {
  if (range instanceof Range) return range.area;
  if (typeof range === "string") return parseAddress(range).area;
  throw new HostError("InvalidArgument");
}

function found<T>(item: T | null): T {
  if (!item) throw new HostError("ItemNotFound");
  return item;
}
