import { type RoundingTable, toRoundingTable } from "./roundingTable";

/**
 * Which cells of a table to round up, so that each row and column has the number it needs and the
 * sum of rounding errors is the least.
 *
 * Starts near the answer, then moves units along the cheapest chains from columns that have too many
 * to columns that have too few: the successive shortest paths of a min-cost flow.
 *
 * Sources: Bacharach, Management Science 12(9), 1966, 732–742; Cox & Ernst, INFOR 20(4), 1982,
 * 423–432; Ahuja, Magnanti & Orlin, Network Flows, 1993, 320–324.
 *
 * @param fractions 0 ≤ f < 1; a cell of 0 is exact and is rounded up only where the columns, which are
 *   rounded without regard to the rows, leave a row nothing else
 * @param inRow, inColumn how many to round up; both sum to the same
 * @returns rows as asked always; columns too, unless no table has both
 */
export function roundUpCells(
  fractions: readonly (readonly number[])[],
  inRow: readonly number[],
  inColumn: readonly number[]
): boolean[][] {
  // Chains are sought among the columns, so the shorter side is laid across.
  if (inColumn.length <= inRow.length) return settle(fractions, inRow, inColumn);
  const isUp = transpose(settle(transpose(fractions), inColumn, inRow));
  keepRows(isUp, fractions, inRow);
  return isUp;
}

/** The rows' counts are kept at every step, the columns' are come to as far as chains reach. */
function settle(
  fractions: readonly (readonly number[])[],
  inRow: readonly number[],
  inColumn: readonly number[]
): boolean[][] {
  const table = toRoundingTable(fractions, inRow, inColumn);
  const surplus = inColumn.map((wanted, column) => table.unitsIn(column) - wanted);
  for (let moved = true; moved;) {
    const before = findCheapest(table, surplus);
    moved = false;
    for (const end of surplus.keys()) {
      const chain = [end];
      while (before[chain[0]!]! >= 0) chain.unshift(before[chain[0]!]!);
      const start = chain[0]!;
      // A chain that another has shut is found anew, or a dearer one, in the next round.
      const isOpen = (): boolean =>
        surplus[start]! > 0 &&
        surplus[end]! < 0 &&
        chain.every(
          (to, i) =>
            i === 0 ||
            table.cost(chain[i - 1]!, to) === table.prices[chain[i - 1]!]! - table.prices[to]!
        );
      while (isOpen()) {
        const units = table.pass(chain, Math.min(surplus[start]!, -surplus[end]!));
        surplus[start]! -= units;
        surplus[end]! += units;
        moved = true;
      }
    }
  }
  return table.deal();
}

/**
 * The cheapest chains to every column from those that have too many, by Dijkstra's method.
 *
 * No pass costs less than the difference of prices; they are moved so that the cheapest cost just
 * that.
 *
 * @returns by column the one before it in its chain, −1 where it has none
 */
function findCheapest(table: RoundingTable, surplus: readonly number[]): Int32Array {
  const { prices } = table;
  const costs = Float64Array.from(surplus, (over) => (over > 0 ? 0 : Infinity));
  const before = new Int32Array(surplus.length).fill(-1);
  const isDone = new Uint8Array(surplus.length);
  let farthest = 0;
  for (;;) {
    let nearest = -1;
    let cost = Infinity;
    for (let column = 0; column < costs.length; column += 1)
      if (isDone[column] === 0 && costs[column]! < cost) {
        nearest = column;
        cost = costs[column]!;
      }
    if (nearest < 0) break;
    farthest = cost;
    isDone[nearest] = 1;
    for (let to = 0; to < costs.length; to += 1) {
      const through = cost + table.cost(nearest, to) - prices[nearest]! + prices[to]!;
      if (through < costs[to]!) {
        costs[to] = through;
        before[to] = nearest;
      }
    }
  }
  for (const [column, cost] of costs.entries()) prices[column]! -= Math.min(cost, farthest);
  return before;
}

/**
 * A row is somebody's amount: where no table has both counts the columns give way, each time the one
 * that is then nearest to its exact sum, and an exact cell last.
 */
function keepRows(
  isUp: readonly boolean[][],
  fractions: readonly (readonly number[])[],
  inRow: readonly number[]
): void {
  const over = inRow.map((wanted, r) => isUp[r]!.filter(Boolean).length - wanted);
  if (over.every((units) => units === 0)) return;
  const excess = isUp[0]!.map((_, c) =>
    isUp.reduce((sum, row, r) => sum + Number(row[c]) - fractions[r]![c]!, 0)
  );
  for (const [r, row] of isUp.entries())
    for (let left = over[r]!; left !== 0; left -= Math.sign(left)) {
      const weigh = (c: number): number =>
        Math.sign(left) * (fractions[r]![c] === 0 ? Infinity : excess[c]!);
      const column = [...row.keys()]
        .filter((c) => row[c] === left > 0)
        .reduce((best, c) => (weigh(c) > weigh(best) ? c : best));
      row[column] = left < 0;
      excess[column]! -= Math.sign(left);
    }
}

function transpose<T>(table: readonly (readonly T[])[]): T[][] {
  const [first = []] = table;
  return first.map((_, column) => table.map((row) => row[column]!));
}
