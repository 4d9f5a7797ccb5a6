import type { Scenario } from "../../../core/scenario/scenario";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import type { SheetLayout } from "../../../sheet/sheetLayout";
import type { Reference } from "../../../sheet/sheetPlan";

/** What the sheet's sections are written with. */
export interface RelationSetting {
  readonly scenario: Scenario;
  readonly context: ComparisonContext;
  readonly layout: SheetLayout;
  /** Konfidensgrad, the reader's to change. */
  readonly confidence: Reference;
}
