import type { Language } from "../../../words/language";
import type { PricingColumnKey } from "./pricingProblem";
import type { PricingTexts } from "../words/pricing.sv";
import { pricingTexts } from "../words/pricing";
import { quoted } from "../../../sheet/sheetPlan";
import type { TableMeanings, UserTable } from "./userTable";

/** A column that pricing adds: one native formula for all its rows. */
export interface PricingColumn {
  readonly key: PricingColumnKey;
  readonly heading: string;
  /** What it holds, for the reader of a preview. */
  readonly about: string;
  readonly numberFormat: string;
  readonly formula: (lookups: LookupNames) => string;
}

/** What the tables, and the cell of the mean fee, ended up being called. */
export interface LookupNames {
  readonly prices: string;
  readonly rules: string;
  readonly professions: string;
  readonly unlisted: string;
  /** null: no mean fee is stated. */
  readonly meanFee: string | null;
}

export interface ColumnSetting {
  readonly table: Pick<UserTable, "name" | "headings">;
  readonly meanings: TableMeanings;
  readonly language: Language;
  /** Cells of the date column are not all plain dates. */
  readonly convertsDates: boolean;
  readonly hasMeanFee: boolean;
  readonly hasRules: boolean;
  /** Of a table without professions. */
  readonly defaultGroup: string;
}

/** Dates are of 1990–2100; all other numbers are ÅÅÅÅMM or ÅÅÅÅMMDD. */
const FIRST_DATE = "DATE(1990,1,1)";
const END_DATE = "DATE(2101,1,1)";

export function planColumns(setting: ColumnSetting): readonly PricingColumn[] {
  const texts = pricingTexts(setting.language);
  const { meanings, convertsDates, hasMeanFee, hasRules } = setting;
  const hasFee = meanings.fee !== null || hasMeanFee;
  const keys: PricingColumnKey[] = [
    ...(convertsDates ? (["day"] as const) : []),
    ...(meanings.profession === null ? [] : (["group"] as const)),
    "price",
    ...(hasFee ? (["fee"] as const) : []),
    "cost",
    ...(hasRules ? (["share", "healthCentre", "region"] as const) : []),
    "remark",
  ];
  const taken = [...setting.table.headings];
  const headings = new Map<PricingColumnKey, string>();
  for (const key of keys) {
    const wanted = key === "cost" && !hasFee ? texts.grossCost : texts.columns[key];
    const heading = freeHeading(wanted, taken);
    headings.set(key, heading);
    taken.push(heading);
  }
  const writer = new FormulaWriter(setting, headings, texts);
  return keys.map((key) => ({
    key,
    heading: headings.get(key)!,
    about: texts.about[key],
    numberFormat: NUMBER_FORMATS[key],
    formula: (lookups) => writer.formula(key, lookups),
  }));
}

const NUMBER_FORMATS: Readonly<Record<PricingColumnKey, string>> = {
  day: "yyyy-mm-dd",
  group: "General",
  price: "#,##0.00",
  fee: "#,##0.00",
  cost: "#,##0.00",
  share: "0.00%",
  healthCentre: "#,##0.00",
  region: "#,##0.00",
  remark: "General",
};

/** Excel holds headings that differ in case to be the same. */
function freeHeading(wanted: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((each) => each.trim().toLowerCase()));
  for (let number = 1; ; number += 1) {
    const heading = number === 1 ? wanted : `${wanted} (${number})`;
    if (!folded.has(heading.toLowerCase())) return heading;
  }
}

class FormulaWriter {
  constructor(
    private readonly setting: ColumnSetting,
    private readonly headings: ReadonlyMap<PricingColumnKey, string>,
    private readonly texts: PricingTexts
  ) {}

  formula(key: PricingColumnKey, lookups: LookupNames): string {
    switch (key) {
      case "day":
        return `=${this.day()}`;
      case "group":
        return `=${this.unlessBlank(this.group(lookups))}`;
      case "price":
        return `=${this.unlessBlank(this.price(lookups))}`;
      case "fee":
        return `=${this.unlessBlank(this.fee(lookups))}`;
      case "cost":
        return `=${this.unlessBlank(this.cost())}`;
      case "share":
        return `=${this.unlessBlank(this.share(lookups))}`;
      case "healthCentre":
        return `=${this.unlessBlank(this.healthCentre())}`;
      case "region":
        return `=${this.unlessBlank(`ROUND(${this.own("cost")}-${this.own("healthCentre")},2)`)}`;
      case "remark":
        return `=${this.remark()}`;
    }
  }

  /** ÅÅÅÅMM, ÅÅÅÅMMDD and dates written as text become days; what names no day is an error. */
  private day(): string {
    const { date } = this.setting.meanings;
    if (typeof date === "object") {
      const [year, month] = [this.user(date!.year), this.user(date!.month)];
      const parts = `AND(ISNUMBER(${month}),${month}>=1,${month}<=12)`;
      return `IF(${year}="","",IF(${parts},DATE(${year},${month},1),NA()))`;
    }
    const cell = this.user(date);
    const digits = `SUBSTITUTE(TRIM(${cell}),"-","")`;
    const month = `VALUE(MID(${digits},5,2))`;
    const length = `LEN(${digits})`;
    const day = `DATE(VALUE(LEFT(${digits},4)),${month},IF(${length}=8,VALUE(RIGHT(${digits},2)),1))`;
    const isSerial = `AND(ISNUMBER(${cell}),${cell}>=${FIRST_DATE},${cell}<${END_DATE})`;
    const isDay = `AND(MONTH(${day})=${month},OR(${length}=6,${length}=8))`;
    return `IF(${cell}="","",IF(${isSerial},INT(${cell}),IF(${isDay},${day},NA())))`;
  }

