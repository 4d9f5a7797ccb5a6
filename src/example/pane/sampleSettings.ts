import type { DataSource, Workspace } from "../../core/scenario/workspace";
import { sampleRegion } from "../../data/sampleRegion";
import { putSource } from "../../policies/pane/workspaceEdits";

/** The sample region's tables in place of others, with its own mean fees. */
export function takeSample(workspace: Workspace, sources: readonly DataSource[]): Workspace {
  return {
    ...workspace,
    sources,
    synthetic: true,
    lastOutcome: null,
    lastMonth: null,
    meanFees: sampleRegion.meanFees.values.map(({ profession, year, value }) => ({
      profession,
      year,
      amount: value,
    })),
  };
}

/** The user's own table: it takes the place of the invented region, fees included. */
export function takeOwn(workspace: Workspace, source: DataSource): Workspace {
  if (!workspace.synthetic) return putSource(workspace, source);
  return putSource({ ...workspace, sources: [], synthetic: false, meanFees: null }, source);
}
