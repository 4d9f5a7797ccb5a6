import type { LivingFault, LivingWork } from "./livingWork";
import type { CellValue } from "../../core/cellValue";
import { foldText } from "../../core/profession";
import { failure, type Result, success } from "../../core/result";
import { isOmitted, type LivingArgument, valueAt } from "./livingArgument";
import { answered, type Area } from "./livingSheet";
import { type SplitPlan, toSplitPlan } from "./splitPlan";
import { layOutParts, type Parts } from "./splitSteps";

const DEFAULT_DECIMALS = 2;

/** Largest remainder in whole units, one row an allocation; of running totals in mode löpande. */
export function layOutSplit(work: LivingWork): Result<Area, LivingFault> {
  const { args, sheet, title } = work;
  const mode = modeOf(args[3] ?? null);
  if (mode === "table") return failure({ code: "living.tableMode" });
  const plan = toSplitPlan(args[0] ?? null, args[1]!);
  const running = mode === "running" && plan.amounts.length > 1;
  if (running && !(plan.sharedWeights && isSound(work))) return failure({ code: "living.running" });
  sheet.title(title);
  const decimals = decimalsOf(args[2] ?? null);
  const parts = layOutParts(work, plan, decimals, running);
  if (!parts.ok) return parts;
  return success(layOutAnswer(work, plan, (r, c) => inKronor(parts.value.at(r, c), decimals)));
}

/** An error in a row would go on into all rows below it. */
function isSound({ answer, rows, columns }: LivingWork): boolean {
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      if (String(answer(row, column)).startsWith("#")) return false;
  return true;
}

/** The new allocation minus the old. */
export function layOutChange(work: LivingWork): Result<Area, LivingFault> {
  const { args, sheet, title } = work;
  const decimals = decimalsOf(args[3] ?? null);
  const [before, after] = [args[1]!, args[2]!].map((weights) =>
    toSplitPlan(args[0] ?? null, weights)
  ) as [SplitPlan, SplitPlan];
  sheet.title(title);
  const old = layOutParts(work, before, decimals, false);
  if (!old.ok) return old;
  const now = layOutParts(work, after, decimals, false);
  if (!now.ok) return now;
  const change = (r: number, c: number): string => {
    const [a, b]: readonly string[] = [old.value, now.value].map((parts: Parts) => parts.at(r, c));
    return `IF(OR(${a}="",${b}=""),"",${scaled(`(${b}-${a})`, decimals)})`;
  };
  return success(layOutAnswer(work, after, change));
}

/** In the shape of the call's answer, below the steps. */
function layOutAnswer(
  { sheet, texts, answer, rows, columns }: LivingWork,
  plan: SplitPlan,
  formulaAt: (allocation: number, party: number) => string
): Area {
  sheet.put(sheet.height, 0, texts.answer);
  const top = sheet.height;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const [allocation, party] = plan.placeOf(row, column);
      sheet.put(top + row, column, answered(formulaAt(allocation, party), answer(row, column)));
    }
  sheet.put(top + rows, 0, null);
  return { row: top, column: 0, rows, columns };
}

function inKronor(units: string, decimals: number): string {
  return `IF(${units}="","",${scaled(units, decimals)})`;
}

function scaled(units: string, decimals: number): string {
  return decimals < 0 ? `${units}*${10 ** -decimals}` : `${units}/${10 ** decimals}`;
}

function decimalsOf(argument: LivingArgument | null): number {
  return isOmitted(argument) ? DEFAULT_DECIMALS : Number(valueAt(argument, 0, 0));
}

function modeOf(argument: LivingArgument | null): "row" | "table" | "running" {
  const value: CellValue = isOmitted(argument) ? 0 : valueAt(argument, 0, 0);
  const word = foldText(String(value));
  if (word === "table" || word === "tabell") return "table";
  return word === "running" || word === "lopande" ? "running" : "row";
}
