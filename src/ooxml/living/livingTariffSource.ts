import type { LivingWork } from "./livingWork";
import { success } from "../../core/result";
import { cellText } from "./livingArgument";
import { answered, type Area } from "./livingSheet";
import { optional, serialText } from "./livingTariff";

/** The day, the profession, and the row of the tariff table that is in force then. */
export function layOutTariffSource(work: LivingWork): { readonly ok: true; readonly value: Area } {
  const { sheet, args, texts, title, tariffs, columns, answer } = work;
  const t = texts.tariff;
  const [dates, professions] = [args[0] ?? null, optional(args[1])];
  const prices = tariffs.pricesOf(args[2] ?? null);
  // Written before the block begins: both may add a table of their own.
  const sources = prices.sources();
  if (professions) tariffs.codeOf('""');
  const top = sheet.height;
  sheet.title(title);
  const { amount, from, to, document, issuer, certainty, lastVerified } = texts.tariffs;
  const answers = [amount, from, to, document, issuer, certainty, lastVerified];
  sheet.headings(top + 1, 0, [t.date, t.day, t.profession, t.row, ...answers]);
  const row = top + 2;
  const asked = dates ? cellText(dates, 0, 0) : '""';
  const date = sheet.step(row, 0, `IF(${asked}="","",${asked})`);
  const day = sheet.step(row, 1, serialText(date, tariffs.dates));
  const code = professions
    ? sheet.step(row, 2, tariffs.codeOf(cellText(professions, 0, 0)))
    : sheet.put(row, 2, "LK");
  const place = sheet.step(
    row,
    3,
    sources ? `IF(${day}="","",${sources.placeOfDay(code, day)})` : '""'
  );
  const gross = `IF(${day}="","",${prices.ofDay(code, day)})`;
  sheet.put(row, 4, answered(gross, answer(0, 0)));
  for (let column = 1; column < columns; column += 1) {
    const cells = sources?.columns[column - 1];
    const text = cells ? `IF(${day}="","",INDEX(${cells},${place})&"")` : '""';
    sheet.put(row, 4 + column, answered(text, answer(0, column)));
  }
  sheet.put(row + 1, 0, null);
  return success({ row, column: 4, rows: 1, columns });
}
