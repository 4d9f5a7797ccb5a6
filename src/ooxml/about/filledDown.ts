import { addressOf, type Area } from "../../formula/text/area";
import { parseArea } from "../../formula/text/parseArea";
import { type Shift, shiftOf } from "../../formula/text/shiftReferences";

/** A line about a cell or several; null: about what is no cell. */
interface CellLine {
  readonly sheet: string | null;
  /** B4, B4:C9, or what else it is called. */
  readonly at: string;
  readonly formula: string;
}

interface Run<Line> {
  readonly first: Line;
  readonly area: Area;
  readonly said: string;
  shift?: Shift;
  rows: number;
}

/**
 * One line for a formula that has been filled down, where all that is said of its cells is the
 * same: B4:B9 with the formula of its first cell. The order is that of the first cells.
 */
export function joinFilledDown<Line extends CellLine>(
  lines: readonly Line[],
  saidOf: (line: Line) => string
): readonly Line[] {
  const runs: (Run<Line> | Line)[] = [];
  const open = new Map<string, Run<Line>>();
  for (const line of lines) {
    const { sheet, at, formula } = line;
    const area = sheet === null ? null : parseArea(at);
    if (area === null || area.rows * area.columns !== 1) {
      runs.push(line);
      continue;
    }
    const said = saidOf(line);
    const place = `${area.column} ${sheet}`;
    const run = open.get(place);
    if (run?.said === said && run.area.row + run.rows === area.row && shifted(run) === formula)
      run.rows += 1;
    else {
      const begun = { first: line, area, said, rows: 1 };
      open.set(place, begun);
      runs.push(begun);
    }
  }
  return runs.map((run) =>
    "rows" in run ? { ...run.first, at: addressOf({ ...run.area, rows: run.rows }) } : run
  );
}

function shifted(run: Run<CellLine>): string {
  return (run.shift ??= shiftOf(run.first.formula))(run.rows, 0);
}
