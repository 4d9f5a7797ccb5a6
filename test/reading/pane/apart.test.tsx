/** @jest-environment ./test/build/pageEnvironment.cjs */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { completeBrowser } from "../../app/browser";
import { writeCells } from "../../app/cells";
import { button, type OpenedPane, openPaneIn, untilQuiet, violations } from "../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
beforeEach(async () => {
  pane = await openPaneIn("sv");
  await writeCells([
    ["År", "Scenario", "Kostnad"],
    [2019, "Bas", 100_000],
    [2019, "Hög", 150_000],
    [2020, "Bas", 110_000],
    [2020, "Hög", 170_000],
  ]);
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
});
afterEach(() => pane.close());

const cost = (): number | null | undefined =>
  pane.work.region.state.get().reading?.sources[0]?.cost;

test("rows that a column tells apart count when they are chosen, and not before", async () => {
  expect(cost()).toBeNull();
  expect(screen.getByText(/Inte läst: 530 000 kr\./)).toBeTruthy();
  expect(screen.getByRole("group", { name: "Vilka rader räknas, efter ”Scenario”?" })).toBeTruthy();
  await userEvent.click(screen.getByRole("checkbox", { name: /^Bas: 2 rader .210\s000 kr.$/ }));
  await untilQuiet(pane);
  expect(cost()).toBe(21_000_000);
  expect(screen.getByText(/Läst: 210 000 kr\. Inte läst: 320 000 kr\./)).toBeTruthy();
  expect(await violations()).toEqual([]);
  await userEvent.click(screen.getByRole("checkbox", { name: /^Bas: 2 rader .210\s000 kr.$/ }));
  await untilQuiet(pane);
  expect(cost()).toBeNull();
});
