import { fromRun, type NumberSource } from "../../../core/numberSource";
import type { PatchField } from "../../../core/policy/patchFields";
import type { Policy } from "../../../core/policy/policy";
import type { Alternative } from "../../../core/scenario/scenario";
import type { BorneCost } from "../core/reportYear";
import { WORKSPACE_TABLE_NAMES } from "../../../policies/sheet/workspacePlan";
import type { SettingRow } from "../../../policies/sheet/settingRows";

/** A year, or the first and the last of several: "2020–2023". */
type Years = number | string;

/** What an alternative costs a party. */
export function costSource(one: Alternative, years: Years, part: keyof BorneCost): NumberSource {
  return fromRun("cost", one.policy.id, years, part);
}

/** What an alternative changes against the baseline. */
export function changeSource(
  one: Alternative,
  years: Years,
  part: keyof BorneCost | "visits" | "visitCost" | "net"
): NumberSource {
  return fromRun("change", one.policy.id, years, part);
}

/** The same figure by another growth. */
export function byGrowth(source: NumberSource, line: string): NumberSource {
  return source.kind === "run" ? { ...source, key: `${source.key}/${line}` } : source;
}

/** A field of a change, as the workbook keeps it. @param place of the change among the policy's */
export function patchCell({ id }: Policy, place: number, field: PatchField | "all"): NumberSource {
  return {
    kind: "cell",
    table: WORKSPACE_TABLE_NAMES.changes,
    row: `${id} ${place + 1} ${field}`,
    column: "value",
  };
}

export function policyCell({ id }: Policy, column: "name" | "text" | "legalNote"): NumberSource {
  return { kind: "cell", table: WORKSPACE_TABLE_NAMES.policies, row: id, column };
}

export function settingCell(row: SettingRow["key"]): NumberSource {
  return { kind: "cell", table: WORKSPACE_TABLE_NAMES.settings, row, column: "value" };
}
