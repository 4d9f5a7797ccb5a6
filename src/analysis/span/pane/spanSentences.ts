import { halfOf } from "../../../core/scenario/growthLine";
import { extremeOf, type SpanForecast, type SpanYear } from "../../../core/scenario/spanForecast";
import type { Scenario } from "../../../core/scenario/scenario";
import { professionLabel } from "../../../data/professions";
import { scenarioFaultSentence } from "../../../words/scenario";
import { growthSpanLacking } from "../../../words/growthSpan";
import { upper } from "../../../words/upper";
import { spanTexts } from "../words/spanAnalysis";
import { numberText, signedText } from "../../../pane/field/numberText";
import type { AllWords } from "../../../pane/look/surroundings";
import type { PrintedMoney } from "../../../words/printedMoney";
import { methodName, type ShownLine } from "./shownSpan";

/** From here the highest of the band is so far above the lowest that nothing follows from it. */
const WIDE = 2;

/** What the span says of the first year ahead, what is lacking, and how much it can be trusted. */
export function spanSentences(
  scenario: Scenario,
  span: SpanForecast,
  lines: readonly ShownLine[],
  money: PrintedMoney,
  all: AllWords
): readonly string[] {
  const { language, words, form } = all;
  const own = spanTexts(language);
  const { outcome, inUse, band } = span;
  const yearsOf = (line: string): readonly SpanYear[] | undefined =>
    lines.find((one) => one.line === line)?.years;
  const none = yearsOf("none");
  const full = yearsOf("full");
  const position = firstAhead(none ?? lines[0]?.years ?? [], full);
  const given = numberText(outcome.years.length, 0, form);
  return [bracket(), ...lacking(), used(), trust(), extreme()].filter((one) => one !== null);

  function bracket(): string | null {
    const low = none?.[position];
    if (!low) return null;
    const year = `${low.span.year}`;
    const high = full?.[position];
    const middle = yearsOf("half")?.[position];
    return high && middle
      ? own.bracket(
          year,
          money.withUnit(low.cost),
          money.withUnit(middle.cost),
          money.withUnit(high.cost),
          growth()
        )
      : own.oneLine(year, money.withUnit(low.cost));
  }

  function growth(): string {
    // Of years each profession has its own growth, and no single number tells them.
    const isOwn = scenario.data.periodUnit === "year" && scenario.calibration.length > 1;
    if (outcome.growth === null || isOwn) return "";
    const percent = (share: number): string => own.percent(signedText(share, 1, form, 2));
    return own.growthOfYears(percent(outcome.growth), percent(halfOf(outcome.growth)));
  }

  /** Each thing that is lacking once, however many lines it stops. */
  function lacking(): readonly string[] {
    const isBoth = span.lines.get("half")?.ok !== true;
    const sentences = [...span.lines].flatMap(([name, line]) => {
      if (line.ok) return [];
      return line.fault.code === "span.wholeYears"
        ? [own.wholeYears(numberText(line.fault.given, 0, form))]
        : [
            name === "used"
              ? scenarioFaultSentence(line.fault, language, words, professionLabel)
              : `${upper(growthSpanLacking(line.fault, isBoth, language))}.`,
          ];
    });
    return [...new Set(sentences)];
  }

  function used(): string | null {
    if (inUse === "used" || !yearsOf(inUse)) return null;
    return own.inUse(methodName(scenario, all), own.lines[inUse]);
  }

  function trust(): string {
    const year = yearsOf(inUse)?.[position]?.span.year;
    const limits = band?.[position];
    if (!limits || year === undefined) return own.noBand(given);
    return own.band(
      given,
      `${year}`,
      money.plain(limits.low),
      money.withUnit(limits.high),
      limits.high > WIDE * limits.low
    );
  }

  function extreme(): string | null {
    const at = extremeOf(span);
    if (!at) return null;
    const { contacts, span: of } = at.year;
    return own.extreme(
      own.lines.full,
      `${of.year}`,
      numberText(contacts, 0, form),
      numberText(at.times, 0, form)
    );
  }
}

/**
 * The first whole year of the forecast in which growth makes a difference, as it makes none in those
 * of the region's own forecast; else the first whole year, else the first that has any forecast.
 */
function firstAhead(years: readonly SpanYear[], grown: readonly SpanYear[] = years): number {
  const isWhole = ({ span }: SpanYear): boolean => span.kind === "forecast" && span.whole;
  const differs = years.findIndex((one, i) => isWhole(one) && one.contacts !== grown[i]!.contacts);
  if (differs >= 0) return differs;
  const whole = years.findIndex(isWhole);
  return whole >= 0 ? whole : years.findIndex(({ span }) => span.kind !== "outcome");
}
