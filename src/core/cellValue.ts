/** What a cell shows, as data: "" for a blank one, "#N/A" for an error. */
export type CellValue = string | number | boolean;
/** Rectangular. */
export type Matrix = readonly (readonly CellValue[])[];
