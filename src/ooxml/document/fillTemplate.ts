import { patchDocument, PatchType, TextRun } from "docx";
import { foldText } from "../../core/profession";
import type { ReportBlock } from "../../core/reportContent";
import { failure, type Result, success } from "../../core/result";
import { Package } from "../package";
import { PROGRAM, wordOf } from "./document";
import { createBinding } from "./binding";
import { placeLabels } from "./chartLabels";
import { oneLine } from "./documentText";
import { faultOf, MOST_TEMPLATE_MEGABYTES, type TemplateFault, tooLarge } from "./templateFault";
import { asDocument } from "./templateFile";
import { END, markPlaces, START } from "./templatePlaces";

/** A stretch of a document that a template may have a control for. */
export interface TemplatePart {
  /** null: no control takes it. */
  readonly tag: string | null;
  /** Left out where the part has a control: the template has its own. */
  readonly heading: ReportBlock | null;
  readonly blocks: readonly ReportBlock[];
  /** Last in it, but for those that have a control of their own. */
  readonly parts: readonly TemplatePart[];
}

export interface TemplateContent {
  readonly title: string;
  /** What it was made of, to make it anew by: kept as the document's comment; "" for nothing. */
  readonly origin: string;
  /** By tag; a text that is not here leaves its control as it is, to be written by a person. */
  readonly texts: ReadonlyMap<string, string>;
  readonly parts: readonly TemplatePart[];
  /** Tag of the control that takes the parts that have none. */
  readonly rest: string;
}

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** Tags of the controls that were filled, in order, as the template writes them. */
  readonly filled: readonly string[];
  /** Parts without a control were written last, because the template has none for the rest. */
  readonly isAppended: boolean;
}

/**
 * A region's own Word template (.docx, .dotx) with its content controls filled. Tags are read
 * without regard to case and marks. Nothing is lost: what has no control stands last, and a control
 * of another name stays as it is.
 */
export async function fillTemplate(
  bytes: Uint8Array,
  { title, origin, texts, parts, rest }: TemplateContent
): Promise<Result<FilledTemplate, TemplateFault>> {
  if (bytes.length > MOST_TEMPLATE_MEGABYTES * 1024 * 1024) return failure(tooLarge());
  const textOf = new Map([...texts].map(([tag, text]) => [foldText(tag), text]));
  const partOf = new Map(
    parts
      .flatMap((part) => [part, ...part.parts])
      .flatMap((part) => (part.tag === null ? [] : [[foldText(part.tag), part] as const]))
  );
  const restTag = foldText(rest);
  try {
    const template = new Package(bytes);
    const kind = asDocument(template);
    if (kind !== "document") return failure({ code: `template.${kind}` });
    const { tags, filled, last } = markPlaces(template, (tag) => {
      if (textOf.has(tag)) return "text";
      return tag === restTag || partOf.has(tag) ? "blocks" : null;
    });
    if (filled.length === 0) return failure({ code: "template.noControls" });
    const found = new Set(tags);
    const leftOf = (all: readonly TemplatePart[]): readonly ReportBlock[] =>
      all
        .filter(({ tag }) => tag === null || !found.has(foldText(tag)))
        .flatMap((part) => [...(part.heading ? [part.heading] : []), ...blocksOf(part)]);
    const blocksOf = (part: TemplatePart): readonly ReportBlock[] => [
      ...part.blocks,
      ...leftOf(part.parts),
    ];
    const left = leftOf(parts);
    const isAppended = left.length > 0 && !found.has(restTag);
    const blocksAt = (tag: string, place: number): readonly ReportBlock[] => {
      if (place === last) return isAppended ? left : [];
      const part = partOf.get(tag);
      return part ? blocksOf(part) : left;
    };
    const bind = createBinding();
    const patches = tags.map((tag, place) => {
      const text = textOf.get(tag);
      return [
        String(place),
        text !== undefined
          ? { type: PatchType.PARAGRAPH, children: [new TextRun(oneLine(text))] }
          : {
              type: PatchType.DOCUMENT,
              children: blocksAt(tag, place).flatMap((block) => wordOf(block, bind)),
            },
      ] as const;
    });
    const patched = await patchDocument({
      outputType: "uint8array",
      data: template.toBytes(),
      placeholderDelimiters: { start: START, end: END },
      properties: {
        title: oneLine(title),
        creator: PROGRAM,
        lastModifiedBy: PROGRAM,
        description: origin,
      },
      patches: Object.fromEntries(patches),
    });
    const named = placeLabels(patched, new Set(template.names));
    return success({ bytes: named, filled, isAppended });
  } catch (error) {
    return failure(faultOf(error));
  }
}
