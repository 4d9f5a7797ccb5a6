import type { Source } from "../core/provenance";
import data from "./providerPaySources.json";
import { resolveSource } from "./sources";

/** Where it is said what pay by visits alone gives. */
export const providerPaySources: readonly Source[] = data.sources.map(resolveSource);
