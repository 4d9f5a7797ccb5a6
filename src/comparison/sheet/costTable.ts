import type { Setting, Shown } from "./setting";
import type { Table } from "../../sheet/sheetLayout";
import type { Span } from "../../core/scenario/rollUp";

export type CostKey = keyof ReturnType<Setting["texts"]["comparison"]["costHeadings"]>;

export type CostTable = Table<CostKey>;

export interface YearRow {
  readonly year: Span;
  readonly shown: Shown;
}
