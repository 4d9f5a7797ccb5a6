import { simulating, answers, type SimulationOrder, type SimulationRun } from "./simulationRun";
import { Button, Field, ProgressBar, Select, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sensitivityTexts } from "../words/sensitivityAnalysis";
import { NumberField } from "../../../pane/field/NumberField";
import { numberText } from "../../../pane/field/numberText";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import type { PrintedMoney } from "../../../words/printedMoney";
import { Section } from "../../../pane/Section";
import { useStore } from "../../../pane/work/useStore";
import { SimulationResults } from "./SimulationResults";

const DRAWS: readonly number[] = [1000, 10_000];
const LARGEST_SEED = 2 ** 32 - 1;

export interface SimulationSectionProps {
  readonly run: SimulationRun;
  readonly order: SimulationOrder;
  /** Id of the alternative whose draws are shown one by one. */
  readonly shown: string;
  readonly money: PrintedMoney;
  readonly onSeed: (seed: number) => void;
  readonly onDraws: (draws: number) => void;
}

/** All assumptions at once: how likely it is that an alternative saves. */
export function SimulationSection(props: SimulationSectionProps): ReactElement {
  const layout = useLayout();
  const { language, form } = useWords();
  const { run, order, shown, money, onSeed, onDraws } = props;
  const state = useStore(run.state);
  const t = sensitivityTexts(language).simulation;
  const running = state.status === "running";
  const percent = running ? String(Math.floor(state.share * 100)) : "";
  const result = state.status === "done" ? state.result : null;
  const current = result && answers(result, order) ? result : null;
  return (
    <Section title={t.title}>
      <Text size={200}>{t.explanation}</Text>
      <div className={layout.pair}>
        <NumberField
          label={t.seed}
          hint={t.seedHint}
          value={order.seed}
          check={(seed) =>
            Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED ? null : t.noSeed
          }
          onChange={onSeed}
        />
        <Field label={t.draws}>
          <Select value={String(order.draws)} onChange={(_, { value }) => onDraws(Number(value))}>
            {DRAWS.map((draws) => (
              <option key={draws} value={draws}>
                {numberText(draws, 0, form)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={layout.row}>
        <Button
          disabledFocusable={running}
          onClick={() => !running && void run.start(simulating(order))}
        >
          {t.start}
        </Button>
        {running && <Button onClick={run.cancel}>{t.cancel}</Button>}
      </div>
      {running && (
        <>
          <ProgressBar value={state.share} aria-label={t.progress(percent)} />
          <Text size={200}>{t.progress(percent)}</Text>
        </>
      )}
      <div role="status">
        {state.status === "cancelled" && <Text>{t.cancelled}</Text>}
        {result && !current && <Text>{t.stale}</Text>}
        {current && (
          <Text>
            {t.made(numberText(current.order.draws, 0, form), String(current.order.seed))}
          </Text>
        )}
      </div>
      {current && <SimulationResults result={current} shown={shown} money={money} />}
    </Section>
  );
}
