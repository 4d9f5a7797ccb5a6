import type { RelationSetting } from "./relationSetting";
import type { RelationId } from "../core/relation";
import { relationsTexts } from "../words/relationsAnalysis";
import { relationsSheetTexts } from "../words/relationsSheet";
import { numberFormats } from "../../../sheet/numberFormat";
import type { Table } from "../../../sheet/sheetLayout";
import { formula, type Formula, quoted, type Reference } from "../../../sheet/sheetPlan";

/** The figures, one a row, and the conclusion below them. */
export const FIGURE_ROWS = 8;

const { count, index } = numberFormats;

/** Live: whoever corrects a figure of the table gets another correlation, and another conclusion. */
export function layOutFigures(
  { layout, context: { language }, confidence }: RelationSetting,
  id: RelationId,
  table: Table<"x" | "y" | "rankX" | "rankY">
): void {
  const t = relationsSheetTexts(language);
  const { smallP, verdicts } = relationsTexts(language);
  // What is smaller is said as the pane says it.
  const probability = `[<0.001]"${smallP}";0.000`;
  const line = (name: keyof typeof t.statistics, content: Formula, numberFormat: string) =>
    layout.line(t.statistics[name], { content, numberFormat }, name === "p" ? t.pRemark : null);
  const n = line("n", formula`=COUNT(${table.column("x")})`, count);
  const r = line("pearson", correlationOf(table.column("x"), table.column("y")), index);
  const reach = formula`NORMSINV((1+${confidence})/2)/SQRT(${n}-3)`;
  // A perfect correlation has no distance left to its bound.
  const bound = (sign: "+" | "-"): Formula =>
    formula`=IF(ABS(${r})=1,${r},TANH(ATANH(${r})${sign}${reach}))`;
  line("low", bound("-"), index);
  line("high", bound("+"), index);
  const p = line("p", probabilityOf(r, n), probability);
  const rho = line("spearman", correlationOf(table.column("rankX"), table.column("rankY")), index);
  const rhoP = line("spearmanP", probabilityOf(rho, n), probability);
  const limit = formula`1-${confidence}`;
  const says = verdicts[id];
  const content = formula`=IF(MIN(${p},${rhoP})>=${limit},${quoted(`${says.none}.`)},IF(OR(MAX(${p},${rhoP})>=${limit},SIGN(${r})<>SIGN(${rho})),${quoted(`${says.mixed}.`)},IF(${r}>0,${quoted(`${says.positive}.`)},${quoted(`${says.negative}.`)})))`;
  layout.row([{ content: t.conclusion }, { content, style: "result" }]);
}

/** Rounded, because a perfect correlation would else miss its bound by a trace. */
function correlationOf(xs: Reference, ys: Reference): Formula {
  return formula`=ROUND(CORREL(${xs},${ys}),12)`;
}

/** Two-sided, by Student's t. */
function probabilityOf(r: Reference, n: Reference): Formula {
  return formula`=IF(ABS(${r})=1,0,TDIST(ABS(${r})*SQRT((${n}-2)/(1-${r}^2)),${n}-2,2))`;
}
