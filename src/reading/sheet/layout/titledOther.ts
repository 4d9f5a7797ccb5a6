import { foldText } from "../../../core/profession";
import { WITH_TAX } from "../headingWords";
import { markOf } from "../kindMark";
import { type Problems, sourcePlace } from "../problems";
import type { SourceColumn } from "../sourceTable";
import type { SourceCells } from "./sourceCells";
import { titleTexts } from "./surroundings";

const SUMMED = /\b(ack|ackumulera\p{L}*|ytd|accumulated|year to date)\b/u;
const OUTCOME = /\b(utfall|outcome)\b/;

/** Budget, with VAT, or each period with those before it: no heading below may say it again. */
function saysOther(text: string): boolean {
  const folded = foldText(text);
  const isPlan = markOf(text) === "other" && !OUTCOME.test(folded);
  return isPlan || SUMMED.test(folded) || WITH_TAX.test(folded);
}

/** A title or the name of the sheet that says something else than what the numbers are read as. */
export function reportTitledOther(
  { source, sheet, grid }: SourceCells,
  rows: number,
  columns: readonly SourceColumn[],
  problems: Problems
): void {
  const counted = columns.filter(({ meaning }) => meaning === "cost" || meaning === "contacts");
  const isTold =
    columns.some(({ meaning }) => meaning === "kind") ||
    counted.some(({ heading }) => OUTCOME.test(foldText(heading)));
  if (source.role !== "contacts" || counted.length === 0 || isTold) return;
  const text = [...titleTexts(grid, rows), sheet].find(saysOther);
  if (text !== undefined)
    problems.report(sourcePlace(source.place, sheet), { code: "amount.titledOther", text });
}
