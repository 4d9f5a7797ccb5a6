import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { bridge, type BridgePart, type BridgeSpan, type ForecastSteps } from "../core/bridge";
import type { Month } from "../../../core/calendar";
import { someSumDiffers } from "../../../core/rounding/printedAmount";
import type { Alternative, Scenario } from "../../../core/scenario/scenario";
import { growthSpanTexts } from "../../../words/growthSpan";
import { lastMonthText } from "../../../words/month";
import { sinceTexts } from "../words/sinceAnalysis";
import type { KeptForecast } from "../sheet/readForecasts";
import { useLayout } from "../../../pane/look/layout";
import { RoundingNote } from "../../../pane/look/RoundingNote";
import { useWords } from "../../../pane/look/surroundings";
import { printedMoney } from "../../../words/printedMoney";
import { useGrowthSpan } from "../../../comparison/pane/useGrowthSpan";
import { Waterfall } from "../../../pane/look/Waterfall";
import type { WaterfallStep } from "../../../pane/look/waterfallGeometry";
import { FigureTable } from "../../../pane/look/FigureTable";
import { nowByGrowth } from "./nowByGrowth";
import {
  aboutOf,
  closerThan,
  decisionSentence,
  movedByRules,
  shownParts,
  unitFor,
} from "./sinceSentences";
import { useSentence } from "./useSentence";

export interface BridgeResultProps {
  readonly scenario: Scenario;
  readonly forecast: KeptForecast;
  readonly alternative: Alternative;
  readonly steps: ForecastSteps;
  readonly span: BridgeSpan;
  readonly spanText: string;
}

/** The sentence, the waterfall and the table of what has changed. */
export function BridgeResult(props: BridgeResultProps): ReactElement {
  const { scenario, forecast, alternative, steps, span, spanText } = props;
  const layout = useLayout();
  const { language, texts: work, words, form } = useWords();
  const texts = sinceTexts(language);
  const own = texts.bridge;
  const tell = useSentence();
  const found = bridge(steps, span);
  const told = printedMoney(form, unitFor(found));
  const money = printedMoney(form, closerThan(told.unit));
  const { before, after } = found;
  const parts = shownParts(found, money);
  const monthName = (month: Month): string => lastMonthText(month, scenario.data.periodUnit);
  const lastOutcome = scenario.months[scenario.firstForecast - 1]!;
  const savedPolicy = forecast.assumptions?.policy;
  const undivided = [...steps.saved, ...steps.now].some(({ item }) => item === "undivided");
  const remarks = [
    texts.sentence.outcome(monthName(forecast.lastOutcome), monthName(lastOutcome)),
    decisionSentence(found, told, texts, words),
    savedPolicy && savedPolicy.id !== alternative.policy.id
      ? texts.sentence.otherPolicy(forecast.policyName, alternative.policy.name)
      : null,
    forecast.assumptions === null ? texts.sentence.unknown : null,
    forecast.editedByHand ? texts.sentence.edited : null,
    undivided ? texts.sentence.undivided : null,
  ].filter((one) => one !== null);

  const growth = useGrowthSpan(scenario, scenario.alternatives.indexOf(alternative));
  const now = nowByGrowth(scenario, span);
  const byGrowth = growth(now.span, now.size, money.withUnit);

  let level = before;
  const waterfall: WaterfallStep<BridgePart>[] = [
    { name: "start", from: 0, to: before },
    ...parts.map(({ part, amount }) => {
      const from = level;
      level += amount;
      return { name: part, from, to: level };
    }),
    { name: "end", from: 0, to: after },
  ];
  const amountOf = ({ name, from, to }: WaterfallStep<BridgePart>): string =>
    name === "start" || name === "end" ? money.plain(to) : money.signed(to - from);
  const labelOf = ({ name }: WaterfallStep<BridgePart>): string => {
    if (name === "start") return own.before(forecast.saved);
    return name === "end" ? own.after : texts.parts[name];
  };
  const moved = movedByRules(found);
  const unit = work.result.moneyUnits[money.unit];
  const amounts = Object.values(found.parts);
  const sums = [
    { sum: after - before, parts: amounts },
    { sum: after, parts: [before, after - before] },
    { sum: after - before, parts: [found.healthCentre, found.region] },
  ];
  return (
    <>
      <div role="status" className={layout.stack}>
        <Text as="p" weight="semibold">
          {tell(found, aboutOf(forecast, scenario, span, spanText))}
        </Text>
        {byGrowth !== null && (
          <Text as="p">{growthSpanTexts(language).of(own.after, spanText, byGrowth)}</Text>
        )}
        {remarks.map((remark) => (
          <Text key={remark} as="p">
            {remark}
          </Text>
        ))}
      </div>
      <Waterfall
        steps={waterfall}
        label={labelOf}
        amount={amountOf}
        description={own.chart(spanText)}
      />
      <FigureTable
        title={own.unit(unit)}
        headings={[own.part, own.amount]}
        rows={[
          [own.before(forecast.name), money.plain(before)],
          ...parts.map(({ part, amount }) => [texts.parts[part], money.signed(amount)]),
          [own.sum, money.signed(after - before)],
          [own.after, money.plain(after)],
          [own.healthCentres(words), money.signed(found.healthCentre)],
          [own.region(words), money.signed(found.region)],
          ...(moved === 0 ? [] : [[own.decided, money.signed(moved)]]),
        ]}
      />
      <RoundingNote differs={someSumDiffers(sums, money.places)} />
      <ul className={layout.list}>
        {parts.map(({ part }) => (
          <li key={part} className={layout.small}>
            {`${texts.parts[part]}: ${texts.explanations[part]}`}
          </li>
        ))}
      </ul>
    </>
  );
}
