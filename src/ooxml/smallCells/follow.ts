import type { CellPlace } from "../../formula/text/cellPlace";
import type { CellSet } from "./cellSet";
import type { Telling } from "./countedCells";
import type { ShownFormula, HiddenWhy } from "./hiding";
import type { Taken, TakenReader, TakenSum } from "./taken";
import type { ValueIndex } from "./valueIndex";

export interface ReadFormula {
  readonly formula: ShownFormula;
  readonly taken: Taken;
}

/** Hides what is reckoned from hidden cells and would give them back. */
export class Followers {
  constructor(
    private readonly hidden: CellSet<HiddenWhy>,
    private readonly tellers: CellSet<Telling>,
    private readonly reader: TakenReader,
    private readonly index: ValueIndex
  ) {}

  /**
   * Until nothing more is hidden.
   * @param kept formulas that are kept back in any case
   * @returns the formulas of hidden cells that may be shown, as values
   */
  hide(formulas: readonly ReadFormula[], kept: ReadonlySet<ShownFormula>): readonly ShownFormula[] {
    const shown = new Set<ShownFormula>();
    for (let isMore = true; isMore;) {
      isMore = false;
      for (const { formula, taken } of formulas) {
        const { sheet, row, column, area } = formula;
        if (this.hidden.get(sheet, row, column) !== undefined) continue;
        const told = kept.has(formula) ? "hidden" : this.toldBy(taken, formula.isOurs);
        if (told === "nothing") continue;
        if (told === "sums") {
          shown.add(formula);
          continue;
        }
        shown.delete(formula);
        for (let r = 0; r < area.rows; r += 1)
          for (let c = 0; c < area.columns; c += 1)
            this.hidden.set(sheet, area.row + r, area.column + c, "follows");
        isMore = true;
      }
    }
    return [...shown];
  }

  /** What a formula would tell of hidden cells: sums of several, which have cover, or more than that. */
  private toldBy(
    { sums, extremes, counted, others }: Taken,
    isOurs: boolean
  ): "nothing" | "sums" | "hidden" {
    if (others === null || this.isHit(others)) return "hidden";
    let isHit = this.isHit(counted);
    for (const sum of sums) {
      const cells = this.hiddenOf(sum);
      if (cells === null || cells === 1) return "hidden";
      isHit ||= cells > 1;
    }
    for (const { places, isMost } of extremes) {
      if (!this.isHit(places)) continue;
      if (!this.isOfShown(places, isMost)) return "hidden";
      isHit = true;
    }
    if (!isHit) return "nothing";
    return isOurs ? "hidden" : "sums";
  }

  /** How many hidden numbers a sum has; null: cells that tell of others. */
  private hiddenOf(sum: TakenSum): number | null {
    const counts = new Set<number>();
    for (const [{ sheet, row, column }, why] of this.reader.within(sum, this.hidden)) {
      const telling = this.tellers.get(sheet, row, column);
      if (why === "follows" || telling === undefined) return null;
      counts.add(telling.count);
    }
    return counts.size;
  }

  private isHit(places: readonly CellPlace[]): boolean {
    return places.some(({ sheet, area }) => {
      for (const _ of this.hidden.within(sheet, area)) return true;
      return false;
    });
  }

  /** Whether the largest or the least of the cells is one that is shown. */
  private isOfShown(places: readonly CellPlace[], isMost: boolean): boolean {
    const factor = isMost ? 1 : -1;
    let [hidden, shown] = [-Infinity, -Infinity];
    for (const place of places) {
      const { sheet, area } = this.index.used(place);
      for (let row = area.row; row < area.row + area.rows; row += 1)
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const value = this.index.valueAt(sheet, row, column);
          if (typeof value !== "number") continue;
          if (this.hidden.get(sheet, row, column) === undefined)
            shown = Math.max(shown, factor * value);
          else hidden = Math.max(hidden, factor * value);
        }
    }
    return shown >= hidden;
  }
}
