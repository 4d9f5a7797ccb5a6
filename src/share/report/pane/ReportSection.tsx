import { inserting } from "../../../pane/work/insertion";
import { Button, Checkbox, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Scenario } from "../../../core/scenario/scenario";
import { questionTexts } from "../words/question";
import { reportTexts } from "../words/report";
import { reportDocumentTexts } from "../words/reportDocument";
import { insertReport } from "../excel/insertReport";
import { originText } from "../sheet/documentOrigin";
import { templateContent } from "../sheet/templateContent";
import { templateFaultSentence, documentTemplateTexts } from "../words/documentTemplate";
import { readTemplate } from "../excel/keptTemplate";
import { reportSheet } from "../sheet/reportSheet";
import type { ReportBlock } from "../../../core/reportContent";
import { rulesText } from "../../../data/rulesText";
import { fingerprintOf, hashOf } from "../../../excel/run/fingerprint";
import { timeNow, today } from "../../../pane/work/today";
import type { TemplateFault } from "../../../ooxml/document/templateFault";
import type { PersonalNumberPlace } from "../../../ooxml/personal/personalNumberPlace";
import { InsertionStatus } from "../../../pane/look/InsertionStatus";
import { useLayout } from "../../../pane/look/layout";
import { mainAction } from "../../../pane/look/mainAction";
import { useSurroundings, useWords } from "../../../pane/look/surroundings";
import { useWork, useWorkspace } from "../../../comparison/pane/workContext";
import { report } from "../../../pane/work/opening";
import { emptyMatter } from "../../../core/scenario/matter";
import { OlderSheets } from "../../../comparison/pane/OlderSheets";
import { Section } from "../../../pane/Section";
import { stampOf } from "../../../comparison/pane/runInput";
import { useStore } from "../../../pane/work/useStore";
import { QuestionFields } from "./QuestionFields";
import { MatterFields } from "./MatterFields";
import { ReportChoices } from "./ReportChoices";
import { TemplateChoice } from "./TemplateChoice";
import { useCompose } from "./useCompose";
import { fileNameOf } from "../../../pane/work/fileName";
import { type SavedFile, saveFile } from "../../../pane/work/saveFile";
import { useReportChoice } from "./useReportChoice";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Beslutsunderlag and Svar på motion: on a sheet to print, or as a document to write on in. */
export function ReportSection(): ReactElement {
  const { texts, language } = useWords();
  const { scenario, lacks } = useStore(useWork().calculator.state);
  const own = reportTexts(language);
  const alternatives = (scenario?.alternatives ?? []).filter((_, i) => i !== scenario?.baseline);
  return (
    <Section title={own.title}>
      <Text as="p">{own.about}</Text>
      <OlderSheets />
      {scenario && alternatives.length > 0 ? (
        <ReportForm scenario={scenario} />
      ) : (
        <Text size={200}>{lacks ? texts.result.notReady[lacks] : own.tooFew}</Text>
      )}
    </Section>
  );
}

/** places: of numbers of persons, for which nothing is saved. */
type Saving =
  | "making"
  /** isAppended: what the template has no place for stands last. */
  | { readonly file: string; readonly outcome: SavedFile; readonly isAppended: boolean }
  | { readonly fault: TemplateFault; readonly template: string }
  | { readonly places: readonly PersonalNumberPlace[] }
  /** What is wrong with the matter's date. */
  | { readonly wrongDate: string }
  | null;

