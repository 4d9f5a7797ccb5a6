import type { OwnSheet } from "../ownSheet";
import type { SheetPlan } from "../../sheet/sheetPlan";

export interface Pairing {
  /** The sheets that take the plans, by the plans' keys. */
  readonly targets: ReadonlyMap<string, OwnSheet>;
  /** No plan is for them any more. */
  readonly others: readonly OwnSheet[];
}

/** Which sheet of an earlier run is written anew after which plan. */
export function pairSheets(plans: readonly SheetPlan[], sheets: readonly OwnSheet[]): Pairing {
  const targets = new Map<string, OwnSheet>();
  const left = new Set(sheets);
  const pair = (isMeant: (plan: SheetPlan, sheet: OwnSheet) => boolean): void => {
    for (const plan of plans) {
      if (targets.has(plan.key)) continue;
      const sheet = [...left].find((one) => isMeant(plan, one));
      if (!sheet) continue;
      targets.set(plan.key, sheet);
      left.delete(sheet);
    }
  };
  pair(({ key, name }, sheet) => sheet.key === key && sheet.name === name);
  pair(({ key }, sheet) => sheet.key === key);
  // What an earlier version wrote.
  pair(({ name }, sheet) => sheet.key === null && sheet.name === name);
  pair(({ name }, sheet) => sheet.key === null && withoutNumber(sheet.name) === name);
  return { targets, others: [...left] };
}

function withoutNumber(name: string): string {
  return name.replace(/ \(\d+\)$/, "");
}
