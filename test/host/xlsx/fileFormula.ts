/** The functions of the add-in as the file has to know them. */
export interface FunctionNames {
  readonly namespace: string;
  /** Without the namespace. */
  readonly names: readonly string[];
}

/** Where a formula stands in a table: references without a table's name are into it. */
export type TableAround = string | undefined;

/** Native functions that are newer than the file format, with the prefix that Excel gives them. */
const newerFunctions: Readonly<Record<string, string>> = {
  BYCOL: "_xlfn.",
  BYROW: "_xlfn.",
  CHOOSECOLS: "_xlfn.",
  CHOOSEROWS: "_xlfn.",
  CONCAT: "_xlfn.",
  DROP: "_xlfn.",
  EXPAND: "_xlfn.",
  FILTER: "_xlfn._xlws.",
  HSTACK: "_xlfn.",
  IFNA: "_xlfn.",
  IFS: "_xlfn.",
  MAXIFS: "_xlfn.",
  MINIFS: "_xlfn.",
  SEQUENCE: "_xlfn.",
  SORT: "_xlfn._xlws.",
  SORTBY: "_xlfn.",
  SWITCH: "_xlfn.",
  TAKE: "_xlfn.",
  TEXTJOIN: "_xlfn.",
  TOCOL: "_xlfn.",
  TOROW: "_xlfn.",
  UNIQUE: "_xlfn.",
  VSTACK: "_xlfn.",
  WRAPCOLS: "_xlfn.",
  WRAPROWS: "_xlfn.",
  XLOOKUP: "_xlfn.",
  XMATCH: "_xlfn.",
};

/** Texts, quoted sheet names, references into tables, function names: what is looked at in turn. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|([\p{L}_\\][\p{L}\p{N}_.\\]*)?(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])|([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

/**
 * A formula in the words of the file, without its "=": NATLAKARE.TARIFF( is _xldudf_NATLAKARE_TARIFF(
 * there, newer functions have their prefix, and references into tables name the table and its row.
 * A function of the add-in that nobody has registered stays as it was typed, as in Excel.
 */
export function fileFormula(formula: string, own: FunctionNames, around?: TableAround): string {
  const ownNames = new Set(own.names.map((name) => `${own.namespace}.${name}`.toUpperCase()));
  return formula.replace(/^=/, "").replace(pieces, (piece, ...groups: (string | undefined)[]) => {
    const [table, brackets, name] = groups;
    if (brackets !== undefined) return tableReference(table ?? around ?? "", brackets);
    if (name === undefined) return piece;
    const upper = name.toUpperCase();
    if (ownNames.has(upper)) return `_xldudf_${upper.replace(/\./g, "_")}`;
    return `${newerFunctions[upper] ?? ""}${name}`;
  });
}

/** A formula of a file as it is typed, with its "=". */
export function typedFormula(inFile: string, { namespace, names }: FunctionNames): string {
  const written = new Map(
    names.map((name) => [`_xldudf_${namespace}_${name}`.replace(/\./g, "_").toUpperCase(), name])
  );
  const typed = inFile.replace(pieces, (piece, ...groups: (string | undefined)[]) => {
    const [table, brackets, name] = groups;
    if (brackets !== undefined) return (table ?? "") + brackets;
    const own = name && written.get(name.toUpperCase());
    if (own) return `${namespace}.${own}`;
    return name ? name.replace(/^(_xlfn\.|_xlws\.)+/, "") : piece;
  });
  return `=${typed}`;
}

/** Whether Excel calculates the formula as an array that may spill. */
export function isDynamic(formula: string, own: FunctionNames): boolean {
  const inFile = fileFormula(formula, own);
  const isArrayFunction =
    /_xlfn\.(_xlws\.)?(BYCOL|BYROW|CHOOSE|DROP|EXPAND|FILTER|HSTACK|SEQUENCE|SORT|TAKE|TO|UNIQUE|VSTACK|WRAP|XLOOKUP)/;
  return inFile.includes("_xldudf_") || isArrayFunction.test(inFile);
}

function tableReference(table: string, brackets: string): string {
  const [, column] = /^\[@\[?([^[\]]*)\]?\]$/.exec(brackets) ?? [];
  if (column === undefined) return table + brackets;
  return `${table}[[#This Row]${column ? `,[${column}]` : ""}]`;
}
