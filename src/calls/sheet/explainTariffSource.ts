import { isoOf } from "../../core/calendar";
import type { OutputCell } from "../../formula/output";
import { readTariffSource } from "../../formula/tariffSource";
import { type Answer, TARIFF_SOURCE_COLUMNS, type TariffSourceDerivation } from "./explanation";
import { describePeriod } from "./explainTariff";

/**
 * @param column of the row that TARIFF_SOURCE answers with, from 0; @param cell what it holds
 * @returns null where its question cannot be read
 */
export function explainTariffSource(
  args: readonly unknown[],
  column: number,
  cell: OutputCell
): TariffSourceDerivation | Extract<Answer, { readonly kind: "blank" }> | null {
  const question = readTariffSource(args);
  if (!question.ok) return null;
  if (question.value === null) return { kind: "blank" };
  const { day, profession, isAssumed, schedule, period, ownSource } = question.value;
  return {
    kind: "tariffSource",
    day: isoOf(day),
    profession,
    isAssumed,
    ...describePeriod(schedule, profession, period, ownSource),
    column: TARIFF_SOURCE_COLUMNS[column]!,
    isBlank: cell === "",
  };
}
