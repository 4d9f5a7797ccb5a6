import { calculateInIronCalc } from "../../support/ironCalc";
import { describeWithLibreOffice, LibreOffice, type ShownSheets } from "../../support/libreOffice";
import { toPlainWorkbook } from "../../support/plainWorkbook";
import { cases, differences, sheetsOf, untouched } from "./committeeCases";

function expectRuns(still: ShownSheets, changed: ShownSheets): void {
  expect(differences(still, untouched, () => 0)).toEqual([]);
  expect(differences(changed, cases, ({ model }) => model.rounding)).toEqual([]);
}

describe("untouched it is the run to the öre, and changed the run with the change", () => {
  test("in IronCalc", () => {
    const [still, changed] = [untouched, cases].map((all) => calculateInIronCalc(sheetsOf(all)));
    expectRuns(still!, changed!);
  });

  describeWithLibreOffice("in LibreOffice", () => {
    const office = new LibreOffice();

    afterAll(() => office.close());

    test("all of them", async () => {
      const books = [untouched, cases].map((all) => toPlainWorkbook(sheetsOf(all)));
      const [still, changed] = await office.recalculate(...books);
      expectRuns(still!, changed!);
    });
  });
});
