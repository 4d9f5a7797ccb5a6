import { formatAddress, formatArea } from "./address";
import {
  errorCell,
  isError,
  type Argument,
  type CallResult,
  type CellValue,
  type FunctionRunner,
  type Matrix,
} from "./call";
import type { Area, Cell, CellInput, Grid, GridSheet } from "./grid/grid";

/** Room for an answer below its formula; to the right nothing is in its way. */
const resultRows = 150;

interface PendingCall {
  readonly id: string;
  readonly args: readonly Argument[];
  resolve(result: CallResult): void;
}

/**
 * Calls functions as a user does: the arguments stand in cells of a scratch sheet, a formula refers
 * to them, and the answer is what it spills. Calls made in the same tick are calculated together.
 */
export class GridRunner implements FunctionRunner {
  private readonly sheet: GridSheet;
  private pending: PendingCall[] = [];
  private nextRow = 0;

  constructor(
    private readonly grid: Grid,
    private readonly namespace: string
  ) {
    this.sheet = grid.addSheet("Fall");
  }

  call(id: string, args: readonly Argument[]): Promise<CallResult> {
    return new Promise((resolve, reject) => {
      if (this.pending.length === 0) queueMicrotask(() => this.flush().catch(reject));
      this.pending.push({ id, args, resolve });
    });
  }

  private async flush(): Promise<void> {
    const calls = this.pending;
    this.pending = [];
    const areas = calls.map((each) => this.enter(each));
    await this.grid.calculate();
    const messages = this.grid.messages();
    calls.forEach(({ resolve }, index) => resolve(this.read(areas[index]!, messages)));
  }

  /** Writes the arguments side by side and the formula after them; answers where that is. */
  private enter({ id, args }: PendingCall): Area {
    const row = this.nextRow;
    let column = 0;
    const references = args.map((argument) => {
      if (!argument) return "";
      const area = { row, column, rows: argument.length, columns: width(argument) };
      this.sheet.write(area, toInputs(argument));
      column += area.columns + 1;
      return formatArea(area);
    });
    const result = { row, column, rows: 1, columns: 1 };
    const formula = `=${this.namespace}.${id}(${references.join(",")})`;
    this.sheet.write(result, [[{ formula }]]);
    this.nextRow += Math.max(resultRows, ...args.map((argument) => argument?.length ?? 0)) + 1;
    return result;
  }

  private read(formula: Area, messages: ReadonlyMap<string, string>): CallResult {
    const area = this.sheet.spill(formula.row, formula.column) ?? formula;
    const matrix = this.sheet.read(area).map((line, r) =>
      line.map((cell, c) => {
        const at = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        return toValue(cell, messages.get(formatAddress(this.sheet.name, at)));
      })
    );
    const [only] = matrix[0] ?? [];
    const isSingle = matrix.length === 1 && matrix[0]?.length === 1;
    return isSingle && only !== undefined && isError(only) ? only : matrix;
  }
}

function width(matrix: Matrix): number {
  return Math.max(1, ...matrix.map((row) => row.length));
}

function toInputs(matrix: Matrix): CellInput[][] {
  return matrix.map((row) =>
    // A cell cannot hold the empty text.
    row.map((cell) => (isError(cell) ? cell.error : cell === "" ? null : cell))
  );
}

function toValue(cell: Cell, message: string | undefined): CellValue {
  return cell.kind === "Error" ? errorCell(String(cell.value), message) : cell.value;
}
