import { cellError, evaluate } from "../../../src/formula/evaluate";
import type { OutputCell } from "../../../src/formula/output";
import { addressOf, type Area } from "../../../src/formula/text/area";
import type { ShownSheets, ShownValue } from "../../support/libreOffice";
import { STEPS, type TestCall } from "./livingBook";

function answers(call: TestCall): readonly (readonly ShownValue[])[] {
  const output = evaluate(call.id, call.args);
  if (!output.ok) throw new Error(output.fault.code);
  return output.value.map((cells) => cells.map(shown));
}

function shown(cell: OutputCell): ShownValue {
  if (typeof cell !== "object") return cell;
  return cellError(cell) === "notAvailable" ? "#N/A" : "#VALUE!";
}

export function cellsAt(sheets: ShownSheets, { row, column: first, rows, columns }: Area) {
  const cells = sheets.get(STEPS)!;
  return Array.from({ length: rows }, (_, r) =>
    Array.from(
      { length: columns },
      (__, c) =>
        cells.get(addressOf({ row: row + r, column: first + c, rows: 1, columns: 1 })) ?? ""
    )
  );
}

/** To the öre, and beyond it as far as two engines' logarithms agree; errors are some error. */
export function expectSame(actual: readonly (readonly ShownValue[])[], call: TestCall): void {
  const alike = (one: ShownValue, other: ShownValue): boolean =>
    typeof one === "number" && typeof other === "number"
      ? Math.abs(one - other) < Math.max(0.001, Math.abs(other) * 1e-12)
      : one === other || [one, other].every((value) => /^(#|Err)/.test(String(value)));
  const expected = answers(call);
  const differing = expected.flatMap((cells, r) =>
    cells.flatMap((cell, c) => (alike(cell, actual[r]![c]!) ? [] : [[r, c, cell, actual[r]![c]]]))
  );
  expect(differing).toEqual([]);
  expect(actual.map(({ length }) => length)).toEqual(expected.map(({ length }) => length));
}
