import type { DataSource } from "../../core/scenario/workspace";
import { type RegionReading, readRegion } from "../excel/readRegion";
import { findSources, type FoundSource, sourceAtSelection } from "../excel/sources";
import { unlessCancelled } from "../../excel/cancellation";
import { report } from "../../pane/work/opening";
import { today } from "../../pane/work/today";
import { createStore, type Store } from "../../pane/work/store";
import type { Turns } from "../../pane/work/turns";

/** What the pane knows of the user's tables. */
export interface RegionState {
  readonly busy: "searching" | "reading" | null;
  /** Of a reading that takes its time, the share that is loaded, 0–1; null: it has just begun. */
  readonly progress: number | null;
  /** null: not looked for yet. */
  readonly found: readonly FoundSource[] | null;
  readonly reading: RegionReading | null;
}

export interface Region {
  readonly state: Store<RegionState>;
  readonly search: () => Promise<readonly FoundSource[]>;
  /** @returns what the selection holds, now in the list of what was found; null: nothing */
  readonly look: () => Promise<FoundSource | null>;
  /** Reads the sources; only the latest asking counts. */
  readonly read: (sources: readonly DataSource[]) => Promise<void>;
  /** Stops the reading that is under way: what was read before stays. */
  readonly cancel: () => void;
  /** Takes what somebody else has just read of the sources. */
  readonly take: (reading: RegionReading) => void;
}

export function createRegion(turns: Turns): Region {
  const state = createStore<RegionState>({
    busy: null,
    progress: null,
    found: null,
    reading: null,
  });
  let newest: readonly DataSource[] | null = null;
  let signal = { aborted: false };

  const during = async <T>(
    busy: RegionState["busy"],
    work: () => Promise<T>,
    otherwise: T
  ): Promise<T> => {
    state.set({ ...state.get(), busy, progress: null });
    try {
      return await turns(work);
    } catch (error) {
      report(error);
      return otherwise;
    } finally {
      state.set({ ...state.get(), busy: null, progress: null });
    }
  };

  const search = async (): Promise<readonly FoundSource[]> => {
    const found = await during("searching", findSources, []);
    state.set({ ...state.get(), found });
    return found;
  };

  const look = async (): Promise<FoundSource | null> => {
    const one = await during("searching", sourceAtSelection, null);
    if (!one || (one.score === 0 && one.rows === 0)) return null;
    const others = (state.get().found ?? []).filter(
      ({ source }) => source.place !== one.source.place
    );
    state.set({ ...state.get(), found: [...others, one] });
    return one;
  };

  const read = async (sources: readonly DataSource[]): Promise<void> => {
    newest = sources;
    if (sources.length === 0) return state.set({ ...state.get(), reading: null });
    const own = { aborted: false };
    signal = own;
    const onProgress = (progress: number): void => {
      if (newest === sources) state.set({ ...state.get(), progress });
    };
    const reading = await during(
      "reading",
      () => unlessCancelled(readRegion(sources, "sv", today(), { signal: own, onProgress })),
      null
    );
    if (newest === sources && !own.aborted) state.set({ ...state.get(), reading });
  };

  const cancel = (): void => {
    signal.aborted = true;
  };

  const take = (reading: RegionReading): void => state.set({ ...state.get(), reading });

  return { state, search, look, read, cancel, take };
}
