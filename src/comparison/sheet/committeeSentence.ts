import { formula, type Formula, quoted, type Reference } from "../../sheet/sheetPlan";
import type { CommitteeSheetTexts } from "../../words/sv/committeeSheet";
import type { Words } from "../../words/terms";

type SentenceTexts = CommitteeSheetTexts["sentence"];

type Around = SentenceTexts["amounts"]["millions"];

/** From so many kronor on an amount is said in millions, or in thousands, when it is rounded. */
const MILLIONS = 999_950;
const THOUSANDS = 999.5;

/** Changes against the baseline, in kronor. */
export interface CostChanges {
  readonly total: Formula;
  readonly healthCentre: Formula;
  readonly region: Formula;
}

/** How much less or more an alternative is, and for whom: a text that follows the figures. */
export function changeSentence(
  name: string,
  { total, healthCentre, region }: CostChanges,
  t: SentenceTexts,
  words: Words
): Formula {
  const parts = [
    [`${name}: ${t.total}`, total],
    [`, ${words.theHealthCentres} `, healthCentre],
    [`, ${words.region} `, region],
  ] as const;
  const [first, ...rest] = parts.map(
    ([text, kronor]) => formula`${quoted(text)}&${movedBy(kronor, t)}`
  );
  return formula`${rest.reduce((all, one) => formula`${all}&${one}`, first!)}&"."`;
}

/** Whether what the region bears fits the frame. @param margin what of it is left, kronor */
export function frameSentence(name: string, margin: Reference, t: SentenceTexts): Formula {
  const fits = formula`IF(${margin}<0,${quoted(t.exceeds)},${quoted(t.fits)})`;
  return formula`${quoted(name)}&${fits}&${amount(formula`${margin}`, t)}&"."`;
}

function movedBy(kronor: Formula, t: SentenceTexts): Formula {
  const direction = formula`IF(${kronor}<0,${quoted(t.lower)},${quoted(t.higher)})`;
  return formula`IF(ROUND(${kronor},2)=0,${quoted(t.unchanged)},${amount(kronor, t)}&${direction})`;
}

/** Without TEXT, whose formats are written in each user's own language. */
function amount(kronor: Formula, { amounts }: SentenceTexts): Formula {
  const said = ({ before, after }: Around, number: Formula): Formula =>
    formula`${quoted(before)}&${number}&${quoted(after)}`;
  const size = formula`ABS(${kronor})`;
  const { millions, thousands, ones } = amounts;
  return formula`IF(${size}>=${MILLIONS},${said(millions, formula`ROUND(${size}/1000000,1)`)},IF(${size}>=${THOUSANDS},${said(thousands, formula`ROUND(${size}/1000,0)`)},${said(ones, formula`ROUND(${size},0)`)}))`;
}
