import type { RunFingerprint } from "../../sheet/runStamp";
import { readRegion } from "../../reading/excel/readRegion";
import { fingerprintOf } from "../../excel/run/fingerprint";
import { inputOf } from "./runInput";
import type { Work } from "./work";

/**
 * Of what the workbook says at this moment: cells may have been edited since the pane read them. The
 * pane takes what is new, so that a run starts from it. Waits for no turn: the caller has it.
 */
export async function readFingerprint({ history, region }: Work): Promise<RunFingerprint> {
  const { present } = history.get();
  const { sources } = present;
  const now = sources.length === 0 ? null : await readRegion(sources);
  const fingerprint = fingerprintOf(inputOf(now, present));
  const seen = fingerprintOf(inputOf(region.state.get().reading, present));
  if (now && seen.data !== fingerprint.data) region.take(now);
  return fingerprint;
}
