import { type DecompositionMethod, decompose, type GroupChange } from "../core/decomposition";
import type { ArgumentName } from "../core/fault";
import { foldText } from "../core/profession";
import { failure, type Result, success } from "../core/result";
import {
  type Argument,
  cellAt,
  placeOf,
  quantityAt,
  readArgument,
  readSingle,
  shapeOf,
} from "./argument";
import { ErrorCell, isFault } from "./cell";
import type { Output } from "./output";

const METHODS: ReadonlySet<string> = new Set<DecompositionMethod>([
  "shapley",
  "bennet",
  "lmdi",
  "laspeyres",
  "paasche",
]);

const RANGES = [
  "contacts_before",
  "prices_before",
  "contacts_after",
  "prices_after",
] as const satisfies readonly ArgumentName[];

/** What DECOMPOSE_COST was asked, read and found sound. */
export interface DecompositionQuestion {
  readonly groups: readonly GroupChange[];
  readonly method: DecompositionMethod;
}

/**
 * DECOMPOSE_COST(contacts_before, prices_before, contacts_after, prices_after, [method]): one row
 * with volume, mix, price and total. One cell a group, the same cells in all four ranges.
 */
export function decomposeCost(args: readonly unknown[]): Result<Output> {
  const question = readDecomposition(args);
  if (!question.ok) return question;
  const { volume, mix, price, total } = decompose(question.value.groups, question.value.method);
  return success([[volume, mix, price, total]]);
}

/** @param args as DECOMPOSE_COST lists them */
export function readDecomposition(args: readonly unknown[]): Result<DecompositionQuestion> {
  const ranges: Argument[] = [];
  for (const [i, name] of RANGES.entries()) {
    const read = readArgument(name, args[i]);
    if (!read.ok) return read;
    if (read.value === null) return failure({ code: "argument.missing", argument: name });
    const [first = read.value] = ranges;
    if (first.rows !== read.value.rows || first.columns !== read.value.columns)
      return failure({
        code: "argument.shapesDiffer",
        first: shapeOf(first),
        second: shapeOf(read.value),
      });
    ranges.push(read.value);
  }
  const method = readMethod(args[RANGES.length]);
  if (!method.ok) return method;
  const groups = readGroups(ranges as unknown as readonly [Argument, Argument, Argument, Argument]);
  return groups.ok ? success({ groups: groups.value, method: method.value }) : groups;
}

function readMethod(raw: unknown): Result<DecompositionMethod> {
  const read = readSingle("method", raw);
  if (!read.ok) return read;
  const cell = read.value === null ? null : cellAt(read.value, 0, 0);
  // Some hosts send blank cells as 0.
  if (cell === null || cell === 0) return success("shapley");
  if (cell instanceof ErrorCell)
    return failure({ code: "cell.error", at: placeOf(read.value!, 0, 0), error: cell.error });
  const word = foldText(String(cell));
  return METHODS.has(word)
    ? success(word as DecompositionMethod)
    : failure({ code: "decomposition.method", value: String(cell) });
}

function readGroups([contactsBefore, pricesBefore, contactsAfter, pricesAfter]: readonly [
  Argument,
  Argument,
  Argument,
  Argument,
]): Result<GroupChange[]> {
  const groups: GroupChange[] = [];
  for (let row = 0; row < contactsBefore.rows; row += 1)
    for (let column = 0; column < contactsBefore.columns; column += 1) {
      const before = readGroup(contactsBefore, pricesBefore, row, column);
      if (!before.ok) return before;
      const after = readGroup(contactsAfter, pricesAfter, row, column);
      if (!after.ok) return after;
      groups.push({
        contactsBefore: before.value.contacts,
        priceBefore: before.value.price,
        contactsAfter: after.value.contacts,
        priceAfter: after.value.price,
      });
    }
  return success(groups);
}

/** A group without contacts needs no price; some hosts send the blank one as 0. */
function readGroup(
  contacts: Argument,
  prices: Argument,
  row: number,
  column: number
): Result<{ readonly contacts: number; readonly price: number | null }> {
  const count = quantityAt(contacts, row, column);
  if (isFault(count)) return failure(count);
  const price = quantityAt(prices, row, column);
  if (isFault(price)) return failure(price);
  if (!count) return success({ contacts: 0, price: price || null });
  return price === null
    ? failure({ code: "decomposition.priceMissing", at: placeOf(prices, row, column) })
    : success({ contacts: count, price });
}
