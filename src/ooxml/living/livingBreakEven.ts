import type { LivingWork } from "./livingWork";
import { success } from "../../core/result";
import { cellText, isOmitted, type LivingArgument } from "./livingArgument";
import { answered, type Area } from "./livingSheet";

/** (borne share × tariff − one-off cost per contact) ÷ cost of a visit. */
export function layOutBreakEven({ sheet, args, texts, title, answer }: LivingWork): {
  readonly ok: true;
  readonly value: Area;
} {
  const top = sheet.height;
  const t = texts.breakEven;
  sheet.title(title);
  const input = (row: number, label: string, i: number, omitted: number): string => {
    sheet.put(top + row, 0, label);
    const arg: LivingArgument | null = args[i] ?? null;
    return sheet.step(top + row, 1, isOmitted(arg) ? `${omitted}` : cellText(arg, 0, 0));
  };
  const tariff = input(1, t.tariff, 0, 0);
  const visit = input(2, t.visitCost, 1, 0);
  const share = input(3, t.borneShare, 2, 1);
  const contacts = input(4, t.contacts, 3, 0);
  const oneOff = input(5, t.oneOff, 4, 0);
  sheet.put(top + 6, 0, t.share);
  const formula = `(${share}*${tariff}-IF(${oneOff}=0,0,${oneOff}/${contacts}))/${visit}`;
  sheet.put(top + 6, 1, answered(formula, answer(0, 0)));
  sheet.put(top + 7, 0, null);
  return success({ row: top + 6, column: 1, rows: 1, columns: 1 });
}
