import { readInvoices, type RunAnswer, type RunRequest } from "./invoiceRun";

/** What a worker tells the page. Of what went wrong only the kind: a message may repeat a cell. */
export type WorkerMessage =
  { readonly progress: number } | { readonly answer: RunAnswer } | { readonly failed: string };

interface WorkerScope {
  onmessage: ((message: { readonly data: RunRequest }) => void) | null;
  postMessage: (message: WorkerMessage) => void;
}

const scope = globalThis as unknown as WorkerScope;
/** So many steps of progress are told. */
const STEPS = 200;

scope.onmessage = ({ data }) => void answer(data);

async function answer(request: RunRequest): Promise<void> {
  let told = -1;
  const onProgress = (share: number): void => {
    const step = Math.floor(share * STEPS);
    if (step === told) return;
    told = step;
    scope.postMessage({ progress: share });
  };
  try {
    scope.postMessage({ answer: await readInvoices(request, { onProgress }) });
  } catch (error) {
    scope.postMessage({ failed: error instanceof Error ? error.name : "Error" });
  }
}
