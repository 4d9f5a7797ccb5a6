import type { ForecastTable } from "../../../sheet/ownTables";

export interface ForecastColumns {
  readonly register:
    | "id"
    | "name"
    | "saved"
    | "policy"
    | "lastOutcome"
    | "lastMonth"
    | "method"
    | "rule"
    | "tariff"
    | "fees"
    | "calibration"
    | "data";
  readonly rows:
    | "forecast"
    | "year"
    | "month"
    | "item"
    | "kind"
    | "contacts"
    | "gross"
    | "fee"
    | "net"
    | "healthCentre"
    | "region"
    | "cash";
}

/** Something in the tables that cannot be taken as it stands. Rows are those of the sheet. */
export type ForecastProblem =
  | { readonly code: "schema.newer" }
  | { readonly code: "part.unreadable" }
  | { readonly code: "table.missing"; readonly table: ForecastTable }
  | {
      readonly code: "column.missing";
      readonly table: ForecastTable;
      /** As the heading should be. */
      readonly column: string;
    }
  | {
      readonly code: "cell.unreadable";
      readonly row: number;
      readonly column: string;
      readonly value: string;
    }
  | { readonly code: "id.repeated"; readonly row: number; readonly value: string }
  | { readonly code: "forecast.unknown"; readonly row: number; readonly value: string }
  | { readonly code: "row.repeated"; readonly row: number }
  | { readonly code: "rows.missing"; readonly row: number; readonly name: string }
  | { readonly code: "cash.differs"; readonly row: number };

/** Why nothing was written. */
export type ForecastRefusal = "newerSchema" | "tableMissing" | "columnMissing" | "noRoom" | "full";
