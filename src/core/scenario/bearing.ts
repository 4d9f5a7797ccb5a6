import { yearAndMonth } from "../calendar";
import {
  type AllocationRule,
  OTHER_PAYERS,
  type OtherPayer,
  type Party,
  type PayersPatch,
} from "../policy/policy";
import type { Basis } from "./basis";
import type { Bearing, Changes } from "../policy/changes";
import { amountFor } from "./costs";
import { amountsOn, type Measured, type Sizes } from "./measure";
import { OtherPayersRounder, type PaidByOthers, paidOn } from "./otherPayers";
import { byMonth, layOut } from "./pieces";
import { RunningRounder } from "../rounding/together";
import { type PartyWeights, reduceWeights, RunningSplitter } from "./split";
import { valueOn } from "./timeline";

/** Who bears the cash; öre, by piece of a month and cell: `[p * cells.length + c]`. */
export interface Borne extends Record<Party, Float64Array> {
  /** What others pay of it first; öre, by month and cell: `[m * cells.length + c]`. */
  readonly others: Readonly<Record<OtherPayer, Float64Array>>;
}

/** Shares count to a millionth: a percentage with four decimals. */
const SHARE_UNITS = 1e6;

/** What a month or some of its days cost, by cell. */
interface Due {
  readonly contacts: ArrayLike<number>;
  /** Öre: invoices and other channels, which the parties share. */
  readonly shared: ArrayLike<number>;
  readonly own: ArrayLike<number>;
}

/** Days on which nothing changes, and who bears what then; not yet whole öre. */
interface DuePiece extends Due {
  readonly share: number;
  readonly bearing: Bearing;
  readonly ownBearer: Party;
  readonly payers: PayersPatch | undefined;
}

/** What the region bears of a due that is shared in one way. */
type Split = (year: number, bearing: Bearing, due: Due) => ArrayLike<number>;

/**
 * Splits each cell's invoices and other channels; own service goes to whom its patch says. Days of a
 * month under one rule are split as one amount, whatever else changes between them.
 */
export function bear(
  basis: Basis,
  measured: Pick<Measured, "sizes" | "pieces" | "rates">,
  { bearing, ownService, payers }: Pick<Changes, "bearing" | "ownService" | "payers">
): Borne {
  const width = basis.cells.length;
  const borne = {
    healthCentre: new Float64Array(measured.pieces.length * width),
    region: new Float64Array(measured.pieces.length * width),
    others: nothingPaid(basis.months.length * width, payers.length > 0),
  };
  const split = splitterFor(basis);
  const rounder = new OtherPayersRounder();
  for (const [from, to] of byMonth(measured.pieces)) {
    const { m, from: firstDay } = measured.pieces[from]!;
    const due = dueIn(measured.sizes, m * width, width);
    const { year } = yearAndMonth(basis.months[m]!);
    const isWhole = to - from === 1;
    const bearWholly = (left: Due): void =>
      bearWhole(left, split(year, valueOn(bearing, firstDay)!, left), {
        ownBearer: valueOn(ownService, firstDay)?.bearer ?? "region",
        healthCentre: borne.healthCentre.subarray(from * width, to * width),
        region: borne.region.subarray(from * width, to * width),
      });
    if (isWhole && payers.length === 0) {
      bearWholly(due);
      continue;
    }
    const pieces = measured.pieces.slice(from, to).map(({ from: day, share }, k): DuePiece => ({
      ...(isWhole ? due : dueOn(basis, measured, from + k)),
      share,
      bearing: valueOn(bearing, day)!,
      ownBearer: valueOn(ownService, day)?.bearer ?? "region",
      payers: valueOn(payers, day),
    }));
    const paid = pieces.some((piece) => piece.payers)
      ? rounder.round(year, due.shared, pieces)
      : null;
    if (paid) for (const payer of OTHER_PAYERS) borne.others[payer].set(paid[payer], m * width);
    const left = paid ? without(due, paid) : due;
    if (isWhole) {
      bearWholly(left);
      continue;
    }
    const leftOn = paid ? pieces.map((piece) => without(piece, paidOn(piece))) : pieces;
    const parts = bearMonth(basis, year, left, leftOn, split);
    for (const party of ["healthCentre", "region"] as const)
      for (const [k, values] of parts[party].entries())
        borne[party].set(values, (from + k) * width);
  }
  return borne;
}

