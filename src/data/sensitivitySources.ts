import data from "./sensitivitySources.json";
import { resolveSource } from "./sources";

export const sensitivitySources = {
  /** How much care is sought less when it costs something. */
  elasticity: resolveSource(data.elasticity),
  /** Where normal variates come from. */
  normal: resolveSource(data.normal),
  /** Why alternatives are drawn under the same circumstances. */
  commonNumbers: resolveSource(data.commonNumbers),
};
