import type { ReportBlock, ReportContent } from "../../../core/reportContent";
import { MATTER_FIELDS, type Matter } from "../../../core/scenario/matter";
import type { TemplateContent, TemplatePart } from "../../../ooxml/document/fillTemplate";
import { FIELD_TAGS, PART_TAGS, REST_TAG } from "./templateTags";

/**
 * A report by what a template may have a control for. What is not stated of the matter leaves its
 * control to be written in.
 * @param title of the matter, as it stands where nobody has stated one
 */
export function templateContent(
  content: ReportContent,
  matter: Matter,
  title: string,
  origin: string
): TemplateContent {
  const texts = MATTER_FIELDS.flatMap((field): readonly (readonly [string, string])[] => {
    const text = field === "title" ? title : matter[field];
    return text === null ? [] : [[FIELD_TAGS[field], text]];
  });
  const parts: OpenPart[] = [];
  for (const block of content.blocks) {
    const part = opened(block);
    const last = parts[parts.length - 1];
    if (part && (part.level === 1 || !last)) parts.push(part);
    else if (part) last!.parts.push(part);
    else if (!last || (isOfMatter(last) && last.tag !== null)) parts.push(loose(block));
    else (last.parts[last.parts.length - 1] ?? last).blocks.push(block);
  }
  return { title: content.title, origin, texts: new Map(texts), parts, rest: REST_TAG };
}

interface OpenPart extends TemplatePart {
  readonly level: 0 | 1 | 2;
  readonly blocks: ReportBlock[];
  readonly parts: OpenPart[];
}

/** A heading or a line of the matter stands first in a part. */
function opened(block: ReportBlock): OpenPart | null {
  if (block.kind === "heading" && block.part)
    return {
      tag: PART_TAGS[block.part],
      heading: block,
      level: block.level,
      blocks: [],
      parts: [],
    };
  if (block.kind === "paragraph" && block.field)
    return { tag: FIELD_TAGS[block.field], heading: null, level: 1, blocks: [block], parts: [] };
  return null;
}

function isOfMatter({ heading }: OpenPart): boolean {
  return heading === null;
}

/** Before the first heading: nothing that a control is for. */
function loose(block: ReportBlock): OpenPart {
  return { tag: null, heading: null, level: 0, blocks: [block], parts: [] };
}
