import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type Grain, spansOf } from "../../core/scenario/rollUp";
import type { Scenario } from "../../core/scenario/scenario";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";

const GRAINS: readonly Grain[] = ["month", "tertial", "year"];

export interface ResultChoicesProps {
  readonly scenario: Scenario;
  readonly position: number;
  readonly year: number;
  readonly grain: Grain;
  readonly onAlternative: (id: string) => void;
  readonly onYear: (year: number) => void;
  readonly onGrain: (grain: Grain) => void;
}

/** Which alternative and year, and by which periods. */
export function ResultChoices(props: ResultChoicesProps): ReactElement {
  const layout = useLayout();
  const { texts } = useWords();
  const { scenario, position, year, grain } = props;
  const own = texts.result;
  return (
    <>
      <Field label={own.alternative}>
        <Select
          value={scenario.alternatives[position]!.policy.id}
          onChange={(_, { value }) => props.onAlternative(value)}
        >
          {scenario.alternatives.map(({ policy }) => (
            <option key={policy.id} value={policy.id}>
              {policy.name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={layout.pair}>
        <Field label={own.year}>
          <Select value={String(year)} onChange={(_, { value }) => props.onYear(Number(value))}>
            {spansOf(scenario, "year").map((span) => (
              <option key={span.year} value={span.year}>
                {span.year}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={own.grain}>
          <Select value={grain} onChange={(_, { value }) => props.onGrain(value as Grain)}>
            {GRAINS.map((one) => (
              <option key={one} value={one}>
                {own.grains[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}
