import { parseAddress } from "../address";
import { contains } from "../area";
import type { Area, CellInput } from "../grid/grid";
import { attribute, decode, plainText } from "./partXml";

export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** Of a formula the one that it had when the file was saved; null: none. */
  readonly value: CellInput;
  readonly formula: FileFormula | null;
  /** A formula above fills it. */
  readonly isFilled: boolean;
  /** Position among the looks of the workbook. */
  readonly look: number;
}

export interface FileFormula {
  /** As the file has it, without "=". */
  readonly text: string;
  /** How far the cell is from the one that the text was written for. */
  readonly down: number;
  readonly right: number;
}

const ROW = /<row([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c(?=[\s>/])([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const FORMULA = /<f([^>]*?)(?:\/>|>([^<]*)<\/f>)/;
const VALUE = /<v(?:\s[^>]*)?>([^<]*)<\/v>/;

/** The cells of a sheet's part. @param strings that cells name by their positions */
export function readCells(xml: string, strings: readonly string[]): readonly FileCell[] {
  const cells: FileCell[] = [];
  const formulas = new FormulaReader();
  let row = -1;
  for (const [, rowAttributes, content = ""] of xml.matchAll(ROW)) {
    // Some programs leave out what follows from the order.
    row = Number(attribute(rowAttributes!, "r") ?? row + 2) - 1;
    let column = -1;
    for (const [, attributes, inner = ""] of content.matchAll(CELL)) {
      const address = attribute(attributes!, "r");
      column = address === undefined ? column + 1 : parseAddress(address).area.column;
      const isFilled = formulas.isFilled(row, column);
      const formula = isFilled ? null : formulas.read(inner, row, column);
      const value = readValue(attribute(attributes!, "t"), inner, strings);
      const look = Number(attribute(attributes!, "s") ?? 0);
      if (value !== null || formula !== null || look > 0)
        cells.push({ row, column, value, formula, isFilled, look });
    }
  }
  return cells;
}

/** Formulas that stand for themselves, for others that share them, or for the cells they fill. */
class FormulaReader {
  private readonly shared = new Map<string, { text: string; row: number; column: number }>();
  private filled: Area[] = [];

  isFilled(row: number, column: number): boolean {
    return this.filled.some((each) => contains(each, row, column));
  }

  read(content: string, row: number, column: number): FileFormula | null {
    const [found, attributes = "", written = ""] = FORMULA.exec(content) ?? [];
    if (found === undefined) return null;
    const type = attribute(attributes, "t");
    const text = decode(written);
    if (type === "array") this.fill(attribute(attributes, "ref"), row);
    if (type !== "shared") return text === "" ? null : { text, down: 0, right: 0 };
    const index = attribute(attributes, "si") ?? "";
    if (text !== "") this.shared.set(index, { text, row, column });
    const first = this.shared.get(index);
    return first ? { text: first.text, down: row - first.row, right: column - first.column } : null;
  }

  private fill(reference: string | undefined, row: number): void {
    this.filled = this.filled.filter((each) => each.row + each.rows > row);
    if (reference !== undefined) this.filled.push(parseAddress(reference).area);
  }
}

function readValue(
  type: string | undefined,
  content: string,
  strings: readonly string[]
): string | number | boolean | null {
  if (type === "inlineStr") return plainText(content);
  const text = VALUE.exec(content)?.[1];
  // Some programs write formulas without what they give.
  if (text === undefined || (text === "" && type !== "str")) return null;
  switch (type) {
    case "s":
      return strings[Number(text)] ?? null;
    case "b":
      return text === "1" || text === "true";
    case "str":
    case "e":
      return decode(text);
    case "d":
      return Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / 86_400_000 + 25_569;
    default:
      return Number(text);
  }
}
