import { intersect } from "../area";
import { HostError } from "../wire/hostError";
import { HostCollection } from "../wire/hostObject";
import type { FormatRuleRecord } from "./contents";
import type { Range } from "./range";
import { RecordedObject, anything, color, recordedProperties, text, truth } from "./recorded";
import { oneOf } from "./styleValue";

const types = [
  "CellValue",
  "Custom",
  "ContainsText",
  "PresetCriteria",
  "TopBottom",
  "ColorScale",
  "DataBar",
  "IconSet",
];

export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  constructor(private readonly range: Range) {
    super();
  }

  items(): ConditionalFormat[] {
    return this.records
      .filter(({ area }) => intersect(area, this.range.area))
      .map((each) => new ConditionalFormat(this.range, each));
  }

  find(key: string | number): ConditionalFormat | undefined {
    return this.items().find(({ Id }) => Id === String(key));
  }

  Add(type: unknown): ConditionalFormat {
    const { workbook, sheetId, area } = this.range;
    workbook.editable(sheetId, area, "allowFormatCells");
    const record: FormatRuleRecord = {
      id: String(workbook.contents.nextNumber++),
      area,
      type: oneOf(types, type),
      properties: {},
      format: {},
    };
    // The newest has the highest priority.
    this.records.unshift(record);
    return new ConditionalFormat(this.range, record);
  }

  ClearAll(): void {
    void this.range.editable;
    for (const each of this.items()) each.Delete();
  }

  private get records(): FormatRuleRecord[] {
    return this.range.workbook.record(this.range.sheetId).formatRules;
  }
}

export class ConditionalFormat extends RecordedObject {
  constructor(
    private readonly range: Range,
    private readonly record: FormatRuleRecord
  ) {
    super(record.properties, () => void range.editable);
  }

  override get itemId(): string {
    return this.record.id;
  }

  get Id(): string {
    return this.record.id;
  }

  get Type(): string {
    return this.record.type;
  }

  get Priority(): number {
    return this.records.indexOf(this.record);
  }

  set Priority(priority: number) {
    this.Delete();
    this.records.splice(priority, 0, this.record);
  }

  get CellValue(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this.of("CellValue"));
  }

  get CellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.Type === "CellValue" ? this.CellValue : null;
  }

  get Custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.of("Custom"));
  }

  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.Type === "Custom" ? this.Custom : null;
  }

  get TextComparison(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this.of("ContainsText"));
  }

  get Preset(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this.of("PresetCriteria"));
  }

  get TopBottom(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this.of("TopBottom"));
  }

  GetRange(): Range {
    return this.range.at(this.record.area);
  }

  GetRangeOrNullObject(): Range {
    return this.GetRange();
  }

  Delete(): void {
    void this.range.editable;
    const index = this.records.indexOf(this.record);
    if (index >= 0) this.records.splice(index, 1);
  }

  /** Documented: a rule's parts are those of its type. */
  private of(type: string): FormatRuleRecord {
    if (this.record.type !== type) throw new HostError("InvalidArgument");
    return this.record;
  }

  private get records(): FormatRuleRecord[] {
    return this.range.workbook.record(this.range.sheetId).formatRules;
  }
}

recordedProperties(ConditionalFormat, { StopIfTrue: truth(false) });

abstract class FormattingRule extends RecordedObject {
  constructor(private readonly record: FormatRuleRecord) {
    super(record.properties);
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.record);
  }
}

export class CellValueConditionalFormat extends FormattingRule {}

recordedProperties(CellValueConditionalFormat, { Rule: anything({}) });

export class CustomConditionalFormat extends FormattingRule {
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.properties);
  }
}

export class ConditionalFormatRule extends RecordedObject {}

recordedProperties(ConditionalFormatRule, { Formula: text() });

export class ConditionalRangeFormat extends RecordedObject {
  constructor(private readonly record: FormatRuleRecord) {
    super((record.format["range"] ??= {}));
  }

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill((this.record.format["fill"] ??= {}));
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont((this.record.format["font"] ??= {}));
  }
}

recordedProperties(ConditionalRangeFormat, { NumberFormat: anything(null) });

export class ConditionalRangeFill extends RecordedObject {
  Clear(): void {
    delete this.properties["color"];
  }
}

recordedProperties(ConditionalRangeFill, { Color: color() });

export class ConditionalRangeFont extends RecordedObject {
  Clear(): void {
    for (const each of Object.keys(this.properties)) delete this.properties[each];
  }
}

recordedProperties(ConditionalRangeFont, {
  Color: color(),
  Bold: truth(false),
  Italic: truth(false),
  Strikethrough: truth(false),
  Underline: text("None"),
});
