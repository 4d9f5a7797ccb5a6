import { append } from "../../../core/append";
import type { CivilDate } from "../../../core/calendar";
import type { Patch, Policy } from "../../../core/policy/policy";

export const FEWEST_TOGETHER = 2;
export const MOST_TOGETHER = 6;

/** Two rules that would hold on the same day, of which only one can. */
export interface Conflict {
  readonly kind: Patch["kind"];
  /** The one that does not hold from the day on, and the one that does. */
  readonly hidden: Policy;
  readonly holds: Policy;
  readonly from: CivilDate;
}

/** Why measures cannot be laid together at all. */
export type StackFault =
  | { readonly code: "together.count"; readonly count: number }
  /** They end on different days, and an alternative has one. */
  | { readonly code: "together.ends"; readonly policies: readonly Policy[] };

export function stackFault(policies: readonly Policy[]): StackFault | null {
  const { length: count } = policies;
  if (count < FEWEST_TOGETHER || count > MOST_TOGETHER) return { code: "together.count", count };
  const ends = new Set(policies.map(({ validTo }) => validTo));
  return ends.size > 1 ? { code: "together.ends", policies } : null;
}

/** All changes of the measures, in their order: what comes later holds where two fall on one day. */
export function stack(policies: readonly Policy[], id: string, name: string): Policy {
  const starts = policies.map(({ validFrom }) => validFrom);
  const notes = policies.flatMap(({ legalNote }) => legalNote ?? []);
  const sources = policies.flatMap((policy) => policy.sources);
  return {
    id,
    name,
    text: policies
      .map(({ text }) => text)
      .filter((text) => text !== "")
      .join(" "),
    legalNote: notes.length > 0 ? [...new Set(notes)].join(" ") : null,
    status: "proposed",
    sources: sources.filter(
      (one, i) => sources.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === i
    ),
    validFrom: starts.includes(null) ? null : (starts.sort()[0] ?? null),
    validTo: policies[0]?.validTo ?? null,
    patches: policies.flatMap(({ patches }) => patches),
    written: ["name", "text"],
  };
}

/**
 * Where a rule of one measure takes the place of another's. Equal rules are no conflict, nor is
 * financing, of which there may be many at once.
 */
export function conflictsOf(policies: readonly Policy[]): readonly Conflict[] {
  const found: Conflict[] = [];
  for (const [b, second] of policies.entries())
    for (const first of policies.slice(0, b)) append(found, conflictsBetween(first, second));
  return found;
}

function conflictsBetween(first: Policy, second: Policy): readonly Conflict[] {
  return second.patches.flatMap((later) =>
    first.patches.flatMap((earlier): readonly Conflict[] => {
      if (later.kind === "financing" || placeOf(later) !== placeOf(earlier)) return [];
      if (saysOf(later) === saysOf(earlier)) return [];
      const isLater = later.from >= earlier.from;
      const [hidden, holds] = isLater ? [first, second] : [second, first];
      const from = isLater ? later.from : earlier.from;
      return [{ kind: later.kind, hidden, holds, from }];
    })
  );
}

/** Rules and charges both say who bears, and only one of them can. */
function placeOf({ kind }: Patch): string {
  return kind === "contactCharge" ? "allocation" : kind;
}

/** What a change says but for its day and where it is from. */
function saysOf(patch: Patch): string {
  const entries = Object.entries(patch).filter(
    ([key]) => !["from", "source", "ownSource"].includes(key)
  );
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
