import { refuse } from "../fault";
import { readCellText } from "../xml/cellText";
import { readTags } from "../xml/tags";

/** The texts that cells share, by number; the runs of a text in several fonts joined. */
export function readSharedStrings(xml: string, part: string): readonly string[] {
  const texts: string[] = [];
  let item: string[] | null = null;
  let phonetic = false;
  let start = -1;
  for (const { name, kind, start: at, end } of readTags(xml, part)) {
    if (name === "si") {
      if (kind !== "close") item = [];
      if (kind !== "open") {
        texts.push((item ?? refuse("xml.malformed", part)).join(""));
        item = null;
      }
    } else if (name === "rPh") phonetic = kind === "open";
    else if (name === "t" && item !== null && !phonetic) {
      if (kind === "open") start = end;
      else if (kind === "close" && start >= 0) item.push(readCellText(xml.slice(start, at)));
    }
  }
  return texts;
}
