import type { ProfessionKey } from "../../core/profession";

/** Professions and groups that are met most: others come with the user's own data. */
export const FEE_PROFESSIONS: readonly ProfessionKey[] = ["LK", "PSYKOSOCIAL", "ÖVRIG"];
