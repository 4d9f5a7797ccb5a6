import fc from "fast-check";
import { insertComparison } from "../../src/comparison/excel/comparison";
import {
  describeWithLibreOffice,
  LibreOffice,
  type ShownSheets,
  type ShownValue,
} from "../support/libreOffice";
import { contextOf, smallScenario } from "../comparison/sheet/fixture";
import { openExcel } from "../excel/openExcel";
import { formatArea } from "./address";
import type { Cell, Grid } from "./grid/grid";
import { openSession } from "./session";
import { standIn } from "./standIn";

const day = 86_400_000;

/** @param shown dates as LibreOffice writes them, with or without their day */
function same(value: Cell["value"], shown: ShownValue | undefined): boolean {
  if (typeof value !== "number") return value === shown;
  if (typeof shown === "number")
    return Math.abs(value - shown) <= 1e-9 * Math.max(1, Math.abs(shown));
  const date = new Date(Date.UTC(1899, 11, 30) + value * day).toISOString().slice(0, 10);
  return /^\d{4}-\d\d/.test(String(shown)) && date.startsWith(String(shown));
}

/** Cells that LibreOffice shows otherwise, but for those that need a function it has not. */
function differences(grid: Grid, shown: ShownSheets): { seen: number; wrong: string[] } {
  let seen = 0;
  const wrong: string[] = [];
  for (const sheet of grid.sheets()) {
    const area = sheet.usedArea();
    const cells = shown.get(sheet.name);
    if (!area || !cells) continue;
    sheet.read(area).forEach((line, row) =>
      line.forEach((cell: Cell, column) => {
        if (cell.kind === "Empty" || cell.value === "") return;
        const place = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
        const there = cells.get(formatArea(place));
        if (/^(#NAME\?|Err:)/.test(String(there))) return;
        seen++;
        const isSame = same(cell.value, there);
        if (!isSame) wrong.push(`${sheet.name}!${formatArea(place)}: ${cell.value}, ${there}`);
      })
    );
  }
  return { seen, wrong };
}

/** Texts that a program may take for markup, a code, a formula or a number; LibreOffice folds blanks. */
const texts = fc
  .string({ unit: fc.constantFrom(..."aå😀<&>\"'=+-@_x0041;,.%#[]{}0123456789/\\"), minLength: 1 })
  .filter((text) => !/^'/.test(text));
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });

describeWithLibreOffice("a file, opened by LibreOffice", () => {
  const office = new LibreOffice();

  afterAll(() => office.close());

  test("has the values that the cells have", async () => {
    const values = fc.sample(fc.tuple(texts, numbers, fc.boolean()), { numRuns: 300, seed: 7 });
    const session = openSession(standIn);
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange(`A1:C${values.length}`).values = values.map(([text, ...others]) => [
        `'${text}`,
        ...others,
      ]);
      await context.sync();
    });
    const [shown] = await office.recalculate(await session.saveXlsx());
    session.close();
    const cells = shown!.get("Blad1")!;
    for (const [row, [text, number, truth]] of values.entries()) {
      const [a, b, c] = ["A", "B", "C"].map((each) => cells.get(each + (row + 1)));
      expect([a, c]).toEqual([text, truth]);
      // LibreOffice writes some fourteen digits.
      expect(Math.abs(Number(b) - number)).toBeLessThanOrEqual(1e-12 * Math.abs(number));
    }
  });

  test("has native formulas that give what they give in the host", async () => {
    const excel = openExcel();
    try {
      await insertComparison(smallScenario(), contextOf("sv"), { replace: "none" });
      const [shown] = await office.recalculate(await excel.host.saveXlsx());
      expect([...shown!.keys()]).toEqual(excel.sheetNames());
      const { seen, wrong } = differences(excel.grid, shown!);
      // Without the add-in its forecast cannot be checked, and the sheet says so.
      expect(wrong).toEqual([expect.stringMatching(/^Avstämning!A3: Alla kontroller stämmer/)]);
      expect(seen).toBeGreaterThan(1000);
    } finally {
      excel.close();
    }
  });
});
