import { openSession, type Session } from "./session";
import { standIn } from "./standIn";

let session: Session;

beforeAll(() => {
  session = openSession(standIn);
});

afterAll(() => session.close());

it("runs Microsoft's client against the grid", async () => {
  const seen = await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:B2");
    range.formulas = [
      [1, 2],
      ["=A1+B1", "=TEST.ADD(A1:A1,B1)"],
    ];
    range.load("values, address, formulas, valueTypes");
    sheet.load("name");
    await context.sync();
    return { ...range.toJSON(), name: sheet.name };
  });
  expect(seen).toEqual({
    name: "Blad1",
    address: "Blad1!A1:B2",
    values: [
      [1, 2],
      [3, 3],
    ],
    formulas: [
      [1, 2],
      ["=A1+B1", "=TEST.ADD(A1:A1,B1)"],
    ],
    valueTypes: [
      ["Double", "Double"],
      ["Double", "Double"],
    ],
  });
});

it("carries out a click on the ribbon", async () => {
  await session.click("insertSheet");
  const sheet = session.grid.sheets().find(({ name }) => name === "Nytt");
  expect(sheet?.read({ row: 0, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(3);
  await expect(session.click("fail")).rejects.toThrow("The command failed.");
  await expect(session.click("nothing")).rejects.toThrow("associates no action nothing");
});

it("lets nobody see what is not calculated yet, asked for once or twice", async () => {
  const { grid, host } = session;
  const area = { row: 9, column: 0, rows: 1, columns: 1 };
  const sheet = grid.activeSheet();
  sheet.write(area, [[{ formula: "=TEST.ADD(20,3)" }]]);
  host.workbook.markChanged();
  const asked = host.workbook.settle();
  await host.workbook.settle();
  expect(sheet.read(area)[0]![0]!.value).toBe(23);
  await asked;
});
