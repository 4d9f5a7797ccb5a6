import { type Day, dayOfSerial, isoOf, serialOf } from "../../core/calendar";
import { type DateSystem, toWorkbook } from "../../core/dateSystem";
import { foldText, type ProfessionKey } from "../../core/profession";
import { findTariff, type TariffPeriod, type TariffSchedule } from "../../core/tariff";
import { professionWords } from "../../formula/evaluate";
import { tariffSourceOf } from "../../formula/tariffSource";
import { readTariffs } from "../../formula/tariffTable";
import { isOmitted, type LivingArgument } from "./livingArgument";
import { addressOfArea, type LivingSheet } from "./livingSheet";
import type { LivingTexts } from "./livingTexts";

/** Formulas for a tariff in force, kronor per contact, patient fee included. */
export interface LivingPrices {
  /** @param code, day texts of formulas; a day is its number in the workbook */
  readonly ofDay: (code: string, day: string) => string;
  /** Mean over the days from the first to the last, both inclusive. */
  readonly ofDays: (code: string, first: string, last: string) => string;
  /** Where a tariff is from, beside its row; null for one price, of which nothing is known. */
  readonly sources: () => LivingSources | null;
}

export interface LivingSources {
  /** Position in the columns of what is in force. @param code, day texts of formulas */
  readonly placeOfDay: (code: string, day: string) => string;
  /** As TARIFF_SOURCE answers: from, to, document, issuer, certainty, last verified. */
  readonly columns: readonly string[];
}

/** Excel's last day, counted from 1900: until further notice. */
const OPEN_END = 2_958_465;
/** Column of the rows' numbers, to the right of what every table has. */
const PLACES = 6;

/** Tariff tables on the sheet of steps, each written once, whose amounts the reader may change. */
export class LivingTariffs {
  private readonly written = new Map<string, LivingPrices>();
  private words: readonly [words: string, codes: string] | null = null;

  constructor(
    private readonly sheet: LivingSheet,
    private readonly texts: LivingTexts,
    /** How the workbook numbers its days, those on the sheet of steps too. */
    readonly dates: DateSystem
  ) {}

  /** What is written so far, to be `restored` with the sheet. */
  mark(): readonly [tables: number, hasWords: boolean] {
    return [this.written.size, this.words !== null];
  }

  restore([tables, hasWords]: ReturnType<LivingTariffs["mark"]>): void {
    for (const key of [...this.written.keys()].slice(tables)) this.written.delete(key);
    if (!hasWords) this.words = null;
  }

  /** @param argument `tariffs` of a call that has an answer; null: the national recommendation */
  pricesOf(argument: LivingArgument | null): LivingPrices {
    const given = isOmitted(argument) ? null : argument;
    const key = given?.text ?? "";
    const known = this.written.get(key);
    if (known) return known;
    const prices = this.write(given);
    this.written.set(key, prices);
    return prices;
  }

  /** The national code or group that a text names; #N/A where it names none. */
  codeOf(text: string): string {
    const [words, codes] = (this.words ??= this.writeWords());
    return `INDEX(${codes},MATCH(TRIM(${text}),${words},0))`;
  }

  private write(argument: LivingArgument | null): LivingPrices {
    const read = readTariffs(argument?.values ?? null);
    if (!read.ok)
      throw new RangeError(`Tariffs that no call can be answered with: ${read.fault.code}`);
    if (argument && read.value.constant) {
      const price = this.writeConstant(argument);
      return { ofDay: () => price, ofDays: () => price, sources: () => null };
    }
    return this.writeTable(read.value, argument);
  }

  private writeConstant({ text }: LivingArgument): string {
    const row = this.sheet.height;
    this.sheet.put(row, 0, this.texts.tariffs.amount);
    const price = this.sheet.step(row, 1, text);
    this.sheet.put(row + 1, 0, null);
    return price;
  }

