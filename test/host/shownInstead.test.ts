// What is loaded here is read after the sync of the session around it.
import { strFromU8, unzipSync } from "fflate";
import { ModelSession } from "./modelSession";

const model = new ModelSession();

type Work = (context: Excel.RequestContext) => void;

/** What stands in A1:B1 after the work. */
function seen(work: Work = () => {}): Promise<unknown[]> {
  return model.onSheet(async (sheet, context) => {
    work(context);
    const range = sheet.getRange("A1:B1").load("values, formulas");
    context.workbook.application.load("calculationState");
    await context.sync();
    return [range.values[0], range.formulas[0], context.workbook.application.calculationState];
  });
}

const formulas = ["=TEST.ADD(1,2)", "=A1*2"];

beforeEach(async () => {
  await seen(({ workbook }) => {
    workbook.worksheets.getFirst().getRange("A1:B1").formulas = [formulas];
  });
});

test.each([17, "#BUSY!", "#NAME?"])(
  "a cell shows %s, in the sheet and in the file",
  async (value) => {
    model.session.host.showInstead("Blad1!A1", value);
    expect(await seen()).toEqual([[value, 6], formulas, "Done"]);
    const sheet = unzipSync(await model.session.saveXlsx())["xl/worksheets/sheet1.xml"]!;
    const inFile = value === "#BUSY!" ? "#VALUE!" : value;
    expect(strFromU8(sheet)).toContain(`_xldudf_TEST_ADD(1,2)</f><v>${inFile}</v>`);
  }
);

test("it shows its own value when its formula is entered again", async () => {
  model.session.host.showInstead("A1", "#NAME?");
  const again: Work = ({ workbook }) => {
    workbook.worksheets.getFirst().getRange("A1").formulas = [[formulas[0]]];
  };
  expect(await seen(again)).toEqual([[3, 6], formulas, "Done"]);
});

test.each([
  [17, 3],
  ["#BUSY!", 3],
  // Excel still does not know the function.
  ["#NAME?", "#NAME?"],
])("what shows %s shows %s when all is calculated anew", async (value, after) => {
  model.session.host.showInstead("A1", value);
  model.session.host.workbook.calculationState = "Pending";
  expect(await seen()).toEqual([[value, 6], formulas, "Pending"]);
  const calculate: Work = ({ workbook }) => workbook.application.calculate("Full");
  expect(await seen(calculate)).toEqual([[after, 6], formulas, "Done"]);
});
