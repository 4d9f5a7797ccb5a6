import { covers, sameArea } from "../area";
import { HostError } from "../wire/hostError";
import type { Properties } from "./contents";
import type { Range } from "./range";
import { RecordedObject, anything, recordedProperties, truth } from "./recorded";

/** The rule is recorded and refuses nothing: an add-in's own writes are not checked by Excel either. */
export class DataValidation extends RecordedObject {
  constructor(private readonly range: Range) {
    super(DataValidation.recordOf(range), () => this.enter());
  }

  get Type(): string {
    const [kind] = Object.keys((this.properties["rule"] as object | undefined) ?? {});
    return kind ? kind.charAt(0).toUpperCase() + kind.slice(1) : "None";
  }

  get Valid(): null {
    return null;
  }

  Clear(): void {
    void this.range.editable;
    const record = this.range.workbook.record(this.range.sheetId);
    const kept = record.validations.filter(({ area }) => !covers(this.range.area, area));
    record.validations.splice(0, Infinity, ...kept);
  }

  private static recordOf({ workbook, sheetId, area }: Range): Properties {
    const { validations } = workbook.record(sheetId);
    const own = validations.find((each) => sameArea(each.area, area));
    return (own ?? validations.find((each) => covers(each.area, area)))?.properties ?? {};
  }

  private enter(): void {
    void this.range.editable;
    const { validations } = this.range.workbook.record(this.range.sheetId);
    if (validations.some(({ properties }) => properties === this.properties)) return;
    const kept = validations.filter(({ area }) => !covers(this.range.area, area));
    validations.splice(0, Infinity, ...kept, {
      area: this.range.area,
      properties: this.properties,
    });
  }
}

recordedProperties(DataValidation, {
  Rule: {
    initial: {},
    check(rule) {
      const isRule = typeof rule === "object" && rule !== null && Object.keys(rule).length === 1;
      if (!isRule) throw new HostError("InvalidArgument");
      return rule;
    },
  },
  Prompt: anything({ message: "", showPrompt: true, title: "" }),
  ErrorAlert: anything({ message: "", showAlert: true, style: "Stop", title: "" }),
  IgnoreBlanks: truth(true),
});
