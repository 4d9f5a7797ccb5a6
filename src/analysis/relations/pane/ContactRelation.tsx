import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { contactsAgainst, contactPair, type UnitTrait } from "../core/relation";
import { lackOf } from "../core/unitSample";
import type { Scenario } from "../../../core/scenario/scenario";
import { isMarked } from "../../../core/scenario/rollUp";
import { ownForecastTexts } from "../../../words/ownForecast";
import { relationsTexts } from "../words/relationsAnalysis";
import { nameOfYear } from "../sheet/relationChoices";
import { numberText } from "../../../pane/field/numberText";
import { useWords } from "../../../pane/look/surroundings";
import { RelationResult } from "./RelationResult";
import type { ChoosingRelations } from "./useRelationChoices";
import { YearSelect } from "./YearSelect";

export interface ContactRelationProps {
  readonly scenario: Scenario;
  readonly trait: UnitTrait;
  readonly choices: ChoosingRelations;
}

/** Contacts per 1 000 listed against CNI or availability. */
export function ContactRelation({ scenario, trait, choices }: ContactRelationProps): ReactElement {
  const { form, language } = useWords();
  const own = relationsTexts(language);
  const span = choices.contacts;
  const sample = contactsAgainst(scenario, trait, span);
  const lack = lackOf(scenario, sample);
  const isShare = trait === "availability";
  return (
    <>
      <YearSelect
        label={own.year}
        spans={choices.contactYears}
        value={span}
        nameOf={(one) => nameOfYear(scenario, one, own)}
        onChange={choices.setContactYear}
      />
      {isMarked(scenario.calculated, scenario.cells, span) && (
        <Text as="p">{ownForecastTexts(language).calculatedNote}</Text>
      )}
      {lack ? (
        <Text as="p" role="status">
          {own.missing[lack]}
        </Text>
      ) : (
        <RelationResult
          scenario={scenario}
          id={trait}
          title={own.parts[trait]}
          points={sample.points.map((point) => ({
            name: scenario.units[point.unit]!.name,
            ...contactPair(point),
          }))}
          omitted={sample.omitted}
          decimals={{ x: 2, y: 1 }}
          x={(value, decimals) =>
            isShare
              ? `${numberText(value * 100, Math.max(0, decimals - 2), form)}\u00a0%`
              : numberText(value, decimals, form)
          }
          y={(value, decimals) => numberText(value, decimals, form)}
        />
      )}
    </>
  );
}
