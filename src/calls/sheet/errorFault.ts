import { type Fault, isFaultCell } from "../../formula/evaluate";
import { type KnownCells, outputOf } from "./explainCall";
import { type Call, findCalls, isWhole } from "../../formula/text/formulaCalls";

/** Errors that our functions give; all others are Excel's own. */
const OURS: readonly string[] = ["#N/A", "#VALUE!"];

/** Why the cells that one formula fills show errors. */
export class ErrorFaults {
  private readonly calls: readonly Call[];
  private readonly answers: readonly ReturnType<typeof outputOf>[];

  constructor(
    private readonly formula: string,
    namespace: string,
    known: KnownCells
  ) {
    this.calls = findCalls(formula, namespace);
    this.answers = this.calls.map((call) => outputOf(call, namespace, known));
  }

  /**
   * @param row, column of the cell in the formula's answer, from 0
   * @returns null where only the error itself is known
   */
  at(row: number, column: number, error: string): Fault | null {
    if (!OURS.includes(error)) return null;
    const [first] = this.calls;
    const [answer] = this.answers;
    if (first && answer?.ok && isWhole(this.formula, first)) {
      const cell = answer.value[row]?.[column];
      return cell !== undefined && isFaultCell(cell) ? cell : null;
    }
    for (const each of this.answers) {
      if (each && !each.ok) return each.fault;
      const fault = each?.value.flat().find(isFaultCell);
      if (fault) return fault;
    }
    return null;
  }
}
