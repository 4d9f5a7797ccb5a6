import {
  Button,
  Checkbox,
  Field,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
} from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { professionLabel } from "../../../data/professions";
import { copyOutcomeText, copyProblemSentence, copyTexts } from "../../../words/copy";
import type { CopyMode } from "../../../ooxml/copyTexts";
import { givesWorkbookFile } from "../../../excel/workbookFile";
import { useKept } from "../../../comparison/pane/useKept";
import { useLayout } from "../../../pane/look/layout";
import { mainAction } from "../../../pane/look/mainAction";
import { useSurroundings, useWords } from "../../../pane/look/surroundings";
import { OlderSheets } from "../../../comparison/pane/OlderSheets";
import { Section } from "../../../pane/Section";
import {
  type CopyQuestion,
  type CopyResult,
  copyWorkbook,
  freezeWorkbookCopy,
} from "./committeeCopy";
import type { PersonalNumberPlace } from "../../../ooxml/personal/personalNumberPlace";
import { everAsked, NotPersonal } from "./NotPersonal";
import { CopyTextButton } from "../../../pane/look/CopyTextButton";
import { useWorkspace } from "../../../comparison/pane/workContext";
import { SheetChoices } from "./SheetChoices";
import { SmallCellChoice } from "./SmallCellChoice";
import { PdfPart } from "./PdfPart";
import { SaveButton } from "../../../pane/look/SaveButton";
import { JobProgress } from "../../../pane/look/JobProgress";
import type { JobState } from "../../../pane/work/job";
import { useJob } from "../../../comparison/pane/useJob";

const MODES: readonly CopyMode[] = ["values", "living"];
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SHOWN = 20;

