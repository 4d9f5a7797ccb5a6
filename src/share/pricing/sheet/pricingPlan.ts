import type { OldValues } from "../../../core/scenario/scenario";
import type { Language } from "../../../words/language";
import type { PricingColumnKey, PricingProblem } from "./pricingProblem";
import { type Day, dayOfIso, isoOf, serialOf } from "../../../core/calendar";
import type { AllocationRule } from "../../../core/policy/policy";
import { allocate } from "../../../core/rounding/allocation";
import { toShares } from "../../../core/rounding/shares";
import { toKronor, toUnits } from "../../../core/money";
import type { ProfessionKey } from "../../../core/profession";
import type { DataSource } from "../../../core/scenario/workspace";
import { findTariff, type TariffSchedule } from "../../../core/tariff";
import { findProfession } from "../../../data/professions";
import { type Cell, ErrorCell } from "../../../formula/cell";
import { dayOfCell, isWithinCalendar } from "../../../formula/date";
import { pricingTexts } from "../words/pricing";
import { isUnlisted } from "../../../reading/sheet/unitName";
import { planColumns, type PricingColumn } from "./pricingColumns";
import { planPricingSheet, type PricingSheet } from "./pricingSheet";
import { groupTariffs } from "./tariffGroups";
import { cellsInColumn, findMeanings, type TableMeanings, type UserTable } from "./userTable";

export interface PricingOptions {
  readonly language: Language;
  readonly schedule: TariffSchedule;
  /** What of the schedule is old. */
  readonly old: OldValues;
  /** Who bears the cost, by date; none: the columns of shares are left out. */
  readonly rules: readonly AllocationRule[];
  /** Kronor per contact, for a table without a column of fees; null: gross. */
  readonly meanFee: number | null;
  /** What the user has said of columns, by heading. */
  readonly corrections?: DataSource["columns"];
}

/** What pricing will do to a table, before it is done. */
export interface PricingPlan {
  /** Empty where the table cannot be priced at all; the problems say why. */
  readonly columns: readonly PricingColumn[];
  readonly sheet: PricingSheet | null;
  /** The first row that can be priced, as the new columns will show it; null: none can. */
  readonly example: PricedRow | null;
  readonly problems: readonly PricingProblem[];
}

export interface PricedRow {
  /** As the sheet numbers it. */
  readonly row: number;
  readonly values: Readonly<Partial<Record<PricingColumnKey, string | number>>>;
}

const MOST_ROWS_NAMED = 20;
const STANDARD_UNLISTED = { sv: ["okänd", "olistad"], en: ["unknown", "unlisted"] } as const;

export function planPricing(table: UserTable, options: PricingOptions): PricingPlan {
  const { language, schedule, old, rules, meanFee } = options;
  const meanings = findMeanings(table, options.corrections);
  const blocked = blockingProblem(table, meanings);
  if (blocked) return { columns: [], sheet: null, example: null, problems: [blocked] };
  const texts = pricingTexts(language);
  const groups = groupTariffs(
    schedule,
    wordsIn(table, meanings.profession),
    language,
    texts.sheet.everyone
  );
  const fallback = groups.professions.find(({ text }) => text === "LK")?.group;
  const columns = planColumns({
    table,
    meanings,
    language,
    convertsDates: convertsDates(table, meanings),
    hasMeanFee: meanFee !== null && meanings.fee === null,
    hasRules: rules.length > 0,
    defaultGroup: fallback ?? texts.sheet.noTariff,
  });
  const unlisted =
    meanings.unit === null
      ? []
      : eachOnce([
          ...STANDARD_UNLISTED[language],
          ...wordsIn(table, meanings.unit).filter(isUnlisted),
        ]);
  const sheet = planPricingSheet(
    { groups, old, rules, meanFee: meanings.fee === null ? meanFee : null, unlisted },
    language
  );
  const pricer = new RowPricer(table, meanings, options);
  const priced = table.rows.map((_, index) => pricer.price(index));
  const faults = priced.filter((row): row is PricingProblem => row !== null && "code" in row);
  const example = priced.find((row): row is PricedRow => row !== null && "values" in row);
  return {
    columns,
    sheet,
    example: example ? withGroup(example, columns, groups.professions) : null,
    problems: [
      ...(meanings.fee === null && meanFee === null ? [{ code: "fees.missing" } as const] : []),
      ...(rules.length === 0 ? [{ code: "rules.missing" } as const] : []),
      ...faults.slice(0, MOST_ROWS_NAMED),
      ...(faults.length > MOST_ROWS_NAMED
        ? [{ code: "rows.more", count: faults.length - MOST_ROWS_NAMED } as const]
        : []),
    ],
  };
}

