import type { DataSource } from "../../core/scenario/workspace";
import { type RegionReading, readRegion } from "../excel/readRegion";
import { findSources, type FoundSource, sourceAtSelection } from "../excel/sources";
import { stopIfCancelled, unlessCancelled } from "../../excel/cancellation";
import { inSlices } from "../../excel/inSlices";
import { recogniseData } from "../../excel/run/fingerprint";
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
  /** The latest reading was stopped: `reading` is what was read before it. */
  readonly stopped: boolean;
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
    stopped: false,
  });
  let newest: readonly DataSource[] | null = null;
  let signal = { aborted: false };
  /** Pieces of work that are under way or wait for their turn. */
  const working: RegionState["busy"][] = [];

  const during = async <T>(
    busy: RegionState["busy"],
    work: () => Promise<T>,
    otherwise: T
  ): Promise<T> => {
    working.push(busy);
    state.set({ ...state.get(), busy, progress: null });
    try {
      return await turns(work);
    } catch (error) {
      report(error);
      return otherwise;
    } finally {
      working.splice(working.indexOf(busy), 1);
      state.set({ ...state.get(), busy: working[working.length - 1] ?? null, progress: null });
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
    // What it would give is not asked for any more.
    signal.aborted = true;
    if (sources.length === 0) return state.set({ ...state.get(), reading: null, stopped: false });
    state.set({ ...state.get(), progress: null, stopped: false });
    const own = { aborted: false };
    signal = own;
    const onProgress = (progress: number): void => {
      if (newest === sources && !own.aborted) state.set({ ...state.get(), progress });
    };
    const work = async (): Promise<RegionReading> => {
      stopIfCancelled({ signal: own });
      const read = await readRegion(sources, "sv", today(), { signal: own, onProgress });
      // Its fingerprint is asked for as soon as it is seen.
      if (read.data) await inSlices(recogniseData(read.data), { signal: own });
      return read;
    };
    const reading = await during("reading", () => unlessCancelled(work()), null);
    if (newest !== sources) return;
    state.set({ ...state.get(), ...(own.aborted ? { stopped: true } : { reading }) });
  };

  const cancel = (): void => {
    signal.aborted = true;
  };

  const take = (reading: RegionReading): void =>
    state.set({ ...state.get(), reading, stopped: false });

  return { state, search, look, read, cancel, take };
}
