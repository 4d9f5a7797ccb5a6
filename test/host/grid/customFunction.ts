import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { ErrorClass, GridFunction } from "./grid";

/** Where a call stands, and what happened to it. */
export interface CallLog {
  begin(cell: CallCell): void;
  /** An error cell of the result; row and column are counted from the calling cell. */
  error(cell: CallCell, row: number, column: number, message: string): void;
  /** The function threw something that carries no message to the user. */
  exception(cell: CallCell, functionName: string, exception: unknown): void;
  address(cell: CallCell): string;
}

export interface CallCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** How the host sends an empty cell: Excel's hosts differ. */
export type BlankValue = null | 0 | "";

export interface CustomFunctionOptions {
  readonly errorClass: ErrorClass;
  readonly log: CallLog;
  readonly blank: BlankValue;
}

/** Only these keep their sentence in Excel. */
const errorsWithMessage = new Set(["#VALUE!", "#N/A"]);

/**
 * A function of the add-in as Univer calls one. Arguments go in as Microsoft's runtime sends them
 * for parameters declared any[][]; what comes back becomes cells as Excel makes them.
 */
export class CustomFunction extends BaseFunction {
  constructor(
    private readonly definition: GridFunction,
    private readonly options: CustomFunctionOptions
  ) {
    super(definition.name);
    this.minParams = 0;
    this.maxParams = 255;
  }

  /** Without it the literal "2019-10-01" arrives as the number 43739. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  // An exception here would end the process: the engine calls it inside a promise nobody awaits.
  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const { log } = this.options;
    log.begin(cell);
    try {
      if (values.length > this.definition.parameterCount) return valueError();
      return this.toCells(this.definition.implementation(...this.toArguments(values, cell)), cell);
    } catch (exception) {
      if (exception instanceof this.options.errorClass) return this.toError(exception, cell, 0, 0);
      log.exception(cell, this.definition.name, exception);
      return valueError();
    }
  }

  /** Omitted ones become null up to the last parameter; the invocation object always follows. */
  private toArguments(values: BaseValueObject[], cell: CallCell): unknown[] {
    const { id, parameterCount } = this.definition;
    const given = values.map((value) => this.toArgument(value));
    const omitted = new Array<null>(parameterCount - given.length).fill(null);
    const invocation = { functionName: id, address: this.options.log.address(cell) };
    return [...given, ...omitted, invocation];
  }

  private toArgument(value: BaseValueObject): unknown[][] | null {
    if (value.isNull()) return null;
    if (!value.isArray()) return [[this.fromCell(value)]];
    const rows = (value as ArrayValueObject).getArrayValue();
    return rows.map((row) => Array.from(row, (each) => this.fromCell(each)));
  }

  private fromCell(value: Nullable<BaseValueObject>): unknown {
    if (!value || value.isNull()) return this.options.blank;
    if (!value.isError()) return value.getValue();
    return new this.options.errorClass((value as unknown as ErrorValueObject).getErrorType());
  }

  private toCells(result: unknown, cell: CallCell): BaseValueObject {
    if (!Array.isArray(result)) return this.toCell(result, cell, 0, 0);
    const width = Array.isArray(result[0]) ? result[0].length : 0;
    const isMatrix = result.every((row) => Array.isArray(row) && row.length === width);
    if (!isMatrix || width === 0) {
      this.options.log.exception(cell, this.definition.name, "the result is no matrix");
      return valueError();
    }
    return ArrayValueObject.create({
      calculateValueList: (result as unknown[][]).map((row, r) =>
        row.map((value, c) => this.toCell(value, cell, r, c))
      ),
      rowCount: result.length,
      columnCount: width,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }

  private toCell(value: unknown, cell: CallCell, row: number, column: number): BaseValueObject {
    if (value instanceof this.options.errorClass) return this.toError(value, cell, row, column);
    switch (typeof value) {
      case "string":
        return StringValueObject.create(value);
      case "boolean":
        return BooleanValueObject.create(value);
      case "number":
        // Microsoft's runtime turns NaN and Infinity inside a matrix into null without a word.
        return NumberValueObject.create(Number.isFinite(value) ? value : 0);
      default:
        if (value == null) return NumberValueObject.create(0);
        this.options.log.exception(cell, this.definition.name, `${typeof value} as a cell`);
        return valueError();
    }
  }

  private toError(
    error: InstanceType<ErrorClass>,
    cell: CallCell,
    row: number,
    column: number
  ): BaseValueObject {
    if (error.message && errorsWithMessage.has(error.code)) {
      this.options.log.error(cell, row, column, error.message);
    }
    return ErrorValueObject.create(error.code as ErrorType) as unknown as BaseValueObject;
  }
}

function valueError(): BaseValueObject {
  return ErrorValueObject.create(ErrorType.VALUE) as unknown as BaseValueObject;
}
