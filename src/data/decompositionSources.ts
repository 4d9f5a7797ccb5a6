import type { DecompositionMethod } from "../core/decomposition";
import type { Source } from "../core/provenance";
import data from "./decompositionSources.json";
import { resolveSource } from "./sources";

/** Where a way of dividing a change of cost is described. */
export function decompositionSourcesOf(method: DecompositionMethod): readonly Source[] {
  return data.methods
    .filter((one) => one.method === method)
    .map(({ source }) => resolveSource(source));
}
