import type { ReadingTexts } from "../sv/reading";
import { counted } from "../counted";
import { figureText, shortFigure } from "../figure";
import type { CellTold, Counted, OtherRow } from "../../reading/sheet/readingProblem";
import { rowSumsEn, sumsEn } from "../rowSums";

const number = (value: number): string => shortFigure(value, 2, { language: "en" });
/** @param cost öre */
const kronor = (cost: number): string => figureText(cost, 0, { language: "en" }, -2);

function other({ place, row }: OtherRow): string {
  return `row ${row} of ${place}`;
}

const unitNames: ReadonlyMap<number, string> = new Map([
  [0.01, "öre"],
  [1e3, "thousands of kronor"],
  [1e6, "millions of kronor"],
]);

const MARKS = {
  semicolon: "semicolon",
  tab: "tab",
  bar: "vertical bar",
  comma: "comma",
} as const;

const MOST_QUOTED = 3;

function quoted(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_QUOTED).map((text) => `"${text.slice(0, 40)}"`);
  return texts.length > MOST_QUOTED ? `${shown.join(", ")} …` : shown.join(", ");
}

function short(text: string | null): string {
  return text !== null && text.length > 40 ? `${text.slice(0, 40)}…` : (text ?? "");
}

function differenceEn(contacts: number | null, cost: number | null): string {
  return (
    [
      ...(contacts ? [counted(number(contacts), "contact", "contacts")] : []),
      ...(cost ? [`SEK ${number(cost / 100)}`] : []),
    ].join(" and ") || "0"
  );
}

function spreadEn(years: number, parts: number): string {
  const whole = counted(number(years), "total of a year", "totals of years");
  const some = counted(number(parts), "part of a year", "parts of years (quarters, tertials)");
  const all = years > 0 && parts > 0 ? `${whole} and ${some}` : years > 0 ? whole : some;
  return `${all} ${years + parts === 1 ? "is" : "are"}`;
}

/** The first of so many. */
function placesEn(cells: readonly CellTold[], count: number): string {
  const told = cells.slice(0, MOST_QUOTED);
  const places = told.map(({ address, value }) => `"${short(value)}" in ${address}`);
  return `${places.join(", ")}${count > told.length ? " …" : ""}`;
}

/** @param of what is at fault */
function besideEn(beside: Counted, of: "it" | "them"): string {
  const sums = sumsEn(beside).join(", ");
  return sums === "" ? "" : ` Not read because of ${of}: ${sums}.`;
}

function accountEn(read: string, unread: string, isWhole: boolean): string {
  const said = read === "" ? "" : `Read: ${read}. `;
  if (unread !== "") return `${said}Not read: ${unread}.`;
  if (read === "") return "No contacts and no kronor are read.";
  return `${said}${isWhole ? "All of it is read." : "Not all of it is read."}`;
}

const ALIKE = {
  "cell.error": "with errors",
  "amount.unreadable": "without a number",
  "amount.ambiguous": "with two possible meanings",
  "amount.tooLarge": "with numbers too large to be exact",
} as const;

