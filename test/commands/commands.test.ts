import { currentOpening, takeExplanation } from "../../src/pane/work/opening";
import { HostError } from "../host/wire/hostError";
import { type OpenExcel, openExcel } from "../excel/openExcel";

let excel: OpenExcel;
let isPaneOpen: boolean;

function start(displayLanguage: string): void {
  excel = openExcel({ displayLanguage });
  isPaneOpen = false;
  excel.host.office.onVisibility((visibility) => (isPaneOpen = visibility === "Taskpane"));
}

// The commands are associated once, with the Office that is there when their script runs.
beforeAll(async () => {
  start("sv-SE");
  await import("../../src/commands/commands");
});

afterAll(() => excel.close());

function sheetNames(): string[] {
  return excel.grid.sheets().map(({ name }) => name);
}

test("insertExample inserts the example in Excel's language, without opening the pane", async () => {
  await excel.host.office.call("insertExample");
  expect(sheetNames()).toEqual([
    "Blad1",
    "Om exemplet",
    "Taxor",
    "Västmanland",
    "Fördelning 80-20",
    "Prognos 2020",
    "Jämtland Härjedalen",
  ]);
  expect(isPaneOpen).toBe(false);
});

test("insertExample completes and opens the pane with what went wrong", async () => {
  const before = sheetNames();
  const { addSheet } = excel.grid;
  excel.grid.addSheet = () => {
    throw new HostError("InvalidOperation");
  };
  await excel.host.office.call("insertExample");
  excel.grid.addSheet = addSheet;
  expect(isPaneOpen).toBe(true);
  expect(currentOpening()).toMatchObject({
    view: "tools",
    failure: { message: "The operation attempted is invalid on the object." },
  });
  expect(sheetNames()).toEqual(before);
});

test("openHelp opens the pane on its help, with nothing wrong", async () => {
  await excel.host.office.call("openHelp");
  expect(isPaneOpen).toBe(true);
  expect(currentOpening()).toMatchObject({ view: "help", failure: undefined });
});

test("openTools opens the pane on what helps in the sheet", async () => {
  await excel.host.office.call("openTools");
  expect(isPaneOpen).toBe(true);
  expect(currentOpening()).toMatchObject({ view: "tools", explains: false });
});

test("explainCell opens the pane there and asks once for an explanation", async () => {
  await excel.host.office.call("explainCell");
  expect(isPaneOpen).toBe(true);
  expect(currentOpening()).toMatchObject({ view: "tools", failure: undefined });
  expect([takeExplanation(), takeExplanation()]).toEqual([true, false]);
});
