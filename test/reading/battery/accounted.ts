import { type Options, read, type Rows, sheetOf } from "../sheet/sheet";
import { addUp } from "./addUp";

/** Cells that a controller would add up, as `addUp` reads them; null: none. */
export type Places = readonly [kronor: string | null, contacts: string | null];

/** What a controller would add up, and what of it is read; the rest is shown as not read. */
export type Layout = readonly [
  name: string,
  rows: Rows,
  all: Places,
  read: Places | "all",
  /** The name of the sheet, or whatever else the source has. */
  options?: string | Options,
];

export const kronor = (ore: number | null): number | null => (ore === null ? null : ore / 100);

export const sumsOf = (rows: Rows, places: Places): readonly (number | null)[] =>
  places.map((one) => (one === null ? null : addUp(rows, one)));

export const optionsOf = (options: Layout[4]): Options =>
  typeof options === "object" ? options : { sheet: options ?? "Blad1" };

/** A test a layout: its kronor and contacts are read, or told as not read, and no more than they. */
export function testAccounts(layouts: readonly Layout[]): void {
  for (const [name, rows, all, ofThem, options] of layouts)
    test(name, () => {
      const { account, rowsRead } = read(sheetOf(rows, optionsOf(options))).sources[0]!;
      const { selected, read: ours, left, unread } = account;
      expect([kronor(selected.cost), selected.contacts]).toEqual(sumsOf(rows, all));
      const wanted = ofThem === "all" ? all : ofThem;
      expect([kronor(ours.cost), ours.contacts]).toEqual(sumsOf(rows, wanted));
      // What is not read is told why, krona by krona.
      const told = unread.filter(({ what }) => what === "rows");
      expect(told.reduce((sum, { cost }) => sum + (cost ?? 0), 0)).toBe(left.cost ?? 0);
      expect(told.reduce((sum, { contacts }) => sum + (contacts ?? 0), 0)).toBe(left.contacts ?? 0);
      if (wanted.every((places) => places === null)) expect(rowsRead).toBe(0);
    });
}
