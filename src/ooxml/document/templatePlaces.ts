import { foldText } from "../../core/profession";
import type { Package } from "../package";
import { type Splice, spliceText } from "../xml/splice";
import { findElements, readTags } from "../xml/tags";
import { findControls, type TemplateControl } from "./templateControls";

/** Around the number of a place: characters that no text has a meaning for. */
export const START = "\ue000";
export const END = "\ue001";

const DOCUMENT = "word/document.xml";
const TEXT_PARTS = /^word\/(?:document|header\d*|footer\d*)\.xml$/i;

export interface MarkedPlaces {
  /** Folded tags by the number of the place. */
  readonly tags: readonly string[];
  /** Of the controls, in order, as the template writes them. */
  readonly filled: readonly string[];
  /** The number of the place last in the document. */
  readonly last: number;
}

/**
 * Puts a numbered mark in the place of what each known control holds, and one last in the document.
 * @param kindOf what the control of a folded tag takes; blocks have no place in headers
 */
export function markPlaces(
  template: Package,
  kindOf: (tag: string) => "text" | "blocks" | null
): MarkedPlaces {
  const tags: string[] = [];
  const filled: string[] = [];
  for (const part of template.names.filter((name) => TEXT_PARTS.test(name))) {
    const xml = template.text(part);
    const isBody = part.toLowerCase() === DOCUMENT;
    const kindIn = (tag: string) => {
      const kind = kindOf(foldText(tag));
      return kind === "blocks" && !isBody ? null : kind;
    };
    const splices = findControls(xml, part, (tag) => kindIn(tag) !== null).flatMap((control) => {
      const mark = markOf(tags.push(foldText(control.tag)) - 1);
      filled.push(control.tag);
      return kindIn(control.tag) === "text"
        ? [textPlace(xml, part, control, mark)]
        : blockPlace(xml, control, mark);
    });
    template.write(part, spliceText(xml, joinAtOnePlace(splices), part));
  }
  const last = tags.push("") - 1;
  template.write(DOCUMENT, appendLast(template.text(DOCUMENT), markOf(last)));
  return { tags, filled, last };
}

function markOf(place: number): string {
  return `${START}${place}${END}`;
}

/** The control stays, with the mark in the look of its first text. */
function textPlace(
  xml: string,
  part: string,
  { element, level }: TemplateControl,
  mark: string
): Splice {
  const inner = xml.slice(...element.inner);
  const [content] = findElements(inner, part, "sdtContent").slice(-1);
  const properties = inner.slice(0, content?.tag.start ?? 0);
  const held = content ? inner.slice(...content.inner) : "";
  const isPlaceholder = /<w:showingPlcHdr\b/.test(properties);
  // The look of what only asks for a text is not that of the text; the control may say its own.
  const look = isPlaceholder ? firstOf(properties, part, "rPr") : lookOf(held, part);
  const run = `<w:r>${look}<w:t>${mark}</w:t></w:r>`;
  const paragraph = `<w:p>${firstOf(held, part, "pPr")}${run}</w:p>`;
  const written =
    level === "inline"
      ? run
      : level === "block"
        ? paragraph
        : `<w:tc>${firstOf(held, part, "tcPr")}${paragraph}</w:tc>`;
  const kept = withoutBinding(properties, part);
  const text = `${kept}<w:sdtContent>${written}</w:sdtContent>`;
  return { start: element.inner[0], end: element.inner[1], text };
}

/** Paragraphs and tables do not fit in every kind of control: they take its place. */
function blockPlace(
  xml: string,
  { element, level, paragraph }: TemplateControl,
  mark: string
): readonly Splice[] {
  const { start } = element.tag;
  const { end } = element;
  const place = `<w:p><w:r><w:t>${mark}</w:t></w:r></w:p>`;
  if (level === "block") return [{ start, end, text: place }];
  if (level === "cell") return [{ start, end, text: `<w:tc>${place}</w:tc>` }];
  const [from, to] = paragraph!;
  const others = xml.slice(from, start) + xml.slice(end, to);
  const isAlone = !/<w:(?:t|drawing|pict|object|sectPr|sdt|fldChar|fldSimple)\b/.test(others);
  if (isAlone) return [{ start: from, end: to, text: place }];
  return [
    { start, end, text: "" },
    { start: to, end: to, text: place },
  ];
}

/** Two controls of one paragraph are written after it, the first first. */
function joinAtOnePlace(splices: readonly Splice[]): readonly Splice[] {
  const inserted = new Map<number, Splice>();
  const others: Splice[] = [];
  for (const splice of splices) {
    const { start, end, text } = splice;
    const before = inserted.get(start);
    if (start < end) others.push(splice);
    else inserted.set(start, { start, end, text: `${before?.text ?? ""}${text}` });
  }
  return [...others, ...inserted.values()];
}

/** The properties of the first run: a paragraph's mark has such of its own. */
function lookOf(xml: string, part: string): string {
  const [run] = findElements(xml, part, "r");
  return run ? firstOf(xml.slice(...run.inner), part, "rPr") : "";
}

function firstOf(xml: string, part: string, name: string): string {
  const [first] = findElements(xml, part, name);
  return first ? xml.slice(first.tag.start, first.end) : "";
}

/** Word writes bound data over what stands in a control, and asks anew where it shows a placeholder. */
function withoutBinding(properties: string, part: string): string {
  const splices = ["showingPlcHdr", "dataBinding"].flatMap((name) =>
    findElements(properties, part, name).map(({ tag, end }) => ({
      start: tag.start,
      end,
      text: "",
    }))
  );
  return spliceText(properties, splices, part);
}

/** Last in the body, before the properties of its last section. */
function appendLast(xml: string, mark: string): string {
  const place = `<w:p><w:r><w:t>${mark}</w:t></w:r></w:p>`;
  const [body] = findElements(xml, DOCUMENT, "body").slice(-1);
  if (!body) return xml;
  let [depth, at] = [0, body.inner[1]];
  const inner = xml.slice(...body.inner);
  for (const tag of readTags(inner, DOCUMENT)) {
    if (tag.kind === "close") depth -= 1;
    else if (depth === 0 && tag.name === "sectPr") at = body.inner[0] + tag.start;
    if (tag.kind === "open") depth += 1;
  }
  return spliceText(xml, [{ start: at, end: at, text: place }], DOCUMENT);
}
