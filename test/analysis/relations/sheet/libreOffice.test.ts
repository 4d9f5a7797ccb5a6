import { insertAnalysis } from "../../../../src/analysis/excel/insertAnalysis";
import { relationsSheet } from "../../../../src/analysis/relations/sheet/relationsSheet";
import { formatArea } from "../../../host/address";
import { describeWithLibreOffice, LibreOffice } from "../../../support/libreOffice";
import { contextOf } from "../../../comparison/sheet/fixture";
import { openExcel } from "../../../excel/openExcel";
import { choicesOf, scenarioOf } from "./fixture";

describeWithLibreOffice("the sheet Samband, recalculated by LibreOffice", () => {
  const office = new LibreOffice();
  afterAll(() => office.close());

  test("has the same answer in every cell", async () => {
    const excel = openExcel({ excelApi: "1.14" });
    const scenario = scenarioOf();
    await insertAnalysis("relations", relationsSheet(scenario, choicesOf(scenario), contextOf()));
    const cells = await excel.read("Samband");
    const [shown] = await office.recalculate(await excel.host.saveXlsx());
    excel.close();
    const there = shown!.get("Samband")!;
    let formulas = 0;
    cells.forEach((line, row) =>
      line.forEach(({ value, formula }, column) => {
        if (!formula) return;
        formulas += 1;
        const answer = there.get(formatArea({ row, column, rows: 1, columns: 1 }));
        if (typeof value === "number")
          expect(Math.abs(Number(answer) - value)).toBeLessThanOrEqual(
            1e-9 * Math.max(1e-3, Math.abs(value))
          );
        else expect(answer).toBe(value);
      })
    );
    // Three relations with two ranks a unit, and the columns by CNI.
    expect(formulas).toBeGreaterThan(300);
  });
});
