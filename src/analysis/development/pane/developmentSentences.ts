import { type Development, type DevelopmentYear, NEARLY_DOUBLED } from "../core/development";
import { printsAsZero } from "../../../core/rounding/printedAmount";
import { developmentTexts } from "../words/developmentAnalysis";
import { type PrintedMoney, printedMoney } from "../../../words/printedMoney";
import { numberText, signedText } from "../../../pane/field/numberText";
import type { AllWords } from "../../../pane/look/surroundings";

/** What the development comes to: the pace, the volume, two years in a row, and the forecast. */
export function developmentSentences(
  { years, pace, inARow }: Development,
  money: PrintedMoney,
  { language, form }: AllWords
): readonly string[] {
  const own = developmentTexts(language);
  const kronor = printedMoney(form, "kr", 2);
  const percent = (share: number): string => own.percent(signedText(share, 1, form, 2));
  const sizeOf = (share: number): { percent: string; rises: boolean } | null => {
    const text = own.percent(numberText(Math.abs(share) * 100, 1, form));
    return printsAsZero(share * 100, 1) ? null : { percent: text, rises: share > 0 };
  };
  const times = (multiple: number): string => numberText(multiple, 2, form);
  const nameOf = ({ span }: DevelopmentYear): string => `${span.year}`;
  const sentences: string[] = [];
  if (pace) {
    const { from, to, costGrowth, years: span } = pace;
    const cost = own.pace({
      from: nameOf(from),
      to: nameOf(to),
      costFrom: money.withUnit(from.cost),
      costTo: money.withUnit(to.cost),
      multiple: times(to.cost / from.cost),
      growth: percent(costGrowth),
    });
    const ending = costGrowth > 0 ? own.doubles : own.halves;
    sentences.push(span === null ? `${cost}.` : cost + ending(numberText(span, 1, form)));
    if (from.costPerContact !== null && to.costPerContact !== null)
      sentences.push(
        own.volume({
          from: nameOf(from),
          to: nameOf(to),
          contactsFrom: numberText(from.contacts, 0, form),
          contactsTo: numberText(to.contacts, 0, form),
          multiple: times(to.contacts / from.contacts),
          perContactFrom: kronor.withUnit(from.costPerContact),
          perContactTo: kronor.withUnit(to.costPerContact),
        })
      );
  } else if (
    years.filter(({ span, cost }) => span.whole && span.kind === "outcome" && cost > 0).length < 2
  )
    sentences.push(own.oneYear);
  if (inARow)
    sentences.push(
      own.inARow(
        inARow.holds,
        own.percent(numberText(NEARLY_DOUBLED * 100, 0, form)),
        inARow.years.map((year) => ({ year: nameOf(year), change: percent(year.costChange!) }))
      )
    );
  const ahead = years.filter(({ span }) => span.kind !== "outcome");
  for (const year of ahead)
    if (year.costChange !== null)
      sentences.push(own.forecast(nameOf(year), sizeOf(year.costChange), `${year.span.year - 1}`));
  for (const part of ["all", "some"] as const) {
    const calculated = years.filter((year) => year.calculated === part);
    if (calculated.length > 0)
      sentences.push(
        own.calculated(
          calculated.map(({ span }) => span.year),
          part === "all"
        )
      );
  }
  return sentences;
}