  private group({ professions }: LookupNames): string {
    const { group, profession } = this.texts.sheet.professions;
    const word = `TRIM(${this.user(this.setting.meanings.profession)})`;
    return `INDEX(${column(professions, group)},MATCH(${word},${column(professions, profession)},0))`;
  }

  /** Exactly one row of the price list, or #N/A: never a sum of several, never 0. */
  private price({ prices }: LookupNames): string {
    const { from, to, group, amount } = this.texts.sheet.prices;
    const criteria = [
      column(prices, group),
      this.headings.has("group") ? this.own("group") : quoted(this.setting.defaultGroup),
      column(prices, from),
      `"<="&${this.dayCell}`,
      column(prices, to),
      `">="&${this.dayCell}`,
    ].join(",");
    return `IF(COUNTIFS(${criteria})=1,SUMIFS(${column(prices, amount)},${criteria}),NA())`;
  }

  private fee({ meanFee }: LookupNames): string {
    const { fee } = this.setting.meanings;
    if (fee === null) return `ROUND(${this.contacts}*${meanFee!},2)`;
    const cell = this.user(fee.column);
    const isAmount = `OR(${cell}="",AND(ISNUMBER(${cell}),N(${cell})>=0))`;
    const amount = fee.isTotal ? `N(${cell})` : `${this.contacts}*N(${cell})`;
    return `IF(${isAmount},ROUND(${amount},2),NA())`;
  }

  /** Without a number of contacts, or with a fee above the tariff, there is no cost. */
  private cost(): string {
    const { contacts } = this.setting.meanings;
    const fee = this.headings.has("fee") ? this.own("fee") : "0";
    const gross = `${this.contacts}*${this.own("price")}`;
    const cost = `IF(${gross}>=${fee},ROUND(${gross}-${fee},2),NA())`;
    if (contacts === null) return cost;
    const cell = this.user(contacts);
    return `IF(AND(ISNUMBER(${cell}),N(${cell})>=0),${cost},NA())`;
  }

  private share({ rules, unlisted }: LookupNames): string {
    const t = this.texts.sheet;
    const from = column(rules, t.rules.from);
    const row = `MATCH(MAX(${this.dayCell},MIN(${from})),${from},1)`;
    const share = `INDEX(${column(rules, t.rules.share)},${row})`;
    const { unit } = this.setting.meanings;
    if (unit === null) return share;
    const name = `TRIM(${this.user(unit)})`;
    const isUnlisted = `OR(${name}="",ISNUMBER(MATCH(${name},${column(unlisted, t.unlisted)},0)))`;
    return `IF(${isUnlisted},INDEX(${column(rules, t.rules.unlisted)},${row}),${share})`;
  }

  /** The larger share is rounded and the other is the rest, as the largest remainder has it. */
  private healthCentre(): string {
    const [cost, share] = [this.own("cost"), this.own("share")];
    return `IF(${share}>=0.5,ROUND(${cost}*${share},2),ROUND(${cost}-ROUND(${cost}*(1-${share}),2),2))`;
  }

  private remark(): string {
    const { remarks } = this.texts;
    const steps: readonly (readonly [string, string])[] = [
      [`ISERROR(${this.dayCell})`, remarks.date],
      ...(this.headings.has("group")
        ? [[`ISERROR(${this.own("group")})`, remarks.profession] as const]
        : []),
      [`ISERROR(${this.own("price")})`, remarks.price],
      ...(this.headings.has("fee")
        ? [[`ISERROR(${this.own("fee")})`, remarks.number] as const]
        : []),
      [`NOT(${this.isCounted})`, remarks.number],
      [`ISERROR(${this.own("cost")})`, remarks.fee],
      ...(this.headings.has("share")
        ? [[`ISERROR(${this.own("share")})`, remarks.rule] as const]
        : []),
    ];
    return steps.reduceRight((rest, [test, text]) => `IF(${test},${quoted(text)},${rest})`, '""');
  }

  /** Whether the row says how many contacts it is of; one where the table has no such column. */
  private get isCounted(): string {
    const { contacts } = this.setting.meanings;
    if (contacts === null) return "TRUE";
    const cell = this.user(contacts);
    return `OR(${this.dayCell}="",AND(ISNUMBER(${cell}),N(${cell})>=0))`;
  }

  private get contacts(): string {
    const { contacts } = this.setting.meanings;
    return contacts === null ? "1" : this.user(contacts);
  }

  private get dayCell(): string {
    return this.headings.has("day")
      ? this.own("day")
      : this.user(this.setting.meanings.date as number);
  }

  /** A row without a date is blank, as it is for TARIFF. */
  private unlessBlank(formula: string): string {
    return `IF(${this.dayCell}="","",${formula})`;
  }

  private own(key: PricingColumnKey): string {
    return cellOf(this.setting.table.name, this.headings.get(key)!);
  }

  private user(index: number | null): string {
    return cellOf(this.setting.table.name, this.setting.table.headings[index!]!);
  }
}

function column(table: string, heading: string): string {
  return `${table}[${escape(heading)}]`;
}

function cellOf(table: string, heading: string): string {
  return `${table}[[#This Row],[${escape(heading)}]]`;
}

/** An apostrophe takes a character out of the syntax of structured references. */
function escape(heading: string): string {
  return heading.replace(/['#[\]@]/g, "'$&");
}
