/**
 * A table whose rows each have as many cells rounded up as they need, and what it costs to pass a
 * unit from column to column within a row. Costs are whole numbers, as fine as doubles add exactly:
 * 2^-42 of a unit where there are 12 columns, 2^-32 where there are 300.
 */
export interface RoundingTable {
  /** By column: the cells of a row that go up are those of most worth less price. */
  readonly prices: Float64Array;
  readonly unitsIn: (column: number) => number;
  /** Of the row that passes a unit at the least error; Infinity where none can. */
  readonly cost: (from: number, to: number) => number;
  /** Moves units along a chain of columns, as many as there is room for and at most `most`. */
  readonly pass: (chain: readonly number[], most: number) => number;
  /** Which cells of the rows go up. */
  readonly deal: () => boolean[][];
}

/**
 * Rows that are alike are one kind, and move together: a cell of it counts how many of its rows go
 * up there.
 *
 * @param fractions, inRow, inColumn as `roundUpCells` has them
 */
export function toRoundingTable(
  fractions: readonly (readonly number[])[],
  inRow: readonly number[],
  inColumn: readonly number[]
): RoundingTable {
  const columns = inColumn.length;
  const one = 2 ** (50 - 2 * Math.ceil(Math.log2(columns)));
  const kinds = groupAlike(fractions, inRow);
  const sizes = kinds.map((rows) => rows.length);
  const counts = kinds.map(([row]) => inRow[row!]!);
  // An exact cell is dearer than any chain of fractions, so that it stays as long as it can.
  const worths = kinds.map(([row]) =>
    Float64Array.from(fractions[row!]!, (f) => Math.round((f === 0 ? -columns : f) * one))
  );
  const prices = estimatePrices(worths, counts, sizes, inColumn, one);
  // By column, then by kind: what a unit is worth there, and how many there are.
  const worth = new Float64Array(columns * kinds.length);
  const up = new Int32Array(columns * kinds.length);
  const needs = Float64Array.from(inColumn);
  for (const [kind, cells] of worths.entries()) {
    const net = cells.map((value, column) => value - prices[column]!);
    // Where columns are alike, the one that still needs most comes first.
    const order = [...net.keys()].sort(
      (a, b) => net[b]! - net[a]! || needs[b]! - needs[a]! || a - b
    );
    for (const [place, column] of order.entries()) {
      worth[column * kinds.length + kind] = cells[column]!;
      if (place >= counts[kind]!) continue;
      up[column * kinds.length + kind] = sizes[kind]!;
      needs[column]! -= sizes[kind]!;
    }
  }
  // From column, then to column: the kind that passes a unit at the least error, and that error.
  const passers = new Int32Array(columns ** 2);
  const costs = new Float64Array(columns ** 2);

  /** Whether the kind has a unit to pass and room for it. */
  const offer = (from: number, to: number, kind: number): boolean => {
    const source = from * kinds.length + kind;
    const target = to * kinds.length + kind;
    if (up[source] === 0 || up[target] === sizes[kind]) return false;
    const cost = worth[source]! - worth[target]!;
    if (cost < costs[from * columns + to]!) {
      costs[from * columns + to] = cost;
      passers[from * columns + to] = kind;
    }
    return true;
  };
  const search = (from: number, to: number): void => {
    costs[from * columns + to] = Infinity;
    for (let kind = 0; kind < kinds.length; kind += 1) offer(from, to, kind);
  };
  /** After a cell of the kind has changed. */
  const update = (from: number, to: number, kind: number): void => {
    if (!offer(from, to, kind) && passers[from * columns + to] === kind) search(from, to);
  };
  for (let from = 0; from < columns; from += 1)
    for (let to = 0; to < columns; to += 1) search(from, to);

  return {
    prices,
    unitsIn: (column) => {
      let units = 0;
      for (let kind = 0; kind < kinds.length; kind += 1) units += up[column * kinds.length + kind]!;
      return units;
    },
    cost: (from, to) => costs[from * columns + to]!,
    pass: (chain, most) => {
      // All passes are read before the first is made: a kind may be in the chain twice.
      const passes = chain.slice(1).map((to, i) => {
        const from = chain[i]!;
        return [from, to, passers[from * columns + to]!] as const;
      });
      let units = most;
      for (const [from, to, kind] of passes) {
        const room = sizes[kind]! - up[to * kinds.length + kind]!;
        units = Math.min(units, up[from * kinds.length + kind]!, room);
      }
      for (const [from, to, kind] of passes) {
        up[from * kinds.length + kind]! -= units;
        up[to * kinds.length + kind]! += units;
      }
      for (const [from, to, kind] of passes)
        for (const changed of [from, to])
          for (let other = 0; other < columns; other += 1) {
            update(changed, other, kind);
            update(other, changed, kind);
          }
      return units;
    },
    deal: () => {
      const isUp = fractions.map((row) => row.map(() => false));
      for (const [kind, rows] of kinds.entries()) {
        // A column has at most one for each row, so in turn no row gets two, and all as many.
        let dealt = 0;
        for (let column = 0; column < columns; column += 1)
          for (let left = up[column * kinds.length + kind]!; left > 0; left -= 1, dealt += 1)
            isUp[rows[dealt % rows.length]!]![column] = true;
      }
      return isUp;
    },
  };
}

/** Rows with the same fractions and count, in order of the first of each. */
function groupAlike(
  fractions: readonly (readonly number[])[],
  inRow: readonly number[]
): readonly (readonly number[])[] {
  const kinds = new Map<string, number[]>();
  for (const [row, cells] of fractions.entries()) {
    const kind = `${inRow[row]!} ${cells.join(" ")}`;
    const alike = kinds.get(kind);
    if (alike) alike.push(row);
    else kinds.set(kind, [row]);
  }
  return [...kinds.values()];
}

const PASSES = 60;
const FIRST_STEP = 0.5;
const SHORTENING = 0.87;

/**
 * Prices by which the columns are asked for about as much as they have, so that few units are left
 * to move: steps towards less difference, each shorter than the one before. What they miss costs
 * time alone.
 *
 * Source: Held, Wolfe & Crowder, Mathematical Programming 6, 1974, 62–88.
 */
function estimatePrices(
  worths: readonly Float64Array[],
  counts: readonly number[],
  sizes: readonly number[],
  inColumn: readonly number[],
  one: number
): Float64Array {
  const columns = inColumn.length;
  const rows = sizes.reduce((sum, size) => sum + size, 0);
  const prices = new Float64Array(columns);
  const net = new Float64Array(columns);
  const sorted = new Float64Array(columns);
  let step = (FIRST_STEP * one) / rows;
  for (let pass = 0; pass < PASSES; pass += 1, step *= SHORTENING) {
    const excess = inColumn.map((wanted) => -wanted);
    for (const [kind, worth] of worths.entries()) {
      for (let column = 0; column < columns; column += 1)
        net[column] = worth[column]! - prices[column]!;
      sorted.set(net);
      sorted.sort();
      const least = sorted[columns - counts[kind]!] ?? Infinity;
      for (let column = 0; column < columns; column += 1)
        if (net[column]! >= least) excess[column]! += sizes[kind]!;
    }
    if (excess.reduce((sum, units) => sum + Math.abs(units), 0) <= columns / 2) break;
    for (let column = 0; column < columns; column += 1) prices[column]! += step * excess[column]!;
  }
  // So coarse that columns that are alike have the same.
  const grain = one / 2 ** 13;
  return prices.map((price) => Math.round(price / grain) * grain);
}
