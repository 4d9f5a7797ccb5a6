/** @jest-environment ./test/build/pageEnvironment.cjs */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createWork } from "../../../src/comparison/pane/work";
import { HostError } from "../../host/wire/hostError";
import { completeBrowser } from "../../app/browser";
import { writeCells } from "../../app/cells";
import {
  button,
  goTo,
  type OpenedPane,
  openLine,
  openPaneIn,
  type,
  untilQuiet,
  waitUntil,
} from "../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
beforeEach(async () => {
  pane = await openPaneIn("sv");
});
afterEach(() => pane.close());

async function makeWork() {
  await userEvent.click(button("Spara svaret"));
  await goTo("policies");
  await userEvent.click(button("Lägg till"));
}

/** At once, as when the pane goes away. */
async function save() {
  await act(() => pane.work.saving.hurry());
}

function names() {
  return pane.work.history.get().present.policies.map(({ name }) => name);
}

test("work that is not saved yet survives closing the pane and opening it again", async () => {
  await makeWork();
  expect(pane.work.saving.state.get().status).toBe("waiting");
  await pane.reopen();
  expect(names()).toEqual(["100 % vårdcentral", "80/20"]);
  expect(screen.getByRole("heading", { level: 3, name: "80/20" })).toBeTruthy();
  await userEvent.click(button("Ångra"));
  expect(names()).toEqual(["100 % vårdcentral"]);
});

test("the workbook keeps it, and another page finds it there", async () => {
  await makeWork();
  await save();
  expect(pane.work.saving.state.get()).toMatchObject({ status: "saved", failure: undefined });
  const other = createWork("sv");
  await other.open();
  expect(other.history.get().present).toEqual(pane.work.history.get().present);
  expect(other.loading.get()).toMatchObject({ problems: [], editedByHand: false });
});

test("opening the pane writes nothing in the workbook", async () => {
  await save();
  expect(pane.excel.sheetNames()).toEqual(["Blad1"]);
});

test("looking and pointing out keeps everything, but makes no sheet", async () => {
  await writeCells([
    ["År", "Kostnad, mkr"],
    [2018, 5.6],
    [2019, 10.5],
  ]);
  await userEvent.click(button("Använd markeringen"));
  await type(/Invånare/, "270000");
  await untilQuiet(pane);
  await type("Utfall t.o.m.", "2018");
  expect(pane.work.history.get().present.lastOutcome).toBe(2018 * 12 + 11);
  await save();
  expect(pane.excel.sheetNames()).toEqual(["Blad1"]);
  expect(screen.queryByText(/Alternativen sparas i bladet/)).toBeNull();
  const other = createWork("sv");
  await other.open();
  expect(other.history.get().present).toEqual(pane.work.history.get().present);
  expect(other.history.get().present).toMatchObject({ inhabitants: 270000, sources: [{}] });
});

test("the sheet comes with the first alternative, and the pane says so until it is told off", async () => {
  await makeWork();
  await save();
  expect(pane.excel.sheetNames()).toEqual(["Blad1", "Alternativ (Nätläkarkalkyl)"]);
  expect(
    await screen.findByText(/Alternativen sparas i bladet Alternativ \(Nätläkarkalkyl\)\./)
  ).toBeTruthy();
  await openLine("80/20");
  await userEvent.click(button("Kopiera: 80/20"));
  await save();
  expect(
    screen.getByText(/Alternativen sparas i bladet Alternativ \(Nätläkarkalkyl\)\./)
  ).toBeTruthy();
  await userEvent.click(button("Uppfattat"));
  expect(screen.queryByText(/Alternativen sparas i bladet/)).toBeNull();
});

test("a workbook that cannot be written is told of, and the work is kept and saved later", async () => {
  const { addSheet } = pane.excel.grid;
  pane.excel.grid.addSheet = () => {
    throw new HostError("AccessDenied");
  };
  await makeWork();
  await save();
  expect(await screen.findByText(/kunde inte sparas i arbetsboken/)).toBeTruthy();
  expect(names()).toEqual(["100 % vårdcentral", "80/20"]);
  pane.excel.grid.addSheet = addSheet;
  await openLine("80/20");
  await userEvent.click(button("Kopiera: 80/20"));
  await save();
  await waitUntil(() => screen.queryByText(/kunde inte sparas/) === null);
  expect(pane.excel.sheetNames()).toHaveLength(2);
});

test("a name of letters that mean something elsewhere stays text", async () => {
  await makeWork();
  await openLine("80/20");
  await userEvent.click(button("Redigera: 80/20"));
  await type("Namn", "=cmd|'/c calc'!A1");
  await goTo("policies");
  expect(screen.getByRole("heading", { level: 2, name: "=cmd|'/c calc'!A1" })).toBeTruthy();
  await save();
  const other = createWork("sv");
  await other.open();
  expect(other.history.get().present.policies[1]!.name).toBe("=cmd|'/c calc'!A1");
});

test("what another pane saves meanwhile is kept beside one's own, said, and survives undoing", async () => {
  await makeWork();
  await save();
  await jest.isolateModulesAsync(async () => {
    const other = await import("../../../src/policies/excel/workspace");
    const { workspace } = await other.loadWorkspace("sv");
    const [first, second] = workspace!.policies;
    const theirs = [
      { ...first!, text: "Deras" },
      { ...second!, text: "Deras" },
    ];
    await other.saveWorkspace({ ...workspace!, inhabitants: 9, policies: theirs }, "sv");
  });
  await openLine("80/20");
  await userEvent.click(button("Redigera: 80/20"));
  await type("Namn", "Vårt");
  await goTo("policies");
  await save();
  await untilQuiet(pane);
  expect(names()).toEqual(["100 % vårdcentral", "Vårt", "80/20 (annan panel)"]);
  expect(pane.work.history.get().present).toMatchObject({ inhabitants: 9 });
  expect(pane.work.history.get().present.policies[0]!.text).toBe("Deras");
  expect(screen.getByText(/Vårt har ändrats på båda hållen/).textContent).toMatch(
    /Den andra finns kvar som 80\/20 \(annan panel\)\.$/
  );
  await userEvent.click(screen.getAllByRole("button", { name: "Uppfattat" })[1]!);
  expect(screen.queryByText(/båda hållen/)).toBeNull();
  act(() => void pane.work.undo());
  expect(names()).toEqual(["100 % vårdcentral", "80/20", "80/20 (annan panel)"]);
  const other = createWork("sv");
  await save();
  await other.open();
  expect(other.history.get().present).toEqual(pane.work.history.get().present);
});
