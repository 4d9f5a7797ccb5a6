import { type RelationsPart, visitSpans } from "../core/relation";
import { outcomeYears } from "../core/unitSample";
import { type Span, spansOf } from "../../../core/scenario/rollUp";
import type { Alternative, Scenario } from "../../../core/scenario/scenario";
import type { RelationChoices } from "../sheet/relationChoices";
import { figuresBy, tellingYear } from "../../../comparison/pane/figures";
import { useKept } from "../../../comparison/pane/useKept";

export interface ChoosingRelations extends RelationChoices {
  readonly part: RelationsPart;
  readonly contactYears: readonly Span[];
  readonly visitYears: readonly Span[];
  readonly alternatives: readonly Alternative[];
  readonly effectYears: readonly Span[];
  readonly setPart: (part: RelationsPart) => void;
  readonly setContactYear: (year: number) => void;
  readonly setFirst: (year: number) => void;
  readonly setLast: (year: number) => void;
  readonly setAlternative: (id: string) => void;
  readonly setEffectYear: (year: number) => void;
}

/** What is looked at, by default the latest whole year and the first alternative. */
export function useRelationChoices(scenario: Scenario): ChoosingRelations {
  const [part, setPart] = useKept<RelationsPart>("relations.part", "cni");
  const [contactYear, setContactYear] = useKept<number | null>("relations.year", null);
  const [first, setFirst] = useKept<number | null>("relations.first", null);
  const [last, setLast] = useKept<number | null>("relations.last", null);
  const [id, setAlternative] = useKept<string | null>("relations.alternative", null);
  const [effectYear, setEffectYear] = useKept<number | null>("relations.effectYear", null);
  const contactYears = outcomeYears(scenario);
  const visitYears = visitSpans(scenario);
  const alternatives = scenario.alternatives.filter((_, i) => i !== scenario.baseline);
  const effectYears = spansOf(scenario, "year");
  const alternative = alternatives.find(({ policy }) => policy.id === id) ?? alternatives[0];
  return {
    part,
    contactYears,
    visitYears,
    alternatives,
    effectYears,
    contacts: inYear(contactYears, contactYear) ?? latestWhole(contactYears),
    visits: visitChoice(visitYears, first, last),
    effect: alternative
      ? {
          alternative,
          span: inYear(effectYears, effectYear) ?? tellingSpan(scenario, alternative),
        }
      : null,
    setPart,
    setContactYear,
    setFirst,
    setLast,
    setAlternative,
    setEffectYear,
  };
}

function inYear(spans: readonly Span[], year: number | null): Span | null {
  return spans.find((span) => span.year === year) ?? null;
}

/** There is no scenario without outcome. */
function latestWhole(spans: readonly Span[]): Span {
  const whole = spans.filter((span) => span.whole);
  return whole[whole.length - 1] ?? spans[spans.length - 1]!;
}

/** A last year that is not after the first one gives way. */
function visitChoice(
  spans: readonly Span[],
  first: number | null,
  last: number | null
): RelationChoices["visits"] {
  const start = inYear(spans.slice(0, -1), first) ?? spans[0];
  const later = spans.filter(({ year }) => start && year > start.year);
  const end = inYear(later, last) ?? later[later.length - 1];
  return start && end ? { first: start, last: end } : null;
}

function tellingSpan(scenario: Scenario, alternative: Alternative): Span {
  const position = scenario.alternatives.indexOf(alternative);
  return tellingYear(scenario, position, figuresBy(scenario, position, "year")).span;
}