function ReportForm({ scenario }: { readonly scenario: Scenario }): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const work = useWork();
  const compose = useCompose();
  const { matter = emptyMatter } = useWorkspace();
  const insertion = work.insertion("report");
  const state = useStore(insertion.state);
  const { input } = useStore(work.calculator.state);
  const [choice, choose] = useReportChoice(scenario);
  const [saving, setSaving] = useState<Saving>(null);
  const [wrongDate, setWrongDate] = useState<string | null>(null);
  const [notPersonal, setNotPersonal] = useState(false);
  const own = reportTexts(language);
  const { templates, sheetNote, documentReceipt, matter: ofMatter } = reportDocumentTexts(language);
  const defaultTitle = ofMatter.title;
  const { version } = useSurroundings();
  const name = templates[choice.template].name;
  const running = state.status === "running" || saving === "making";

  const isOpen =
    saving !== null &&
    saving !== "making" &&
    "places" in saving &&
    saving.places.every(({ doubt }) => doubt);

  const write = (): void => {
    if (running) return;
    if (!input) return;
    if (wrongDate !== null) return setSaving({ wrongDate });
    setSaving(null);
    const run = stampOf(input, timeNow(), hashOf(choice));
    const insert = inserting(async (options) => {
      const content = await compose(scenario, choice);
      return insertReport(reportSheet(content, name, sheetNote, run), options);
    });
    void insertion.start(insert);
  };
  const save = async (): Promise<void> => {
    if (running) return;
    if (wrongDate !== null) return setSaving({ wrongDate });
    report(undefined);
    setSaving("making");
    try {
      const content = await compose(scenario, choice);
      const { searchContent } = await import("../../../ooxml/personal/contentSearch");
      const { searchTemplate } = await import("../../../ooxml/personal/templateSearch");
      const template = await readTemplate();
      const places = [
        ...searchContent(content, today()).places,
        ...(template
          ? searchTemplate(template.bytes, own.inTemplate(template.name), today()).places
          : []),
      ];
      if (places.some(({ doubt }) => !doubt || !notPersonal)) {
        setSaving({ places });
        return;
      }
      // Word's format is large: it is fetched when somebody wants it.
      const { toDocx } = await import("../../../ooxml/document/document");
      const { sha256Of } = await import("../../../ooxml/receipt/receipt");
      const from = JSON.stringify([input && fingerprintOf(input), choice, content.blocks]);
      const sum = sha256Of([from, rulesText(), version].join("\n"));
      const receipt: ReportBlock = { kind: "paragraph", runs: [documentReceipt(sum, version)] };
      const whole = { ...content, blocks: [...content.blocks, receipt] };
      const origin = originText(choice, language);
      const { fillTemplate } = await import("../../../ooxml/document/fillTemplate");
      const filled = template
        ? await fillTemplate(
            template.bytes,
            templateContent(whole, matter, matter.title ?? defaultTitle, origin)
          )
        : null;
      if (filled && !filled.ok) {
        setSaving({ fault: filled.fault, template: template!.name });
        return;
      }
      const bytes = filled ? filled.value.bytes : await toDocx(whole, origin);
      const { region, date } = matter;
      const parts = [content.title, region ?? "", date ?? today()];
      const file = fileNameOf(parts.join(" "), ".docx");
      const outcome = await saveFile(file, new Blob([bytes.slice()], { type: TYPE }));
      setSaving({ file, outcome, isAppended: filled?.value.isAppended === true });
    } catch (error) {
      setSaving(null);
      report(error);
    }
  };
  return (
    <>
      <ReportChoices scenario={scenario} choice={choice} onChoice={choose} />
      <details>
        <summary>{own.matter.fold}</summary>
        <div className={layout.stack}>
          <MatterFields onWrong={setWrongDate} />
          <TemplateChoice />
        </div>
      </details>
      <details>
        <summary>{questionTexts(language).fold}</summary>
        <QuestionFields />
      </details>
      <div className={layout.row}>
        <Button disabledFocusable={running} onClick={write}>
          {own.sheet}
        </Button>
        <Button {...mainAction} disabledFocusable={running} onClick={() => void save()}>
          {own.document}
        </Button>
        {state.status === "running" && (
          <Button onClick={insertion.cancel}>{texts.result.run.cancel}</Button>
        )}
      </div>
      <InsertionStatus state={state} texts={texts.result.run} />
      <div role="status">
        {saving === "making" && <Text size={200}>{own.making}</Text>}
        {saving && saving !== "making" && (
          <Text className={layout.breaking}>
            {"wrongDate" in saving
              ? own.wrongDate(saving.wrongDate)
              : "places" in saving
                ? own.personalNumbers(
                    saving.places.map(({ at }) => at),
                    isOpen
                  )
                : "fault" in saving
                  ? templateFaultSentence(saving.fault, saving.template, language)
                  : [
                      own.outcomes[saving.outcome](saving.file),
                      ...(saving.isAppended ? [documentTemplateTexts(language).appended] : []),
                    ].join(" ")}
          </Text>
        )}
      </div>
      {(isOpen || notPersonal) && (
        <Checkbox
          label={own.notPersonal}
          checked={notPersonal}
          onChange={(_, { checked }) => setNotPersonal(checked === true)}
        />
      )}
    </>
  );
}