  private writeTable(schedule: TariffSchedule, argument: LivingArgument | null): LivingPrices {
    const { sheet, texts } = this;
    const t = texts.tariffs;
    const top = sheet.height;
    sheet.title(t.title);
    sheet.put(top + 1, 0, t.note);
    const linksOf = argument ? linked(argument) : this.writeDecisions(schedule, top + 2);
    const head = sheet.height;
    sheet.headings(head, 0, [t.code, t.fromDay, t.toDay, t.amount, t.profession, t.valid]);
    const rows = effectiveRows(schedule);
    rows.forEach(({ key, from, to, period }, i) => {
      const row = head + 1 + i;
      sheet.put(row, 0, key);
      sheet.put(row, 1, toWorkbook(from, this.dates));
      sheet.put(row, 2, toWorkbook(to, this.dates));
      sheet.step(row, 3, linksOf(period).amount);
      sheet.put(row, 4, texts.professionName(key));
      const end = to === OPEN_END ? t.openEnd : isoOf(dayOfSerial(to));
      sheet.put(row, 5, `${isoOf(dayOfSerial(from))} – ${end}`);
    });
    sheet.put(head + 1 + rows.length, 0, null);
    const columns = (top: number): readonly [string, string, string, string] => {
      const column = (i: number): string => addressOfArea(top, i, head + 1 + rows.length - top, 1);
      return [column(0), column(1), column(2), column(3)];
    };
    const [codes, froms, tos, prices] = columns(head + 1);
    // With the headings: some programs take no single cell here.
    const inForce = (code: string, day: string): string => {
      const [keys, starts, ends] = columns(head);
      return `${keys},${code},${starts},"<="&${day},${ends},">="&${day}`;
    };
    const found = (column: string, code: string, day: string): string => {
      const criteria = inForce(code, day);
      return `IF(COUNTIFS(${criteria})=0,NA(),SUMIFS(${column},${criteria}))`;
    };
    let sources: readonly string[] | null = null;
    return {
      ofDay: (code, day) => found(columns(head)[3], code, day),
      ofDays: (code, first, last) => {
        const end = `(${tos}<${last})*${tos}+(${tos}>=${last})*${last}`;
        const start = `(${froms}>${first})*${froms}+(${froms}<=${first})*${first}`;
        const days = `(${codes}=${code})*(${froms}<=${last})*(${tos}>=${first})*(${end}-(${start})+1)`;
        const covered = `SUMPRODUCT(${days})`;
        return `IF(${covered}=${last}-${first}+1,SUMPRODUCT(${days}*${prices})/${covered},NA())`;
      },
      sources: () => ({
        columns: (sources ??= this.writeSources(rows, head, linksOf)),
        placeOfDay: (code, day) =>
          found(addressOfArea(head, PLACES, rows.length + 1, 1), code, day),
      }),
    };
  }

  /** Beside the rows of a table, when somebody first asks for it. */
  private writeSources(
    rows: readonly EffectiveRow[],
    head: number,
    linksOf: (period: TariffPeriod) => TariffLinks
  ): readonly string[] {
    const { sheet } = this;
    const t = this.texts.tariffs;
    const headings = [t.from, t.to, t.document, t.issuer, t.certainty, t.lastVerified];
    const left = PLACES + 1;
    sheet.headings(head, PLACES, [this.texts.tariff.row, ...headings]);
    rows.forEach(({ period }, i) => {
      const row = head + 1 + i;
      // Counted from the headings: some programs take no single cell as a column.
      sheet.put(row, PLACES, i + 2);
      sheet.put(row, left, isoOf(period.from));
      if (period.to !== null) sheet.put(row, left + 1, isoOf(period.to));
      linksOf(period).source.forEach((link, column) => sheet.step(row, left + 2 + column, link));
    });
    return headings.map((_, i) => addressOfArea(head, left + i, rows.length + 1, 1));
  }

