import type { LivingWork } from "./livingWork";
import { type DateSystem, DAYS_APART } from "../../core/dateSystem";
import { success } from "../../core/result";
import { cellText, isOmitted, type LivingArgument } from "./livingArgument";
import { answered, type Area } from "./livingSheet";

/** Every cell: the day, the profession, the tariff of that day, and what the patient has paid. */
export function layOutTariff(work: LivingWork): { readonly ok: true; readonly value: Area } {
  const { sheet, args, texts, title, tariffs, rows, columns, answer } = work;
  const t = texts.tariff;
  const [dates, professions, fees] = [args[0] ?? null, optional(args[1]), optional(args[2])];
  const prices = tariffs.pricesOf(args[3] ?? null);
  // Written before the block begins: it may add a table of its own.
  if (professions) tariffs.codeOf('""');
  const top = sheet.height;
  sheet.title(title);
  const group = (text: string): readonly string[] =>
    Array.from({ length: columns }, (_, i) => (columns === 1 ? text : `${text} ${i + 1}`));
  sheet.headings(
    top + 1,
    0,
    [t.date, t.day, t.profession, t.fee, t.gross, texts.answer].flatMap(group)
  );
  for (let r = 0; r < rows; r += 1)
    for (let c = 0; c < columns; c += 1) {
      const row = top + 2 + r;
      const column = (i: number): number => i * columns + c;
      const asked = dates ? cellText(dates, r, c) : '""';
      const date = sheet.step(row, column(0), `IF(${asked}="","",${asked})`);
      const day = sheet.step(row, column(1), serialText(date, tariffs.dates));
      const code = professions
        ? sheet.step(row, column(2), codeText(cellText(professions, r, c)))
        : sheet.put(row, column(2), "LK");
      const paid = fees ? cellText(fees, r, c) : "0";
      const fee = sheet.step(row, column(3), `IF(${paid}="",0,${paid})`);
      const gross = sheet.step(row, column(4), `IF(${day}="","",${prices.ofDay(code, day)})`);
      const wrong = `OR(NOT(ISNUMBER(${fee})),${fee}<0,${fee}>${gross})`;
      // Öre of öre: 500 less 99.9 is 400.1, not 400.0999….
      const net = `IF(${day}="","",IF(${fee}=0,${gross},IF(${wrong},VALUE("?"),ROUND(${gross}-${fee},8))))`;
      sheet.put(row, column(5), answered(net, answer(r, c)));
    }
  sheet.put(top + 2 + rows, 0, null);
  return success({ row: top + 2, column: 5 * columns, rows, columns });

  function codeText(profession: string): string {
    return `IF(${profession}="",VALUE("?"),${tariffs.codeOf(profession)})`;
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
