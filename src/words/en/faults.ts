import type { Sentences } from "../faultSentences";
import { counted } from "../counted";
import type { ArgumentPlace, Shape, TariffHeading } from "../../core/fault";

const HEADINGS: Readonly<Record<TariffHeading, string>> = {
  from: "From",
  to: "To",
  profession: "Profession",
  amount: "Amount",
  source: "Source",
};

function place({ argument, row, column, rows, columns }: ArgumentPlace): string {
  if (rows * columns === 1) return `The argument ${argument}`;
  if (rows === 1 || columns === 1) return `Value number ${Math.max(row, column)} of ${argument}`;
  return `Row ${row}, column ${column} of ${argument}`;
}

function size({ argument, rows, columns }: Shape): string {
  return `${argument} is ${rows} row${rows === 1 ? "" : "s"} × ${columns} column${columns === 1 ? "" : "s"}`;
}

export const en: Sentences = {
  "argument.missing": ({ argument }) => `The argument ${argument} is missing. Give a range.`,
  "argument.ragged": ({ argument }) =>
    `The range ${argument} has rows of different lengths. Give a rectangular range.`,
  "argument.notSingle": ({ shape }) => `The argument ${size(shape)} but should be a single value.`,
  "argument.shapesDiffer": ({ first, second }) =>
    `The ranges do not match: ${size(first)} and ${size(second)}. Give the same size, or one value, row or column.`,
  "cell.error": ({ at, error }) => `${place(at)} holds the error ${error}. Correct it first.`,
  "cell.notNumber": ({ at, value }) => `${place(at)} is “${value}”, not a number. Enter a number.`,
  "cell.negative": ({ at, value }) => `${place(at)} is ${value}, below zero. Enter 0 or more.`,
  "result.tooLarge": () => "The result is larger than a cell can show. Check the input.",
  "answer.tooLarge": ({ rows, columns, mostCells, inTable }) =>
    `The answer would be ${rows} × ${columns}, and the number of cells may be at most ${mostCells}${inTable ? " in the mode table. Divide the table or use the mode row" : ". Give only the cells in use"}.`,
  "internal.error": () => "Internal error. Please report which arguments gave it.",
  "date.unreadable": ({ at, value }) =>
    `${place(at)} is “${value}”, not a date. Use an Excel date, YYYY-MM-DD, YYYYMM or YYYYMMDD.`,
  "date.outOfRange": ({ at, value }) =>
    `${place(at)} is ${value}, a date outside 1990–2100. Use an Excel date, YYYY-MM-DD, YYYYMM or YYYYMMDD.`,
  "profession.unknown": ({ text }) =>
    `The profession “${text}” is unknown. Use a code (LK, SJ, PS …) or a name such as physician.`,
  "profession.blank": ({ at }) => `${place(at)} is blank beside data. Enter a profession, e.g. LK.`,
  "tariff.notCovered": ({ profession }, label) =>
    profession === "OV"
      ? "Other staff (OV) is outside the national tariff. Write other licensed if that is meant, or give your own tariffs."
      : `The national tariff does not cover ${label(profession)} (${profession}). Give your own tariffs.`,
  "tariff.professionMissing": ({ profession }, label) =>
    `The tariffs lack ${label(profession)} (${profession}). Add a row for it.`,
  "tariff.beforeFirst": ({ profession, date, first }, label) =>
    `No tariff for ${label(profession)} on ${date}; the first applies from ${first}. Give your own tariffs for earlier dates.`,
  "tariff.gap": ({ profession, date }, label) =>
    `The tariffs have a gap: none for ${label(profession)} on ${date}. Add a row.`,
  "tariff.groupDiffers": ({ profession, date }, label) =>
    `The professions of ${label(profession)} have different tariffs on ${date}. Give a code.`,
  "fee.aboveTariff": ({ fee, tariff }) =>
    `The patient fee, SEK ${fee}, is above the tariff, SEK ${tariff}. Check the fee.`,
  "tariffs.headingMissing": ({ heading }) =>
    `The tariffs lack the heading ${HEADINGS[heading]}. The headings are From, Profession, Amount and perhaps To.`,
  "tariffs.headingDoubled": ({ heading }) =>
    `The tariffs have the heading ${HEADINGS[heading]} twice. Keep one.`,
  "tariffs.blank": ({ row, heading }) =>
    `Tariffs, row ${row}: ${HEADINGS[heading]} is blank. Fill it in or remove the row.`,
  "tariffs.unreadable": ({ row, heading, value }) =>
    `Tariffs, row ${row}: ${HEADINGS[heading]} is “${value}”, which cannot be read. Enter ${heading === "amount" ? "a number" : heading === "profession" ? "a profession, e.g. LK" : "a date"}.`,
  "tariffs.endsBeforeStart": ({ row }) =>
    `Tariffs, row ${row}: To is before From. Correct the dates.`,
  "tariffs.sameStart": ({ rows, profession }, label) =>
    `Tariffs, rows ${rows[0]} and ${rows[1]}: ${label(profession)} has the same From twice. Remove one.`,
  "tariffs.overlap": ({ rows, profession }, label) =>
    `Tariffs, rows ${rows[0]} and ${rows[1]}: the periods of ${label(profession)} overlap. Correct To or From.`,
  "amount.tooLarge": ({ at, decimals }) =>
    `${place(at)} is too large to split exactly with ${counted(decimals, "decimal", "decimals")}. Reduce decimals or amount.`,
  "amounts.tooLarge": ({ row, decimals }) =>
    `${row === null ? "All amounts together are" : `The running total to amount number ${row} is`} too large to split exactly with ${counted(decimals, "decimal", "decimals")}. Reduce decimals or split fewer rows at a time.`,
  "decimals.invalid": ({ value }) =>
    `The argument decimals is ${value}. Enter a whole number from −6 (millions) to 4.`,
  "mode.unknown": ({ value }) =>
    `The mode “${value}” is unknown. Write row, table or running, or leave it out.`,
  "weights.noPositive": ({ row }) =>
    `${row === null ? "All weights are 0" : `All weights of amount number ${row} are 0`}; at least one must be above 0.`,
  "weights.singleShare": ({ value }) =>
    `The only weight is ${value} and would get the whole amount. Give every share, e.g. ${value} and ${Number((1 - value).toPrecision(15))} in two cells.`,
  "allocation.shapes": ({ amount, weights }) =>
    `The ranges cannot be paired: ${size(amount)}, ${size(weights)}. Turn the ${amount.rows > 1 && amount.columns > 1 ? "data so that the amounts stand in one column" : amount.columns === 1 ? "weights into one row, or give every amount a row of at least two weights" : "weights into one column"}.`,
  "periods.none": () => "No periods. Give at least one year or month.",
  "periods.notColumn": ({ shape }) =>
    `The argument ${size(shape)} but should be one column (or one row).`,
  "periods.unreadable": ({ row, value }) =>
    `Periods, row ${row}: “${value}” is neither a year (1990–2100) nor a month. Write e.g. 2019, 201903 or 2019-03-01.`,
  "periods.blank": ({ row }) =>
    `Periods, row ${row}: the period is blank beside contacts. Enter a year or month.`,
  "periods.mixed": ({ row }) => `Periods, row ${row}: years and months are mixed. Use one of them.`,
  "periods.repeated": ({ row }) =>
    `Periods, row ${row}: the period is the same as the row before. Merge the rows.`,
  "periods.notAscending": ({ row }) =>
    `Periods, row ${row}: the period is earlier than the row before. Sort ascending.`,
  "periods.gap": ({ row, yearsApart }) =>
    `Periods, row ${row}: periods are missing before it. ${yearsApart ? "Write years as 2019, not as dates." : "Fill them in."}`,
  "contacts.rows": ({ periods, contacts }) =>
    `The argument periods has ${counted(periods, "row", "rows")} and contacts ${contacts}. Give as many of both.`,
  "contacts.blank": ({ at }) =>
    `${place(at)} is blank. Enter the count; 0 if there were no contacts.`,
  "professions.needed": ({ columns }) =>
    `The argument contacts has ${counted(columns, "column", "columns")} but no professions. Give a row of professions, or include the heading row.`,
  "professions.count": ({ argument, given, columns }) =>
    `The argument ${argument} has ${counted(given, "value", "values")} but contacts ${counted(columns, "column", "columns")}. Give one a column, in a row.`,
  "horizon.invalid": ({ value }) => `The horizon is ${value}. Enter a whole number, 1 or more.`,
  "horizon.pastCalendar": () => "The forecast would end after 2100. Reduce the horizon.",
  "method.unknown": ({ value }) =>
    `The method “${value}” is unknown. Write half-trend, run-rate, flat, drift, cagr, damped, seasonal or a yearly growth as a number (0.05 for 5%).`,
  "method.growthTooLow": ({ value }) =>
    `The growth ${value} is below −1 (−100%). Write e.g. 0.05 for 5%.`,
  "method.needsMonths": () =>
    "Seasonal counts by months, but the periods are years. Use months or another method.",
  "projection.tooFew": ({ method, column, needed, given }) =>
    method === "seasonal"
      ? `Contacts, column ${column}: seasonal needs a full calendar year before the one that has begun. Use run-rate or a yearly growth as a number.`
      : `Contacts, column ${column}: ${method} needs at least ${counted(needed, "period", "periods")} from the start, there ${given === 1 ? "is" : "are"} ${given}. Use flat or a yearly growth as a number.`,
  "projection.zero": ({ method, row, column }) =>
    `Contacts, row ${row}, column ${column} is 0 after the start, so ${method} cannot be computed. Use drift, flat or a yearly growth as a number.`,
  "confidence.invalid": ({ value }) =>
    `The confidence is ${value}. Enter a number between 0 and 1, e.g. 0.8 for 80%.`,
  "decomposition.method": ({ value }) =>
    `The method “${value}” is unknown. Write shapley, bennet, lmdi, laspeyres or paasche.`,
  "decomposition.priceMissing": ({ at }) =>
    `${place(at)} is blank though the group has contacts. Write the price per contact.`,
  "breakeven.freeVisit": () =>
    "The avoidable cost of a visit is 0, and then nothing breaks even. Write SEK per visit.",
  "breakeven.borneShare": ({ value }) =>
    `The borne share is ${value}. Write a share from 0 to 1, e.g. 0.2 for 20%.`,
  "breakeven.contactsMissing": () =>
    "A one-off cost is spread over the contacts. Write how many contacts are stopped.",
};
