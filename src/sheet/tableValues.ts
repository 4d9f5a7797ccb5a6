/** A table as it stands in the workbook, its heading row first. */
export interface TableValues {
  /** Row of the headings, as the sheet numbers it. */
  readonly firstRow: number;
  readonly values: readonly (readonly unknown[])[];
}
