import { formatAddress, formatArea } from "../address";
import type { Area } from "../grid/grid";
import { HostError } from "../wire/hostError";

/** A table as far as references into it need to know it. */
export interface ReferencedTable {
  readonly name: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly columnNames: readonly string[];
  readonly headerRows: 0 | 1;
  readonly totalRows: 0 | 1;
}

/** Where the formula stands: references without a table's name are into the table around it. */
export interface FormulaPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly around: ReferencedTable | undefined;
  find(tableName: string): ReferencedTable | undefined;
}

const word = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;

/**
 * Table1[Column], [@Column] and their kin as addresses, for a grid that knows no tables. Texts and
 * sheet names in quotes are left alone. A table that is not there is an error, as it is in Excel; a
 * column that is not there is #REF!.
 */
export function withoutStructure(formula: string, place: FormulaPlace): string {
  let result = "";
  let index = 0;
  while (index < formula.length) {
    const letter = formula.charAt(index);
    const name = wordAt(formula, index);
    const after = formula.charAt(index + name.length);
    const isFree = !/[\p{L}\p{N}_.$!]/u.test(formula.charAt(index - 1));
    const table = name && isFree && after !== "(" && after !== "!" ? place.find(name) : undefined;
    if (letter === '"' || letter === "'") {
      const end = endOfQuote(formula, index);
      result += formula.slice(index, end);
      index = end;
    } else if (letter === "[" || (name && after === "[")) {
      const into = name ? table : place.around;
      if (!into) throw new HostError("InvalidArgument");
      const start = index + name.length;
      const end = endOfBrackets(formula, start);
      result += address(formula.slice(start + 1, end - 1), into, place);
      index = end;
    } else {
      // The bare name of a table is its body.
      result += table ? address("", table, place) : name || letter;
      index += name.length || 1;
    }
  }
  return result;
}

/** The name of a column as it stands in brackets. */
export function bracketed(column: string): string {
  return column.replace(/['#[\]]/g, "'$&");
}

/** Changes what stands in the brackets of references, brackets included; texts are left alone. */
export function inReferences(
  formula: string,
  change: (table: string, brackets: string) => string
): string {
  let result = "";
  let index = 0;
  while (index < formula.length) {
    const letter = formula.charAt(index);
    const name = wordAt(formula, index);
    const start = index + name.length;
    let end = start;
    if (letter === '"' || letter === "'") end = endOfQuote(formula, index);
    else if (formula.charAt(start) === "[") {
      end = endOfBrackets(formula, start);
      result += name + change(name, formula.slice(start, end));
      index = end;
      continue;
    } else end = Math.max(start, index + 1);
    result += formula.slice(index, end);
    index = end;
  }
  return result;
}

function wordAt(formula: string, index: number): string {
  word.lastIndex = index;
  return word.exec(formula)?.[0] ?? "";
}

function endOfQuote(formula: string, start: number): number {
  const quote = formula.charAt(start);
  let end = start + 1;
  while (end < formula.length && (formula[end] !== quote || formula[end + 1] === quote)) {
    end += formula[end] === quote ? 2 : 1;
  }
  return end + 1;
}

/** An apostrophe takes the character after it out of the syntax. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let index = start; index < formula.length; index++) {
    const letter = formula[index];
    if (letter === "'") index++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return index + 1;
  }
  throw new HostError("InvalidArgument");
}

interface Parts {
  readonly items: Set<string>;
  readonly columns: string[];
  readonly isThisRow: boolean;
}

function parse(inside: string): Parts {
  const isThisRow = inside.trimStart().startsWith("@");
  const rest = isThisRow ? inside.trimStart().slice(1) : inside;
  const names: string[] = [];
  if (/^\s*\[/.test(rest)) {
    for (let index = 0; index < rest.length; index++) {
      if (rest[index] !== "[") continue;
      const end = endOfBrackets(rest, index);
      names.push(rest.slice(index + 1, end - 1));
      index = end - 1;
    }
  } else if (rest.trim() !== "") names.push(rest);
  const items = new Set<string>();
  const columns: string[] = [];
  for (const name of names) {
    if (/^\s*#/.test(name)) items.add(name.trim().toLowerCase());
    else columns.push(name.replace(/'(.)/g, "$1"));
  }
  return { items, columns, isThisRow: isThisRow || items.has("#this row") };
}

function address(inside: string, table: ReferencedTable, place: FormulaPlace): string {
  const { items, columns, isThisRow } = parse(inside);
  const indices = columns.map((name) =>
    table.columnNames.findIndex((each) => each.toLowerCase() === name.toLowerCase())
  );
  const rows = isThisRow ? rowOf(table, place) : rowsOf(table, items);
  if (indices.includes(-1) || !rows) return "#REF!";
  const left = Math.min(...(indices.length > 0 ? indices : [0]));
  const right = Math.max(...(indices.length > 0 ? indices : [table.columnNames.length - 1]));
  const area = { ...rows, column: table.area.column + left, columns: right - left + 1 };
  const cells = absolute(area);
  if (table.sheetName === place.sheetName) return cells;
  const full = formatAddress(table.sheetName, area);
  return full.slice(0, full.lastIndexOf("!") + 1) + cells;
}

function absolute(area: Area): string {
  return formatArea(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

function rowOf({ area }: ReferencedTable, { row }: FormulaPlace) {
  const isBeside = row >= area.row && row < area.row + area.rows;
  return isBeside ? { row, rows: 1 } : undefined;
}

function rowsOf({ area, headerRows, totalRows }: ReferencedTable, items: ReadonlySet<string>) {
  const bodyRows = area.rows - headerRows - totalRows;
  const pieces = [
    { item: "#headers", row: area.row, rows: headerRows },
    { item: "#data", row: area.row + headerRows, rows: bodyRows },
    { item: "#totals", row: area.row + headerRows + bodyRows, rows: totalRows },
  ];
  const wanted = items.size > 0 ? items : new Set(["#data"]);
  const chosen = pieces.filter(
    ({ item, rows }) => (wanted.has("#all") || wanted.has(item)) && rows > 0
  );
  const [first] = chosen;
  if (!first) return undefined;
  return { row: first.row, rows: chosen.reduce((sum, { rows }) => sum + rows, 0) };
}
