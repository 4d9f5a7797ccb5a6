import { failure, type Result, success } from "../../core/result";
import { Package } from "../package";
import { sha256Of } from "../receipt/receipt";
import { readAttributes, readTags, type Tag, unescapeXml } from "../xml/tags";
import { faultOf, MOST_TEMPLATE_MEGABYTES, type TemplateFault, tooLarge } from "./templateFault";
import { asDocument } from "./templateFile";

/** What the names of our bookmarks begin with; Word allows 40 characters, letters and digits. */
const MARK = "nlk_";
const HASH_LENGTH = 24;

/** A text of a document that is bound to where it comes from. */
export interface BoundText {
  /** `hashOfSource` of its source. */
  readonly hash: string;
  /** As the document has it now. */
  readonly text: string;
}

/** Short enough for a bookmark's name. @param key of the source */
export function hashOfSource(key: string): string {
  return sha256Of(key).slice(0, HASH_LENGTH);
}

/** Name of the bookmark around a text. @param nth makes it the only one of its name in the document */
export function bookmarkOf(key: string, nth: number): string {
  return `${MARK}${hashOfSource(key)}_${nth}`;
}

/** The bound texts of a Word document in order, as they stand after whoever has written in it. */
export function readBoundTexts(bytes: Uint8Array): Result<readonly BoundText[], TemplateFault> {
  if (bytes.length > MOST_TEMPLATE_MEGABYTES * 1024 * 1024) return failure(tooLarge());
  try {
    const file = new Package(bytes);
    const kind = asDocument(file);
    if (kind !== "document") return failure({ code: `template.${kind}` });
    return success(textsIn(file.text("word/document.xml"), "word/document.xml"));
  } catch (error) {
    return failure(faultOf(error));
  }
}

function textsIn(xml: string, part: string): readonly BoundText[] {
  const open = new Map<string, { readonly hash: string; readonly pieces: string[] }>();
  const found: BoundText[] = [];
  let text: Tag | null = null;
  for (const tag of readTags(xml, part)) {
    if (tag.name === "bookmarkStart") {
      const attributes = readAttributes(xml, tag);
      const name = attributes.get("name") ?? "";
      if (!name.startsWith(MARK)) continue;
      const hash = name.slice(MARK.length).split("_")[0]!;
      open.set(attributes.get("id") ?? "", { hash, pieces: [] });
    } else if (tag.name === "bookmarkEnd") {
      const id = readAttributes(xml, tag).get("id") ?? "";
      const ended = open.get(id);
      if (ended) found.push({ hash: ended.hash, text: ended.pieces.join("") });
      open.delete(id);
    } else if (tag.name === "t" && tag.kind === "open") text = tag;
    else if (tag.name === "t" && text) {
      const piece = unescapeXml(xml.slice(text.end, tag.start));
      for (const { pieces } of open.values()) pieces.push(piece);
      text = null;
    } else if ((tag.name === "tab" || tag.name === "br") && tag.kind !== "close")
      for (const { pieces } of open.values()) pieces.push(" ");
  }
  return found;
}
