import type { Language } from "../core/language";
import type { PolicyStatus } from "../core/policy/policy";
import type { RegionDecision } from "../core/regionFigure";
import data from "./regionDecisions.json";
import { resolveSource } from "./sources";

/** What other regions have decided or are asked to decide, the oldest first. */
export function regionDecisions(language: Language): readonly RegionDecision[] {
  return data.decisions.map(({ region, date, status, text, policy, source }) => ({
    region,
    date,
    status: status as PolicyStatus,
    text: text[language],
    preset: policy,
    source: resolveSource(source),
  }));
}
