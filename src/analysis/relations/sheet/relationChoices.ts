import type { RelationsTexts } from "../words/relationsAnalysis.sv";
import type { Span } from "../../../core/scenario/rollUp";
import type { Alternative, Scenario } from "../../../core/scenario/scenario";
import { monthText } from "../../../words/month";

/** What the user looks at; null: there is none. */
export interface RelationChoices {
  /** Whose contacts are held against CNI and availability. */
  readonly contacts: Span;
  /** Two different years with physical visits. */
  readonly visits: { readonly first: Span; readonly last: Span } | null;
  readonly effect: { readonly alternative: Alternative; readonly span: Span } | null;
}

/** The year, and up to which month where it has no outcome after that. */
export function nameOfYear(
  { months }: Pick<Scenario, "months">,
  { year, whole, to }: Span,
  { partOfYear }: Pick<RelationsTexts, "partOfYear">
): string {
  return whole ? String(year) : partOfYear(String(year), monthText(months[to - 1]!));
}
