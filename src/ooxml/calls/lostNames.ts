import { nameAt, skipAtom } from "../../formula/text/formulaCalls";
import type { DefinedName, Workbook } from "../parts/workbook";
import type { OtherFormula } from "./otherFormula";
import type { ReadCall } from "./recalculation";
import { isFixedThrough } from "./references";
import type { SpillAreas } from "./spillAreas";
import type { Unread } from "./unread";

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

/** Names that give each cell or call an answer of its own, or none that we can work out. */
export function findLostNames(
  workbook: Workbook,
  others: readonly (readonly [OtherFormula, readonly ReadCall[] | Unread])[],
  spills: SpillAreas
): LostNames {
  const first = workbook.sheets[0]?.name ?? "";
  const ours = others.filter(
    ([{ kind, formula, at }, calls]) =>
      kind === "name" && ("code" in calls || !isFixedThrough(formula, at, workbook))
  );
  const reading = workbook.names.filter(({ text, sheet }) =>
    spills.isLost(`=${text}`, { sheet: sheet ?? first, row: 0, column: 0 })
  );
  return new LostNames(workbook, [...ours.map(([{ label: name }]) => ({ name })), ...reading]);
}
