import type { ReactElement } from "react";
import { OptionalMonthField } from "../../pane/field/DateField";
import type { Month } from "../../core/calendar";
import { withUsers } from "../../core/scenario/workspace";
import { lastMonthText } from "../../words/month";
import { OptionalNumberField } from "../../pane/field/NumberField";
import { TextField } from "../../pane/field/TextField";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { useWork, useWorkspace } from "../../comparison/pane/workContext";
import { Section } from "../../pane/Section";
import { usualMonths } from "./settings";
import { useStore } from "../../pane/work/useStore";
import { FeeFields } from "./FeeFields";
import { LaterRowsField } from "./LaterRowsField";
import { MethodFields } from "./MethodFields";

/** What the forecast is to assume; each default says where it comes from. */
export function SettingsSection(): ReactElement {
  const layout = useLayout();
  const { texts, words } = useWords();
  const { edit, region } = useWork();
  const workspace = useWorkspace();
  const data = useStore(region.state).reading?.data ?? null;
  const own = texts.data.settings;
  const periodUnit = data?.periodUnit ?? "month";
  const text = (month: Month): string => lastMonthText(month, periodUnit);
  const usual = data && usualMonths(data, workspace);
  const lastOutcome = workspace.lastOutcome ?? usual?.lastOutcome ?? null;
  return (
    <Section title={own.title}>
      {data && usual && (
        <>
          <div className={layout.pair}>
            <OptionalMonthField
              label={own.lastOutcome}
              placeholder={text(usual.lastOutcome)}
              value={workspace.lastOutcome}
              periodUnit={periodUnit}
              check={(month) =>
                month !== null && month > usual.lastOutcome
                  ? own.monthBefore(text(usual.lastOutcome))
                  : null
              }
              hint={own.lastOutcomeHint(text(usual.lastOutcome), periodUnit)}
              onChange={(month) => edit((one) => ({ ...one, lastOutcome: month }), "lastOutcome")}
            />
            <OptionalMonthField
              label={own.lastMonth}
              placeholder={text(usual.lastMonth)}
              value={workspace.lastMonth}
              periodUnit={periodUnit}
              check={(month) =>
                month !== null && lastOutcome !== null && month <= lastOutcome
                  ? own.monthAfter(text(lastOutcome))
                  : null
              }
              hint={own.lastMonthHint(text(usual.lastMonth), periodUnit)}
              onChange={(month) => edit((one) => ({ ...one, lastMonth: month }), "lastMonth")}
            />
          </div>
          {lastOutcome !== null && <LaterRowsField data={data} lastOutcome={lastOutcome} />}
          <MethodFields periodUnit={periodUnit} />
        </>
      )}
      <FeeFields />
      <OptionalNumberField
        label={own.inhabitants}
        hint={own.inhabitantsHint}
        value={workspace.inhabitants}
        check={(count) =>
          count === null || (Number.isInteger(count) && count > 0) ? null : own.inhabitantsWrong
        }
        onChange={(inhabitants) => edit((one) => ({ ...one, inhabitants }), "inhabitants")}
      />
      <OptionalNumberField
        label={own.users}
        hint={own.usersHint}
        value={workspace.users ?? null}
        check={(count) =>
          count === null || (Number.isInteger(count) && count > 0) ? null : own.inhabitantsWrong
        }
        onChange={(users) => edit((one) => withUsers(one, users), "users")}
      />
      <div className={layout.pair}>
        <TextField
          label={own.healthCentreTerm}
          placeholder={words.healthCentre}
          value={workspace.terms.healthCentre ?? ""}
          hint={own.termHint}
          onChange={(text) => setTerm("healthCentre", text)}
        />
        <TextField
          label={own.regionTerm}
          placeholder={words.region}
          value={workspace.terms.region ?? ""}
          onChange={(text) => setTerm("region", text)}
        />
      </div>
    </Section>
  );

  function setTerm(party: "healthCentre" | "region", text: string): void {
    const term = text.trim() === "" ? null : text;
    edit((one) => ({ ...one, terms: { ...one.terms, [party]: term } }), `term-${party}`);
  }
}