function nothingPaid(size: number, isAny: boolean): Borne["others"] {
  const nothing = new Float64Array(size);
  const list = (): Float64Array => (isAny ? new Float64Array(size) : nothing);
  return { state: list(), careRegion: list(), provider: list(), patient: list() };
}

/** What is left for the region and its health centres. */
function without<D extends Due>(due: D, paid: PaidByOthers): D {
  const shared = Array.from(due.shared, (amount, c) =>
    OTHER_PAYERS.reduce((left, payer) => left - paid[payer][c]!, amount)
  );
  return { ...due, shared };
}

/** A month in which nothing changes, into the places of its cells. */
function bearWhole(
  { shared, own }: Due,
  parts: ArrayLike<number>,
  { ownBearer, healthCentre, region }: Pick<Borne, Party> & { readonly ownBearer: Party }
): void {
  const isCentral = ownBearer === "region";
  for (let c = 0; c < region.length; c += 1) {
    healthCentre[c] = shared[c]! - parts[c]! + (isCentral ? 0 : own[c]!);
    region[c] = parts[c]! + (isCentral ? own[c]! : 0);
  }
}

function dueIn(sizes: Sizes, row: number, width: number): Due {
  const shared = sizes.net.slice(row, row + width);
  for (let c = 0; c < width; c += 1) shared[c]! += sizes.otherCost[row + c]!;
  return {
    contacts: sizes.contacts.subarray(row, row + width),
    shared,
    own: sizes.ownCost.subarray(row, row + width),
  };
}

function dueOn(basis: Basis, measured: Parameters<typeof amountsOn>[1], p: number): Due {
  const other = amountsOn(basis, measured, "otherCost", p);
  return {
    contacts: amountsOn(basis, measured, "contacts", p),
    shared: amountsOn(basis, measured, "net", p).map((amount, c) => amount + other[c]!),
    own: amountsOn(basis, measured, "ownCost", p),
  };
}

/** By party, what each piece of a month bears in each cell; whole öre. */
type Parts = Readonly<Record<Party, readonly (readonly number[])[]>>;

function bearMonth(
  basis: Basis,
  year: number,
  due: Due,
  pieces: readonly DuePiece[],
  split: Split
): Parts {
  const region = basis.cells.map(() => 0);
  for (const { bearing, ...group } of groupsOf(basis, due, pieces))
    for (const [c, part] of Array.from(split(year, bearing, group)).entries()) region[c]! += part;
  const owed = pieces.map((piece) => owedBy(basis, piece));
  const parts = basis.cells.map((_, c) => {
    const own = layOut(due.own[c]!, pieces, (piece) => piece.own[c]!);
    const ownOfRegion = own.reduce(
      (sum, amount, k) => (pieces[k]!.ownBearer === "region" ? sum + amount : sum),
      0
    );
    const borneByRegion = region[c]! + ownOfRegion;
    const whole = due.shared[c]! + due.own[c]!;
    return {
      healthCentre: layOut(whole - borneByRegion, pieces, (piece, k) =>
        piece.ownBearer === "region" ? owed[k]![c]! : owed[k]![c]! + piece.own[c]!
      ),
      region: layOut(borneByRegion, pieces, (piece, k) =>
        piece.ownBearer === "region"
          ? piece.shared[c]! - owed[k]![c]! + piece.own[c]!
          : piece.shared[c]! - owed[k]![c]!
      ),
    };
  });
  const of = (party: Party): Parts[Party] =>
    pieces.map((_, k) => parts.map((cell) => cell[party][k]!));
  return { healthCentre: of("healthCentre"), region: of("region") };
}

/** The days of a month by how their cost is shared, in whole öre that sum to the month's. */
function groupsOf(
  { cells }: Basis,
  due: Due,
  pieces: readonly DuePiece[]
): readonly (Due & { readonly bearing: Bearing })[] {
  const groups: DuePiece[][] = [];
  for (const piece of pieces) {
    const same = groups.find(([one]) => isAlike(one!.bearing, piece.bearing));
    if (same) same.push(piece);
    else groups.push([piece]);
  }
  const bearings = groups.map(([first]) => first!.bearing);
  if (groups.length === 1) return [{ ...due, bearing: bearings[0]! }];
  const sums = groups.map((group) => ({
    share: sumOf(group, ({ share }) => share),
    contacts: cells.map((_, c) => sumOf(group, ({ contacts }) => contacts[c]!)),
    shared: cells.map((_, c) => sumOf(group, ({ shared }) => shared[c]!)),
  }));
  const whole = cells.map((_, c) => layOut(due.shared[c]!, sums, ({ shared }) => shared[c]!));
  return sums.map(({ contacts }, g) => ({
    bearing: bearings[g]!,
    contacts,
    shared: whole.map((parts) => parts[g]!),
    own: [],
  }));
}

