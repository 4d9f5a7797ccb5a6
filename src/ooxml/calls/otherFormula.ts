import { append } from "../../core/append";
import { parseArea } from "../../formula/text/parseArea";
import type { SheetEntry, Workbook } from "../parts/workbook";
import { type Element, findElements, readAttributes, textOf } from "../xml/tags";
import { callsUs, mentions } from "./ownFormula";
import type { FormulaPlace } from "../../formula/text/cellPlace";

/** A formula of ours that stands in no cell. */
export interface OtherFormula {
  /** tableColumn: the formula that new rows of a table get. */
  readonly kind: "name" | "rule" | "tableColumn" | "part";
  readonly part: string;
  /** A name, the cells of a rule, a table or a part. */
  readonly label: string;
  /** Where references without dollar signs count from. */
  readonly at: FormulaPlace;
  /** With "=". */
  readonly formula: string;
  readonly element: Element;
  /** What may be written into cells, of which the formula is a part. */
  readonly validation?: Element;
}

const RULES = ["conditionalFormatting", "dataValidation"];
const RULE_FORMULAS = ["formula", "formula1", "formula2", "f"];
/** Sheets and the workbook are looked through by what they hold; these hold no formulas. */
const NO_FORMULAS = /(^|\/)(sharedStrings|styles|comments\d*|threadedComment\d*|person)\.xml$/;

/** Calls of ours in names, rules, tables' columns and charts. */
export function findOtherFormulas(
  workbook: Workbook,
  namespaces: readonly string[]
): readonly OtherFormula[] {
  return findElsewhere(workbook, (xml) => mentions(xml, namespaces)).filter(({ formula }) =>
    callsUs(formula, namespaces)
  );
}

/** Formulas that stand in no cell, in parts that may hold what is looked for; names are all given. */
export function findElsewhere(
  workbook: Workbook,
  mayHold: (xml: string) => boolean
): readonly OtherFormula[] {
  const { file, sheets, tables } = workbook;
  // Charts on sheets of their own may be all.
  const first = sheets[0]?.name ?? "";
  const known = new Set([workbook.part, ...sheets.map(({ part }) => part)]);
  const found: OtherFormula[] = workbook.names.map(({ name, sheet, text, element }) => ({
    kind: "name",
    part: workbook.part,
    label: name,
    at: { sheet: sheet ?? first, row: 0, column: 0 },
    formula: `=${text}`,
    element,
  }));
  for (const sheet of sheets)
    if (mayHold(file.text(sheet.part))) append(found, findInRules(workbook, sheet));
  for (const part of file.names) {
    const isSearched = part.startsWith("xl/") && part.endsWith(".xml") && !NO_FORMULAS.test(part);
    if (!isSearched || known.has(part) || !mayHold(file.text(part))) continue;
    const table = tables.find((each) => each.part === part);
    append(found, findInPart(file.text(part), part, table?.sheet ?? first, table?.name));
  }
  return found;
}

function findInRules(workbook: Workbook, entry: SheetEntry): readonly OtherFormula[] {
  const { name, part } = entry;
  const { xml, dataEnd } = workbook.sheet(entry);
  const around = xml.slice(dataEnd);
  return RULES.flatMap((rule) =>
    findElements(around, part, rule).map((one) => [rule, one] as const)
  ).flatMap(([rule, one]) => {
    const { tag, inner } = one;
    const content = around.slice(...inner);
    const cells =
      readAttributes(around, tag).get("sqref") ??
      findElements(content, part, "sqref").map((each) => textOf(content, each))[0] ??
      "A1";
    const area = parseArea(cells.trim().split(/\s+/)[0]!) ?? { row: 0, column: 0 };
    return leaves(content, part, RULE_FORMULAS).map((element): OtherFormula => ({
      kind: "rule",
      part,
      label: cells,
      at: { sheet: name, row: area.row, column: area.column },
      formula: `=${textOf(content, element)}`,
      element: shift(element, dataEnd + inner[0]),
      ...(rule === "dataValidation" && { validation: shift(one, dataEnd) }),
    }));
  });
}

function findInPart(
  xml: string,
  part: string,
  sheet: string,
  table: string | undefined
): readonly OtherFormula[] {
  const names = ["calculatedColumnFormula", "totalsRowFormula", "f", "formula"];
  return leaves(xml, part, names).map((element): OtherFormula => ({
    kind: element.tag.name === "calculatedColumnFormula" ? "tableColumn" : "part",
    part,
    label: table ?? part,
    at: { sheet, row: 0, column: 0 },
    formula: `=${textOf(xml, element)}`,
    element,
  }));
}

/** Elements of the names that hold text alone. */
function leaves(xml: string, part: string, names: readonly string[]): readonly Element[] {
  return names
    .flatMap((name) => findElements(xml, part, name))
    .filter(({ inner }) => !xml.slice(...inner).includes("<"));
}

function shift({ tag, inner, end }: Element, by: number): Element {
  return {
    tag: { ...tag, start: tag.start + by, end: tag.end + by },
    inner: [inner[0] + by, inner[1] + by],
    end: end + by,
  };
}