/** Whole years cannot be priced: the tariff changes within them. */
function blockingProblem(table: UserTable, { date }: TableMeanings): PricingProblem | null {
  if (date === null) return { code: "dates.missing" };
  if (typeof date === "object") return null;
  const written = cellsInColumn(table, date).filter((cell) => cell !== null);
  const years = written.filter((cell) => /^\d{4}$/.test(String(cell).trim()));
  return years.length > 0 && years.length === written.length
    ? { code: "dates.years", heading: table.headings[date]! }
    : null;
}

/** Whether any cell is no plain date of Excel's. */
function convertsDates(table: UserTable, { date }: TableMeanings): boolean {
  if (typeof date === "object") return true;
  return cellsInColumn(table, date).some(
    (cell) =>
      cell !== null && !(typeof cell === "number" && Number.isInteger(cell) && isSerial(cell))
  );
}

function isSerial(cell: number): boolean {
  const day = dayOfCell(cell);
  return day !== null && isWithinCalendar(day) && serialOf(day) === cell;
}

function wordsIn(table: UserTable, column: number | null): readonly string[] {
  if (column === null) return [];
  return cellsInColumn(table, column).flatMap((cell) => (typeof cell === "string" ? [cell] : []));
}

function eachOnce(words: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const word of words.map((each) => each.trim()))
    if (word !== "" && !known.has(word.toLowerCase())) known.set(word.toLowerCase(), word);
  return [...known.values()];
}

function withGroup(
  { row, values }: PricedRow,
  columns: readonly PricingColumn[],
  professions: readonly { readonly text: string; readonly group: string | null }[]
): PricedRow {
  const code = values.group;
  const group = professions.find(({ text }) => text === code)?.group ?? "";
  const shown = columns.flatMap(({ key }) => {
    const value = key === "group" ? group : values[key];
    return value === undefined ? [] : [[key, value]];
  });
  return { row, values: Object.fromEntries(shown) };
}

/** What core says of a row: the native formulas must say the same. */
class RowPricer {
  constructor(
    private readonly table: UserTable,
    private readonly meanings: TableMeanings,
    private readonly options: PricingOptions
  ) {}

  /** null: a row without a date is blank. */
  price(index: number): PricedRow | PricingProblem | null {
    const row = this.table.firstRow + 1 + index;
    const day = this.dayOf(index, row);
    if (day === null || typeof day === "object") return day;
    const profession = this.professionOf(index, row);
    if (typeof profession === "object") return profession;
    const found = findTariff(this.options.schedule, profession, day);
    if (!found.ok) return { code: "price.missing", row, profession, day: isoOf(day) };
    const contacts = this.numberOf(this.meanings.contacts, index, row, 1);
    if (typeof contacts === "object") return contacts;
    const fee = this.feeOf(index, row, contacts);
    if (typeof fee === "object") return fee;
    const price = found.value.amount;
    if (contacts * price < fee) return { code: "fee.aboveTariff", row };
    const cost = toUnits(contacts * price - fee, 2)!;
    return {
      row,
      values: {
        day: isoOf(day),
        group: profession,
        price,
        fee,
        cost: toKronor(cost, 2),
        ...this.sharesOf(day, index, cost),
        remark: "",
      },
    };
  }

