import { refuse } from "../fault";
import type { Splice } from "./splice";

/** A tag where it stands in a part's text. */
export interface Tag {
  readonly kind: "open" | "close" | "empty";
  /** Without a prefix: parts may be written as <x:c> as well as <c>. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The tags of a part in order; comments, instructions and character data are passed by. What is
 * broken is refused, and so are document types: no part of a workbook has any, and entities that
 * they declare may grow without end.
 * @param part named in a refusal
 */
export function* readTags(xml: string, part: string): Generator<Tag, void> {
  const reader = new TagReader(xml, part);
  for (let tag = reader.next(); tag !== null; tag = reader.next()) yield tag;
}

/** The same, one at a time: in large parts twice as fast. */
export class TagReader {
  private at = 0;

  constructor(
    private readonly xml: string,
    private readonly part: string
  ) {}

  next(): Tag | null {
    const { xml, part } = this;
    for (let at = xml.indexOf("<", this.at); at >= 0; at = xml.indexOf("<", at)) {
      const skipped = skipNonTag(xml, at, part);
      if (skipped > at) {
        at = skipped;
        continue;
      }
      const end = endOfTag(xml, at, part);
      const closes = xml.charCodeAt(at + 1) === SLASH;
      const name = nameAt(xml, closes ? at + 2 : at + 1);
      if (name === "") refuse("xml.malformed", part);
      const empty = xml.charCodeAt(end - 2) === SLASH && !closes;
      this.at = end;
      return { kind: closes ? "close" : empty ? "empty" : "open", name, start: at, end };
    }
    return null;
  }
}

const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const QUESTION = 63;
const EXCLAMATION = 33;
const COLON = 58;
const GREATER = 62;

/** The end of what begins with <! or <?; `at` itself for a tag. */
function skipNonTag(xml: string, at: number, part: string): number {
  const next = xml.charCodeAt(at + 1);
  if (next !== EXCLAMATION && next !== QUESTION) return at;
  if (xml.startsWith("<!--", at)) return after(xml, "-->", at, part);
  if (xml.startsWith("<![CDATA[", at)) return after(xml, "]]>", at, part);
  if (xml.startsWith("<?", at)) return after(xml, "?>", at, part);
  return xml.startsWith("<!", at) ? refuse("xml.forbidden", part) : at;
}

function after(xml: string, mark: string, at: number, part: string): number {
  const found = xml.indexOf(mark, at);
  return found < 0 ? refuse("xml.malformed", part) : found + mark.length;
}

/** Attributes may hold ">" between their quotation marks. */
function endOfTag(xml: string, at: number, part: string): number {
  let quote = 0;
  for (let i = at + 1; i < xml.length; i += 1) {
    const code = xml.charCodeAt(i);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code === GREATER) return i + 1;
  }
  return refuse("xml.malformed", part);
}

/** Up to white space, "/" or ">", without its prefix. */
function nameAt(xml: string, at: number): string {
  let start = at;
  let end = at;
  for (; end < xml.length; end += 1) {
    const code = xml.charCodeAt(end);
    if (code <= SPACE || code === SLASH || code === GREATER) break;
    if (code === COLON) start = end + 1;
  }
  return xml.slice(start, end);
}

const ATTRIBUTE = /\s(?:[^\s=:/>]+:)?([^\s=:/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag by name without prefix. */
export function readAttributes(xml: string, { start, end }: Tag): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  const tag = xml.slice(start, end);
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(tag); found !== null; found = ATTRIBUTE.exec(tag))
    attributes.set(found[1]!, unescapeXml(found[2] ?? found[3]!));
  return attributes;
}

/** An element from its opening tag to after its closing one. */
export interface Element {
  readonly tag: Tag;
  /** Where the content starts and ends; the same place for an empty element. */
  readonly inner: readonly [number, number];
  readonly end: number;
}

/** The elements of a name, in the order in which they end; within each other, inner ones first. */
export function findElements(xml: string, part: string, name: string): readonly Element[] {
  const finder = new ElementFinder(name, part);
  const reader = new TagReader(xml, part);
  for (let tag = reader.next(); tag !== null; tag = reader.next()) finder.take(tag);
  return finder.end();
}

/** The same for who reads the tags for more than one name. */
export class ElementFinder {
  private readonly open: Tag[] = [];
  private readonly found: Element[] = [];

  constructor(
    private readonly name: string,
    private readonly part: string
  ) {}

  take(tag: Tag): void {
    if (tag.name !== this.name) return;
    if (tag.kind === "empty") this.found.push({ tag, inner: [tag.end, tag.end], end: tag.end });
    else if (tag.kind === "open") this.open.push(tag);
    else {
      const opening = this.open.pop() ?? refuse("xml.malformed", this.part);
      this.found.push({ tag: opening, inner: [opening.end, tag.start], end: tag.end });
    }
  }

  end(): readonly Element[] {
    return this.open.length > 0 ? refuse("xml.malformed", this.part) : this.found;
  }
}

/** The element that holds all others of a part. */
export function rootOf(xml: string, part: string): Element {
  let depth = 0;
  let first: Tag | null = null;
  for (const tag of readTags(xml, part)) {
    first ??= tag;
    if (tag.kind === "open") depth += 1;
    else if (tag.kind === "close") depth -= 1;
    if (depth > 0) continue;
    const inner: readonly [number, number] =
      tag.kind === "empty" ? [tag.end, tag.end] : [first.end, tag.start];
    return depth === 0 ? { tag: first, inner, end: tag.end } : refuse("xml.malformed", part);
  }
  return refuse("xml.malformed", part);
}

/** "x:" of <x:c>, "" of <c>. */
export function prefixOf(xml: string, { start }: Tag): string {
  return /^<([^\s:/>]+:)?/.exec(xml.slice(start, start + LONGEST_PREFIX))![1] ?? "";
}

const LONGEST_PREFIX = 100;

/** Where to write what comes last in an element, and what: an empty one is opened. */
export function appendTo(xml: string, { tag, inner }: Element, text: string): Splice {
  if (tag.kind !== "empty") return { start: inner[1], end: inner[1], text };
  const opened = xml.slice(tag.start, tag.end).replace(/\s*\/>$/, ">");
  const name = /^<([^\s/>]+)/.exec(opened)![1]!;
  return { start: tag.start, end: tag.end, text: `${opened}${text}</${name}>` };
}

/** The text of an element that holds no other elements. */
export function textOf(xml: string, { inner }: Element): string {
  return unescapeXml(
    xml
      .slice(...inner)
      .replace(/<!--[\s\S]*?-->/g, "")
      .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => escapeXml(text))
  );
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

export function unescapeXml(text: string): string {
  return text.includes("&")
    ? text.replace(
        /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
        (whole, hex?: string, digits?: string, name?: string) => {
          const code = hex !== undefined ? parseInt(hex, 16) : Number(digits);
          if (name !== undefined) return ENTITIES.get(name) ?? whole;
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        }
      )
    : text;
}

export function escapeXml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
