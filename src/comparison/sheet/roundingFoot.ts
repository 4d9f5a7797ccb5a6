import { stepTexts } from "../../words/steps";
import type { SheetLayout } from "../../sheet/sheetLayout";
import { formula, type Formula, quoted, type Reference } from "../../sheet/sheetPlan";
import type { Setting } from "./setting";

/**
 * Rows whose printed total is another number than its printed parts come to, in whole kronor; rows
 * without a total are none of them.
 */
export function differsAcross(total: Reference, parts: readonly [Reference, Reference]): Formula {
  const [first, second] = parts;
  return formula`SUMPRODUCT(IF(ISNUMBER(${total}),--(ROUND(${total},0)<>ROUND(${first},0)+ROUND(${second},0)),0))`;
}

/** 1 where the printed sum below is another number than its printed parts come to. */
export function differsDown(sum: Reference, parts: Reference): Formula {
  return formula`(SUMPRODUCT(IF(ISNUMBER(${parts}),ROUND(${parts},0),0))<>ROUND(${sum},0))`;
}

/** The same of a sum of single cells. */
export function differsInAll(sum: Reference, parts: readonly Reference[]): Formula {
  const [first, ...rest] = parts.map((part) => formula`ROUND(${part},0)`);
  return formula`(${rest.reduce((all, one) => formula`${all}+${one}`, first!)}<>ROUND(${sum},0))`;
}

/** The sentence of the pane and the documents, as long as any of it holds. */
export function layOutRoundingFoot(
  layout: SheetLayout,
  { context }: Setting,
  differing: readonly Formula[]
): void {
  const { rounded } = stepTexts(context.language).result;
  const [first, ...rest] = differing;
  if (!first) return;
  const any = rest.reduce((all, one) => formula`${all}+${one}`, first);
  // Apart from the rows, or it would be one of them to whoever selects or reads the block.
  layout.space();
  layout.row([{ content: formula`=IF(${any}>0,${quoted(rounded)},"")`, style: "note" }]);
}