export const en: ReadingTexts = {
  meanings: {
    period: "Period",
    year: "Year",
    month: "Month",
    visitDate: "Date of visit (one row a contact)",
    unit: "Unit",
    unitCode: "Code of the unit",
    profession: "Profession",
    provider: "Provider",
    kind: "Outcome or forecast",
    contacts: "Number of contacts",
    cost: "Cost",
    currency: "Currency",
    feePerContact: "Patient fee per contact",
    feeTotal: "Patient fee in total",
    name: "Name of the unit",
    listed: "Listed patients",
    operator: "Operator",
    cni: "CNI",
    availability: "Availability",
    physicalVisits: "Physical visits",
    compensation: "Compensation",
    budget: "Budget",
    costCentre: "Cost centre",
    from: "From",
    to: "To",
    amount: "Amount",
    healthCentreShare: "The unit's share",
    regionShare: "The region's share",
    source: "Source",
  },
  units: { all: "All units", unlisted: "Unknown or unlisted" },
  at: ({ place, row, column }) =>
    [place, ...(row === null ? [] : [`row ${row}`]), ...(column === null ? [] : [column])].join(
      ", "
    ),
  sentences: {
    "source.missing": () =>
      "the table or range is no longer there. Choose it again or remove it from the data.",
    "source.empty": () => "there are no rows below the headings. Fill in at least one.",
    "source.blank": () =>
      "the table is empty. Paste the figures below the headings and read the data again.",
    "source.twice": () => "the range is chosen twice and was read once.",
    "source.moreBelow": () =>
      "the range ends but there are more rows below it, which are not read. Choose the whole range if they count.",
    "dates.otherSystem": () =>
      "the workbook counts days from 1904. Dates are read right here, but functions in cells read Excel dates four years off: write them as text (2024-01-15) or turn the 1904 date system off.",
    "heading.notFound": () =>
      "no row of headings is recognised. Write headings such as Year and Cost at the top, or select the range with its headings.",
    "heading.missing": ({ meanings }, names) =>
      `a column is missing: ${meanings.map((each) => names[each]).join(" or ")}. Write the heading, or say which column it is.`,
    "heading.unnamed": ({ contacts, beside }) =>
      `neither headings nor titles say what the numbers are, ${number(contacts ?? 0)} in all, and none of them is read.${sumsEn(beside).length === 0 ? "" : ` Beside them stand ${sumsEn(beside).join(" and ")}, which are not read either.`} Choose contacts or cost.`,
    "heading.ambiguous": ({ chosen, cost }) =>
      `the column${cost === null ? "" : ` (SEK ${kronor(cost)})`} is not read, as ${chosen} means the same. Change columns if the wrong one is read.`,
    "heading.yearAssumed": ({ year }) =>
      year === 0
        ? "the heading tells no year. Write the year in the heading, e.g. Budget 2020, or choose data with contacts too: then its latest year applies."
        : `the heading tells no year and is read as ${year}, the latest year of the data. Write the year in the heading if it is another.`,
    "heading.withTax": () =>
      "the cost should be without value-added tax. Recalculate it or choose another column.",
    "column.unreadContacts": ({ contacts }) =>
      `the column is not read: ${counted(number(contacts), "contact", "contacts")}. Say what the column is if it counts.`,
    "row.apart": ({ column, values }) =>
      `"${column}" tells apart rows of the same period, unit and profession, and none is read until you have chosen: ${values.map(({ value, ...sums }) => `${short(value)}, ${rowSumsEn(sums)}`).join("; ")}.`,
    "row.notKept": ({ written, ...sums }) =>
      `${rowSumsEn(sums)} with ${quoted(written)} left out, as you have chosen.`,
    "unit.titled": ({ names }) =>
      `the title above each table is read as its unit: ${quoted(names)}.`,
    "row.summed": ({ rows }) =>
      `${counted(number(rows), "row is one more", "rows are more")} of the same period, unit and profession as another; they are added up. Remove them if they are the same once more.`,
    "sum.differs": ({ name, said, summed }) =>
      `"${short(name)}" is ${number(said)}, but the numbers that are read come to ${number(summed)}. Something is missing, or there twice.`,
    "cells.filledDown": ({ cells }) =>
      `${counted(cells, "blank cell is", "blank cells are")} read as what stands above, as in a pivot table.`,
    "cells.split": ({ mark }) =>
      `the text is in one column and is read divided at each ${MARKS[mark]}. Divide it with Data ▸ Text to Columns if it is read wrongly.`,
    "amount.titledOther": ({ text }) =>
      `“${short(text)}” says something else than outcome, a period at a time and without VAT. Check what the numbers are before they count.`,
    "amount.titledUnit": ({ scale, text }) =>
      `the amounts are read in ${unitNames.get(scale) ?? "kronor"}, after "${short(text)}". Choose another unit if they are written in it.`,
    "period.titled": ({ text, reading }) =>
      `the table has no period and is read as ${reading}, after "${short(text)}". Add a column of periods if it is another.`,
    "sum.recognised": ({ names }) =>
      `${quoted(names)} ${names.length === 1 ? "is the sum" : "are sums"} of other rows, as the numbers show, and is not counted once more.`,
    "amount.debitCredit": () => "the cost is read as debit minus credit.",
    "heading.gross": () =>
      "the column is read as the cost but is gross: the patient fee is not deducted. Choose a column of net amounts if there is one.",
    "column.unread": ({ cost, isAlone }) =>
      `the column is not read: SEK ${kronor(cost)}.${isAlone ? " No amount is read, so the cost is worked out from the tariff and is no outcome." : ""} Say what the column is if it counts.`,
    "column.foreign": (sum) =>
      `the column is not in kronor and is not read: ${sumsEn({ contacts: null, cost: null, foreign: [sum] }).join()}. Convert it to kronor if it counts.`,
    "row.foreign": ({ sums, ...rows }) =>
      `${rowSumsEn({ ...rows, foreign: sums })} not read, as the amounts are not in kronor. Convert them to kronor if they count.`,
    "cell.error": ({ value, beside }) =>
      `the cell has the error ${value} and the row or value is not read.${besideEn(beside, "it")} Correct the formula or type the value.`,
    "row.total": ({ value }) => `“${value}” is a row of totals and does not count.`,
    "rows.total": ({ totals, first, ...sums }) => {
      const written = sumsEn(sums).join(", ");
      const onThem = written === "" ? "" : ` On them stand ${written}.`;
      return `${counted(number(totals), "row of totals does", "rows of totals do")} not count: ${placesEn(first, totals)}.${onThem}`;
    },
    "row.noValues": () => "the row has neither contacts nor cost and does not count.",
    "row.duplicate": ({ other: first }) =>
      `the same period, unit and profession are on ${other(first)}; the rows are added up. Remove one if they say the same thing twice.`,
    "period.blank": () =>
      "the period is blank and the row is not read. Fill in a year or month on every row.",
    "period.unreadable": ({ value }) =>
      `“${value}” is neither a year nor a month and the row is not read. Write for example 2019, 201903 or 2019-03-01.`,
    "period.outOfRange": ({ value }) =>
      `“${value}” is outside 1990–2100 and the row is not read. Write for example 2019, 201903 or 2019-03-01.`,
    "period.yearMissing": ({ sample, ...sums }) =>
      `“${short(sample)}” has no year, and neither headings, titles nor the sheet's name tell which. Not read: ${rowSumsEn(sums)}. Choose a year.`,
    "period.digitsUnsure": ({ sample, readings, ...sums }) =>
      `“${short(sample)}” may be ${readings.join(" or ")}. Not read: ${rowSumsEn(sums)}. Choose how the digits are read.`,
    "period.orderUnsure": ({ sample, readings, ...sums }) =>
      `“${short(sample)}” may be ${readings.join(" or ")}. Not read: ${rowSumsEn(sums)}. Choose whether the day or the month comes first.`,
    "period.yearAssumed": ({ year, text }) =>
      `the periods have no year and are read as ${year}, after “${short(text)}”. Choose the year if it is another.`,
    "period.shortDigits": ({ sample, reading }) =>
      `the digits begin with a year of two: “${short(sample)}” is read as ${reading}. Choose how the digits are read if that is wrong.`,
    "period.total": ({ value }) =>
      `“${value}” is the sum of its parts, which are there too, and does not count.`,
    "period.totalDiffers": ({ value, contacts, cost }) =>
      `“${value}” has parts that are there too; only they count. What it differs by is not read: ${differenceEn(contacts, cost)}. Choose under How the table is read which of them count.`,
    "period.overlaps": ({ value, contacts, cost }) =>
      `"${value}" has some months in common with shorter periods, but not all. The shorter ones are read, this one is not: ${differenceEn(contacts, cost)}. Choose under How the table is read which of them count.`,
    "period.inLonger": ({ value }) =>
      `"${value}" is not read, as a longer period of the same months is, as you have chosen.`,
    "period.spread": ({ wholeYears, parts }) =>
      `${spreadEn(wholeYears, parts)} divided over months by their days, with the same sum.`,
    "period.beforeTariff": ({ day, ...sums }) =>
      `before ${day}, when the first tariff came into force: ${rowSumsEn(sums)}. Check the period.`,
    "period.future": ({ day, ...sums }) =>
      `outcome after today, ${day}: ${rowSumsEn(sums)}. Check the period, or mark the rows as forecast.`,
    "period.forecast": ({ value }) =>
      `${value === null ? "the row" : `"${value}"`} is read as your own forecast, not as outcome.`,
    "period.forecastOfYear": ({ text, year }) =>
      `"${short(text)}" is read as the forecast of all of ${year}, as the other periods are years. Write the others by month too if it is of the month only.`,
    "period.earlierForecast": ({ value, year }) =>
      `"${value}" is not read, as there is a later forecast of ${year}.`,
    "row.notOutcome": ({ written, ...sums }) =>
      `${rowSumsEn(sums)} say neither outcome nor forecast but ${quoted(written)} and are left out. Write outcome or forecast if they are to count, or change what the column means.`,
    "forecast.addedUp": () =>
      "the outcome names no units, so the forecast rows are added up to the whole region.",
    "forecast.alone": () =>
      "all rows are marked as forecast. Add at least one period of outcome for the forecast to be compared with.",
    "period.onceAYear": () =>
      "each year has a single month, the same one every year. Write years such as 2019 instead of dates if the rows are of whole years.",
    "amount.blank": () => "the amount is blank and the row is not read. Fill it in.",
    "amount.unreadable": ({ value, beside }) =>
      `“${value}” is not a number and is not read.${besideEn(beside, "it")} Write digits only, for example 1234.5.`,
    "cells.alike": ({ of, cells, first, contacts, cost, beside }) => {
      const sums = sumsEn({ contacts, cost });
      const inThem =
        sums.length === 0 ? "" : ` The numbers in them are ${sums.join(", ")} and are not counted.`;
      return `${counted(number(cells), "cell", "cells")} ${ALIKE[of]}, not read: ${placesEn(first, cells)}.${inThem}${besideEn(beside, "them")} ${of === "cell.error" ? "Correct them first." : "Write digits only, for example 1234.5."}`;
    },
    "rows.more": ({ of, rows }, _, nameOf) =>
      `${counted(number(rows), "more row", "more rows")} with the same: ${nameOf(of)}.`,
    "amount.ambiguous": ({ value, beside }) =>
      `“${value}” can be read in two ways and is not read.${besideEn(beside, "it")} Write a number without thousands separators.`,
    "amount.negative": ({ value }) =>
      `${value} is negative and is not read. Write 0 or more; a credit note belongs in the cost.`,
    "amount.tooLarge": ({ value, beside }) =>
      `${value} is too large to be exact and is not read.${besideEn(beside, "it")} Check the number and its unit.`,
    "amount.fromText": ({ value, read }) =>
      `“${value}” is text and was read as ${number(read)}. Make it a number if Excel is to calculate with it.`,
    "amount.dash": () => "a dash is read as blank. Write 0 if it means zero.",
    "contacts.large": ({ value }) =>
      `${value} contacts on one row are unusually many. Check the number.`,
    "contacts.notWhole": ({ value }) =>
      `${value} is not a whole number of contacts. Check the number.`,
    "contacts.credited": ({ contacts }) =>
      `the credits exceed the contacts of the period by ${number(-contacts)}: they are booked below zero, with their cost.`,
    "fee.noContacts": ({ value }) =>
      `the patient fee ${value} cannot be taken per contact, as the row has no contacts. The fee does not count.`,
    "cost.perContact": ({ year, kronor }) =>
      `in ${year} the cost is SEK ${number(kronor)} per contact. Check whether amounts are in SEK, thousands or millions.`,
    "cost.small": ({ year, kronor }) =>
      `in ${year} the cost is SEK ${number(kronor)}. Check whether amounts are in SEK, thousands or millions.`,
    "profession.blank": () =>
      "the profession is blank and the row is not read. Write for example LK or physician.",
    "profession.unknown": ({ value }) =>
      `the profession “${value}” is unknown and the row is not read. Say what it means, or write a code such as LK or PS, or physician, psychologist, nurse.`,
    "profession.leftOut": ({ written, ...sums }) =>
      `${rowSumsEn(sums)} with the profession ${quoted(written)} left out, as you have chosen.`,
    "unit.blank": () => "the unit is blank and the row is not read. Fill in the unit.",
    "unit.unlisted": () => "the row has no unit and counts as unknown or unlisted.",
    "unit.notListed": ({ value, likeness }) =>
      `${value} is not in the table of units and stands without listed patients and operator.${likeness === null ? " Add the unit there." : ` Is ${likeness} meant?`}`,
    "unit.duplicate": ({ value, other: first, year }) =>
      `${value} is already on ${other(first)}${year === null ? "" : ` for ${year}`} and the row is not read. Remove one of them.`,
    "unit.otherValue": ({ value, other: first, year }) =>
      `${value} is not read: ${other(first)} says something else${year === null ? "" : ` for ${year}`}, and that is used. Correct the one that is wrong.`,
    "unit.changed": ({ value, other: first, earlier }) =>
      `“${short(value)}” is used; ${other(first)} says “${short(earlier)}”. The latest one holds for all years.`,
    "unit.opened": ({ value, year }) =>
      `${value} has rows from ${year} only and counts as opened then: nobody is listed there before.`,
    "unit.closed": ({ value, year }) =>
      `${value} has no rows after ${year} and counts as closed then: nobody is listed there later.`,
    "unit.perhapsRenamed": ({ value, earlier }) =>
      `${value} begins the year after ${short(earlier)} ends. If they are the same unit, say so and they are read as one.`,
    "unit.nearestYear": ({ years, units }) =>
      `${years.join(", ")} have no value of their own for ${units} ${units === 1 ? "unit" : "units"}. The nearest earlier year holds there, or the first one where none is earlier.`,
    "units.leftOut": ({ rows, compensation, budget }) =>
      `${rows} ${rows === 1 ? "row is" : "rows are"} not read: ${[
        ...(compensation === 0 ? [] : [`compensation SEK ${number(compensation / 100)}`]),
        ...(budget === 0 ? [] : [`budget SEK ${number(budget / 100)}`]),
      ].join(" and ")}.`,
    "units.unused": () =>
      "the data do not tell which unit contacts belong to, so that the table is not used. Add a column of units there.",
    "operator.unknown": ({ value }) =>
      `the operator “${value}” is unknown and is not read. Write region or private.`,
    "share.invalid": ({ value }) =>
      `the share ${value} is not between 0 and 100% and is not read. Write for example 20%.`,
    "date.blank": () => "the date is blank and the row is not read. Write for example 2020-01-01.",
    "date.unreadable": ({ value }) =>
      `“${value}” is not a date and the row is not read. Write for example 2020-01-01.`,
    "dates.reversed": ({ value }) =>
      `${value} is before From and the row is not read. Correct the dates.`,
    "tariff.sameStart": ({ other: first }) =>
      `the profession has the same From on ${other(first)} and the row is not read. Remove one of them.`,
    "tariff.overlap": ({ other: first }) =>
      `the period overlaps ${other(first)} and the row is not read. Correct To or From.`,
    "rule.noShares": () =>
      "nobody bears the cost and the row is not read. Write shares such as 20% and 80%.",
    "rule.sameStart": ({ other: first }) =>
      `the same date is on ${other(first)} and the row is not read. Remove one of them.`,
  },
  account: (selected, read, unread, isWhole) =>
    `${selected === "" ? "" : `The selection: ${selected}. `}${accountEn(read, unread, isWhole)}`,
  unreadRows: (rows, why) => `${rowSumsEn(rows)} not read: ${why}`,
  unreadColumn: (heading, rows) => `the column “${heading}” is not read: ${rowSumsEn(rows)}`,
};
