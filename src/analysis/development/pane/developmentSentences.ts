import { fromRun, type NumberSource } from "../../../core/numberSource";
import { type MarkNumber, unmarkedNumber } from "../../../sheet/trace";
import { type Development, type DevelopmentYear, NEARLY_DOUBLED } from "../core/development";
import { printsAsZero } from "../../../core/rounding/printedAmount";
import { developmentTexts } from "../words/developmentAnalysis";
import { type PrintedMoney, printedMoney } from "../../../words/printedMoney";
import { numberText, signedText } from "../../../pane/field/numberText";
import type { AllWords } from "../../../pane/look/surroundings";

/** What the development comes to, by what it tells of. */
export interface DevelopmentParts {
  /** How fast the cost and the contacts grow, or that there is but one year. */
  readonly pace: readonly string[];
  readonly inARow: readonly string[];
  readonly forecast: readonly string[];
  readonly calculated: readonly string[];
}

/** What the development comes to: the pace, the volume, two years in a row, and the forecast. */
export function developmentSentences(
  development: Development,
  money: PrintedMoney,
  all: AllWords
): readonly string[] {
  const { pace, inARow, forecast, calculated } = developmentParts(development, money, all);
  return [...pace, ...inARow, ...forecast, ...calculated];
}

/** @param mark of the numbers, where their sources are asked for */
export function developmentParts(
  { years, pace, inARow }: Development,
  money: PrintedMoney,
  { language, form }: AllWords,
  mark: MarkNumber = unmarkedNumber
): DevelopmentParts {
  const own = developmentTexts(language);
  const kronor = printedMoney(form, "kr", 2);
  const of = (what: string, year?: number): NumberSource =>
    year === undefined ? fromRun("development", what) : fromRun("development", what, year);
  const percent = (share: number): string => own.percent(signedText(share, 1, form, 2));
  const sizeOf = ({ span, costChange }: DevelopmentYear) => {
    const share = costChange!;
    const text = own.percent(numberText(Math.abs(share) * 100, 1, form));
    return printsAsZero(share * 100, 1)
      ? null
      : { percent: mark(text, of("costChange", span.year)), rises: share > 0 };
  };
  const times = (multiple: number): string => numberText(multiple, 2, form);
  const nameOf = ({ span }: DevelopmentYear): string => `${span.year}`;
  const paceTold: string[] = [];
  if (pace) {
    const { from, to, costGrowth, years: span } = pace;
    const costOf = ({ cost, span: { year } }: DevelopmentYear): string =>
      mark(money.withUnit(cost), of("cost", year));
    const cost = own.pace({
      from: nameOf(from),
      to: nameOf(to),
      costFrom: costOf(from),
      costTo: costOf(to),
      multiple: mark(times(to.cost / from.cost), of("costTimes")),
      growth: mark(percent(costGrowth), of("costGrowth")),
    });
    const ending = costGrowth > 0 ? own.doubles : own.halves;
    paceTold.push(
      span === null
        ? `${cost}.`
        : cost + ending(mark(numberText(span, 1, form), of("yearsToDouble")))
    );
    if (from.costPerContact !== null && to.costPerContact !== null)
      paceTold.push(
        own.volume({
          from: nameOf(from),
          to: nameOf(to),
          contactsFrom: mark(numberText(from.contacts, 0, form), of("contacts", from.span.year)),
          contactsTo: mark(numberText(to.contacts, 0, form), of("contacts", to.span.year)),
          multiple: mark(times(to.contacts / from.contacts), of("contactsTimes")),
          perContactFrom: mark(
            kronor.withUnit(from.costPerContact),
            of("perContact", from.span.year)
          ),
          perContactTo: mark(kronor.withUnit(to.costPerContact), of("perContact", to.span.year)),
        })
      );
  } else if (
    years.filter(({ span, cost }) => span.whole && span.kind === "outcome" && cost > 0).length < 2
  )
    paceTold.push(own.oneYear);
  const ahead = years.filter(({ span }) => span.kind !== "outcome");
  return {
    pace: paceTold,
    inARow: inARow
      ? [
          own.inARow(
            inARow.holds,
            mark(own.percent(numberText(NEARLY_DOUBLED * 100, 0, form)), of("nearlyDoubled")),
            inARow.years.map((year) => ({
              year: nameOf(year),
              change: mark(percent(year.costChange!), of("costChange", year.span.year)),
            }))
          ),
        ]
      : [],
    forecast: ahead
      .filter(({ costChange }) => costChange !== null)
      .map((year) => own.forecast(nameOf(year), sizeOf(year), `${year.span.year - 1}`)),
    calculated: (["all", "some"] as const).flatMap((part) => {
      const calculated = years.filter((year) => year.calculated === part);
      return calculated.length === 0
        ? []
        : [
            own.calculated(
              calculated.map(({ span }) => span.year),
              part === "all"
            ),
          ];
    }),
  };
}
