import type { Units } from "../../core/money";
import type { ProfessionKey } from "../../core/profession";
import type { Observation, PeriodOfData } from "../../core/scenario/regionData";
import type { Time } from "./period/time";
import type { ForeignSum, ReadingCode } from "./readingProblem";
import type { SourceColumn, TableRow } from "./sourceTable";

/**
 * A row, or its part of one month, before units are looked up and rows of one key are added up. A
 * row of several months may have several of them.
 */
export interface ContactRow {
  readonly row: TableRow;
  readonly kind: Observation["kind"];
  readonly period: PeriodOfData;
  /** As written; null where the cell is blank; undefined where no column tells. */
  readonly unit: string | null | undefined;
  /** The user has said which unit it is, or that it is nobody's. */
  readonly isChosen: boolean;
  readonly profession: ProfessionKey | null;
  readonly contacts: number | null;
  readonly cost: Units | null;
  readonly feePerContact: number | null;
}

/** A row that is not read, or a part of it, with what it comes to. */
export interface LeftRow {
  readonly row: TableRow;
  /** Why. */
  readonly code: ReadingCode;
  readonly contacts: number | null;
  readonly cost: Units | null;
  /** Its money, where that is not in kronor. */
  readonly foreign?: ForeignSum;
}

/** A row as read; its period is the year, or the month that its time begins in. */
export interface TimedRow extends ContactRow {
  readonly time: Time;
  readonly periodColumn: SourceColumn;
}
