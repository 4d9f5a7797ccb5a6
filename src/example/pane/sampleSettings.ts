import { asBefore, remember } from "../../core/scenario/remembered";
import type { DataSource, Workspace } from "../../core/scenario/workspace";
import { sampleRegion } from "../../data/sampleRegion";
import { today } from "../../pane/work/today";
import { putSource } from "../../policies/pane/workspaceEdits";

/** The sample region's tables in place of others, with its own mean fees. */
export function takeSample(workspace: Workspace, sources: readonly DataSource[]): Workspace {
  const places = new Set(sources.map(({ place }) => place));
  const gone = workspace.sources.filter(({ place }) => !places.has(place));
  return {
    ...remember(workspace, gone),
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

/**
 * The user's own table, read as the one before it of the same headings: it takes the place of the
 * invented region, fees included.
 */
export function takeOwn(workspace: Workspace, source: DataSource): Workspace {
  const own = asBefore(workspace, source, Number(today().slice(0, 4)));
  if (!workspace.synthetic) return putSource(workspace, own);
  return putSource({ ...workspace, sources: [], synthetic: false, meanFees: null }, own);
}
