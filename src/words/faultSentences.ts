import type { Fault } from "../core/fault";
import type { ProfessionKey } from "../core/profession";

/** One function a fault: a code without a sentence does not compile. */
export type Sentences = {
  readonly [Code in Fault["code"]]: (
    fault: Extract<Fault, { readonly code: Code }>,
    profession: (key: ProfessionKey) => string
  ) => string;
};
