import type { Units } from "../../core/money";
import type { ProfessionKey } from "../../core/profession";
import type { Observation, PeriodOfData } from "../../core/scenario/regionData";
import type { Time } from "./period/time";
import type { SourceColumn, TableRow } from "./sourceTable";

/** What a row of contacts says beside when it was. */
interface RowContent {
  readonly row: TableRow;
  readonly kind: Observation["kind"];
  /** As written; null where the cell is blank; undefined where no column tells. */
  readonly unit: string | null | undefined;
  readonly profession: ProfessionKey | null;
  readonly contacts: number | null;
  readonly cost: Units | null;
  readonly feePerContact: number | null;
  /** One row an invoice line: several of one period, unit and profession are as it should be. */
  readonly isLine: boolean;
}

/** A row as read: of a day, a month, some months or a year. */
export interface TimedRow extends RowContent {
  readonly time: Time;
  readonly periodColumn: SourceColumn;
}

/**
 * A row, or its part of one month, before units are looked up and rows of one key are added up. A
 * row of several months may have several of them.
 */
export interface ContactRow extends RowContent {
  readonly period: PeriodOfData;
}
