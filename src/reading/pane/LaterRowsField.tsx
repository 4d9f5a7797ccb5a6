import { Field, Select, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Month } from "../../core/calendar";
import { lastMonthOf, observedIn } from "../../core/scenario/observed";
import type { RegionData } from "../../core/scenario/regionData";
import { sumsOf } from "../../core/scenario/rowWarnings";
import type { LaterRows } from "../../core/scenario/scenario";
import { laterRowsTexts } from "../../words/laterRows";
import { workspaceTexts } from "../../words/workspace";
import { useWords } from "../../pane/look/surroundings";
import { useWork, useWorkspace } from "../../comparison/pane/workContext";

const CHOICES: readonly LaterRows[] = ["incomplete", "forecast"];

export interface LaterRowsFieldProps {
  readonly data: RegionData;
  readonly lastOutcome: Month;
}

/** What rows after utfall t.o.m. are, and what of the data is the region's own forecast. */
export function LaterRowsField({ data, lastOutcome }: LaterRowsFieldProps): ReactElement {
  const { language } = useWords();
  const { edit } = useWork();
  const { laterRows } = useWorkspace();
  const own = laterRowsTexts(language);
  const words = workspaceTexts(language);
  const later = data.observations.filter(
    (one) => one.kind === "outcome" && lastMonthOf(one) > lastOutcome
  );
  const { forecast } = observedIn(data, { lastOutcome, laterRows });
  const usual = data.periodUnit === "year" ? "forecast" : "incomplete";
  return (
    <>
      {later.length > 0 && (
        <Field label={words.settings.laterRows} hint={own.hint(sumsOf(later))}>
          <Select
            value={laterRows ?? ""}
            onChange={(_, { value }) =>
              edit((one) => ({ ...one, laterRows: value === "" ? null : (value as LaterRows) }))
            }
          >
            <option value="">{own.usual(words.words.laterRows[usual])}</option>
            {CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {words.words.laterRows[choice]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {forecast.length > 0 && (
        <Text as="p">
          {own.forecast(
            sumsOf(forecast),
            forecast.flatMap(({ place }) => (place === null ? [] : [place]))
          )}
        </Text>
      )}
    </>
  );
}
