import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Omission, OmittedUnit } from "../core/unitSample";
import type { Scenario } from "../../../core/scenario/scenario";
import { relationsTexts } from "../words/relationsAnalysis";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";

export interface OmittedUnitsProps {
  readonly scenario: Scenario;
  readonly omitted: readonly OmittedUnit[];
}

/** Which units are left out and why, one line a reason, and the rule for small numbers. */
export function OmittedUnits({ scenario, omitted }: OmittedUnitsProps): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const own = relationsTexts(language);
  const reasons = [...new Set(omitted.map(({ reason }) => reason))];
  const namesOf = (reason: Omission): string =>
    omitted
      .filter((one) => one.reason === reason)
      .map(({ unit }) => scenario.units[unit]!.name)
      .join(", ");
  return (
    <div className={layout.stack}>
      {reasons.map((reason) => (
        <Text key={reason} size={200}>
          {own.omitted(namesOf(reason), own.reasons[reason])}
        </Text>
      ))}
      <Text size={200} className={layout.muted}>
        {own.smallCells}
      </Text>
    </div>
  );
}
