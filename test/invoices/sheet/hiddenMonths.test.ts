import { inOneGo } from "../../../src/core/steps";
import type { MonthlyRow } from "../../../src/invoices/core/monthlyTable";
import { hiddenMonths } from "../../../src/invoices/sheet/hiddenMonths";
import { text } from "../lines";

function row(unit: string, month: number, contacts: number): MonthlyRow {
  return {
    ...{ month, unit: text(unit), unlisted: null, profession: "LK", provider: null },
    ...{ diagnosisGroup: null, contacts, gross: 0, fee: 0, other: 0, net: 0 },
  };
}

function hidden(...rows: readonly MonthlyRow[]): readonly string[] {
  return inOneGo(hiddenMonths(rows, ({ unit }) => unit!)).map(
    ({ unit, month }) => `${unit} ${month}`
  );
}

test("few contacts are kept back, and along their unit and their month another stands in front", () => {
  const found = hidden(
    ...[row("A", 0, 3), row("A", 1, 20), row("A", 2, 30)],
    ...[row("B", 0, 40), row("B", 1, 50), row("B", 2, 60)]
  );
  // 3 is known neither from A's year nor from the month of both.
  expect(found).toEqual(["A 0", "A 1", "B 0", "B 1"]);
});

test("professions and providers of a unit's month are one number; nothing is hidden where none is few", () => {
  expect(hidden(row("A", 0, 3), row("A", 0, 3), row("B", 0, 9))).toEqual([]);
});
