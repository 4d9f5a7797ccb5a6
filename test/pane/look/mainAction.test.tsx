/** @jest-environment ./test/build/pageEnvironment.cjs */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { completeBrowser } from "../../app/browser";
import { writeCells } from "../../app/cells";
import { button, type OpenedPane, openPaneIn, untilQuiet } from "../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
beforeEach(async () => {
  pane = await openPaneIn("sv");
  await writeCells([
    ["År", "Kostnad (mkr)"],
    [2018, 5.6],
    [2019, 10.5],
  ]);
});
afterEach(() => pane.close());

async function press(): Promise<void> {
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await untilQuiet(pane);
}

const policies = (): number => pane.work.history.get().present.policies.length;
const tab = (): string | null => screen.getByRole("tab", { selected: true }).textContent;

test("Ctrl+Enter goes from the rows to the result, a step at a time, wherever the focus stands", async () => {
  await press();
  expect(screen.queryByText("Det här är läst")).not.toBeNull();
  await userEvent.click(screen.getByRole("radio", { name: "Egen delning" }));
  const field = screen.getByRole("textbox", { name: /^Andel på/ });
  await userEvent.clear(field);
  await userEvent.type(field, "35");
  // What stands in the field is taken before the button is pressed.
  await press();
  expect(pane.work.history.get().present.rulesInForce[0]!.shares.healthCentre).toBe(0.35);
  await press();
  expect(tab()).toContain("Alternativ");
  expect(policies()).toBe(1);
  screen.getByRole("combobox", { name: "Utgå från" }).focus();
  await press();
  expect(policies()).toBe(2);
  await press();
  expect(tab()).toContain("Resultat");
});

test("a view without such a button does nothing", async () => {
  await userEvent.click(button("Hjälp"));
  await press();
  expect(pane.work.history.get().present.sources).toEqual([]);
});
