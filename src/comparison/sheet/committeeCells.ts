import { numberFormats } from "../../sheet/numberFormat";
import type { SheetLayout } from "../../sheet/sheetLayout";
import { formula, type Formula, pin, quoted, type Reference } from "../../sheet/sheetPlan";
import { committeeSheetTexts } from "../../words/committeeSheet";
import { numberTexts } from "../../words/number";
import type { Assumed, Assumptions } from "./committeeBasis";
import type { CommitteeCell } from "./committeeModel";
import type { Setting, Shown } from "./setting";

export interface LaidCells {
  readonly assumptions: Assumptions;
  /** One a cell: whether it holds what it may. */
  readonly checks: readonly Formula[];
  /** Whether all of them hold what the run had; null: there are none. */
  readonly untouched: Formula | null;
}

const MOST_LEVEL = 2;
const MOST_GROWTH = 0.5;

/** The yellow cells, what the run has beside them, and a word where one cannot be counted with. */
export function layOutCommitteeCells(
  layout: SheetLayout,
  setting: Setting,
  cells: readonly CommitteeCell[]
): LaidCells {
  const t = committeeSheetTexts(setting.context.language);
  if (cells.length > 0) {
    layout.text("section", t.cellsTitle);
    const { cell, value, run } = t.cellHeadings;
    layout.row([
      { content: cell, style: "heading" },
      { content: value, style: "numberHeading" },
      { content: run, style: "numberHeading" },
    ]);
  }
  const laid = cells.map((cell) => layOutCell(layout, setting, cell));
  const found = (kind: CommitteeCell["kind"]): Assumed | null =>
    laid.find(({ cell }) => cell.kind === kind)?.assumed ?? null;
  const owned = (kind: "share" | "frame"): readonly (readonly [Shown, Assumed])[] =>
    laid.flatMap(({ cell, assumed }): (readonly [Shown, Assumed])[] =>
      cell.kind === kind ? [[cell.shown, assumed]] : []
    );
  return {
    assumptions: {
      level: found("level"),
      growth: found("growth"),
      realisable: found("realisable"),
      frames: new Map(owned("frame")),
      shares: new Map(owned("share")),
    },
    checks: laid.map(({ check }) => check),
    untouched: laid.length === 0 ? null : formula`AND(${sameOf(laid)})`,
  };
}

function sameOf(laid: readonly Laid[]): Formula {
  return laid.reduce(
    (all, { assumed: { cell, run } }, i) => {
      const same = formula`${cell}=${run}`;
      return i === 0 ? same : formula`${all},${same}`;
    },
    formula``
  );
}

interface Laid {
  readonly cell: CommitteeCell;
  readonly assumed: Assumed;
  readonly check: Formula;
}

function layOutCell(layout: SheetLayout, setting: Setting, cell: CommitteeCell): Laid {
  const t = committeeSheetTexts(setting.context.language);
  const { percent } = numberTexts(setting.context.language);
  const row = layout.height;
  const at = (column: number): Reference => pin(layout.cell(row, column));
  const assumed = { cell: at(1), run: at(2) };
  const limits = limitsOf(cell);
  const check = limits
    ? formula`ISNUMBER(${assumed.cell}),${assumed.cell}>=${limits[0]},${assumed.cell}<=${limits[1]}`
    : formula`ISNUMBER(${assumed.cell}),${assumed.cell}>=0`;
  const remark = limits ? t.outside(percent(limits[0]), percent(limits[1])) : t.outsideFrame;
  const numberFormat =
    cell.kind === "frame" ? numberFormats.kronor : numberFormats.shareWithDecimal;
  layout.row([
    { content: labelOf(setting, cell), style: "longText" },
    { content: cell.value, style: "input", numberFormat },
    { content: cell.value, numberFormat },
    { content: formula`=IF(AND(${check}),"",${quoted(remark)})`, style: "warning" },
  ]);
  return { cell, assumed, check };
}

/** null: kronor. */
function limitsOf(cell: CommitteeCell): readonly [least: number, most: number] | null {
  if (cell.kind === "frame") return null;
  if (cell.kind === "level") return [cell.least, MOST_LEVEL];
  return cell.kind === "growth" ? [-MOST_GROWTH, MOST_GROWTH] : [0, 1];
}

function labelOf({ context }: Setting, cell: CommitteeCell): string {
  const { cells } = committeeSheetTexts(context.language);
  if (cell.kind === "share") return cells.share(cell.shown.name, context.words);
  if (cell.kind === "frame") return cells.frame(cell.means.patch.name, cell.shown.name);
  return cells[cell.kind];
}