/** Kommittékopia: in a window of its own, or in place where Excel does not give the file. */
export function CopySection(): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const { namespace, version } = useSurroundings();
  const [copy, state] = useJob<CopyResult>("copy");
  const [mode, setMode] = useKept<CopyMode>("copy.mode", "values");
  const [lambdas, setLambdas] = useKept("copy.lambdas", false);
  const [isCopy, setIsCopy] = useState(false);
  const [withoutTables, setWithoutTables] = useKept("copy.withoutTables", false);
  const t = copyTexts(language);
  const running = state.status === "running";
  const [answers, setAnswers] = useKept<Answers>("copy.notPersonal", { asked: [], given: [] });
  const asked = everAsked(answers.asked, doubtsIn(state));
  const [leftOut, setLeftOut] = useKept<readonly string[] | null>("copy.leftOut", null);
  const [showsSmall, setShowsSmall] = useKept("copy.showsSmall", false);
  const { sources } = useWorkspace();
  const question: CopyQuestion = {
    ...{ leftOut, sources: sources.map(({ place }) => place) },
    ...{ mode, lambdas, language, namespace, version, withoutTables, showsSmall },
    notPersonal: answers.given,
    asksExcel: true,
  };
  const make = (): void => {
    void copy.start((options) => copyWorkbook(question, options));
  };
  const freeze = (): void => {
    if (isCopy) void copy.start((options) => freezeWorkbookCopy(question, options));
  };
  return (
    <Section title={t.title}>
      <Text as="p">{t.about}</Text>
      <OlderSheets />
      {givesWorkbookFile() ? (
        <>
          <div className={layout.pair}>
            <Field label={t.mode}>
              <Select
                value={mode}
                onChange={(_, { value }) => setMode(MODES.find((each) => each === value)!)}
              >
                {MODES.map((each) => (
                  <option key={each} value={each}>
                    {t.modes[each]}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          {mode === "living" && (
            <Checkbox
              label={t.lambdas}
              checked={lambdas}
              onChange={(_, { checked }) => setLambdas(checked === true)}
            />
          )}
          <SheetChoices leftOut={leftOut} onChoice={setLeftOut} />
          <SmallCellChoice isShown={showsSmall} onChange={setShowsSmall} />
          <Button
            {...mainAction}
            appearance="primary"
            className={layout.start}
            disabledFocusable={running}
            onClick={make}
          >
            {t.make}
          </Button>
        </>
      ) : (
        <>
          <Text as="p">{t.inPlace.about}</Text>
          <Text as="p">{t.inPlace.lacks}</Text>
          <Checkbox
            label={t.inPlace.isCopy}
            checked={isCopy}
            onChange={(_, { checked }) => setIsCopy(checked === true)}
          />
          <Checkbox
            label={t.inPlace.withoutTables}
            checked={withoutTables}
            onChange={(_, { checked }) => setWithoutTables(checked === true)}
          />
          <SmallCellChoice isShown={showsSmall} onChange={setShowsSmall} />
          <Button className={layout.start} disabledFocusable={!isCopy || running} onClick={freeze}>
            {t.inPlace.freeze}
          </Button>
        </>
      )}
      {asked.length > 0 && (
        <NotPersonal
          asked={asked}
          answered={answers.given}
          onAnswer={(given) => setAnswers({ asked, given })}
        />
      )}
      <JobProgress job={copy} state={state} text={t.progress} cancel={t.cancel} />
      <div role="status" className={layout.stack}>
        {state.status === "cancelled" && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>
              {copyProblemSentence({ code: "copy.cancelled" }, language, professionLabel)}
            </MessageBarBody>
          </MessageBar>
        )}
        {state.status === "done" && <ResultMessage result={state.result} />}
      </div>
      {state.status === "done" && state.result.kind !== "problem" && (
        <Outcome result={state.result} />
      )}
      <PdfPart
        notPersonal={answers.given}
        onNumbers={(places) => setAnswers({ ...answers, asked: everAsked(asked, places) })}
      />
    </Section>
  );
}

/** Of columns and parts whose numbers may be something else. */
interface Answers {
  readonly asked: readonly PersonalNumberPlace[];
  readonly given: readonly string[];
}

function doubtsIn(state: JobState<CopyResult>): readonly PersonalNumberPlace[] {
  if (state.status !== "done" || state.result.kind !== "problem") return [];
  const { problem } = state.result;
  return problem.code === "copy.personalNumbers" ? problem.places : [];
}

function ResultMessage({ result }: { readonly result: CopyResult }): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const t = copyTexts(language);
  const [intent, sentence] =
    result.kind === "problem"
      ? (["error", copyProblemSentence(result.problem, language, professionLabel)] as const)
      : result.kind === "inPlace"
        ? (["success", `${t.inPlace.done(result.sheets)} ${t.inPlace.stillListed}`] as const)
        : result.notOpened === null
          ? (["success", t.opened(result.workbookName)] as const)
          : (["warning", t.notOpened(result.notOpened)] as const);
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={layout.breaking}>{sentence}</MessageBarBody>
    </MessageBar>
  );
}

type Made = Exclude<CopyResult, { readonly kind: "problem" }>;

/** What was replaced, what to check, and the file to save. */
function Outcome({ result }: { readonly result: Made }): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const t = copyTexts(language);
  const parts = copyOutcomeText(result.outcome, language, professionLabel);
  const file = (workbookName: string): string =>
    `${t.copyName(workbookName.replace(/\.xls\w?$/i, ""))}.xlsx`;
  return (
    <>
      {parts.map(({ heading, lines }) => (
        <div key={heading} className={layout.stack}>
          <Text size={200}>{heading}</Text>
          {lines.length > 0 && (
            <ul className={layout.list}>
              {lines.slice(0, SHOWN).map((line) => (
                <li key={line} className={layout.breaking}>
                  <Text size={200}>{line}</Text>
                </li>
              ))}
            </ul>
          )}
          {lines.length > SHOWN && <Text size={200}>{t.result.more(lines.length - SHOWN)}</Text>}
        </div>
      ))}
      {result.kind === "file" && (
        <SaveButton name={file(result.workbookName)} bytes={result.bytes} type={TYPE} />
      )}
      <CopyTextButton
        text={() => parts.flatMap(({ heading, lines }) => [heading, ...lines]).join("\n")}
        words={t.result}
      />
    </>
  );
}
