import type { ProfessionCode } from "../core/profession";
import data from "./nationalMix.json";
import { resolveSource } from "./sources";

/** How the country's digital out-of-region contacts were spread over professions in a year. */
export const nationalMix = {
  year: data.year,
  source: resolveSource(data.source),
  shares: data.shares.map(({ profession, value }) => ({
    profession: profession as ProfessionCode,
    share: Number(value),
  })),
};
