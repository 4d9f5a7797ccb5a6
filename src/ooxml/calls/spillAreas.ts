import { addressOf, type Area } from "../../formula/text/area";
import type { FormulaPlace } from "../../formula/text/cellPlace";
import { findNativeCalls } from "../../formula/text/nativeCalls";
import { findParts, readArgumentPart } from "../../formula/text/formulaReference";
import { quoteSheetName } from "../../formula/text/sheetName";
import {
  findSpillReferences,
  replaceSpillReferences,
  widenReference,
} from "../../formula/text/spillReferences";
import type { Workbook } from "../parts/workbook";
import type { Recalculated } from "./recalculation";
import { CellMap } from "./cellMap";
import { locate, locateAnchor } from "./references";

/** Functions whose answer may be any cell at all. */
const ANYWHERE = ["INDIRECT", "OFFSET"];

/** The cells that our answers fill, by their first one: from a value nothing spills. */
export class SpillAreas {
  private readonly areas = new CellMap<Area>();
  private readonly isEmpty: boolean;

  constructor(
    private readonly workbook: Workbook,
    results: readonly Recalculated[]
  ) {
    const filling = results.filter(({ formula, unread }) => formula.whole || unread !== null);
    for (const { formula, area } of filling)
      this.areas.set(formula.sheet.name, area.row, area.column, area);
    this.isEmpty = filling.length === 0;
  }

  /** The formula with references to what spills from a cell of ours as references to its cells. */
  fix(formula: string, at: FormulaPlace): string {
    return replaceSpillReferences(formula, (anchor) => {
      const area = this.areaOf(anchor, at);
      return area && this.refer(anchor, area, at);
    });
  }

  /** Whether a formula may refer to an answer of ours in a way that only Excel can follow. */
  isLost(formula: string, at: FormulaPlace): boolean {
    if (this.isEmpty) return false;
    return findSpillReferences(formula).some(
      ({ anchor }) => this.areaOf(anchor, at) === null && this.mayBeOurs(anchor, at)
    );
  }

  private areaOf(anchor: string, at: FormulaPlace): Area | null {
    const place = locateAnchor(anchor, at, this.workbook);
    if (!place || place.area.rows * place.area.columns !== 1) return null;
    return this.areas.get(place.sheet, place.area.row, place.area.column) ?? null;
  }

  /** With the sheet and the dollar signs of the reference. */
  private refer(anchor: string, area: Area, at: FormulaPlace): string {
    const part = readArgumentPart(anchor);
    if (part.kind !== "range") {
      const { sheet } = locateAnchor(anchor, at, this.workbook)!;
      return `${quoteSheetName(sheet)}!${addressOf(area, true)}`;
    }
    return widenReference(anchor, area);
  }

  private mayBeOurs(anchor: string, at: FormulaPlace): boolean {
    if (locateAnchor(anchor, at, this.workbook) !== null) return false;
    if (ANYWHERE.some((name) => findNativeCalls(anchor, name).length > 0)) return true;
    return findParts(anchor).some(({ part }) => {
      const place = locate(part, at, this.workbook);
      if (place === null) return true;
      return [...this.areas.within(place.sheet, place.area)].length > 0;
    });
  }
}
