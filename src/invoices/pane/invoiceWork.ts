import type { Work } from "../../comparison/pane/work";
import { useWork } from "../../comparison/pane/workContext";
import { createJob, type Job } from "../../pane/work/job";
import { report } from "../../pane/work/opening";
import { createStore, type Store } from "../../pane/work/store";
import { today } from "../../pane/work/today";
import type { InvoiceSettings } from "../core/invoiceSettings";
import { changeInvoiceSettings, loadInvoiceSettings } from "../excel/keptSettings";
import { readTableRows, type TableRows } from "../excel/tableRows";
import type { InvoiceFile, RunAnswer } from "./invoiceRun";
import { startRun } from "./startRun";

/** A file of the user's, or a table of the workbook that is read when the run begins. */
export type ChosenFile =
  | { readonly kind: "file"; readonly name: string; readonly file: Blob }
  | { readonly kind: "table"; readonly name: string };

/** A place that was pointed out and holds nothing any longer. */
export class PlaceMissing extends Error {
  constructor(readonly place: string) {
    super("PlaceMissing");
  }
}

/** What the pane knows of invoice lines. It lives as long as the page; the files stay the user's. */
export interface InvoiceWork {
  /** null: not loaded yet. */
  readonly settings: Store<InvoiceSettings | null>;
  readonly files: Store<readonly ChosenFile[]>;
  /** Of a table that is gone since it was pointed out; null: none. */
  readonly missing: Store<string | null>;
  readonly job: Job<RunAnswer>;
  readonly load: () => Promise<void>;
  /** Kept in the workbook. */
  readonly change: (change: (settings: InvoiceSettings) => InvoiceSettings) => Promise<void>;
  readonly start: () => Promise<void>;
}

const KEY = "invoices";

export function useInvoiceWork(): InvoiceWork {
  const work = useWork();
  const known = work.kept.get(KEY) as InvoiceWork | undefined;
  if (known) return known;
  const made = createInvoiceWork(work);
  work.kept.set(KEY, made);
  return made;
}

function createInvoiceWork({ turns }: Work): InvoiceWork {
  const settings = createStore<InvoiceSettings | null>(null);
  const files = createStore<readonly ChosenFile[]>([]);
  const missing = createStore<string | null>(null);
  // A worker leaves the workbook alone: only reading its tables waits for others.
  const job = createJob<RunAnswer>();

  const load = async (): Promise<void> => {
    if (settings.get() !== null) return;
    try {
      settings.set(await turns(loadInvoiceSettings));
    } catch (error) {
      report(error);
    }
  };

  const change: InvoiceWork["change"] = async (edit) => {
    const before = settings.get();
    if (before) settings.set(edit(before));
    try {
      settings.set(await turns(() => changeInvoiceSettings(edit)));
    } catch (error) {
      settings.set(before);
      report(error);
    }
  };

  const start = async (): Promise<void> => {
    const said = settings.get();
    if (!said) return;
    missing.set(null);
    await job.start(async (options) => {
      try {
        const rowsAt = async (place: string): Promise<TableRows> => {
          const rows = await turns(() => readTableRows(place, { signal: options.signal }));
          if (!rows) throw new PlaceMissing(place);
          return rows;
        };
        const read: InvoiceFile[] = [];
        for (const one of files.get())
          read.push({
            name: one.name,
            content: one.kind === "file" ? one.file : await rowsAt(one.name),
          });
        const listing = said.listing === null ? null : await rowsAt(said.listing);
        return await startRun({ files: read, listing, settings: said, today: today() }, options);
      } catch (error) {
        if (options.signal.aborted) return null;
        if (!(error instanceof PlaceMissing)) throw error;
        missing.set(error.place);
        return null;
      }
    });
  };

  return { settings, files, missing, job, load, change, start };
}
