import { failure, type Result, success } from "../../core/result";
import { Package } from "../package";
import { findElements, readAttributes, readTags, type Tag, textOf, unescapeXml } from "../xml/tags";
import { MARK } from "./binding";
import { type DrawnPoint, type DrawnValue, drawnValues } from "./drawnValues";
import { faultOf, MOST_TEMPLATE_MEGABYTES, type TemplateFault, tooLarge } from "./templateFault";
import { asDocument } from "./templateFile";

/** A text of a document that is bound to where it comes from. */
export interface BoundText {
  /** `hashOfSource` of its source. */
  readonly hash: string;
  /** As the document has it now. */
  readonly text: string;
  /** The paragraph that it stands in; in a table what stands first in its row. */
  readonly place: string;
}

export interface BoundDocument {
  /** What it says that it was made of; "" where it says nothing. */
  readonly origin: string;
  /** In order, as they stand after whoever has written in the document. */
  readonly texts: readonly BoundText[];
  readonly drawn: readonly (DrawnValue | DrawnPoint)[];
}

const DOCUMENT = "word/document.xml";
const PROPERTIES = "docProps/core.xml";

/** What a Word document that the product wrote, in a template or not, is bound to. */
export function readBoundTexts(bytes: Uint8Array): Result<BoundDocument, TemplateFault> {
  if (bytes.length > MOST_TEMPLATE_MEGABYTES * 1024 * 1024) return failure(tooLarge());
  try {
    const file = new Package(bytes);
    const kind = asDocument(file);
    if (kind !== "document") return failure({ code: `template.${kind}` });
    return success({
      origin: originOf(file),
      texts: textsIn(file.text(DOCUMENT)),
      drawn: drawnValues(file),
    });
  } catch (error) {
    return failure(faultOf(error));
  }
}

function originOf(file: Package): string {
  if (!file.has(PROPERTIES)) return "";
  const xml = file.text(PROPERTIES);
  const [description] = findElements(xml, PROPERTIES, "description");
  return description ? textOf(xml, description) : "";
}

/** What is being read, piece by piece. */
interface Stretch {
  readonly pieces: string[];
}

interface Bound extends Stretch {
  readonly hash: string;
  readonly paragraph: Stretch | null;
  readonly row: Row | null;
}

interface Row {
  first: Stretch | null;
}

function textsIn(xml: string): readonly BoundText[] {
  const open = new Map<string, Bound>();
  const paragraphs: Stretch[] = [];
  const rows: Row[] = [];
  const found: Bound[] = [];
  let text: Tag | null = null;
  const take = (piece: string): void => {
    paragraphs[paragraphs.length - 1]?.pieces.push(piece);
    for (const { pieces } of open.values()) pieces.push(piece);
  };
  for (const tag of readTags(xml, DOCUMENT))
    switch (tag.name) {
      case "p":
        if (tag.kind === "close") paragraphs.pop();
        else if (tag.kind === "open") {
          const paragraph: Stretch = { pieces: [] };
          paragraphs.push(paragraph);
          const row = rows[rows.length - 1];
          if (row) row.first ??= paragraph;
        }
        break;
      case "tr":
        if (tag.kind === "open") rows.push({ first: null });
        else if (tag.kind === "close") rows.pop();
        break;
      case "bookmarkStart": {
        const attributes = readAttributes(xml, tag);
        const name = attributes.get("name") ?? "";
        if (!name.startsWith(MARK)) break;
        open.set(attributes.get("id") ?? "", {
          hash: name.slice(MARK.length).split("_")[0]!,
          pieces: [],
          paragraph: paragraphs[paragraphs.length - 1] ?? null,
          row: rows[rows.length - 1] ?? null,
        });
        break;
      }
      case "bookmarkEnd": {
        const id = readAttributes(xml, tag).get("id") ?? "";
        const ended = open.get(id);
        if (ended) found.push(ended);
        open.delete(id);
        break;
      }
      case "t":
        if (tag.kind === "open") text = tag;
        else if (text) take(unescapeXml(xml.slice(text.end, tag.start)));
        if (tag.kind === "close") text = null;
        break;
      case "tab":
      case "br":
        if (tag.kind !== "close") take(" ");
    }
  return found.map(({ hash, pieces, paragraph, row }) => ({
    hash,
    text: pieces.join(""),
    place: ((row ? row.first : paragraph)?.pieces ?? []).join(""),
  }));
}
