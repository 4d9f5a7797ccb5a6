import { answer } from "./answer";

/**
 * The tariff per digital out-of-region contact on a date, in SEK: gross, or net of the patient fee. The arguments may be ranges; the answer then spills.
 * @customfunction TARIFF
 * @param {any[][]} date Excel date, YYYY-MM-DD, YYYYMM or YYYYMMDD
 * @param {any[][]} [profession] National code (LK, SJ, PS …) or name; physician if left out
 * @param {any[][]} [patient_fee] Fee the patient paid, in SEK; it is subtracted
 * @param {any[][]} [tariffs] Own tariffs with the headings From, Profession, Amount and perhaps To, or one price
 * @returns {any[][]} SEK per contact
 */
export function TARIFF(
  date: any[][],
  profession?: any[][],
  patient_fee?: any[][],
  tariffs?: any[][]
): any[][] {
  return answer("TARIFF", [date, profession, patient_fee, tariffs]);
}

/**
 * Splits an amount by weights so that the parts sum to the amount exactly, by the largest remainder method. A column of amounts and a row of weights give a table.
 * @customfunction ALLOCATE_SPLIT
 * @param {any[][]} amount Amount to split, or a column of amounts
 * @param {any[][]} weights Weights or shares, all of them: 80 and 20, or 0.8 and 0.2
 * @param {any[][]} [decimals] Decimals of the parts, −6 to 4; 2 if left out
 * @param {any[][]} [mode] row: every row sums exactly; table: columns too; running: consecutive periods
 * @returns {any[][]} The parts
 */
export function ALLOCATE_SPLIT(
  amount: any[][],
  weights: any[][],
  decimals?: any[][],
  mode?: any[][]
): any[][] {
  return answer("ALLOCATE_SPLIT", [amount, weights, decimals, mode]);
}

/**
 * Forecasts contacts and prices them at the tariffs in force: one row a future period with period, contacts, cost, low and high.
 * @customfunction PROJECT_COST
 * @param {any[][]} periods Past years or months, ascending, without gaps
 * @param {any[][]} contacts Contacts per period, one column a profession
 * @param {any[][]} [horizon] Periods to forecast; 1 year or 12 months if left out
 * @param {any[][]} [method] half-trend, run-rate, seasonal, damped, flat, drift, cagr, or the growth per year as a number
 * @param {any[][]} [professions] One profession a column of contacts, in a row
 * @param {any[][]} [patient_fee] Mean fee paid per contact, one or one a column
 * @param {any[][]} [tariffs] Own tariffs with the headings From, Profession, Amount and perhaps To, or one price
 * @param {any[][]} [confidence] Confidence of low and high, between 0 and 1; 0.8 if left out
 * @returns {any[][]} Period, contacts, cost, low, high
 */
export function PROJECT_COST(
  periods: any[][],
  contacts: any[][],
  horizon?: any[][],
  method?: any[][],
  professions?: any[][],
  patient_fee?: any[][],
  tariffs?: any[][],
  confidence?: any[][]
): any[][] {
  return answer("PROJECT_COST", [
    periods,
    contacts,
    horizon,
    method,
    professions,
    patient_fee,
    tariffs,
    confidence,
  ]);
}
