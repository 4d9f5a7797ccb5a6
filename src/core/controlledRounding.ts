/**
 * Which cells of a table to round up, so that each row and column has the number it needs and the
 * sum of rounding errors is the least.
 *
 * Starts with the largest fractions of each row, then moves units along the cheapest chains from
 * columns that have too many to columns that have too few: the successive shortest paths of a
 * min-cost flow.
 *
 * Sources: Bacharach, Management Science 12(9), 1966, 732–742; Cox & Ernst, INFOR 20(4), 1982,
 * 423–432.
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
  if (inColumn.length > inRow.length) {
    const across = settle(transpose(fractions), inColumn, inRow);
    if (across.isMet) return transpose(across.isUp);
  }
  // A row is somebody's amount: where nothing meets both, the columns give way.
  return settle(fractions, inRow, inColumn).isUp;
}

/** The rows' counts are kept at every step, the columns' are come to as far as chains reach. */
function settle(
  fractions: readonly (readonly number[])[],
  inRow: readonly number[],
  inColumn: readonly number[]
): { readonly isUp: boolean[][]; readonly isMet: boolean } {
  const isUp = fractions.map((row, r) => largest(row, inRow[r]!));
  const surplus = inColumn.map(
    (wanted, column) => isUp.filter((row) => row[column]).length - wanted
  );
  const passes = new Passes(fractions, isUp);
  for (;;) {
    const chain = cheapestChain(passes, surplus);
    if (chain === null) return { isUp, isMet: surplus.every((one) => one === 0) };
    surplus[chain[0]!]! -= 1;
    surplus[chain[chain.length - 1]!]! += 1;
    // All passes are read before the first is made: a row may be in the chain twice.
    const rows = chain.slice(1).map((to, i) => passes.row(chain[i]!, to));
    for (const [i, row] of rows.entries()) {
      isUp[row]![chain[i]!] = false;
      isUp[row]![chain[i + 1]!] = true;
    }
    for (const row of new Set(rows)) passes.update(row);
  }
}

function largest(row: readonly number[], count: number): boolean[] {
  const order = [...row.keys()].sort((a, b) => row[b]! - row[a]! || a - b);
  const chosen = new Set(order.slice(0, count));
  return row.map((_, column) => chosen.has(column));
}

/** Dearer than any chain of fractions, so that exact cells stay as long as they can. */
const EXACT = 1e6;

function costOf(fraction: number): number {
  return fraction === 0 ? -EXACT : fraction;
}

/** For each two columns, the row that passes a unit from one to the other at the least error. */
class Passes {
  private readonly width: number;
  private readonly rows: Int32Array;
  private readonly costs: Float64Array;

  constructor(
    private readonly fractions: readonly (readonly number[])[],
    private readonly isUp: readonly (readonly boolean[])[]
  ) {
    this.width = fractions[0]?.length ?? 0;
    this.rows = new Int32Array(this.width ** 2);
    this.costs = new Float64Array(this.width ** 2);
    for (let from = 0; from < this.width; from += 1)
      for (let to = 0; to < this.width; to += 1) this.search(from, to);
  }

  get columns(): number {
    return this.width;
  }

  row(from: number, to: number): number {
    return this.rows[from * this.width + to]!;
  }

  /** Infinity where no row can. */
  cost(from: number, to: number): number {
    return this.costs[from * this.width + to]!;
  }

  /** After a row has changed. */
  update(row: number): void {
    for (let from = 0; from < this.width; from += 1)
      for (let to = 0; to < this.width; to += 1) {
        if (this.row(from, to) === row) this.search(from, to);
        else this.offer(from, to, row);
      }
  }

  private search(from: number, to: number): void {
    this.costs[from * this.width + to] = Infinity;
    this.rows[from * this.width + to] = -1;
    for (let row = 0; row < this.fractions.length; row += 1) this.offer(from, to, row);
  }

  private offer(from: number, to: number, row: number): void {
    const fractions = this.fractions[row]!;
    const isUp = this.isUp[row]!;
    if (!isUp[from] || isUp[to]) return;
    const cost = costOf(fractions[from]!) - costOf(fractions[to]!);
    const place = from * this.width + to;
    if (cost < this.costs[place]!) {
      this.costs[place] = cost;
      this.rows[place] = row;
    }
  }
}

/** Beside costs of exact cells the last digits of a fraction are lost. */
const LEAST_GAIN = 1e-9;

/** Bellman–Ford from all columns that have too many; null when none has, or none is reached. */
function cheapestChain(passes: Passes, surplus: readonly number[]): readonly number[] | null {
  const cost = surplus.map((over) => (over > 0 ? 0 : Infinity));
  if (cost.every((one) => one === Infinity)) return null;
  const before = surplus.map(() => -1);
  for (let round = 1, changed = true; changed && round < passes.columns; round += 1) {
    changed = false;
    for (let from = 0; from < passes.columns; from += 1)
      for (let to = 0; to < passes.columns; to += 1) {
        const through = cost[from]! + passes.cost(from, to);
        // Sums of differences drift; a gain that small is none and could go round in circles.
        if (through < cost[to]! - LEAST_GAIN) {
          cost[to] = through;
          before[to] = from;
          changed = true;
        }
      }
  }
  const short = [...surplus.keys()].filter((column) => surplus[column]! < 0);
  const end = short.reduce((best, column) => (cost[column]! < cost[best]! ? column : best));
  if (cost[end] === Infinity) return null;
  const chain = [end];
  while (before[chain[0]!]! >= 0) chain.unshift(before[chain[0]!]!);
  return chain;
}

function transpose<T>(table: readonly (readonly T[])[]): T[][] {
  const [first = []] = table;
  return first.map((_, column) => table.map((row) => row[column]!));
}
