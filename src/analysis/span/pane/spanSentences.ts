import { unmarked } from "../../../words/marked";
import { fromRun } from "../../../core/numberSource";
import { halfOf } from "../../../core/scenario/growthLine";
import { extremeOf, type SpanForecast, type SpanYear } from "../../../core/scenario/spanForecast";
import type { Scenario } from "../../../core/scenario/scenario";
import { professionLabel } from "../../../data/professions";
import { scenarioFaultSentence } from "../../../words/scenario";
import { growthSpanLacking } from "../../../words/growthSpan";
import { upper } from "../../../words/upper";
import { spanTexts } from "../words/spanAnalysis";
import { type MarkNumber, unmarkedNumber } from "../../../sheet/trace";
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
  all: AllWords,
  mark: MarkNumber = unmarkedNumber
): readonly string[] {
  const { language, words, form } = all;
  const own = spanTexts(language);
  const { outcome, inUse, band } = span;
  const yearsOf = (line: string): readonly SpanYear[] | undefined =>
    lines.find((one) => one.line === line)?.years;
  const none = yearsOf("none");
  const full = yearsOf("full");
  const position = firstAhead(none ?? lines[0]?.years ?? [], full);
  const given = mark(numberText(outcome.years.length, 0, form), fromRun("span", "wholeYears"));
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
          costOf(low.cost, year, "none"),
          costOf(middle.cost, year, "half"),
          costOf(high.cost, year, "full"),
          growth()
        )
      : own.oneLine(year, costOf(low.cost, year, "none"));
  }

  function costOf(cost: number, year: string, line: string): string {
    return mark(money.withUnit(cost), fromRun("span", year, line));
  }

  function growth(): string {
    // Of years each profession has its own growth, and no single number tells them.
    const isOwn = scenario.data.periodUnit === "year" && scenario.calibration.length > 1;
    if (outcome.growth === null || isOwn) return "";
    const percent = (share: number): string => own.percent(signedText(share, 1, form, 2));
    return own.growthOfYears(
      mark(percent(outcome.growth), fromRun("span", "growth", "full")),
      mark(percent(halfOf(outcome.growth)), fromRun("span", "growth", "half"))
    );
  }

  /** Each thing that is lacking once, however many lines it stops. */
  function lacking(): readonly string[] {
    const isBoth = span.lines.get("half")?.ok !== true;
    const sentences = [...span.lines].flatMap(([name, line]) => {
      if (line.ok) return [];
      return line.fault.code === "span.wholeYears"
        ? [
            own.wholeYears(
              mark(numberText(line.fault.given, 0, form), fromRun("span", "wholeYears"))
            ),
          ]
        : [
            name === "used"
              ? scenarioFaultSentence(line.fault, language, words, professionLabel)
              : `${upper(growthSpanLacking(line.fault, isBoth, language))}.`,
          ];
    });
    // Two lines may lack the same, and their numbers be of different sources.
    return [...new Map(sentences.map((one) => [unmarked(one), one])).values()];
  }

  function used(): string | null {
    if (inUse === "used" || !yearsOf(inUse)) return null;
    return own.inUse(mark(methodName(scenario, all), fromRun("span", "method")), own.lines[inUse]);
  }

  function trust(): string {
    const year = yearsOf(inUse)?.[position]?.span.year;
    const limits = band?.[position];
    if (!limits || year === undefined)
      return [own.noBand(given), ...(lines.length > 1 ? [own.notChances] : [])].join(" ");
    return own.band(
      given,
      `${year}`,
      mark(money.plain(limits.low), fromRun("span", year, "bandLow")),
      mark(money.withUnit(limits.high), fromRun("span", year, "bandHigh")),
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
      mark(numberText(contacts, 0, form), fromRun("span", "extreme", "contacts")),
      mark(numberText(at.times, 0, form), fromRun("span", "extreme", "times"))
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
