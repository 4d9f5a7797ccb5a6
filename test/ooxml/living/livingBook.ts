import type { CellValue, Matrix } from "../../../src/core/cellValue";
import type { ProfessionKey } from "../../../src/core/profession";
import { professionLabel } from "../../../src/formula/evaluate";
import type { FunctionId } from "../../../src/formula/signatures";
import { addressOf, type Area } from "../../../src/formula/text/area";
import { shiftReferences } from "../../../src/formula/text/shiftReferences";
import { quoteSheetName } from "../../../src/formula/text/sheetName";
import { layOutCall } from "../../../src/ooxml/living/living";
import type { LivingArgument } from "../../../src/ooxml/living/livingArgument";
import { LivingSheet } from "../../../src/ooxml/living/livingSheet";
import type { NewCell } from "../../../src/ooxml/parts/cellXml";
import { LivingTariffs } from "../../../src/ooxml/living/livingTariffs";
import { livingCopyTexts } from "../../../src/words/livingCopy";

/** An argument of a test: null is omitted, a literal stands in the formula, a matrix on a sheet. */
export type TestArgument = null | string | number | Matrix;

export interface TestCall {
  readonly id: FunctionId;
  readonly args: readonly TestArgument[];
}

export const INPUT = "Underlag åäö";
export const STEPS = "Steg";

const texts = {
  ...livingCopyTexts("sv"),
  professionName: (key: ProfessionKey): string => professionLabel(key).sv,
};

/** Calls laid out below each other, and the cells that they refer to. */
export class LivingBook {
  private readonly sheet = new LivingSheet();
  private readonly tariffs = new LivingTariffs(this.sheet, texts, 1900);
  private readonly inputs = new Map<string, string | number>();
  private nextRow = 0;

  add({ id, args }: TestCall): Area {
    const given = args.map((arg) => this.place(arg));
    const area = layOutCall({ id, args: given, title: id }, this.sheet, this.tariffs, texts);
    if (!area.ok) throw new Error(area.fault.code);
    return area.value;
  }

  /** Another value in every input that holds `before`: on the sheet of arguments and among steps. */
  change(before: string | number, after: string | number): void {
    for (const [address, value] of this.inputs)
      if (value === before) this.inputs.set(address, after);
    for (const cells of this.sheet.rows)
      cells.forEach((cell, i) => {
        if (cell === before) cells[i] = after;
      });
  }

  get typed(): ReadonlyMap<string, ReadonlyMap<string, string | number>> {
    const steps = new Map<string, string | number>();
    const shared = new Map<number, { readonly formula: string; readonly row: number }>();
    this.sheet.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell === null) return;
        const address = addressOf({ row, column, rows: 1, columns: 1 });
        if (typeof cell !== "object" || !("shared" in cell)) steps.set(address, typed(cell));
        else {
          const first = shared.get(cell.shared)!;
          steps.set(address, `=${shiftReferences(first.formula, row - first.row, 0)}`);
        }
        if (typeof cell === "object" && "formula" in cell && cell.sharedBy)
          shared.set(cell.sharedBy.id, { formula: cell.formula, row });
      })
    );
    return new Map([
      [INPUT, this.inputs],
      [STEPS, steps],
    ]);
  }

  private place(arg: TestArgument): LivingArgument | null {
    if (arg === null) return null;
    if (typeof arg === "number") return { text: String(arg), values: [[arg]] };
    if (typeof arg === "string") return { text: `"${arg}"`, values: [[arg]] };
    const [rows, columns] = [arg.length, arg[0]!.length];
    const area = { row: this.nextRow, column: 0, rows, columns };
    this.nextRow += rows + 1;
    arg.forEach((cells, r) =>
      cells.forEach((value, c) => {
        const address = addressOf({ row: area.row + r, column: c, rows: 1, columns: 1 });
        if (value !== "") this.inputs.set(address, value as string | number);
      })
    );
    return { text: `${quoteSheetName(INPUT)}!${addressOf(area, true)}`, values: arg };
  }
}

export function column(values: readonly CellValue[]): Matrix {
  return values.map((value) => [value]);
}

function typed(cell: Exclude<NewCell, null | { readonly shared: number }>): string | number {
  if (typeof cell !== "object") return cell;
  if ("formula" in cell) return `=${cell.formula}`;
  return "bold" in cell ? cell.bold : String(cell.shown);
}
