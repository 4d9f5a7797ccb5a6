import type { LivingWork } from "./livingWork";
import { type DateSystem, DAYS_APART } from "../../core/dateSystem";
import { success } from "../../core/result";
import { cellText, isOmitted, type LivingArgument } from "./livingArgument";
import { type Area, inRow } from "./livingSheet";
import type { LivingPrices, LivingTariffs } from "./livingTariffs";

/** Texts of formulas for what a block asks, by row and column from 0; null: left out. */
interface Asked {
  readonly date: (row: number, column: number) => string;
  readonly profession: ((row: number, column: number) => string) | null;
  readonly fee: ((row: number, column: number) => string) | null;
}

type Block = Pick<LivingWork, "sheet" | "texts" | "title" | "rows" | "columns" | "answer">;

/** Every cell: the day, the profession, the tariff of that day, and what the patient has paid. */
export function layOutTariff(work: LivingWork): { readonly ok: true; readonly value: Area } {
  const { args, tariffs } = work;
  // A fee of 0 may be changed in the copy: its cell is followed.
  const [dates, professions, fees] = [args[0] ?? null, optional(args[1]), args[2] ?? null];
  const asked: Asked = {
    date: (row, column) => (dates ? cellText(dates, row, column) : '""'),
    profession: professions && ((row, column) => cellText(professions, row, column)),
    fee: fees && ((row, column) => cellText(fees, row, column)),
  };
  return success(writeTariffs(work, asked, tariffs, tariffs.pricesOf(args[3] ?? null)));
}

type Arguments = readonly (LivingArgument | null)[];

/** The same for calls of one cell each, below each other, that are alike in `tariffKind`. */
export function layOutTariffColumn(
  calls: readonly Arguments[],
  block: Omit<Block, "rows" | "columns">,
  tariffs: LivingTariffs
): Area {
  const asked = (i: number) => (row: number) => calls[row]![i]?.text ?? '""';
  const [, profession, fee] = calls[0]!;
  return writeTariffs(
    { ...block, rows: calls.length, columns: 1 },
    {
      date: asked(0),
      profession: optional(profession) && asked(1),
      fee: fee ? asked(2) : null,
    },
    tariffs,
    tariffs.pricesOf(calls[0]![3] ?? null)
  );
}

/** The same for calls that may share a block: what they leave out, and whose tariffs they are. */
export function tariffKind([, profession, fee, tariffs]: Arguments): string {
  const own = tariffs === undefined || isOmitted(tariffs) ? "" : tariffs.text;
  return [optional(profession) !== null, Boolean(fee), own].join("\t");
}

function writeTariffs(
  { sheet, texts, title, rows, columns, answer }: Block,
  { date, profession, fee }: Asked,
  tariffs: LivingTariffs,
  prices: LivingPrices
): Area {
  const t = texts.tariff;
  // Written before the block begins: it may add a table of its own.
  if (profession) tariffs.codeOf('""');
  const top = sheet.height;
  sheet.title(title);
  const group = (text: string): readonly string[] =>
    Array.from({ length: columns }, (_, i) => (columns === 1 ? text : `${text} ${i + 1}`));
  sheet.headings(
    top + 1,
    0,
    [t.date, t.day, t.profession, t.fee, t.gross, texts.answer].flatMap(group)
  );
  const first = top + 2;
  for (let c = 0; c < columns; c += 1) {
    const column = (i: number): number => i * columns + c;
    const cell = (i: number): string => inRow(first, column(i));
    for (let r = 0; r < rows; r += 1) {
      const row = first + r;
      const asked = date(r, c);
      sheet.step(row, column(0), `IF(${asked}="","",${asked})`);
      if (profession) sheet.step(row, column(2), codeText(profession(r, c)));
      else sheet.put(row, column(2), "LK");
      const paid = fee?.(r, c);
      if (paid === undefined) sheet.put(row, column(3), 0);
      else sheet.step(row, column(3), `IF(${paid}="",0,${paid})`);
    }
    const [day, paid, gross] = [cell(1), cell(3), cell(4)];
    sheet.column(first, column(1), rows, serialText(cell(0), tariffs.dates));
    const price = prices.ofDay(cell(2), day);
    sheet.column(first, column(4), rows, `IF(${day}="","",${price})`);
    const wrong = `OR(NOT(ISNUMBER(${paid})),${paid}<0,${paid}>${gross})`;
    // Öre of öre: 500 less 99.9 is 400.1, not 400.0999….
    const net = `IF(${day}="","",IF(${paid}=0,${gross},IF(${wrong},VALUE("?"),ROUND(${gross}-${paid},8))))`;
    sheet.column(first, column(5), rows, net, (r) => answer(r, c));
  }
  sheet.put(first + rows, 0, null);
  return { row: first, column: 5 * columns, rows, columns };

  function codeText(asked: string): string {
    return `IF(${asked}="",VALUE("?"),${tariffs.codeOf(asked)})`;
  }
}

/** A single blank cell is as good as none, also where the host sends it as 0. */
export function optional(argument: LivingArgument | null | undefined): LivingArgument | null {
  if (argument === undefined || isOmitted(argument)) return null;
  const [[first] = []] = argument.values;
  return argument.values.length === 1 && argument.values[0]!.length === 1 && first === 0
    ? null
    : argument;
}

/**
 * The workbook's number of a date in any of its forms: a number, which the functions count from 1900
 * whatever the workbook does, ÅÅÅÅMM, ÅÅÅÅMMDD, or ISO text.
 */
export function serialText(date: string, dates: DateSystem): string {
  const digits = `SUBSTITUTE(LEFT(TRIM(${date}),10),"-","")`;
  const part = (from: number, length: number): string => `VALUE(MID(${digits},${from},${length}))`;
  const ofText = `DATE(${part(1, 4)},${part(5, 2)},IF(LEN(${digits})>6,${part(7, 2)},1))`;
  const ofMonth = `DATE(INT(${date}/100),MOD(${date},100),1)`;
  const ofDigits = `DATE(INT(${date}/10000),MOD(INT(${date}/100),100),MOD(${date},100))`;
  const ofSerial = dates === 1904 ? `INT(${date})-${DAYS_APART}` : `INT(${date})`;
  const ofNumber = `IF(${date}<100000,${ofSerial},IF(${date}<1000000,${ofMonth},${ofDigits}))`;
  return `IF(OR(${date}="",${date}=0),"",IF(ISNUMBER(${date}),${ofNumber},${ofText}))`;
}
