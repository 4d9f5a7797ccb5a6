import { checkItems } from "../../../src/share/check/sheet/checkList";
import type { Scenario } from "../../../src/core/scenario/scenario";
import { emptyWorkspace, type Workspace } from "../../../src/core/scenario/workspace";
import { compare } from "../../../src/core/scenario/compare";
import { professionLabel } from "../../../src/data/professions";
import { checkBeforeSharing, oldIn } from "../../../src/share/check/pane/workbookCheck";
import { inputOf } from "../../../src/comparison/pane/runInput";
import { settingsOf } from "../../../src/reading/pane/settings";
import { readRegion, type RegionReading } from "../../../src/reading/excel/readRegion";
import { fingerprintOf } from "../../../src/excel/run/fingerprint";
import { loadWorkspace } from "../../../src/policies/excel/workspace";
import type { OpenFile } from "./openFile";
import { Refused } from "./refusal";

/** `check`: the list of Kontrollera, with the comparison that the workbook itself keeps. */
export async function check({ addIn }: OpenFile): Promise<object> {
  const workspace = (await loadWorkspace("sv")).workspace ?? emptyWorkspace;
  const reading = workspace.sources.length > 0 ? await readRegion(workspace.sources, "sv") : null;
  const checked = await checkBeforeSharing(
    addIn.namespace,
    "sv",
    async () => fingerprintOf(inputOf(reading, workspace)),
    { signal: new AbortController().signal }
  );
  if (!checked) throw new Refused("Kontrollen avbröts.");
  const { findings, file } = checked;
  const old = oldIn(findings, reading && scenarioOf(reading, workspace));
  return { rows: checkItems(findings, file, old, "sv", professionLabel) };
}

function scenarioOf(reading: RegionReading, workspace: Workspace): Scenario | null {
  const settings = settingsOf(reading, workspace);
  if (!reading.data || !settings) return null;
  const { policies, chosen, baseline } = workspace;
  const compared = policies.filter(({ id }) => chosen.includes(id));
  const result = compare(reading.data, settings, compared, baseline);
  return result.ok ? result.value : null;
}
