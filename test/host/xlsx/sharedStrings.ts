import { element, escapeText, xmlDocument } from "./xml";

/** The texts of all cells, each once. */
export class SharedStrings {
  private readonly indices = new Map<string, number>();
  private count = 0;

  index(text: string): number {
    this.count++;
    const known = this.indices.get(text);
    if (known !== undefined) return known;
    const index = this.indices.size;
    this.indices.set(text, index);
    return index;
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  toXml(): string {
    const items = [...this.indices.keys()].map((text) => element("si", {}, textElement("t", text)));
    const xmlns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const counts = { count: this.count, uniqueCount: items.length };
    return xmlDocument(element("sst", { xmlns, ...counts }, items));
  }
}

/** Blanks at the ends, and line breaks, are kept only where it is said. */
function textElement(name: string, text: string): string {
  const isBare = text === text.trim() && !/[\n\t]/.test(text);
  return element(name, isBare ? {} : { "xml:space": "preserve" }, escapeText(text));
}
