import { runOptions } from "./runOptions";

const TRIES = 3;

/**
 * Excel.run, and once more where Excel has refused it or its answer was lost: somebody else may
 * have been there between look and write. The work looks first, and finds what is done already.
 */
export async function runAgain<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = runOptions()
): Promise<T> {
  for (let left = TRIES - 1; ; left -= 1)
    try {
      return await Excel.run(options, work);
    } catch (error) {
      if (left === 0 || !isOfExcel(error)) throw error;
    }
}

function isOfExcel(error: unknown): boolean {
  return typeof (Object(error) as { readonly code?: unknown }).code === "string";
}

/** Somebody else has been there between two looks. */
export class ChangedMeanwhile extends Error {
  readonly code = "ChangedMeanwhile";
}
