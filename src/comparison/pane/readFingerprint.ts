import type { RunFingerprint } from "../../sheet/runStamp";
import { readRegion } from "../../reading/excel/readRegion";
import type { WorkOptions } from "../../excel/cancellation";
import { inSlices } from "../../excel/inSlices";
import { today } from "../../pane/work/today";
import { fingerprintOf, recogniseData } from "../../excel/run/fingerprint";
import { inputOf } from "./runInput";
import type { Work } from "./work";

/**
 * Of what the workbook says at this moment: cells may have been edited since the pane read them. The
 * pane takes what is new, so that a run starts from it. Waits for no turn: the caller has it.
 * @param options cancelled it ends with the error that `unlessCancelled` knows, and the pane takes nothing
 */
export async function readFingerprint(
  { history, region }: Work,
  options: WorkOptions = {}
): Promise<RunFingerprint> {
  const { present } = history.get();
  const { signal } = options;
  const { sources } = present;
  const now = sources.length === 0 ? null : await readRegion(sources, "sv", today(), options);
  if (now?.data) await inSlices(recogniseData(now.data), { ...(signal && { signal }) });
  const fingerprint = fingerprintOf(inputOf(now, present));
  const seen = fingerprintOf(inputOf(region.state.get().reading, present));
  if (now && seen.data !== fingerprint.data) region.take(now);
  return fingerprint;
}
