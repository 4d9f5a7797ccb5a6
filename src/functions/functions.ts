import { answerCall } from "./answer";

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
  return answerCall("TARIFF", [date, profession, patient_fee, tariffs]);
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
  return answerCall("ALLOCATE_SPLIT", [amount, weights, decimals, mode]);
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
  return answerCall("PROJECT_COST", [
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

/**
 * What each party gets more or less by new weights than by old ones, as correction lines: every row sums to 0.
 * @customfunction ALLOCATE_CHANGE
 * @param {any[][]} amount Amount that has been split, or a column of amounts
 * @param {any[][]} old_weights Weights or shares that it was split by
 * @param {any[][]} new_weights Weights or shares that it is to be split by
 * @param {any[][]} [decimals] Decimals of the parts, −6 to 4; 2 if left out
 * @returns {any[][]} New part minus old, one a party
 */
export function ALLOCATE_CHANGE(
  amount: any[][],
  old_weights: any[][],
  new_weights: any[][],
  decimals?: any[][]
): any[][] {
  return answerCall("ALLOCATE_CHANGE", [amount, old_weights, new_weights, decimals]);
}

/**
 * Explains a change of cost in parts that sum to it exactly: volume, mix and price, for one group or several.
 * @customfunction DECOMPOSE_COST
 * @param {any[][]} contacts_before Contacts before, one cell a group
 * @param {any[][]} prices_before SEK per contact before; blank for a group without contacts
 * @param {any[][]} contacts_after Contacts after
 * @param {any[][]} prices_after SEK per contact after
 * @param {any[][]} [method] shapley, bennet, lmdi, laspeyres or paasche; shapley if left out
 * @returns {any[][]} Volume, mix, price, total
 */
export function DECOMPOSE_COST(
  contacts_before: any[][],
  prices_before: any[][],
  contacts_after: any[][],
  prices_after: any[][],
  method?: any[][]
): any[][] {
  return answerCall("DECOMPOSE_COST", [
    contacts_before,
    prices_before,
    contacts_after,
    prices_after,
    method,
  ]);
}

/**
 * The tariff on a date and where it is from: amount, from, to, document, issuer, certainty, last verified, in one row. Of own tariffs: amount, from, to and their Source.
 * @customfunction TARIFF_SOURCE
 * @param {any[][]} date Excel date, YYYY-MM-DD, YYYYMM or YYYYMMDD
 * @param {any[][]} [profession] National code (LK, SJ, PS …) or name; physician if left out
 * @param {any[][]} [tariffs] Own tariffs with the headings From, Profession, Amount and perhaps To and Source, or one price
 * @returns {any[][]} Amount, from, to, document, issuer, certainty, last verified
 */
export function TARIFF_SOURCE(date: any[][], profession?: any[][], tariffs?: any[][]): any[][] {
  return answerCall("TARIFF_SOURCE", [date, profession, tariffs]);
}

/**
 * The share of contacts no longer paid for that may return as physical visits before the saving is gone.
 * @customfunction BREAK_EVEN
 * @param {any[][]} tariff SEK per contact
 * @param {any[][]} avoidable_visit_cost Avoidable SEK per physical visit
 * @param {any[][]} [borne_share] Share of the tariff that is borne, 0 to 1: 0.2 for a health centre under 80/20; 1 if left out
 * @param {any[][]} [contacts] Contacts that stop; needed for a one-off cost
 * @param {any[][]} [one_off_cost] SEK once
 * @returns {any[][]} Share of the contacts
 */
export function BREAK_EVEN(
  tariff: any[][],
  avoidable_visit_cost: any[][],
  borne_share?: any[][],
  contacts?: any[][],
  one_off_cost?: any[][]
): any[][] {
  return answerCall("BREAK_EVEN", [
    tariff,
    avoidable_visit_cost,
    borne_share,
    contacts,
    one_off_cost,
  ]);
}

// The two are files of their own, and one may be kept by a browser when the other is renewed.
globalThis.natlakarkalkylFunctions = BUILD.version;
