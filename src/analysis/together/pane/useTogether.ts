import { useEffect, useState } from "react";
import type { Policy } from "../../../core/policy/policy";
import { toBasis } from "../../../core/scenario/basis";
import type { Span } from "../../../core/scenario/rollUp";
import type { Scenario } from "../../../core/scenario/scenario";
import { unlessCancelled } from "../../../excel/cancellation";
import { inSlices } from "../../../excel/inSlices";
import { together, type Together } from "../core/together";

/** null: it is being calculated; "tooLarge": not exactly. */
export type FoundTogether = Together | "tooLarge" | null;

/** A few combinations at a time, so that the pane answers. @param policies none: nothing is asked */
export function useTogether(
  scenario: Scenario,
  policies: readonly Policy[],
  { year, from, to }: Span
): FoundTogether {
  const asked = `${policies.map(({ id }) => id).join("\n")}\n${year}`;
  const [made, setMade] = useState<{
    readonly of: Scenario;
    readonly asked: string;
    readonly found: Together | "tooLarge";
  } | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const make = async (): Promise<void> => {
      const found = await unlessCancelled(
        findTogether(scenario, policies, { from, to }, controller.signal)
      );
      if (found !== null && !controller.signal.aborted) setMade({ of: scenario, asked, found });
    };
    if (policies.length > 0) void make();
    return () => controller.abort();
    // The policies are the scenario's, in the order that `asked` tells.
  }, [scenario, asked]);
  return made?.of === scenario && made.asked === asked ? made.found : null;
}

export async function findTogether(
  scenario: Scenario,
  policies: readonly Policy[],
  span: Pick<Span, "from" | "to">,
  signal?: AbortSignal
): Promise<Together | "tooLarge"> {
  const basis = toBasis(scenario.data, scenario.settings);
  if (!basis.ok) throw new RangeError(`A scenario has its basis: ${basis.fault.code}`);
  const steps = together(basis.value, policies, span);
  return (await inSlices(steps, signal ? { signal } : {})) ?? "tooLarge";
}
