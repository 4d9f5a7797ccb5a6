import type { RelationSetting } from "./relationSetting";
import type { OmittedUnit } from "../core/unitSample";
import { relationsTexts } from "../words/relationsAnalysis";

/** Below a table: the units that are not in it, without their figures. */
export function layOutOmitted(
  { layout, scenario, context: { language } }: RelationSetting,
  omitted: readonly OmittedUnit[]
): void {
  const own = relationsTexts(language);
  for (const { unit, reason } of omitted)
    layout.text("note", own.omitted(scenario.units[unit]!.name, own.reasons[reason]));
  layout.space();
}
