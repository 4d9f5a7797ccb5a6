import { refuse } from "../fault";
import { type Element, readAttributes, readTags, type Tag } from "../xml/tags";

/** A content control of a Word template, in a part of it. */
export interface TemplateControl {
  /** Its tag, or its title where it has no tag; as it is written. */
  readonly tag: string;
  readonly element: Element;
  /** What holds it: a paragraph's text, paragraphs, or a row, where it holds a cell. */
  readonly level: "inline" | "block" | "cell";
  /** The paragraph that an inline one stands in. */
  readonly paragraph: readonly [number, number] | null;
}

interface Open {
  readonly tag: Tag;
  readonly level: TemplateControl["level"] | null;
  /** Of a paragraph: those that stand in its text. */
  readonly controls: Omit<TemplateControl, "paragraph">[];
}

/**
 * The outermost ones in order of which there is something to write. One around whole rows of a
 * table is none: what stands in a document has no rows to give it.
 */
export function findControls(
  xml: string,
  part: string,
  isKnown: (tag: string) => boolean
): readonly TemplateControl[] {
  const open: Open[] = [];
  const found: TemplateControl[] = [];
  for (const tag of readTags(xml, part)) {
    if (tag.kind === "open") open.push({ tag, level: levelIn(open), controls: [] });
    if (tag.kind !== "close") continue;
    const { tag: opening, level, controls } = open.pop() ?? refuse("xml.malformed", part);
    if (opening.name === "p") {
      const paragraph: TemplateControl["paragraph"] = [opening.start, tag.end];
      for (const control of controls) found.push({ ...control, paragraph });
    }
    if (opening.name !== "sdt" || level === null) continue;
    const element: Element = { tag: opening, inner: [opening.end, tag.start], end: tag.end };
    const name = nameOf(xml, element, part);
    if (!isKnown(name)) continue;
    if (level !== "inline") found.push({ tag: name, element, level, paragraph: null });
    else paragraphOf(open)?.controls.push({ tag: name, element, level });
  }
  return open.length > 0 ? refuse("xml.malformed", part) : outermost(found);
}

function paragraphOf(open: readonly Open[]): Open | undefined {
  return nearest(open, (name) => name === "p");
}

/** By the nearest element that says what may stand there. */
function levelIn(open: readonly Open[]): TemplateControl["level"] | null {
  const holder = nearest(open, (name) => HOLDERS.has(name));
  return holder ? HOLDERS.get(holder.tag.name)! : null;
}

function nearest(open: readonly Open[], isIt: (name: string) => boolean): Open | undefined {
  for (let i = open.length - 1; i >= 0; i -= 1) if (isIt(open[i]!.tag.name)) return open[i];
  return undefined;
}

const HOLDERS: ReadonlyMap<string, TemplateControl["level"] | null> = new Map([
  ["p", "inline"],
  ["tr", "cell"],
  ["tbl", null],
  ["tc", "block"],
  ["body", "block"],
  ["hdr", "block"],
  ["ftr", "block"],
  ["txbxContent", "block"],
]);

const PROPERTIES_END = "</w:sdtPr>";

/** The properties stand first in a control: those of one within it come later. */
function nameOf(xml: string, { inner }: Element, part: string): string {
  const end = xml.indexOf(PROPERTIES_END, inner[0]);
  if (end < 0 || end > inner[1]) return "";
  let title = "";
  for (const tag of readTags(xml.slice(inner[0], end), part)) {
    if (tag.name !== "tag" && tag.name !== "alias") continue;
    const from = { ...tag, start: tag.start + inner[0], end: tag.end + inner[0] };
    const value = readAttributes(xml, from).get("val") ?? "";
    if (tag.name === "tag" && value !== "") return value;
    if (tag.name === "alias") title = value;
  }
  return title;
}

function outermost(controls: readonly TemplateControl[]): readonly TemplateControl[] {
  let end = 0;
  return [...controls]
    .sort((a, b) => a.element.tag.start - b.element.tag.start)
    .filter(({ element }) => {
      if (element.tag.start < end) return false;
      ({ end } = element);
      return true;
    });
}
