import type { Area } from "../../formula/text/area";
import { parseArea } from "../../formula/text/parseArea";
import { fixSpillReferences } from "../../formula/text/spillReferences";
import type { Recalculated } from "./recalculation";
import { CellMap } from "./cellMap";

/** The cells that our answers fill, by their first one: from a value nothing spills. */
export class SpillAreas {
  private readonly areas = new CellMap<Area>();

  constructor(results: readonly Recalculated[]) {
    for (const { formula, area, unread } of results)
      if (formula.whole || unread !== null)
        this.areas.set(formula.sheet.name.toLowerCase(), area.row, area.column, area);
  }

  /** @param sheet the one that the formula stands on */
  fix(formula: string, sheet: string): string {
    return fixSpillReferences(formula, (anchor) => {
      const cell = parseArea(anchor.address);
      const name = (anchor.sheet ?? sheet).toLowerCase();
      return (cell && this.areas.get(name, cell.row, cell.column)) ?? null;
    });
  }
}