  /** What the recommendation says, a row a decision. */
  private writeDecisions(
    { periods }: TariffSchedule,
    top: number
  ): (period: TariffPeriod) => TariffLinks {
    const { sheet, texts } = this;
    const t = texts.tariffs;
    const sourceHeadings = [t.document, t.issuer, t.certainty, t.lastVerified];
    sheet.headings(top, 0, [t.profession, t.from, t.amount, ...sourceHeadings]);
    const decisions = new Map<number, { from: Day; amount: number; keys: ProfessionKey[] }>();
    for (const [key, list] of periods)
      for (const { row, from, amount } of list) {
        const decision = decisions.get(row);
        if (decision) decision.keys.push(key);
        else decisions.set(row, { from, amount, keys: [key] });
      }
    const links = new Map<number, TariffLinks>();
    const ordered = [...decisions].sort(([a], [b]) => a - b);
    for (const [i, [number, { from, amount, keys }]] of ordered.entries()) {
      const row = top + 1 + i;
      sheet.put(row, 0, keys.map(texts.professionName).join(", "));
      sheet.put(row, 1, isoOf(from));
      const { document, issuer, certainty, lastVerified } = tariffSourceOf(number);
      links.set(number, {
        amount: sheet.put(row, 2, amount),
        source: [document, issuer, certainty, lastVerified].map((text, column) =>
          sheet.put(row, 3 + column, text)
        ),
      });
    }
    sheet.put(sheet.height, 0, null);
    return ({ row }) => links.get(row)!;
  }

  private writeWords(): readonly [string, string] {
    const { sheet, texts } = this;
    const t = texts.tariffs;
    const top = sheet.height;
    sheet.title(t.words);
    sheet.headings(top + 1, 0, [t.word, t.code]);
    let row = top + 2;
    for (const [word, key] of professionWords) {
      sheet.put(row, 0, word);
      sheet.put(row, 1, key);
      row += 1;
    }
    sheet.put(row, 0, null);
    const count = professionWords.size;
    return [addressOfArea(top + 2, 0, count, 1), addressOfArea(top + 2, 1, count, 1)];
  }
}

interface EffectiveRow {
  readonly key: ProfessionKey;
  /** Numbers from 1900, both inclusive. */
  readonly from: number;
  readonly to: number;
  readonly period: TariffPeriod;
}

/** For every profession and group the periods that answer for it, its group's included. */
function effectiveRows(schedule: TariffSchedule): readonly EffectiveRow[] {
  const periods = [...schedule.periods.values()].flat();
  const starts = [
    ...new Set(periods.flatMap(({ from, to }) => (to === null ? [from] : [from, to + 1]))),
  ].sort((a, b) => a - b);
  const keys = new Set<ProfessionKey>([...schedule.groups.keys(), ...professionWords.values()]);
  const rows: EffectiveRow[] = [];
  for (const key of keys)
    for (const [i, start] of starts.entries()) {
      const found = findTariff(schedule, key, start);
      if (!found.ok) continue;
      const next = starts[i + 1];
      const to = next === undefined ? OPEN_END : serialOf(next - 1);
      const last = rows[rows.length - 1];
      if (last?.key === key && last.period === found.value && last.to + 1 === serialOf(start))
        rows[rows.length - 1] = { ...last, to };
      else rows.push({ key, from: serialOf(start), to, period: found.value });
    }
  return rows;
}

/** Formulas for what stands of a period in the table that it is from. */
interface TariffLinks {
  readonly amount: string;
  /** Document, issuer, certainty, last verified. */
  readonly source: readonly string[];
}

/** Amounts and Källa stand in the user's own table; dates and professions are as they were copied. */
function linked({ text, values }: LivingArgument): (period: TariffPeriod) => TariffLinks {
  const heading = values.find((cells) => cells.some((cell) => cell !== "" && cell !== 0))!;
  const columnOf = (words: RegExp): number =>
    heading.findIndex((cell) => words.test(foldText(String(cell)))) + 1;
  const amount = columnOf(/^(belopp|amount)$/);
  const source = columnOf(/^(kalla|source)$/);
  return ({ row }) => {
    const cell = `INDEX(${text},${row},${source})`;
    return {
      amount: `INDEX(${text},${row},${amount})`,
      source: source === 0 ? [] : [`IF(${cell}=0,"",${cell}&"")`],
    };
  };
}