  private dayOf(index: number, row: number): Day | PricingProblem | null {
    const { date } = this.meanings;
    if (typeof date === "object") return this.dayOfParts(date!, index, row);
    const cell = this.cell(index, date);
    if (cell === null) return null;
    const day = dayOfCell(cell);
    const heading = this.table.headings[date]!;
    return day !== null && isWithinCalendar(day)
      ? day
      : { code: "date.unreadable", row, heading, value: textOf(cell) };
  }

  private dayOfParts(
    { year, month }: { readonly year: number; readonly month: number },
    index: number,
    row: number
  ): Day | PricingProblem | null {
    const [y, m] = [this.cell(index, year), this.cell(index, month)];
    if (y === null) return null;
    const isMonth = typeof m === "number" && Number.isInteger(m) && m >= 1 && m <= 12;
    const day = isMonth ? dayOfCell(Number(y) * 100 + m) : null;
    const heading = this.table.headings[month]!;
    return day !== null && isWithinCalendar(day)
      ? day
      : { code: "date.unreadable", row, heading, value: textOf(m) };
  }

  private professionOf(index: number, row: number): ProfessionKey | PricingProblem {
    const { profession } = this.meanings;
    if (profession === null) return "LK";
    const cell = this.cell(index, profession);
    const found = typeof cell === "string" ? findProfession(cell) : undefined;
    if (found !== undefined) return found;
    const heading = this.table.headings[profession]!;
    return { code: "profession.unknown", row, heading, value: textOf(cell) };
  }

  private feeOf(index: number, row: number, contacts: number): number | PricingProblem {
    const { fee } = this.meanings;
    const { meanFee } = this.options;
    if (fee === null) return roundToOre(contacts * (meanFee ?? 0));
    const amount = this.numberOf(fee.column, index, row, 0);
    if (typeof amount === "object") return amount;
    return roundToOre(fee.isTotal ? amount : contacts * amount);
  }

  /** @param otherwise of a column that is not there; of fees, also of a blank cell */
  private numberOf(
    column: number | null,
    index: number,
    row: number,
    otherwise: number
  ): number | PricingProblem {
    if (column === null) return otherwise;
    const cell = this.cell(index, column);
    if (cell === null && column === this.meanings.fee?.column) return otherwise;
    return typeof cell === "number" && cell >= 0
      ? cell
      : {
          code: "number.unreadable",
          row,
          heading: this.table.headings[column]!,
          value: textOf(cell),
        };
  }

  private sharesOf(day: Day, index: number, cost: number): PricedRow["values"] {
    const rules = [...this.options.rules].sort((a, b) => (a.from < b.from ? -1 : 1));
    const [first] = rules;
    if (!first) return {};
    const rule = rules.filter(({ from }) => dayOfIso(from) <= day).at(-1) ?? first;
    const { unit } = this.meanings;
    const cell = unit === null ? "-" : this.cell(index, unit);
    const isHomeless = unit !== null && (cell === null || isUnlisted(textOf(cell)));
    const { healthCentre, region } =
      isHomeless && rule.unlisted !== "rule"
        ? {
            healthCentre: Number(rule.unlisted === "healthCentre"),
            region: Number(rule.unlisted === "region"),
          }
        : rule.shares;
    const parts = allocate(cost, toShares([healthCentre, region])!);
    return {
      share: healthCentre / (healthCentre + region),
      healthCentre: toKronor(parts[0]!, 2),
      region: toKronor(parts[1]!, 2),
    };
  }

  private cell(index: number, column: number): Cell {
    return cellsInColumn({ ...this.table, rows: [this.table.rows[index]!] }, column)[0]!;
  }
}

function roundToOre(kronor: number): number {
  return toKronor(toUnits(kronor, 2)!, 2);
}

function textOf(cell: Cell): string {
  return cell instanceof ErrorCell ? cell.error : cell === null ? "" : String(cell);
}
