import type { ProfessionCode, ProfessionKey } from "../../core/profession";
import { professionGroups } from "../../data/professions";

/** Professions that share a tariff, the group itself first where it is a key; null: no tariff. */
export interface OfferedGroup {
  readonly group: "LÄKARE" | "PSYKOSOCIAL" | "ÖVRIG" | null;
  readonly keys: readonly ProfessionKey[];
}

const GROUPS = ["LÄKARE", "PSYKOSOCIAL", "ÖVRIG", null] as const;

/** All that a word can mean but what is proposed already. */
export function offeredGroups(proposed: readonly string[]): readonly OfferedGroup[] {
  return GROUPS.map((group): OfferedGroup => {
    const codes: readonly ProfessionCode[] = [...professionGroups].flatMap(([code, own]) =>
      own === group ? [code] : []
    );
    const own: readonly ProfessionKey[] = group === null || group === "LÄKARE" ? [] : [group];
    return { group, keys: [...own, ...codes].filter((key) => !proposed.includes(key)) };
  }).filter(({ keys }) => keys.length > 0);
}
