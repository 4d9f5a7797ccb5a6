import { OTHER_PAYERS, type OtherPayer, type PayersPatch } from "../policy/policy";
import { roundUpCells } from "../rounding/controlledRounding";
import { roundToTotal } from "../rounding/together";

/** What each of the others pays, by cell. */
export type PaidByOthers = Readonly<Record<OtherPayer, readonly number[]>>;

/** Days on which nothing changes, and what they cost by cell; öre that need not be whole. */
interface PaidPiece {
  readonly payers: PayersPatch | undefined;
  readonly contacts: ArrayLike<number>;
  readonly shared: ArrayLike<number>;
}

/** Öre that are not yet whole: shares of the cost, and a grant that is at most what they leave. */
export function paidOn({ payers, contacts, shared }: PaidPiece): PaidByOthers {
  const shareOf = (payer: OtherPayer): readonly number[] =>
    Array.from(shared, (amount) => amount * (payers?.[payer] ?? 0));
  const shares = {
    state: shareOf("state"),
    careRegion: shareOf("careRegion"),
    provider: shareOf("provider"),
    patient: shareOf("patient"),
  };
  const perContact = (payers?.statePerContact ?? 0) * 100;
  if (perContact === 0) return shares;
  const state = Array.from(shared, (amount, c) => {
    const left = OTHER_PAYERS.reduce((rest, payer) => rest - shares[payer][c]!, amount);
    return shares.state[c]! + grantOf(contacts[c]! * perContact, left);
  });
  return { ...shares, state };
}

/** At most what is left, of credits as of costs. */
function grantOf(asked: number, left: number): number {
  if (Math.sign(asked) !== Math.sign(left)) return 0;
  return Math.abs(asked) < Math.abs(left) ? asked : left;
}

/**
 * Turns what the others pay of a month into whole öre: each cell's amount is its exact part rounded
 * down or up, so that a cell's payers sum to its cost, and within a year each payer's running sum is
 * the largest remainder of the running exact ones.
 */
export class OtherPayersRounder {
  private year: number | null = null;
  private exact: number[] = [];
  private given: number[] = [];

  /** @param due whole öre by cell, of which the pieces are the parts */
  round(year: number, due: ArrayLike<number>, pieces: readonly PaidPiece[]): PaidByOthers {
    const shared = Array.from(due);
    if (year !== this.year) {
      this.year = year;
      this.exact = [...OTHER_PAYERS, null].map(() => 0);
      this.given = this.exact.map(() => 0);
    }
    const paid = pieces.map(paidOn);
    const quotas = shared.map((amount, c) => quotasOf(amount, paid, c));
    for (const row of quotas) for (const [k, quota] of row.entries()) this.exact[k]! += quota;
    const before = this.given.reduce((sum, one) => sum + one, 0);
    const running = shared.reduce((sum, amount) => sum + amount, before);
    const wanted = roundToTotal(this.exact, running).map((sum, k) => sum - this.given[k]!);
    const rows = settle(quotas, shared, wanted);
    for (const row of rows) for (const [k, part] of row.entries()) this.given[k]! += part;
    const of = (k: number): readonly number[] => rows.map((row) => row[k]!);
    const [state, careRegion, provider, patient] = [of(0), of(1), of(2), of(3)];
    return { state, careRegion, provider, patient };
  }
}

/** A cell's part of each of the others, and last what is left for the region. */
function quotasOf(amount: number, paid: readonly PaidByOthers[], c: number): readonly number[] {
  const parts = OTHER_PAYERS.map((payer) => paid.reduce((sum, one) => sum + one[payer][c]!, 0));
  return [...parts, parts.reduce((rest, part) => rest - part, amount)];
}

/** Whole numbers whose rows sum to `inRow`, and whose columns sum to `inColumn` where any table can. */
function settle(
  quotas: readonly (readonly number[])[],
  inRow: readonly number[],
  inColumn: readonly number[]
): readonly (readonly number[])[] {
  const whole = quotas.map((row) => row.map(wholeOf));
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  const isUp = roundUpCells(
    quotas.map((row, r) => row.map((quota, k) => Math.max(0, quota - whole[r]![k]!))),
    inRow.map((total, r) => total - sum(whole[r]!)),
    inColumn.map((total, k) => total - sum(whole.map((row) => row[k]!)))
  );
  return whole.map((row, r) => row.map((one, k) => one + Number(isUp[r]![k]!)));
}

/** Products of decimals drift by parts of a millionth of an öre. */
function wholeOf(quota: number): number {
  const nearest = Math.round(quota);
  return Math.abs(quota - nearest) < 1e-6 ? nearest : Math.floor(quota);
}
