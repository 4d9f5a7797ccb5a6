import { referToAnswers } from "../../../formula/text/callReference";
import type { Area } from "../../../formula/text/area";
import { readArgumentPart } from "../../../formula/text/formulaReference";
import { parseArea } from "../../../formula/text/parseArea";
import {
  findSpillReferences,
  replaceSpillReferences,
  widenReference,
} from "../../../formula/text/spillReferences";
import type { SeenCell } from "../../../excel/cells";
import type { FrozenFormula } from "./frozenFormula";

/** Cells that are written at once. */
export interface FreezeStep {
  readonly sheetId: string;
  area: Area;
  /** The formula of its first cell from now on; null: the cells keep the values that they show. */
  readonly entered: string | null;
  /** To be entered again if the work is given up. */
  readonly replaced: { readonly area: Area; readonly formula: string }[];
}

/**
 * @param spillReaders Excel's own formulas that refer to what spills from a cell: from a value
 * nothing does
 * @param resultSheet where the answers of calls inside Excel's formulas stand
 */
export function planSteps(
  formulas: readonly FrozenFormula[],
  spillReaders: readonly SeenCell[],
  resultSheet: string
): readonly FreezeStep[] {
  const areas = areasOf(formulas);
  const fix = (formula: string, sheet: string): string =>
    replaceSpillReferences(formula, (anchor) => {
      const part = readArgumentPart(anchor);
      const cell = part.kind === "range" ? parseArea(part.address) : null;
      const name = (part.kind === "range" && part.sheet) || sheet;
      const area = cell && areas.get(keyOf(name, cell));
      return area ? widenReference(anchor, area) : null;
    });
  const lost = new Set(lostReaders(formulas, spillReaders));
  const steps = stepsOf(formulas, ({ own, answers }) =>
    fix(referToAnswers(own.cell.formula, answers, resultSheet, false), own.cell.sheet.name)
  );
  for (const reader of spillReaders) {
    const { sheet, row, column, formula } = reader;
    const entered = lost.has(reader) ? null : fix(formula, sheet.name);
    const area = { row, column, rows: 1, columns: 1 };
    if (entered !== formula)
      steps.push({ sheetId: sheet.id, area, entered, replaced: [{ area, formula }] });
  }
  return steps;
}

/**
 * Formulas of Excel's own that keep their saved values: a name or INDEX(…) before # may stand for a cell
 * of ours, and only Excel can follow it.
 */
export function lostReaders(
  formulas: readonly FrozenFormula[],
  spillReaders: readonly SeenCell[]
): readonly SeenCell[] {
  if (areasOf(formulas).size === 0) return [];
  return spillReaders.filter(({ formula }) =>
    findSpillReferences(formula).some(({ anchor }) => readArgumentPart(anchor).kind !== "range")
  );
}

/** What our formulas that become values fill, by their cells. */
function areasOf(formulas: readonly FrozenFormula[]): ReadonlyMap<string, Area> {
  return new Map(
    formulas.flatMap(({ own: { cell, area }, how }) =>
      how === "reference" ? [] : [[keyOf(cell.sheet.name, area), area] as const]
    )
  );
}

export function readsSpill(formula: string): boolean {
  return formula.includes("#") && findSpillReferences(formula).length > 0;
}

/** Values that stand below each other are written at once. */
function stepsOf(
  formulas: readonly FrozenFormula[],
  referring: (formula: FrozenFormula) => string
): FreezeStep[] {
  const steps: FreezeStep[] = [];
  /** By sheet, column and width: the step that may go on further down. */
  const open = new Map<string, FreezeStep>();
  for (const each of formulas) {
    const { cell, area } = each.own;
    const sheetId = cell.sheet.id;
    const entered = each.how === "reference" ? referring(each) : null;
    const replaced = { area, formula: cell.formula };
    const key = JSON.stringify([sheetId, area.column, area.columns]);
    const above = entered === null ? open.get(key) : undefined;
    if (above && above.area.row + above.area.rows === area.row) {
      above.area = { ...above.area, rows: above.area.rows + area.rows };
      above.replaced.push(replaced);
      continue;
    }
    const step: FreezeStep = { sheetId, area, entered, replaced: [replaced] };
    steps.push(step);
    if (entered === null) open.set(key, step);
  }
  return steps;
}

/** Excel holds names of sheets that differ in case to be the same. */
function keyOf(sheet: string, { row, column }: Area): string {
  return JSON.stringify([sheet.toLowerCase(), row, column]);
}
