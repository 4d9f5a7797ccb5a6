import { Button, Field, Select, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { numberText } from "../../pane/field/numberText";
import { useLayout } from "../../pane/look/layout";
import { mainAction } from "../../pane/look/mainAction";
import { useWords } from "../../pane/look/surroundings";
import { printedMoney } from "../../words/printedMoney";
import { repeated } from "../../words/userText";
import type { Channel } from "../core/digital";
import type { InvoiceOutcome, SeenName } from "../core/invoiceOutcome";
import type { DigitalChoice, InvoiceSettings, NamedChoice } from "../core/invoiceSettings";
import { invoicesTexts } from "../words/invoices";
import { invoicePaneTexts } from "../words/invoicePane";
import { useInvoiceWork } from "./invoiceWork";

const CHANNELS: readonly Channel[] = ["digital", "undecided", "other"];
const CHOICES: readonly DigitalChoice[] = ["told", "digital", "other"];
/** So many names are asked about; the others have the fewest lines, and are as they were told. */
const MOST_ASKED = 60;

/** Which lines are digital contacts: what they were told by, and what the user says of it. */
export function DigitalPart({
  outcome,
  settings,
}: {
  readonly outcome: InvoiceOutcome;
  readonly settings: InvoiceSettings;
}): ReactElement {
  const layout = useLayout();
  const { language, form } = useWords();
  const work = useInvoiceWork();
  const t = invoicePaneTexts(language).digital;
  const { channels } = invoicesTexts(language);
  const kronor = printedMoney(form, "kr");
  const [said, setSaid] = useState<ReadonlyMap<string, DigitalChoice>>(new Map());
  const providers = outcome.providers.slice(0, MOST_ASKED);
  const actions = outcome.actions.slice(0, MOST_ASKED);
  const isKnown = isConfirmed(outcome, settings);
  const choiceOf = (kind: Kind, name: string): DigitalChoice =>
    said.get(`${kind}${name}`) ?? settings[kind].find((one) => one.name === name)?.choice ?? "told";
  const confirm = async (): Promise<void> => {
    const chosen = (kind: Kind, names: readonly SeenName[]): readonly NamedChoice[] =>
      names.map(({ name }) => ({ name, choice: choiceOf(kind, name) }));
    const now = { units: chosen("units", providers), actions: chosen("actions", actions) };
    const isOther = (["units", "actions"] as const).some((kind) =>
      now[kind].some(
        ({ name, choice }) =>
          choice !== (settings[kind].find((one) => one.name === name)?.choice ?? "told")
      )
    );
    await work.change((one) => ({
      ...one,
      units: together(one.units, now.units),
      actions: together(one.actions, now.actions),
    }));
    // What is digital is told while the lines are read, and none of them is kept.
    if (isOther) await work.start();
  };
  const list = (kind: Kind, names: readonly SeenName[]): ReactElement => (
    <div className={layout.pair}>
      {names.map(({ name, lines }) => (
        <Field
          key={name}
          size="small"
          label={repeated(name)}
          hint={CHANNELS.filter((one) => lines[one] > 0)
            .map((one) => t.told(channels[one], numberText(lines[one], 0, form)))
            .join(", ")}
        >
          <Select
            value={choiceOf(kind, name)}
            onChange={(_, { value }) =>
              setSaid(new Map([...said, [`${kind}${name}`, value as DigitalChoice]]))
            }
          >
            {CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {t.choices[choice]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
  return (
    <section className={layout.stack} aria-label={t.title}>
      <h3>{t.title}</h3>
      {CHANNELS.map((channel) => {
        const { lines, net } = outcome.channels[channel];
        return (
          <Text key={channel}>
            {t.sum(channels[channel], numberText(lines, 0, form), kronor.withUnit(net))}
          </Text>
        );
      })}
      <details open={!isKnown}>
        <summary>{t.lists}</summary>
        <div className={layout.stack}>
          <Text size={200}>{t.explanation}</Text>
          <h4>{t.providers}</h4>
          {list("units", providers)}
          {actions.length > 0 && <h4>{t.actions}</h4>}
          {list("actions", actions)}
          {outcome.providers.length > MOST_ASKED && (
            <Text size={200}>{t.notAsked(outcome.providers.length - MOST_ASKED)}</Text>
          )}
          <Button
            {...(!isKnown && mainAction)}
            className={layout.start}
            appearance={isKnown ? "secondary" : "primary"}
            onClick={() => void confirm()}
          >
            {t.confirm}
          </Button>
        </div>
      </details>
      <div role="status">{isKnown && <Text size={200}>{t.confirmed}</Text>}</div>
    </section>
  );
}

type Kind = "units" | "actions";

/** Whether the user has said of every provider what it is. */
export function isConfirmed(outcome: InvoiceOutcome, settings: InvoiceSettings): boolean {
  const known = new Set(settings.units.map(({ name }) => name));
  return outcome.providers.slice(0, MOST_ASKED).every(({ name }) => known.has(name));
}

function together(
  before: readonly NamedChoice[],
  now: readonly NamedChoice[]
): readonly NamedChoice[] {
  const names = new Set(now.map(({ name }) => name));
  return [...before.filter(({ name }) => !names.has(name)), ...now];
}
