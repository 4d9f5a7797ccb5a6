import { Field, MessageBar, MessageBarBody, Select, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { concentrationIndex } from "../../../core/scenario/concentration";
import { type UnitEffects, effectsByCni, effectOfGroup } from "../core/unitEffects";
import { lackOf } from "../core/unitSample";
import type { Scenario, Alternative } from "../../../core/scenario/scenario";
import { relationsTexts } from "../words/relationsAnalysis";
import { numberText, signedText } from "../../../pane/field/numberText";
import { growthSpanTexts } from "../../../words/growthSpan";
import { upper } from "../../../words/upper";
import type { Span } from "../../../core/scenario/rollUp";
import { figuresOfSpan } from "../../../comparison/pane/figures";
import { printedMoney } from "../../../words/printedMoney";
import { useGrowthSpan } from "../../../comparison/pane/useGrowthSpan";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { useComparisonContext } from "../../../comparison/pane/useComparisonContext";
import { FigureTable } from "../../../pane/look/FigureTable";
import { OmittedUnits } from "./OmittedUnits";
import type { ChoosingRelations } from "./useRelationChoices";
import { YearSelect } from "./YearSelect";

export interface DistributionResultProps {
  readonly scenario: Scenario;
  readonly choices: ChoosingRelations;
}

/** Vinnare och förlorare: who bears more and less, by CNI. */
export function DistributionResult({ scenario, choices }: DistributionResultProps): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const own = relationsTexts(language);
  const { effect } = choices;
  if (!effect) return <Text as="p">{own.distribution.noAlternative}</Text>;
  const distribution = effectsByCni(scenario, effect.alternative, effect.span);
  const lack = lackOf(scenario, distribution);
  return (
    <>
      <div className={layout.pair}>
        <Field label={own.alternative}>
          <Select
            value={effect.alternative.policy.id}
            onChange={(_, { value }) => choices.setAlternative(value)}
          >
            {choices.alternatives.map(({ policy }) => (
              <option key={policy.id} value={policy.id}>
                {policy.name}
              </option>
            ))}
          </Select>
        </Field>
        <YearSelect
          label={own.year}
          spans={choices.effectYears}
          value={effect.span}
          onChange={choices.setEffectYear}
        />
      </div>
      {lack ? (
        <Text as="p" role="status">
          {own.missing[lack]}
        </Text>
      ) : (
        <Shown
          scenario={scenario}
          distribution={distribution}
          name={effect.alternative.policy.name}
          year={String(effect.span.year)}
        />
      )}
      {!lack && <EffectSpan scenario={scenario} {...effect} />}
    </>
  );
}

/** What the health centres bear more or less, where the year is far ahead. */
function EffectSpan(props: {
  readonly scenario: Scenario;
  readonly alternative: Alternative;
  readonly span: Span;
}): ReactElement | null {
  const { scenario, alternative, span } = props;
  const { words, language, form } = useWords();
  const growth = useGrowthSpan(scenario, scenario.alternatives.indexOf(alternative));
  const text = growth(
    span,
    (line, at) => figuresOfSpan(line, at, span).change.healthCentres,
    printedMoney(form, "tkr").signedWithUnit
  );
  const { of } = growthSpanTexts(language);
  if (text === null) return null;
  return <Text as="p">{of(upper(words.theHealthCentres), String(span.year), text)}</Text>;
}

interface ShownProps {
  readonly scenario: Scenario;
  readonly distribution: UnitEffects;
  readonly name: string;
  readonly year: string;
}

function Shown({ scenario, distribution, name, year }: ShownProps): ReactElement {
  const layout = useLayout();
  const { form, language } = useWords();
  const { synthetic } = useComparisonContext();
  const texts = relationsTexts(language);
  const own = texts.distribution;
  const { points, groups, compensationYear, omitted } = distribution;
  const count = (wanted: (change: number) => boolean): string =>
    numberText(points.filter(({ before, after }) => wanted(after - before)).length, 0, form);
  const figures = (of: Parameters<typeof effectOfGroup>[0]): readonly string[] => {
    const { change, perListed, share } = effectOfGroup(of);
    return [
      signedText(change / 100_000, 0, form),
      signedText(perListed / 100, 2, form),
      share === null ? "–" : `${signedText(share * 100, 2, form)}\u00a0%`,
    ];
  };
  const cni = points.map((point) => point.cni);
  const index = (sizes: readonly number[]): string => {
    const found = concentrationIndex(sizes, cni);
    return found === null ? own.undefinedIndex : signedText(found, 3, form);
  };
  return (
    <>
      <div className={layout.stack}>
        <Text as="p" role="status">
          {own.sentence(
            name,
            year,
            count((change) => change < 0),
            count((change) => change > 0)
          )}
        </Text>
        {synthetic && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{texts.invented.distribution}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <FigureTable
        title={own.groupsTitle}
        headings={Object.values(own.groupHeadings)}
        rows={Array.from({ length: groups }, (_, group) => {
          const members = points.filter((point) => point.group === group);
          return [
            own.between(
              numberText(members[0]!.cni, 2, form),
              numberText(members[members.length - 1]!.cni, 2, form)
            ),
            numberText(members.length, 0, form),
            ...figures(members),
          ];
        })}
      />
      <Text size={200} className={layout.muted}>
        {own.fewGroups(numberText(points.length, 0, form), numberText(groups, 0, form))}{" "}
        {compensationYear === null
          ? own.compensationMissing
          : own.compensationYear(String(compensationYear))}
      </Text>
      <FigureTable
        title={own.concentrationTitle}
        headings={[own.measure, "C"]}
        rows={[
          [own.concentration.contacts, index(points.map((one) => one.contacts / one.listed))],
          [own.concentration.before, index(points.map((one) => one.before / one.listed))],
          [own.concentration.after, index(points.map((one) => one.after / one.listed))],
        ]}
      />
      <Text size={200} className={layout.muted}>
        {own.concentrationMeaning}
      </Text>
      <FigureTable
        title={own.unitsTitle}
        headings={[texts.unit, ...Object.values(own.unitHeadings)]}
        rows={points.map((point) => [
          scenario.units[point.unit]!.name,
          numberText(point.cni, 2, form),
          ...figures([point]),
        ])}
      />
      <OmittedUnits scenario={scenario} omitted={omitted} />
    </>
  );
}
