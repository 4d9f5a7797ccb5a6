import type { RunStamp } from "../../sheet/runStamp";
import type { Workspace } from "../../core/scenario/workspace";
import type { RegionReading } from "../../reading/excel/readRegion";
import { fingerprintOf, type RunInput } from "../../excel/run/fingerprint";
import { settingsOf } from "../../reading/pane/settings";

/** What a run of now would start from. */
export function inputOf(reading: RegionReading | null, workspace: Workspace): RunInput {
  return {
    data: reading?.data ?? null,
    settings: reading && settingsOf(reading, workspace),
    workspace,
  };
}

/** @param time as the user's clock has it, @param question of an analysis or a report */
export function stampOf(input: RunInput, time: string, question: string | null): RunStamp {
  const { policies, chosen } = input.workspace;
  return {
    time,
    alternatives: policies.filter(({ id }) => chosen.includes(id)).map(({ name }) => name),
    fingerprint: fingerprintOf(input),
    question,
  };
}
