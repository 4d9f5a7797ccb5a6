import { unlessCancelled } from "../../excel/cancellation";
import type { JobOptions } from "../../pane/work/job";
import type { RunAnswer, RunRequest } from "./invoiceRun";
import type { WorkerMessage } from "./invoiceWorker";

/** The worker's own build; a new version of the add-in asks for a new one. */
const WORKER = `invoices.js?${BUILD.version}`;

/** The worker could not be started at all: an old engine, or a policy that forbids it. */
const notStarted = Symbol("not started");

/**
 * Reads the lines beside the page, or on it in slices where no worker can be had: the same code.
 * @returns null when cancelled: the worker is gone with all that it held
 */
export async function startRun(
  request: RunRequest,
  options: JobOptions
): Promise<RunAnswer | null> {
  const answer = await inWorker(request, options);
  if (answer !== notStarted) return answer;
  const { readInvoices } = await import("./invoiceRun");
  return unlessCancelled(readInvoices(request, options));
}

function inWorker(
  request: RunRequest,
  { signal, onProgress }: JobOptions
): Promise<RunAnswer | null | typeof notStarted> {
  if (typeof Worker === "undefined") return Promise.resolve(notStarted);
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = new Worker(WORKER);
    } catch {
      return resolve(notStarted);
    }
    let isStarted = false;
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener("abort", cancel);
    };
    const cancel = (): void => {
      end();
      resolve(null);
    };
    signal.addEventListener("abort", cancel);
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      isStarted = true;
      if ("progress" in data) return onProgress?.(data.progress);
      end();
      if ("answer" in data) resolve(data.answer);
      else reject(new Error(data.failed));
    };
    worker.onerror = () => {
      end();
      if (isStarted) reject(new Error("Worker"));
      else resolve(notStarted);
    };
    if (signal.aborted) cancel();
    else worker.postMessage(request);
  });
}
