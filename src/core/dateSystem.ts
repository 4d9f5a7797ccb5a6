/** From which year a workbook numbers its days; 1904 was the rule in Excel for Mac once. */
export type DateSystem = 1900 | 1904;

/** A day of a workbook of 1904 has a number that is so much lower. */
export const DAYS_APART = 1462;

/** The number, counted from 1900, of a day that the workbook numbers. */
export function fromWorkbook(serial: number, dates: DateSystem): number {
  return dates === 1904 ? serial + DAYS_APART : serial;
}

/** The workbook's number of a day that is counted from 1900. */
export function toWorkbook(serial: number, dates: DateSystem): number {
  return dates === 1904 ? serial - DAYS_APART : serial;
}
