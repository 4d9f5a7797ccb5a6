import type { SaxesTagNS } from "saxes";
import { attributeOf, type Watcher } from "./strictXml";
import { LIMITS, type Unsound } from "./unsound";

/** Looks at the list of sheets: names that Excel takes, and no number twice. */
export class WorkbookWatcher implements Watcher<Unsound> {
  private readonly names = new Set<string>();
  private readonly ids = new Set<string>();

  open(tag: SaxesTagNS): Unsound | null {
    if (tag.local !== "sheet") return null;
    const name = attributeOf(tag, "name") ?? "";
    const id = attributeOf(tag, "sheetId") ?? "";
    const isKnown = this.names.has(name.toLowerCase()) || this.ids.has(id);
    this.names.add(name.toLowerCase());
    this.ids.add(id);
    return isKnown || name === "" || name.length > LIMITS.sheetName ? "sheetName" : null;
  }
}
