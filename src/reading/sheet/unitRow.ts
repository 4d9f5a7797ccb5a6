import type { Operator, Unit } from "../../core/scenario/regionData";
import type { TableRow } from "./sourceTable";
import type { UnitFact } from "./unitFacts";

/** A unit as its rows tell it. */
export interface UnitRows {
  readonly rows: readonly TableRow[];
  readonly unit: Unit;
  /** What else it is or has been called. */
  readonly otherNames: readonly string[];
}

/** A row of units as read. */
export interface UnitRow {
  readonly row: TableRow;
  /** null: no column tells it. */
  readonly year: number | null;
  readonly id: string;
  /** What it is called beside its code, or the code. */
  readonly name: string;
  /** As written, before what the user has said of it. */
  readonly written: readonly string[];
  /** By the user, who has said which unit a spelling means. */
  readonly isChosen: boolean;
  readonly unlisted: boolean;
  readonly operator: Operator | null;
  readonly costCentre: string | null;
  readonly facts: readonly UnitFact[];
}
