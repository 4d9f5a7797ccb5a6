/** @jest-environment ./test/build/pageEnvironment.cjs */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { completeBrowser } from "../../../app/browser";
import { writeCells } from "../../../app/cells";
import {
  button,
  choose,
  goTo,
  type OpenedPane,
  openPaneIn,
  untilStill,
  untilQuiet,
  violations,
} from "../../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
afterEach(() => pane.close());

async function openWith(cells: readonly (readonly (string | number)[])[]): Promise<void> {
  pane = await openPaneIn("sv");
  await writeCells(cells);
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
  await userEvent.click(button("Spara svaret"));
  await goTo("policies");
  await choose("Utgå från", "split-80-20");
  await userEvent.click(button("Lägg till"));
  await untilQuiet(pane);
  await goTo("analysis");
  await choose("Analys", "development");
  await untilStill(pane);
}

function answers(): string {
  const section = screen.getByRole("region", { name: "Utveckling" });
  return within(section)
    .getByRole("status")
    .textContent!.replace(/\u00a0/g, " ");
}

function figures(): ReadonlyMap<string, readonly string[]> {
  const group = screen.getByRole("group", { name: /Kontakter och kostnad per år/ });
  const rows = within(within(group).getByRole("table")).getAllByRole("row");
  return new Map(
    rows.map((row) => {
      const [name, ...cells] = [...row.children].map(({ textContent }) =>
        textContent!.replace(/\u00a0/g, " ")
      );
      return [name!, cells];
    })
  );
}

test("the document's rows: steps, multiples and kronor per contact", async () => {
  await openWith([
    ["År", "Kontakter", "Kostnad (kr)"],
    [2017, 2900, 2_400_000],
    [2018, "", 5_600_000],
    [2019, 23_700, 10_500_000],
  ]);
  expect(figures().get("Kostnad, förändring")!.slice(0, 3)).toEqual(["–", "+133,3 %", "+87,5 %"]);
  expect(figures().get("Kr per kontakt")!.slice(0, 3)).toEqual(["827,59", "–", "443,04"]);
  expect(figures().get("Kontakter, gånger första året")!.slice(0, 3)).toEqual([
    "1,00",
    "–",
    "8,17",
  ]);
  expect(figures().get("Kontakter")![1]).toMatch(/ b$/);
  expect(answers()).toContain(
    "Kontakterna gick från 2 900 (2017) till 23 700 (2019): 8,17 gånger så många. En kontakt kostade 827,59 kr 2017 och 443,04 kr 2019."
  );
  expect(answers()).toContain(
    "Kostnaden har nästan fördubblats två år i rad, om det räknas som minst 80 % vartdera året: +133,3 % 2018 och +87,5 % 2019."
  );
  expect(answers()).toContain("i den takten fördubblas den på 0,9 år.");
  expect(answers()).toContain("Kontakterna 2018 är beräknade ur kostnaden");
  expect(await violations()).toEqual([]);
});

test("the motion's claim on figures that do not bear it out", async () => {
  await openWith([
    ["År", "Kostnad (kr)"],
    [2018, 4_000_000],
    [2019, 5_000_000],
    [2020, 7_000_000],
  ]);
  expect(answers()).toContain(
    "Att kostnaden nästan har fördubblats två år i rad stämmer inte, om det räknas som minst 80 % vartdera året: +25,0 % 2019 och +40,0 % 2020."
  );
});

test("one year has no development, and it is said", async () => {
  await openWith([
    ["År", "Kontakter", "Kostnad (kr)"],
    [2020, 16_000, 7_000_000],
  ]);
  expect(answers()).toContain("bara ett helt år med kostnad");
  expect(answers()).not.toContain("NaN");
});
