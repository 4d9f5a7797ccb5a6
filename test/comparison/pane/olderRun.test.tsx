/** @jest-environment ./test/build/pageEnvironment.cjs */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { completeBrowser } from "../../app/browser";
import { writeCells } from "../../app/cells";
import {
  button,
  choose,
  goTo,
  goToOpened,
  type OpenedPane,
  openLine,
  openPaneIn,
  type,
  untilQuiet,
  violations,
} from "../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());

/** The four amounts compared, and a run written of them. */
beforeAll(async () => {
  pane = await openPaneIn("sv", { excelApi: "1.14", platform: "OfficeOnline" });
  await writeCells([
    ["År", "Kostnad (mkr)"],
    [2017, 2.4],
    [2018, 5.6],
    [2019, 10.5],
    [2020, 12.5],
  ]);
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
  await userEvent.click(button("Spara svaret"));
  await goTo("policies");
  await choose("Utgå från", "split-80-20");
  await userEvent.click(button("Lägg till"));
  await untilQuiet(pane);
  await goTo("result");
  await userEvent.click(button("Kör"));
  await screen.findByText(/^Klart\. Skrivna blad/);
});
beforeEach(() => pane.reopen());
afterAll(() => pane.close());

const OLDER = /visar en äldre körning, \d{4}-\d\d-\d\d \d\d:\d\d\. Sedan dess har (.*) ändrats\./;

async function messages(): Promise<readonly string[]> {
  await untilQuiet(pane);
  return screen.queryAllByText(OLDER).map(({ textContent }) => OLDER.exec(textContent!)![1]!);
}

async function changeShare(percent: string): Promise<void> {
  await goTo("policies");
  await openLine("80/20");
  await userEvent.click(button("Redigera: 80/20"));
  await type("Andel på vårdcentralen", percent);
  await untilQuiet(pane);
}

async function checkRow(): Promise<HTMLElement> {
  await goToOpened("share");
  await userEvent.click(button("Kontrollera arbetsboken"));
  await screen.findByText(/^Kontrollen är klar|^Allt ser bra ut/);
  return screen.getByRole("heading", { name: "Körningens ålder" }).closest("li")!;
}

test("sheets of now are not called old, also on a page that has just been opened", async () => {
  await goTo("result");
  expect(await messages()).toEqual([]);
  await goToOpened("share");
  expect(await messages()).toEqual([]);
  expect(within(await checkRow()).getByText("Inga blad visar en äldre körning.")).toBeTruthy();
});

test("a changed alternative is told of in Resultat and twice in Dela, until it is as before", async () => {
  const before = pane.work.history.get().present;
  await changeShare("30");
  await goTo("result");
  expect(await messages()).toEqual(["alternativen"]);
  expect(screen.getByText(/Välj Kör för att skriva bladen på nytt\./)).toBeTruthy();
  expect(await violations()).toEqual([]);
  await goToOpened("share");
  // Before a copy and before a document.
  expect(await messages()).toEqual(["alternativen", "alternativen"]);
  const row = await checkRow();
  expect(within(row).getByText(/^\d+ blad visar en annan körning/)).toBeTruthy();
  expect(within(row).getAllByText(/^Jämförelse: körning .*har alternativen ändrats$/)).toHaveLength(
    1
  );
  act(() => pane.work.edit(() => before));
  await goTo("result");
  expect(await messages()).toEqual([]);
});

test("another answer is told of as that", async () => {
  const shares = { healthCentre: 0.5, region: 0.5 };
  const rulesInForce = [{ from: "2017-01-01", shares, unlisted: "region" as const }];
  act(() => pane.work.edit((workspace) => ({ ...workspace, rulesInForce })));
  await goTo("result");
  expect(await messages()).toEqual(["svaret på vem som bär kostnaden"]);
  act(() => void pane.work.undo());
  expect(await messages()).toEqual([]);
});

test("cells that were edited behind the pane's back are found by the check, and taken", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("B4").values = [[11.5]];
    await context.sync();
  });
  await goTo("result");
  expect(await messages()).toEqual([]);
  expect(within(await checkRow()).getAllByText(/har underlaget ändrats$/).length).toBeGreaterThan(
    5
  );
  await goTo("result");
  expect(await messages()).toEqual(["underlaget"]);
  // A run of now starts from what the check has read.
  await userEvent.click(button("Kör"));
  await screen.findByText(/^Klart\. Skrivna blad/);
  await waitFor(async () => expect(await messages()).toEqual([]));
  expect(within(await checkRow()).getByText("Inga blad visar en äldre körning.")).toBeTruthy();
});
