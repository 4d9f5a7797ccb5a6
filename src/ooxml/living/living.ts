import type { LivingCall, LivingWork, LivingFault } from "./livingWork";
import type { CellValue } from "../../core/cellValue";
import { failure, type Result, success } from "../../core/result";
import { cellError, evaluate } from "../../formula/evaluate";
import type { FunctionId } from "../../formula/signatures";
import type { OutputCell } from "../../formula/output";
import type { Area } from "../../formula/text/area";
import { layOutBreakEven } from "./livingBreakEven";
import { layOutChange, layOutSplit } from "./livingSplit";
import { layOutDecomposition } from "./livingDecomposition";
import { layOutForecast } from "./livingForecast";
import type { LivingSheet } from "./livingSheet";
import { layOutTariff, layOutTariffColumn } from "./livingTariff";
import { layOutTariffSource } from "./livingTariffSource";
import type { LivingTariffs } from "./livingTariffs";
import type { LivingTexts } from "./livingTexts";

type LayOut = (work: LivingWork) => Result<Area, LivingFault>;

const layouts: Readonly<Record<FunctionId, LayOut>> = {
  TARIFF: layOutTariff,
  ALLOCATE_SPLIT: layOutSplit,
  ALLOCATE_CHANGE: layOutChange,
  PROJECT_COST: layOutForecast,
  DECOMPOSE_COST: layOutDecomposition,
  TARIFF_SOURCE: layOutTariffSource,
  BREAK_EVEN: layOutBreakEven,
};

/**
 * Writes a call out as native formulas, below what the sheet holds already.
 * @returns where its answer stands on the sheet
 */
export function layOutCall(
  call: LivingCall,
  sheet: LivingSheet,
  tariffs: LivingTariffs,
  texts: LivingTexts
): Result<Area, LivingFault> {
  const output = evaluate(
    call.id,
    call.args.map((arg) => arg && arg.values)
  );
  if (!output.ok) return failure({ code: "living.error", fault: output.fault });
  const { value } = output;
  return layOutWithin(sheet, tariffs, () =>
    layouts[call.id]({
      ...call,
      sheet,
      tariffs,
      texts,
      answer: (row, column) => cellValue(value[row]![column]!),
      rows: value.length,
      columns: value[0]!.length,
    })
  );
}

/** Calls of TARIFF with one answer each, in one block. @param title of it */
export function layOutTariffCalls(
  calls: readonly { readonly args: LivingCall["args"]; readonly answer: OutputCell }[],
  title: string,
  sheet: LivingSheet,
  tariffs: LivingTariffs,
  texts: LivingTexts
): Result<Area, LivingFault> {
  const answer = (row: number): CellValue => cellValue(calls[row]!.answer);
  const args = calls.map((call) => call.args);
  return layOutWithin(sheet, tariffs, () =>
    success(layOutTariffColumn(args, { sheet, texts, title, answer }, tariffs))
  );
}

/** What does not fit is not written. */
function layOutWithin(
  sheet: LivingSheet,
  tariffs: LivingTariffs,
  layOut: () => Result<Area, LivingFault>
): Result<Area, LivingFault> {
  const [rows, tables] = [sheet.mark(), tariffs.mark()];
  const area = layOut();
  if (area.ok && !sheet.isTooLarge) return area;
  sheet.restore(rows);
  tariffs.restore(tables);
  return area.ok ? failure({ code: "living.tooLarge" }) : area;
}

function cellValue(cell: OutputCell): CellValue {
  if (typeof cell !== "object") return cell;
  return cellError(cell) === "notAvailable" ? "#N/A" : "#VALUE!";
}
