import type { FormulaPlace } from "../../formula/text/cellPlace";
import { nameAt, skipAtom } from "../../formula/text/formulaCalls";
import { findParts } from "../../formula/text/formulaReference";
import type { DefinedName, Workbook } from "../parts/workbook";
import { findName, isFixed, isPlaceBound } from "./references";

/** Names may stand for names; more steps than this lead round in a circle. */
const MOST_NAMES = 20;

/** Whether a formula means the same wherever it is used, the names in it too. */
export function isFixedThrough(
  text: string,
  at: FormulaPlace,
  workbook: Workbook,
  depth = 0
): boolean {
  if (!isFixed(text) || isPlaceBound(text) || depth > MOST_NAMES) return false;
  return findParts(text).every(({ part }) => {
    if (part.kind === "table") return part.table !== null;
    const name = part.kind === "name" ? findName(part.name, at.sheet, workbook) : undefined;
    return !name || isFixedThrough(name.text, at, workbook, depth + 1);
  });
}

/**
 * The names that stand for no one value once our calls are gone: those given, and all that are made
 * of them. What uses one keeps what Excel saved.
 */
export class LostNames {
  private readonly names: Set<string>;

  constructor({ names }: Workbook, first: readonly Pick<DefinedName, "name">[]) {
    this.names = new Set(first.map(({ name }) => fold(name)));
    for (let size = -1; size !== this.names.size;) {
      size = this.names.size;
      for (const { name, text } of names)
        if (this.usedIn(text) !== null) this.names.add(fold(name));
    }
  }

  get isEmpty(): boolean {
    return this.names.size === 0;
  }

  /** The first of them in a formula, as a value or as a function; null: none. */
  usedIn(formula: string): string | null {
    for (let i = 0; i < formula.length;) {
      const end = skipAtom(formula, i);
      const name = end > i ? "" : nameAt(formula, i).replace(/^@/, "");
      if (this.names.has(fold(name))) return name;
      i = end > i ? end : i + (nameAt(formula, i).length || 1);
    }
    return null;
  }
}

function fold(name: string): string {
  return name.toLowerCase();
}
