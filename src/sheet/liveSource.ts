import type { Language } from "../words/language";
import { changedText } from "../words/figureSource";
import { type DayNumber, type Formula, formula, quoted, type Reference } from "./sheetPlan";

/** A text inside a formula may have 255 characters. */
const LONGEST_LITERAL = 250;

/**
 * A source beside input cells: the document's as long as they hold what it gives, else theirs who
 * changed them, with the document as förlaga.
 */
export function liveSource(
  cells: readonly (readonly [Reference, number | DayNumber])[],
  source: string,
  language: Language
): Formula {
  const [first, ...others] = cells.map(([cell, value]) => formula`${cell}=${value}`);
  const same = others.reduce((all, one) => formula`${all},${one}`, first!);
  const text = literal(source);
  return formula`=IF(AND(${same}),"",${quoted(changedText(language))})&${text}`;
}

function literal(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += LONGEST_LITERAL)
    parts.push(quoted(text.slice(at, at + LONGEST_LITERAL)));
  return parts.join("&");
}
