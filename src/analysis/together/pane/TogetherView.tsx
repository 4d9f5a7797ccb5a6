import { Button, Field, Select, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { AnalysisProps } from "../../pane/analysisProps";
import type { Policy } from "../../../core/policy/policy";
import { oldOf } from "../../../core/scenario/oldValues";
import { useKept } from "../../../comparison/pane/useKept";
import { useWork } from "../../../comparison/pane/workContext";
import { FigureTable } from "../../../pane/look/FigureTable";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { Section } from "../../../pane/Section";
import { addPolicy } from "../../../policies/pane/workspaceEdits";
import { type PrintedMoney, printedMoney } from "../../../words/printedMoney";
import { AnalysisSheet } from "../../pane/AnalysisSheet";
import { FEWEST_TOGETHER, stack, stackFault } from "../core/stack";
import type { Together } from "../core/together";
import { togetherSheet } from "../sheet/togetherSheet";
import { togetherTexts } from "../words/togetherAnalysis";
import { MeasureChoice } from "./MeasureChoice";
import { chosenIn, measuresIn, nothingChosen, yearChosen, yearsIn } from "./togetherQuestion";
import { conflictSentences, stackFaultSentence, togetherSentences } from "./togetherSentences";
import { useTogether } from "./useTogether";

/** Öre; effects that are less are shown in tkr. */
const MILLION = 1e8;

/** Åtgärder tillsammans: two to six alternatives laid on each other, and what each of them does. */
export function TogetherView({ scenario }: AnalysisProps): ReactElement {
  const all = useWords();
  const own = togetherTexts(all.language);
  const [choice, setChoice] = useKept("together", nothingChosen);
  const measures = measuresIn(scenario);
  const chosen = chosenIn(scenario, choice);
  const year = yearChosen(scenario, choice);
  const fault = stackFault(chosen);
  const found = useTogether(scenario, fault ? [] : chosen, year);
  if (measures.length < FEWEST_TOGETHER) return <Text as="p">{own.tooFew}</Text>;
  const made = found === "tooLarge" ? null : found;
  const largest = made ? Math.abs(made.whole.total) + Math.abs(made.whole.region) : 0;
  const money = printedMoney(all.form, largest < MILLION ? "tkr" : "mkr");
  const conflicts = conflictSentences(chosen, all);
  return (
    <>
      <MeasureChoice
        all={measures}
        chosen={chosen}
        onChange={(ids) => setChoice({ ...choice, ids })}
      />
      <Field label={own.year}>
        <Select
          value={String(year.year)}
          onChange={(_, { value }) => setChoice({ ...choice, year: Number(value) })}
        >
          {yearsIn(scenario).map((span) => (
            <option key={span.year} value={span.year}>
              {span.year}
            </option>
          ))}
        </Select>
      </Field>
      <Section title={own.conflicts}>
        <div role="status">
          {(conflicts.length > 0 ? conflicts : [own.noConflicts]).map((sentence) => (
            <Text key={sentence} as="p">
              {sentence}
            </Text>
          ))}
        </div>
      </Section>
      <Section title={own.answer}>
        <Answer
          sentences={
            fault
              ? [stackFaultSentence(fault, all)]
              : found === "tooLarge"
                ? [own.tooLarge]
                : made
                  ? togetherSentences(made, year.year, money, all)
                  : [own.working]
          }
        />
        {made && (
          <AddStack
            chosen={chosen}
            onAdd={() => setChoice({ ...choice, ids: chosen.map(({ id }) => id) })}
          />
        )}
      </Section>
      {made && <EffectTable made={made} year={year.year} money={money} />}
      <AnalysisSheet
        id="together"
        question={{ ids: chosen.map(({ id }) => id), year: year.year }}
        plan={
          made &&
          ((context) =>
            togetherSheet(
              made,
              {
                sentences: [
                  ...togetherSentences(made, year.year, money, context),
                  ...conflictSentences(chosen, context),
                ],
                old: oldOf(scenario.settings, chosen),
              },
              context
            ))
        }
      />
    </>
  );
}

function Answer({ sentences }: { readonly sentences: readonly string[] }): ReactElement {
  const layout = useLayout();
  return (
    <div role="status" className={layout.stack}>
      {sentences.map((sentence) => (
        <Text key={sentence} as="p">
          {sentence}
        </Text>
      ))}
    </div>
  );
}

interface AddStackProps {
  readonly chosen: readonly Policy[];
  /** The measures stay those that they are, with the stack beside them. */
  readonly onAdd: () => void;
}

/** The stack as an alternative among the others. */
function AddStack({ chosen, onAdd }: AddStackProps): ReactElement {
  const layout = useLayout();
  const { edit } = useWork();
  const own = togetherTexts(useWords().language);
  const [added, setAdded] = useState<string | null>(null);
  const name = chosen.map((one) => one.name).join(" + ");
  return (
    <div className={layout.stack}>
      <Button
        className={layout.start}
        onClick={() => {
          onAdd();
          edit((workspace) => addPolicy(workspace, stack(chosen, "together", name)));
          setAdded(name);
        }}
      >
        {own.add}
      </Button>
      <div role="status">{added !== null && <Text size={200}>{own.added(added)}</Text>}</div>
    </div>
  );
}

interface EffectTableProps {
  readonly made: Together;
  readonly year: number;
  readonly money: PrintedMoney;
}

function EffectTable({ made, year, money }: EffectTableProps): ReactElement {
  const layout = useLayout();
  const { language, words, texts } = useWords();
  const own = togetherTexts(language);
  const t = own.table;
  const rows = [
    ...made.measures.map(({ policy, alone, inOrder, shared }) => [
      policy.name,
      money.signed(shared.total),
      money.signed(alone.total),
      money.signed(inOrder.total),
      money.signed(shared.healthCentres),
      money.signed(shared.region),
    ]),
    [
      t.sum,
      money.signed(made.whole.total),
      money.signed(made.addedAlone.total),
      money.signed(made.whole.total),
      money.signed(made.whole.healthCentres),
      money.signed(made.whole.region),
    ],
  ];
  return (
    <>
      <FigureTable
        title={t.title(String(year), texts.result.moneyUnits[money.unit])}
        headings={[
          t.measure,
          t.shared,
          t.alone,
          t.inOrder,
          t.healthCentres(words),
          t.region(words),
        ]}
        rows={rows}
      />
      <Text as="p" size={200} className={layout.muted}>
        {own.explanation}
      </Text>
    </>
  );
}
