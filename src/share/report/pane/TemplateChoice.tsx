import { Button, Text } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import { FIELD_TAGS, LISTED_TAGS, PART_TAGS, REST_TAG } from "../sheet/templateTags";
import { templateFaultSentence, documentTemplateTexts } from "../words/documentTemplate";
import type { TemplateContent } from "../../../ooxml/document/fillTemplate";
import type { TemplateFault } from "../../../ooxml/document/templateFault";
import { keepTemplate, readTemplate } from "../excel/keptTemplate";
import { FileButton } from "../../../pane/look/FileButton";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { report } from "../../../pane/work/opening";
import { repeated } from "../../../words/userText";

type Choice =
  | { readonly kind: "reading" }
  /** file: null for the built-in one. */
  | { readonly kind: "kept"; readonly file: string | null; readonly isRemoved?: boolean }
  | { readonly kind: "refused"; readonly file: string; readonly fault: TemplateFault };

/** Which Word template the document is written in: a region's own stays in the workbook. */
export function TemplateChoice(): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const t = documentTemplateTexts(language);
  const [choice, setChoice] = useState<Choice>({ kind: "reading" });
  const show = async (work: () => Promise<Choice>): Promise<void> => {
    report(undefined);
    try {
      setChoice(await work());
    } catch (error) {
      report(error);
    }
  };
  useEffect(() => {
    void show(async () => ({ kind: "kept", file: (await readTemplate())?.name ?? null }));
  }, []);
  const isKept = choice.kind === "kept" && choice.file !== null;
  return (
    <details>
      <summary>{t.title}</summary>
      <div className={layout.stack}>
        <Text size={200}>{t.about}</Text>
        <Text size={200}>{t.tags(LISTED_TAGS.texts, LISTED_TAGS.parts, LISTED_TAGS.rest)}</Text>
        <div className={layout.row}>
          <FileButton
            label={t.choose}
            accept=".docx,.dotx"
            onFile={(file) => void show(() => keepFile(file))}
          >
            {isKept ? t.change : t.choose}
          </FileButton>
          {isKept && (
            <Button
              onClick={() =>
                void show(async () => {
                  await keepTemplate(null);
                  return { kind: "kept", file: null, isRemoved: true };
                })
              }
            >
              {t.remove}
            </Button>
          )}
        </div>
        <div role="status">
          <Text size={200} className={layout.breaking}>
            {choice.kind === "reading"
              ? t.reading
              : choice.kind === "refused"
                ? templateFaultSentence(choice.fault, choice.file, language)
                : choice.file !== null
                  ? t.kept(repeated(choice.file))
                  : choice.isRemoved === true
                    ? t.removed
                    : t.builtIn}
          </Text>
        </div>
      </div>
    </details>
  );
}

/** What cannot be filled in is not kept: the one before stays. */
async function keepFile(file: File): Promise<Choice> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { fillTemplate } = await import("../../../ooxml/document/fillTemplate");
  const tried = await fillTemplate(bytes, everyPlace());
  if (!tried.ok) return { kind: "refused", file: file.name, fault: tried.fault };
  await keepTemplate({ name: file.name, bytes });
  return { kind: "kept", file: file.name };
}

/** Something for every control that the product knows, to see whether the template has any. */
function everyPlace(): TemplateContent {
  const parts = Object.values(PART_TAGS).map((tag) => ({
    tag,
    heading: null,
    blocks: [],
    parts: [],
  }));
  const texts = new Map(Object.values(FIELD_TAGS).map((tag) => [tag, tag]));
  return { title: "", origin: "", texts, parts, rest: REST_TAG };
}
