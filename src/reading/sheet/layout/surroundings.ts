import { foldText } from "../../../core/profession";
import { matchHeading, parseHeading } from "../heading";
import type { CountedMeaning } from "./crossTypes";
import { type Grid, isBlank, loadedText } from "./grid";

const COST =
  /\b(kostnad\w*|belopp\w*|kronor|kr|tkr|mkr|mnkr|utgift\w*|ersattning\w*|cost|costs|sek)\b/;
const CONTACTS = /\b(\w*kontakt\w*|\w*besok\w*|antal|volym\w*|contacts?|visits?)\b/;

/** Tables of prices, fees and shares count neither. */
const NO_MEASURE = /avgift|taxa|taxor|pris|andel|index|medel|snitt|fee|tariff|price/;

/** What titles above a table and the name of its sheet say of all of it. */
export interface Titles {
  /** Kronor per written unit of money. */
  readonly scale: number | null;
  readonly measure: CountedMeaning | null;
}

/** @param rows of the grid above the headings */
export function titlesOf(grid: Grid, rows: number, sheet: string): Titles {
  const above = titleTexts(grid, rows);
  const measures = new Set(above.flatMap(measuresIn));
  const own = measures.size === 0 ? new Set(measuresIn(sheet)) : measures;
  const scales = new Set(
    above.map((text) => parseHeading(text).scale).filter((one) => (one ?? 1) > 1)
  );
  return {
    scale: scales.size === 1 ? [...scales][0]! : null,
    measure: own.size === 1 ? [...own][0]! : null,
  };
}

export function titleTexts({ cells }: Grid, rows: number): readonly string[] {
  return cells
    .slice(0, rows)
    .flatMap((row) => row.filter((cell) => !isBlank(cell)).map(loadedText));
}

function measuresIn(text: string): readonly CountedMeaning[] {
  const match = matchHeading(parseHeading(text), "contacts")?.meaning;
  if (match === "cost" || match === "contacts") return [match];
  const folded = foldText(text);
  if (parseHeading(text).rate === "contact" || NO_MEASURE.test(folded)) return [];
  return [
    ...(COST.test(folded) ? (["cost"] as const) : []),
    ...(CONTACTS.test(folded) ? (["contacts"] as const) : []),
  ];
}