function sumOf<T>(list: readonly T[], size: (one: T) => number): number {
  return list.reduce((sum, one) => sum + size(one), 0);
}

/** Whether two come to the same proportions in every cell, or are the same charge. */
function isAlike(a: Bearing, b: Bearing): boolean {
  if (a.kind === "charge" || b.kind === "charge")
    return a.kind === "charge" && b.kind === "charge" && a.charge === b.charge;
  return [true, false].every((unlisted) => {
    const one = ruleWeights(a.rule, unlisted);
    const other = ruleWeights(b.rule, unlisted);
    return one.healthCentre === other.healthCentre && one.region === other.region;
  });
}

/** Keeps the running totals of a year. */
function splitterFor(basis: Basis): Split {
  const splitter = new RunningSplitter();
  const rounder = new RunningRounder();
  const groups = new Map<AllocationRule, readonly AlikeCells[]>();
  return (year, bearing, due) => {
    if (bearing.kind === "rule") {
      const { rule } = bearing;
      const own = groups.get(rule) ?? alikeCells(basis, rule);
      groups.set(rule, own);
      return splitByRule(own, due.shared, (weights, amounts) =>
        splitter.regionParts(year, weights, amounts)
      );
    }
    const owed = rounder.round(year, owedBy(basis, { ...due, bearing }));
    return owed.map((one, c) => due.shared[c]! - one);
  };
}

/** Cells that share in the same proportions under a rule. */
interface AlikeCells {
  readonly weights: PartyWeights;
  /** Their positions; null: all cells. */
  readonly members: readonly number[] | null;
}

function alikeCells({ data, cells }: Basis, rule: AllocationRule): readonly AlikeCells[] {
  const listed = ruleWeights(rule, false);
  const unlisted = ruleWeights(rule, true);
  if (listed.healthCentre === unlisted.healthCentre && listed.region === unlisted.region)
    return [{ weights: listed, members: null }];
  const membersOf = (isUnlisted: boolean): readonly number[] =>
    [...cells.keys()].filter((c) => data.units[cells[c]!.unit]!.unlisted === isUnlisted);
  return [
    { weights: listed, members: membersOf(false) },
    { weights: unlisted, members: membersOf(true) },
  ];
}

/** Each group is split as one amount. */
function splitByRule(
  groups: readonly AlikeCells[],
  amounts: ArrayLike<number>,
  split: (weights: PartyWeights, amounts: ArrayLike<number>) => readonly number[]
): ArrayLike<number> {
  const parts = new Float64Array(amounts.length);
  for (const { weights, members } of groups) {
    if (members === null) return split(weights, amounts);
    const some = split(
      weights,
      members.map((c) => amounts[c]!)
    );
    for (const [k, c] of members.entries()) parts[c] = some[k]!;
  }
  return parts;
}

/** In what proportions a rule splits the cost of a listed, or an unlisted, patient. */
export function ruleWeights(
  { shares, unlisted }: AllocationRule,
  isUnlisted: boolean
): PartyWeights {
  if (isUnlisted && unlisted !== "rule")
    return {
      healthCentre: Number(unlisted === "healthCentre"),
      region: Number(unlisted === "region"),
    };
  return reduceWeights({
    healthCentre: Math.round(shares.healthCentre * SHARE_UNITS),
    region: Math.round(shares.region * SHARE_UNITS),
  });
}

/**
 * What the health centres owe, by cell, öre that are not yet whole. A fixed amount per contact
 * leaves the rest to the region; it is not owed for patients who are listed nowhere.
 */
function owedBy(
  { data, cells, settings }: Basis,
  { bearing, contacts, shared }: Due & { readonly bearing: Bearing }
): readonly number[] {
  return cells.map(({ unit, profession }, c) => {
    const { unlisted } = data.units[unit]!;
    if (bearing.kind === "rule") {
      const { healthCentre, region } = ruleWeights(bearing.rule, unlisted);
      return shared[c]! * (healthCentre / (healthCentre + region));
    }
    if (unlisted) return 0;
    const amount = amountFor(bearing.charge.amounts, profession, settings.schedule.groups) ?? 0;
    return contacts[c]! * amount * 100;
  });
}
