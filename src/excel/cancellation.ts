/** How the pane follows long work, and stops it. */
export interface WorkOptions {
  /** Told the share that is done, 0–1. */
  readonly onProgress?: (share: number) => void;
  /** An AbortSignal will do. */
  readonly signal?: { readonly aborted: boolean };
}

class Cancelled extends Error {}

export function stopIfCancelled({ signal }: WorkOptions): void {
  if (signal?.aborted) throw new Cancelled();
}

/** @returns null when cancelled */
export async function unlessCancelled<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Cancelled) return null;
    throw error;
  }
}
