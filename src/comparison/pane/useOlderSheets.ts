import type { OlderSheet } from "../../sheet/runStamp";
import { useEffect, useMemo } from "react";
import { fingerprintOf } from "../../excel/run/fingerprint";
import { olderSheets } from "../../excel/run/olderSheets";
import { useWork, useWorkspace } from "./workContext";
import { inputOf } from "./runInput";
import { useStore } from "../../pane/work/useStore";

/** @param work only of this one; left out: of all */
export function useOlderSheets(work?: string, question?: string): readonly OlderSheet[] {
  const { runs, region, loading } = useWork();
  const workspace = useWorkspace();
  const { reading, busy } = useStore(region.state);
  const { status } = useStore(loading);
  const sheets = useStore(runs.state);
  // Somebody may have deleted or renamed some while another step was looked at.
  useEffect(() => void runs.refresh(), [runs]);
  const isKnown = status === "done" && busy !== "reading";
  return useMemo(() => {
    // Sources that cannot be read just now say nothing of the data.
    if (!isKnown || (workspace.sources.length > 0 && !reading)) return [];
    const own = sheets.filter((sheet) => work === undefined || sheet.work === work);
    return olderSheets(own, fingerprintOf(inputOf(reading, workspace)), question);
  }, [isKnown, reading, workspace, sheets, work, question]);
}
