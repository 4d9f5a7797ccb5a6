import { intersect } from "../area";
import type { Area } from "../grid/grid";
import { HostError } from "../wire/hostError";
import { isDefinableName } from "./names";
import type { Workbook } from "./workbook";

/**
 * A table's name follows the rules of defined names and is no other's in the workbook. The code is
 * ours: nothing is documented for either mistake.
 */
export function checkedTableName(workbook: Workbook, value: unknown, ownId?: string): string {
  const name = String(value);
  const lower = name.toLowerCase();
  const isTaken =
    workbook.contents.tables.some(
      (each) => each.id !== ownId && each.name.toLowerCase() === lower
    ) || workbook.grid.names().some((each) => each.name.toLowerCase() === lower);
  if (!isDefinableName(name) || isTaken) throw new HostError("InvalidArgument");
  return name;
}

/** Tables never overlap. */
export function checkedTableArea(
  workbook: Workbook,
  sheetId: string,
  area: Area,
  ownId?: string
): void {
  const others = workbook.contents.tables.filter(
    (each) => each.sheetId === sheetId && each.id !== ownId
  );
  if (others.some((each) => intersect(each.area, area))) throw new HostError("InvalidArgument");
}
