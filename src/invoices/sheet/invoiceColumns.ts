import { foldText } from "../../core/profession";
import { isPersonHeading } from "../../core/personal/personHeading";
import { parseHeading } from "../../reading/sheet/heading";
import { INVOICE_FIELDS, type InvoiceField, type RememberedColumns } from "../core/invoiceField";
import { fieldVocabulary, KNOWN_UNUSED } from "./fieldVocabulary";

/** A column of a file, by its heading. */
export interface InvoiceColumn {
  /** null: not read. */
  readonly field: InvoiceField | null;
  /** The contract has it, and nothing here asks for it. */
  readonly isUnused: boolean;
  /** Öre per written unit of money. */
  readonly oreScale: number;
}

/** Heads of elements that hold another's value: payableAmount/amount. */
const INNER: ReadonlySet<string> = new Set(["amount", "code", "extension", "value", "text"]);

const known = new Map<string, InvoiceField | null>([
  ...KNOWN_UNUSED.map((word) => [squash(word), null] as const),
  ...Object.entries(fieldVocabulary).flatMap(([field, words]) =>
    words.map((word) => [squash(word), field as InvoiceField] as const)
  ),
]);

/** A heading without case, accents, blanks and marks. */
export function squash(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** How many of a row's cells are names of fields: of several ways to part a line, the one with most is right. */
export function countKnown(cells: readonly string[]): number {
  return cells.filter((cell) => lookUp(cell) !== undefined).length;
}

/**
 * What each heading means; where two mean the same the first is read.
 * @param remembered what the user has said of files with these headings
 */
export function recogniseColumns(
  headings: readonly string[],
  remembered?: RememberedColumns
): readonly InvoiceColumn[] {
  const said = new Map(
    Object.entries(remembered?.columns ?? {}).map(([heading, field]) => [squash(heading), field])
  );
  const isField = (field: string): field is InvoiceField =>
    Object.keys(INVOICE_FIELDS).includes(field);
  const taken = new Set<InvoiceField>(
    [...said.values()].filter((field): field is InvoiceField => field !== null && isField(field))
  );
  return headings.map((heading) => {
    const own = said.get(squash(heading));
    const scale = (parseHeading(heading).scale ?? 1) * 100;
    if (own !== undefined)
      return { field: own !== null && isField(own) ? own : null, isUnused: false, oreScale: scale };
    const found = lookUp(heading);
    // First and last name, and several identities, stand in columns of their own.
    const isPrivate = found === "patientName";
    const field = found && (isPrivate || !taken.has(found)) ? found : null;
    if (field) taken.add(field);
    return { field, isUnused: found === null, oreScale: scale };
  });
}

/** null: known and unused; undefined: unknown. */
function lookUp(heading: string): InvoiceField | null | undefined {
  const whole = known.get(squash(heading));
  if (whole !== undefined) return whole;
  const steps = heading.split(/[./:\\]/).filter((step) => step.trim() !== "");
  while (steps.length > 1 && INNER.has(steps.at(-1)!.trim())) steps.pop();
  if (steps.length > 0 && heading.trim() !== steps.at(-1)) {
    const last = known.get(squash(steps.at(-1)!));
    if (last !== undefined) return last;
  }
  for (const { text } of parseHeading(heading).phrases) {
    const field = known.get(squash(text));
    if (field !== undefined) return field;
  }
  return isPersonHeading(heading) ? "patient" : undefined;
}
