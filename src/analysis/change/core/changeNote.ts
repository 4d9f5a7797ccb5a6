import type { Change, ChangedGroup } from "../../../core/scenario/costChange";
import type { ProfessionKey } from "../../../core/profession";
import {
  calculatedPart,
  type CalculatedPart,
  isCounted,
} from "../../../core/scenario/calculatedPart";
import type { Span } from "../../../core/scenario/rollUp";
import type { ScenarioCell, Scenario } from "../../../core/scenario/scenario";
import type { ChangeQuestion } from "./changeQuestion";

/** What a reader must know of an analysis of change, as data; sentences live in locales. */
export type ChangeNote =
  | { readonly code: "lengths"; readonly before: number; readonly after: number }
  | { readonly code: "forecast" }
  | { readonly code: "undivided" }
  /** Contacts of one or both periods are calculated, not counted. */
  | { readonly code: "contactsFromCost"; readonly side: "before" | "after" | "both" }
  | { readonly code: "new"; readonly professions: readonly ProfessionKey[] }
  | { readonly code: "ended"; readonly professions: readonly ProfessionKey[] }
  | { readonly code: "priceWhole" }
  | { readonly code: "oneSided" }
  | { readonly code: "other" };

export function notesOn(
  scenario: Pick<Scenario, "calculated" | "cells" | "alternatives">,
  question: ChangeQuestion,
  { groups, divided, effects }: Change
): readonly ChangeNote[] {
  const { before, after, method } = question;
  const notes: ChangeNote[] = [];
  const lengths = { before: before.to - before.from, after: after.to - after.from };
  if (lengths.before !== lengths.after) notes.push({ code: "lengths", ...lengths });
  if (before.kind !== "outcome" || after.kind !== "outcome") notes.push({ code: "forecast" });
  if (!divided) notes.push({ code: "undivided" });
  const side = calculatedSide(scenario, question);
  if (side !== null) notes.push({ code: "contactsFromCost", side });
  const started = professionsOf(groups, (group) => group.before.contacts === 0);
  if (started.length > 0) notes.push({ code: "new", professions: started });
  const ended = professionsOf(groups, (group) => group.after.contacts === 0);
  if (ended.length > 0) notes.push({ code: "ended", professions: ended });
  if (divided && method === "lmdi") notes.push({ code: "priceWhole" });
  if (method === "laspeyres" || method === "paasche") notes.push({ code: "oneSided" });
  if (effects.some(({ name }) => name === "other")) notes.push({ code: "other" });
  return notes;
}

/** How much of the unit's contacts in a span is worked out from the cost. */
export function calculatedIn(
  scenario: Pick<Scenario, "calculated" | "cells" | "alternatives">,
  { unit, alternative }: Pick<ChangeQuestion, "unit" | "alternative">,
  span: Pick<Span, "from" | "to">
): CalculatedPart {
  const counts = (cell: ScenarioCell): boolean => unit === null || cell.unit === unit;
  return calculatedPart(scenario, scenario.alternatives[alternative]!, span, counts);
}

/** Only of what is compared: a year between the two says nothing of them. */
function calculatedSide(
  scenario: Pick<Scenario, "calculated" | "cells" | "alternatives">,
  question: ChangeQuestion
): "before" | "after" | "both" | null {
  const first = !isCounted(calculatedIn(scenario, question, question.before));
  const last = !isCounted(calculatedIn(scenario, question, question.after));
  if (first && last) return "both";
  if (first) return "before";
  return last ? "after" : null;
}

function professionsOf(
  groups: readonly ChangedGroup[],
  counts: (group: ChangedGroup) => boolean
): readonly ProfessionKey[] {
  return groups.flatMap((group) =>
    group.profession !== null && counts(group) ? [group.profession] : []
  );
}
