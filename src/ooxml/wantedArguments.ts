import type { Result } from "../core/result";
import { findFormulas } from "./calls/ownFormula";
import { Recalculation } from "./calls/recalculation";
import type { CopyFault, PackageFault } from "./fault";
import { Package } from "./package";
import { Workbook } from "./parts/workbook";
import { runPatiently, type RunOptions, spread } from "./patience";

/** An argument that only Excel can work out, as files write it with "=", and the sheet it stands on. */
export interface WantedArgument {
  readonly formula: string;
  readonly sheet: string;
}

/** Those of the workbook's calls; nothing in it is changed. */
export function findWantedArguments(
  bytes: Uint8Array,
  { namespaces, ...options }: RunOptions & { readonly namespaces: readonly string[] }
): Promise<Result<readonly WantedArgument[], PackageFault | CopyFault>> {
  return runPatiently(wantedSteps(bytes, namespaces), options);
}

function* wantedSteps(
  bytes: Uint8Array,
  namespaces: readonly string[]
): Generator<number, readonly WantedArgument[]> {
  const workbook = new Workbook(new Package(bytes));
  const finding = findFormulas(workbook, namespaces);
  const formulas = yield* spread(finding, 0, 0.3, workbook.sheets.length);
  const wanted: WantedArgument[] = [];
  const ask = (formula: string, sheet: string): null => {
    wanted.push({ formula, sheet });
    return null;
  };
  const recalculation = new Recalculation(workbook, formulas, namespaces, ask);
  yield* spread(recalculation.run(), 0.3, 1, formulas.length);
  return wanted;
}
