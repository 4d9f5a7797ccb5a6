import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type Nullable,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import {
  type BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  type FormulaDataModel,
  type FunctionVariantType,
  IFunctionService,
  NumberValueObject,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  FormulaCalculationSessionService,
  TriggerCalculationController,
} from "@univerjs/sheets-formula";

/**
 * Ways in which Univer is slow with tens of thousands of rows, made quick: it looks through every
 * cell of the workbook, at each change and more than once at each calculation, for formulas with ids,
 * of which we write none, it makes two matrices to read one cell, and SUMIFS makes an object of every
 * cell of every range. Sums that are not plain equalities are left to it.
 */
export function quicken(univer: Univer, formulas: FormulaDataModel): void {
  const instances = univer.__getInjector().get(IUniverInstanceService);
  formulas.getFormulaData = () =>
    Object.fromEntries(
      instances
        .getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)
        .map((workbook) => [
          workbook.getUnitId(),
          Object.fromEntries(
            workbook
              .getSheets()
              .map((sheet) => [sheet.getSheetId(), formulasIn(sheet.getCellMatrix().getMatrix())])
          ),
        ])
    );
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
  BaseReferenceObject.prototype.getCellData = function (row, column) {
    return cellsOf(this)(row, column);
  };
  const sumifs = univer.__getInjector().get(IFunctionService).getExecutor("SUMIFS") as BaseFunction;
  const slowly = sumifs.calculate.bind(sumifs);
  sumifs.calculate = (target: FunctionVariantType, ...pairs: FunctionVariantType[]) =>
    sumQuickly(target, pairs) ?? slowly(target as never, ...(pairs as never[]));
}

type Formulas = Record<number, Record<number, { f: string }>>;

function formulasIn(cells: Record<number, Record<number, Nullable<ICellData>>>): Formulas {
  const found: Formulas = {};
  for (const row in cells) {
    const line = cells[row]!;
    for (const column in line) {
      const formula = line[column]?.f;
      if (formula && formula.length > 1 && formula.startsWith("="))
        (found[row] ??= {})[column] = { f: formula };
    }
  }
  return found;
}

/** What Univer has been told of changes, and the timer after which it calculates. */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: readonly unknown[]): object;
}

/**
 * Calculates everything, as Univer's own order to do so but at once: it waits a tenth of a second for
 * further changes, and whoever asks for a calculation here has made theirs.
 */
export function startCalculation(univer: Univer, later: () => void): void {
  const injector = univer.__getInjector();
  const { initialized, started, resultApplied } = injector.get(
    FormulaCalculationSessionService
  ).state;
  // One that runs is Univer's to stop and to begin again.
  if (!initialized || (started && !resultApplied)) {
    later();
    return;
  }
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  clearTimeout(trigger._setTimeoutKey);
  const changes = trigger._generateDirty(trigger._waitingCommandQueue);
  trigger._waitingCommandQueue = [];
  injector
    .get(ICommandService)
    .syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...changes, forceCalculation: true },
      { onlyLocal: true }
    );
}

/** @returns null for what is left to Univer: patterns, comparisons, criteria that are ranges */
function sumQuickly(
  target: FunctionVariantType,
  pairs: readonly FunctionVariantType[]
): NumberValueObject | null {
  if (!isReference(target)) return null;
  const tests: { readonly told: Told; readonly wanted: string | number }[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const range = pairs[i]!;
    const wanted = wantedBy(pairs[i + 1]!);
    if (!isReference(range) || wanted === null) return null;
    tests.push({ told: toldBy(range), wanted });
  }
  const { startRow, endRow } = target.getRangePosition();
  const valueAt = column(target);
  let rows: Iterable<number> | undefined;
  for (const { told, wanted } of tests) rows ??= told.rowsOf?.(wanted);
  let sum = 0;
  for (const row of rows ?? Array(endRow - startRow + 1).keys()) {
    if (!tests.every(({ told, wanted }) => told.at(row) === wanted)) continue;
    const value = valueAt(row);
    if (typeof value === "number") sum += value;
  }
  return NumberValueObject.create(sum);
}

/** What a column tells rows apart by: texts in small letters. */
interface Told {
  at(row: number): unknown;
  /** Where nothing is worked out: the rows of a value. */
  rowsOf?(value: string | number): readonly number[];
}

/** By calculation, which has data of its own, and by place: many sums of a sheet ask the same columns. */
const constants = new WeakMap<object, Map<string, Told | null>>();

function toldBy(range: BaseReferenceObject): Told {
  const calculation = range.getRuntimeData();
  const known = constants.get(calculation) ?? new Map<string, Told | null>();
  constants.set(calculation, known);
  const { startRow, endRow, startColumn } = range.getRangePosition();
  const place = [range.getSheetId(), startRow, endRow, startColumn].join();
  const found = known.get(place);
  const constant = found === undefined ? constantIn(range) : found;
  known.set(place, constant);
  if (constant !== null) return constant;
  const valueAt = column(range);
  return { at: (row) => folded(valueAt(row)) };
}

/** @returns null where formulas are among the cells, or blank ones, into which something may spill */
function constantIn(range: BaseReferenceObject): Told | null {
  const { startRow, endRow, startColumn } = range.getRangePosition();
  const { cellData } = range.getCurrentActiveSheetData() ?? {};
  const values: unknown[] = [];
  const rows = new Map<unknown, number[]>();
  for (let row = startRow; row <= endRow; row += 1) {
    const cell = cellData?.getValue(row, startColumn);
    if (!cell || cell.f || cell.si || (cell.v ?? "") === "") return null;
    const value = folded(cell.v);
    const own = rows.get(value);
    if (own) own.push(values.length);
    else rows.set(value, [values.length]);
    values.push(value);
  }
  return { at: (row) => values[row], rowsOf: (value) => rows.get(value) ?? [] };
}

function folded(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase() : value;
}

function isReference(one: FunctionVariantType): one is BaseReferenceObject {
  return one.isReferenceObject();
}

/** What stands so far down in the first column of a range. */
type Column = (row: number) => unknown;

/** Where the range stands is worked out once: Univer does so for each cell. */
function column(range: BaseReferenceObject): Column {
  const { startRow, startColumn } = range.getRangePosition();
  const cellAt = cellsOf(range);
  return (row) => cellAt(startRow + row, startColumn)?.v ?? null;
}

const readSlowly = BaseReferenceObject.prototype.getCellData;

/** The cells of a range's sheet as they are now, in the midst of a calculation. */
function cellsOf(range: BaseReferenceObject): BaseReferenceObject["getCellData"] {
  const calculated = range.getCurrentRuntimeSheetData();
  const spilling = range.getCurrentRuntimeActiveArrayFormulaCellData();
  const spilled = range.getCurrentActiveArrayFormulaCellData();
  const { cellData } = range.getCurrentActiveSheetData() ?? {};
  return (row, column) => {
    // What spilled here before may be on its way elsewhere.
    if (spilled?.getValue(row, column)) return readSlowly.call(range, row, column);
    return (
      calculated?.getValue(row, column) ||
      spilling?.getValue(row, column) ||
      range.getRuntimeFeatureCellValue(row, column) ||
      cellData?.getValue(row, column)
    );
  };
}

function wantedBy(criterion: FunctionVariantType): string | number | null {
  if (criterion.isArray()) return null;
  const wanted = isReference(criterion)
    ? column(criterion)(0)
    : (criterion as BaseValueObject).getValue();
  if (typeof wanted === "number") return wanted;
  return typeof wanted !== "string" || /[*?~<>=]/.test(wanted) ? null : wanted.toLowerCase();
}
