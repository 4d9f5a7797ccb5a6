import type { Language } from "../../words/language";
import type { WorkspaceConflict, WorkspaceProblem } from "../../policies/sheet/workspaceProblem";
import type { Workspace } from "../../core/scenario/workspace";
import { mergeWorkspaces } from "../../policies/sheet/mergeWorkspaces";
import { reword } from "../../policies/sheet/wording";
import { loadWorkspace, saveWorkspace } from "../../policies/excel/workspace";
import { report } from "../../pane/work/opening";
import { type Calculator, createCalculator } from "./calculation";
import { begin, commit, type History, rebase, redo, undo } from "../../pane/work/history";
import type { Inserted, Insertion } from "../../pane/work/insertion";
import { createJob, type Job } from "../../pane/work/job";
import { createRegion, type Region } from "../../reading/pane/region";
import { createRuns, type Runs } from "./runs";
import { createSaving, type Saving } from "../../pane/work/saving";
import { createStore, type Store } from "../../pane/work/store";
import { createTurns, type Turns } from "../../pane/work/turns";
import { emptyWorkspace } from "../../policies/pane/workspaceEdits";

/** What the workbook had to say of the alternatives that it keeps. */
export interface Loading {
  readonly status: "waiting" | "done";
  readonly problems: readonly WorkspaceProblem[];
  readonly editedByHand: boolean;
  /** What another pane has changed that this one has changed too. */
  readonly conflicts: readonly WorkspaceConflict[];
}

/** All that the pane works on. It lives as long as the page, whether the pane is seen or not. */
export interface Work {
  readonly history: Store<History<Workspace>>;
  readonly loading: Store<Loading>;
  readonly region: Region;
  readonly calculator: Calculator;
  readonly saving: Saving;
  /** Long work by a name of its own: the same one however often it is asked for. */
  readonly job: <T>(name: string) => Job<T>;
  /** Writing the sheets of a work, which are known again afterwards. */
  readonly insertion: (work: string) => Insertion;
  /** What runs have written. */
  readonly runs: Runs;
  /** What the user has chosen in the analyses, by a name of theirs. */
  readonly kept: Map<string, unknown>;
  readonly turns: Turns;
  /** Loads what the workbook keeps; a second time it does nothing. */
  readonly open: () => Promise<void>;
  /** Takes what the sheet says now; it can be undone. */
  readonly reload: () => Promise<void>;
  /** @param mark edits with the same one are undone together */
  readonly edit: (change: (workspace: Workspace) => Workspace, mark?: string) => void;
  /** @returns whether there was anything to undo */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

export function createWork(language: Language): Work {
  const turns = createTurns();
  const history = createStore(begin(emptyWorkspace));
  const loading = createStore<Loading>({
    status: "waiting",
    problems: [],
    editedByHand: false,
    conflicts: [],
  });
  const region = createRegion(turns);
  const calculator = createCalculator();
  const saving = createSaving((workspace) =>
    turns(async () => {
      const periodUnit = region.state.get().reading?.data?.periodUnit ?? "month";
      const kept = await saveWorkspace(workspace, language, { periodUnit });
      include(workspace, kept.workspace, kept.conflicts);
      return kept.sheet;
    })
  );
  let opened = false;
  let saved: Workspace = emptyWorkspace;

  const calculate = (): void =>
    calculator.request(region.state.get().reading, history.get().present);
  let counted = region.state.get().reading;
  region.state.subscribe(() => {
    const { reading } = region.state.get();
    if (reading === counted) return;
    counted = reading;
    calculate();
  });
  history.subscribe(() => {
    const { present } = history.get();
    if (present === saved) return;
    if (present.sources !== saved.sources) void region.read(present.sources);
    saved = present;
    saving.request(present);
    calculate();
  });

  /** What somebody else has made of what the pane had; undoing goes on undoing the pane's own. */
  const include = (
    base: Workspace,
    theirs: Workspace,
    told: readonly WorkspaceConflict[] = []
  ): void => {
    if (told.length > 0) loading.set({ ...loading.get(), conflicts: told });
    if (theirs === base) return;
    let conflicts = told;
    const next = rebase(history.get(), (step) => {
      if (step === base) return theirs;
      const merged = mergeWorkspaces(base, step, theirs, language);
      if (step === history.get().present) conflicts = [...told, ...merged.conflicts];
      return merged.workspace;
    });
    if (conflicts !== told) loading.set({ ...loading.get(), conflicts });
    // What the workbook holds already is not saved in it.
    if (history.get().present === base) {
      saved = theirs;
      if (theirs.sources !== base.sources) void region.read(theirs.sources);
    }
    history.set(next);
    calculate();
  };

  const load = async (take: (workspace: Workspace) => void): Promise<void> => {
    try {
      const { workspace, problems, editedByHand } = await turns(() => loadWorkspace(language));
      loading.set({ status: "done", problems, editedByHand, conflicts: [] });
      if (workspace) take(workspace);
    } catch (error) {
      report(error);
      loading.set({ ...loading.get(), status: "done" });
    }
  };

  const open = async (): Promise<void> => {
    if (opened) return;
    opened = true;
    await load((workspace) => {
      // Whoever was quicker than the workbook keeps what they have done.
      if (history.get().present !== emptyWorkspace) return include(emptyWorkspace, workspace);
      saved = workspace;
      history.set(begin(workspace));
      void region.read(workspace.sources);
    });
  };

  const reload = (): Promise<void> =>
    load((workspace) => history.set(commit(history.get(), workspace)));

  const go = (step: typeof undo): boolean => {
    const next = step(history.get());
    if (next) history.set(next);
    return next !== null;
  };

  const runs = createRuns(turns);
  const jobs = new Map<string, unknown>();
  const job = <T>(name: string): Job<T> => {
    if (!jobs.has(name)) jobs.set(name, createJob<T>(turns));
    return jobs.get(name) as Job<T>;
  };
  const insertion = (name: string): Insertion => {
    const key = `insertion:${name}`;
    if (jobs.has(key)) return jobs.get(key) as Insertion;
    const made = createJob<Inserted>(turns);
    jobs.set(key, made);
    made.state.subscribe(() => {
      if (made.state.get().status === "done") void runs.refresh();
    });
    return made;
  };

  return {
    history,
    loading,
    region,
    calculator,
    saving,
    job,
    insertion,
    runs,
    kept: new Map(),
    turns,
    open,
    reload,
    edit: (change, mark) => {
      const { present } = history.get();
      const next = reword(change(present), present, language);
      history.set(commit(history.get(), next, mark ?? null));
    },
    undo: () => go(undo),
    redo: () => go(redo),
  };
}
