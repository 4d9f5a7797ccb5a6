import type { SaxesTagNS } from "saxes";
import { attributeOf, type Watcher } from "./strictXml";
import { LIMITS, type Unsound } from "./unsound";

/** Files write these in front of newer functions and parameters; Excel does not count them. */
const HIDDEN_PREFIXES = /_xl(?:fn|ws|pm|udf)\./g;
/** One character in a cell. */
const ESCAPES = /_x[\dA-F]{4}_/gi;

/** Looks at the rows and cells of a sheet that the copy has written in. */
export class SheetWatcher implements Watcher<Unsound> {
  private row = 0;
  private texts: string[] | null = null;
  private length = 0;
  private shared: string | null = null;
  private readonly masters = new Set<string>();
  private readonly followers = new Set<string>();

  open(tag: SaxesTagNS): Unsound | null {
    switch (tag.local) {
      case "row":
        this.row = Number(attributeOf(tag, "r") ?? this.row + 1);
        return this.row >= 1 && this.row <= LIMITS.rows ? null : "rows";
      case "c":
        this.length = 0;
        return this.cell(attributeOf(tag, "r"));
      case "f":
        this.shared = attributeOf(tag, "t") === "shared" ? (attributeOf(tag, "si") ?? "") : null;
        this.texts = [];
        return null;
      case "v":
      case "t":
        this.texts = [];
        return null;
      default:
        return null;
    }
  }

  text(text: string): void {
    this.texts?.push(text);
  }

  close({ local }: SaxesTagNS): Unsound | null {
    if (this.texts === null || !["f", "v", "t"].includes(local)) return null;
    const text = this.texts.join("");
    this.texts = null;
    if (local !== "f") {
      this.length += text.replace(ESCAPES, " ").length;
      return this.length > LIMITS.cellText ? "cellText" : null;
    }
    if (this.shared !== null) (text === "" ? this.followers : this.masters).add(this.shared);
    return text.replace(HIDDEN_PREFIXES, "").length > LIMITS.formulaLength ? "formulaLength" : null;
  }

  end(): Unsound | null {
    return [...this.followers].every((id) => this.masters.has(id)) ? null : "sharedFormula";
  }

  private cell(address: string | undefined): Unsound | null {
    if (address === undefined) return null;
    const [, letters, row] = /^([A-Z]{1,3})([1-9]\d{0,6})$/i.exec(address) ?? [];
    if (letters === undefined) return "columns";
    const column = [...letters.toUpperCase()].reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0
    );
    if (column > LIMITS.columns) return "columns";
    return Number(row) <= LIMITS.rows ? null : "rows";
  }
}
