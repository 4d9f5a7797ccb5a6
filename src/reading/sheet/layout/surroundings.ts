import { foldText } from "../../../core/profession";
import { matchHeading, parseHeading } from "../heading";
import type { CountedMeaning } from "./crossTypes";
import type { LoadedCell } from "../sourceTable";
import { type Grid, isBlank, isNumeric, loadedText } from "./grid";
import type { SourceCells } from "./sourceCells";

const COST =
  /\b(kostnad\w*|belopp\w*|kronor|kr|tkr|mkr|mnkr|valuta|utgift\w*|ersattning\w*|cost|costs|sek)\b/;
const CONTACTS = /\b(\w*kontakt\w*|\w*besok\w*|antal|volym\w*|contacts?|visits?)\b/;

/** @param text folded */
export function saysMoney(text: string): boolean {
  return COST.test(text);
}

/** Tables of prices, fees and shares count neither. */
const NO_MEASURE = /avgift|taxa|taxor|pris|andel|index|medel|snitt|fee|tariff|price/;

/** What titles above a table and the name of its sheet say of all of it. */
export interface Titles {
  readonly money: TitledMoney | null;
  readonly measure: CountedMeaning | null;
}

/** A unit of money that stands beside a table, and the text that says it. */
export interface TitledMoney {
  /** Kronor per written unit of money. */
  readonly scale: number;
  readonly text: string;
  /** Another than kronor. */
  readonly currency: string | null;
}

/** @param rows of the grid above the headings */
export function titlesOf({ grid, sheet, around = [] }: SourceCells, rows: number): Titles {
  const above = titleTexts(grid, rows);
  const measures = new Set(above.flatMap(measuresIn));
  const own = measures.size === 0 ? new Set(measuresIn(sheet)) : measures;
  return {
    money: moneyIn(above) ?? moneyIn(around) ?? moneyIn([sheet]),
    measure: own.size === 1 ? [...own][0]! : null,
  };
}

/** "2,4 mkr" is an amount, and says nothing of others. */
const AN_AMOUNT = /\d[\s.,]*([tk]kr|[tk]sek|m(n|ilj)?kr|msek|mn\b|milj|tusen)/;
const A_YEAR = /\b(19|20)\d\d\b/g;

/** "tusen" alone may be a name, or count something else. */
const OF_MONEY = /\b(\w*kr|\w*sek|ore)\b/;

/** "(EUR)" */
const ALONE = /^\(?[^\s()]+\)?$/;

/** null where none says it, and where they say several. */
export function moneyIn(texts: readonly string[]): TitledMoney | null {
  const said = texts.flatMap((text): readonly TitledMoney[] => {
    const { scale, currency } = parseHeading(text);
    const folded = foldText(text);
    const isOfMoney = COST.test(folded) || OF_MONEY.test(folded);
    const isAmount = AN_AMOUNT.test(folded.replace(A_YEAR, "x"));
    if (currency !== null)
      return isOfMoney || ALONE.test(text.trim()) ? [{ scale: 1, text, currency }] : [];
    return scale === null || isAmount || !isOfMoney ? [] : [{ scale, text, currency }];
  });
  const units = new Set(said.map(({ scale, currency }) => `${scale} ${currency}`));
  return units.size === 1 ? said[0]! : null;
}

export function titleTexts({ cells }: Grid, rows: number): readonly string[] {
  return cells
    .slice(0, rows)
    .flatMap((row) => row.filter((cell) => !isBlank(cell)).map(loadedText));
}

/** Above all tables of a sheet, and below its last figures. */
export function textsAround({ cells }: Grid): readonly string[] {
  const written = (row: readonly LoadedCell[]): readonly LoadedCell[] =>
    row.filter((cell) => !isBlank(cell));
  const isText = (row: readonly LoadedCell[]): boolean => {
    const own = written(row);
    return own.length < 2 && own.every((cell) => !isNumeric(cell));
  };
  const first = cells.findIndex((row) => !isText(row));
  if (first < 0) return [];
  let last = cells.length;
  while (isText(cells[last - 1]!)) last -= 1;
  return [...cells.slice(0, first), ...cells.slice(last)].flatMap(written).map(loadedText);
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
