import type { ICellData, Univer } from "@univerjs/core";
import {
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FormulaDataModel,
  type FunctionVariantType,
  IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";

/**
 * Two ways in which Univer is slow with tens of thousands of rows, made quick: it looks through every
 * cell of the workbook at each change for formulas with ids, of which we write none, and SUMIFS
 * makes an object of every cell of every range. Sums that are not plain equalities are left to it.
 */
export function quicken(univer: Univer, formulas: FormulaDataModel): void {
  formulas.updateFormulaData = (_unit, _sheet, cells) => {
    const found: Record<number, Record<number, { f: string } | null>> = {};
    for (const [row, line] of Object.entries(cells))
      for (const [column, cell] of Object.entries(line as Record<string, ICellData>)) {
        const formula = cell?.f;
        (found[Number(row)] ??= {})[Number(column)] = formula?.startsWith("=")
          ? { f: formula }
          : null;
      }
    return found as ReturnType<FormulaDataModel["updateFormulaData"]>;
  };
  const sumifs = univer.__getInjector().get(IFunctionService).getExecutor("SUMIFS") as BaseFunction;
  const slowly = sumifs.calculate.bind(sumifs);
  sumifs.calculate = (target: FunctionVariantType, ...pairs: FunctionVariantType[]) =>
    sumQuickly(target, pairs) ?? slowly(target as never, ...(pairs as never[]));
}

/** @returns null for what is left to Univer: patterns, comparisons, criteria that are ranges */
function sumQuickly(
  target: FunctionVariantType,
  pairs: readonly FunctionVariantType[]
): NumberValueObject | null {
  if (!isReference(target)) return null;
  const tests: { range: BaseReferenceObject; matches: (value: unknown) => boolean }[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const range = pairs[i]!;
    const matches = matcher(pairs[i + 1]!);
    if (!isReference(range) || matches === null) return null;
    tests.push({ range, matches });
  }
  const { startRow, endRow } = target.getRangePosition();
  let sum = 0;
  for (let row = 0; row <= endRow - startRow; row += 1) {
    if (!tests.every(({ range, matches }) => matches(valueAt(range, row)))) continue;
    const value = valueAt(target, row);
    if (typeof value === "number") sum += value;
  }
  return NumberValueObject.create(sum);
}

function isReference(one: FunctionVariantType): one is BaseReferenceObject {
  return one.isReferenceObject();
}

function valueAt(range: BaseReferenceObject, row: number): unknown {
  const { startRow, startColumn } = range.getRangePosition();
  return range.getCellData(startRow + row, startColumn)?.v ?? null;
}

function matcher(criterion: FunctionVariantType): ((value: unknown) => boolean) | null {
  if (criterion.isArray()) return null;
  const wanted = isReference(criterion)
    ? valueAt(criterion, 0)
    : (criterion as BaseValueObject).getValue();
  if (typeof wanted === "number") return (value) => value === wanted;
  if (typeof wanted !== "string" || /[*?~<>=]/.test(wanted)) return null;
  const text = wanted.toLowerCase();
  return (value) => typeof value === "string" && value.toLowerCase() === text;
}
