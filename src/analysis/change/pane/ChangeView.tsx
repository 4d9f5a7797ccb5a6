import type { AnalysisProps } from "../../pane/analysisProps";
import type { Change } from "../../../core/scenario/costChange";
import { type MoneyUnit, someSumDiffers } from "../../../core/rounding/printedAmount";
import { Text } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { analyseChange } from "../core/change";
import { notesOn } from "../core/changeNote";
import { changeOfCost, type ChangeQuestion } from "../core/changeQuestion";
import { analyseUnits } from "../core/unitChange";
import type { Scenario } from "../../../core/scenario/scenario";
import { professionLabel } from "../../../data/professions";
import {
  changeNoteSentence,
  changePeriodName,
  changeSentence,
  changeTexts,
  effectText,
} from "../words/changeAnalysis";
import { planChange } from "../sheet/changeSheet";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { printedMoney } from "../../../words/printedMoney";
import { RoundingNote } from "../../../pane/look/RoundingNote";
import { beside } from "../../../words/growthSpan";
import { useGrowthSpan } from "../../../comparison/pane/useGrowthSpan";
import { Section } from "../../../pane/Section";
import { AnalysisSheet } from "../../pane/AnalysisSheet";
import { useKept } from "../../../comparison/pane/useKept";
import { ChangeChoices } from "./ChangeChoices";
import { StepTable } from "./StepTable";
import { UnitTable } from "./UnitTable";
import { useChangeQuestion } from "./useChangeQuestion";
import { Waterfall } from "../../../pane/look/Waterfall";
import { waterfallOf, type WaterfallStep } from "../../../pane/look/waterfallGeometry";

/** Of the units, which are small beside the region. */
const UNIT_MONEY: Readonly<Record<MoneyUnit, MoneyUnit>> = { kr: "kr", tkr: "tkr", mkr: "tkr" };

/** Förändringsanalys: how much of the change is volume, mix and price. */
export function ChangeView({ scenario }: AnalysisProps): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const [question, choose] = useChangeQuestion(scenario);
  const [money, setMoney] = useKept<MoneyUnit>("change.money", "mkr");
  const change = useMemo(() => analyseChange(scenario, question), [scenario, question]);
  const own = changeTexts(language);
  return (
    <>
      <section className={layout.loose} aria-label={texts.analysis.names.change}>
        <ChangeChoices
          scenario={scenario}
          question={question}
          money={money}
          onChoose={choose}
          onMoney={setMoney}
        />
      </section>
      {change.groups.length === 0 ? (
        <Text as="p" role="status">
          {own.noContacts}
        </Text>
      ) : (
        <ChangeAnswer scenario={scenario} question={question} change={change} unit={money} />
      )}
    </>
  );
}

interface ChangeAnswerProps {
  readonly scenario: Scenario;
  readonly question: ChangeQuestion;
  readonly change: Change;
  readonly unit: MoneyUnit;
}

function ChangeAnswer({ scenario, question, change, unit }: ChangeAnswerProps): ReactElement {
  const layout = useLayout();
  const { texts, language, form } = useWords();
  const own = changeTexts(language);
  const money = printedMoney(form, unit);
  const units = useMemo(
    () =>
      question.unit === null && scenario.units.length > 1 ? analyseUnits(scenario, question) : null,
    [scenario, question]
  );
  const [from, to] = [question.before, question.after].map((span) =>
    changePeriodName(span, question.grain, scenario.months, language)
  ) as [string, string];
  const unitName = question.unit === null ? null : scenario.units[question.unit]!.name;
  const growth = useGrowthSpan(scenario, question.alternative);
  const span = growth(
    question.after,
    (line, at) => changeOfCost(question, line, at),
    money.signedWithUnit
  );
  const steps = waterfallOf(change);
  const label = ({ name }: WaterfallStep): string =>
    name === "start" ? from : name === "end" ? to : effectText({ name }, change, language);
  const amount = (one: WaterfallStep): string =>
    one.name === "start" || one.name === "end"
      ? money.plain(one.to)
      : money.signed(one.to - one.from);
  const sums = [
    { sum: change.after, parts: [change.before, ...change.effects.map((one) => one.amount)] },
  ];
  const title = own.steps.title(texts.result.moneyUnits[unit]);
  return (
    <>
      <div role="status" className={layout.stack}>
        <Text as="p" weight="semibold">
          {beside(changeSentence(change, { from, to, unit: unitName }, money, language), span)}
        </Text>
        {notesOn(scenario, question, change).map((note) => (
          <Text key={note.code} as="p">
            {changeNoteSentence(note, language, professionLabel)}
          </Text>
        ))}
      </div>
      <Section title={title}>
        <Waterfall
          steps={steps}
          label={label}
          amount={amount}
          description={own.steps.chart(from, to)}
        />
        <StepTable title={title} steps={steps} label={label} amount={amount} />
        <RoundingNote differs={someSumDiffers(sums, money.places)} />
      </Section>
      {units && (
        <UnitTable
          units={scenario.units}
          changes={units}
          divided={change.divided}
          money={printedMoney(form, UNIT_MONEY[unit])}
        />
      )}
      <AnalysisSheet
        id="change"
        question={question}
        plan={(context) => planChange(scenario, question, context)}
      />
    </>
  );
}
