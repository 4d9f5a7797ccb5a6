/** @jest-environment ./test/build/pageEnvironment.cjs */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { monthOf } from "../../../src/core/calendar";
import { completeBrowser } from "../../app/browser";
import { writeCells } from "../../app/cells";
import {
  button,
  choose,
  goTo,
  type OpenedPane,
  openPaneIn,
  untilQuiet,
  violations,
} from "../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
beforeEach(async () => {
  pane = await openPaneIn("sv");
});
afterEach(() => pane.close());

async function useRows(rows: readonly (readonly (string | number)[])[]) {
  await writeCells(rows.map((row) => [...row]));
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
}

async function compareEightyTwenty() {
  await userEvent.click(button("Spara svaret"));
  await goTo("policies");
  await choose("Utgå från", "split-80-20");
  await userEvent.click(button("Lägg till"));
  await untilQuiet(pane);
  await goTo("result");
}

function rowsOf(name: RegExp): readonly (readonly string[])[] {
  const table = within(screen.getByRole("group", { name })).getByRole("table");
  return within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent!.replace(/\s/g, " ")));
}

const DOCUMENT = [
  ["År", "Kontakter", "Kostnad (mkr)"],
  [2017, 2900, 2.4],
  [2018, "–", 5.6],
  [2019, 23700, 10.5],
  ["2020 (prognos)", "–", 12.5],
] as const;

test("the document's four rows are three years of outcome and a forecast, from the cells to Resultat", async () => {
  await useRows(DOCUMENT);
  expect(
    screen.getByText(/bokfört 18\s500\s000 kr, egen prognos 1 rad \(12\s500\s000 kr\)/)
  ).toBeTruthy();
  expect(screen.getByText(/^Egen prognos: 1 rad \(12\s500\s000 kr\), .* rad 5\./)).toBeTruthy();
  expect(await violations()).toEqual([]);
  await compareEightyTwenty();
  expect(
    screen.getByText(
      "80/20 flyttar 10,0 mkr 2020 från vårdcentralerna till regionen centralt; totalkostnaden är oförändrad."
    )
  ).toBeTruthy();
  const rows = rowsOf(/^80\/20/);
  const [, y2017, y2018, y2019, y2020] = rows;
  expect(y2017![0]).toBe("2017Utfall2 900 kontakter");
  expect(y2018![0]).toBe("2018Utfall10 649 kontakter, beräknade");
  expect(y2019![0]).toBe("2019Utfall23 700 kontakter");
  expect(y2020![0]).toBe("2020Egen prognos34 563 kontakter, beräknade");
  expect(y2020!.slice(1, 5)).toEqual(["12,5", "2,5", "10,0", "0,0"]);
  const methods = rowsOf(/^Egen prognos och vad metoderna/);
  expect(methods.map(([who]) => who)).toEqual([
    "Prognos",
    "Egen prognos 2020",
    "Utan tillväxt (senast kända nivå) 2020",
    "Halverad tillväxt 2020",
    "Full tillväxt 2020",
  ]);
  expect(methods[1]![2]).toBe("12,5");
  expect(document.body.textContent).not.toMatch(/rättas|bokförda månader/i);
  expect(screen.getByText(/2020 är regionens egen prognos, inte utfall/)).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test("once 2020 is outcome too, the pane says who came closest", async () => {
  await useRows([...DOCUMENT, [2020, 30000, 12.4]]);
  await compareEightyTwenty();
  expect(screen.getByText("2020: Egen prognos kom närmast utfallet i kronor.")).toBeTruthy();
});

test("rows after utfall t.o.m. are said with their sums, and the choice is kept", async () => {
  await useRows([
    ["Period", "Kontakter", "Kostnad"],
    ...Array.from({ length: 6 }, (_, i) => [`2020-0${i + 1}`, 100, 50000]),
  ]);
  await pane.work.edit((one) => ({ ...one, lastOutcome: monthOf(2020, 4) }));
  await untilQuiet(pane);
  expect(
    screen.getByText(/^2 rader \(200 kontakter, 100\s000 kr\) ligger efter utfall/)
  ).toBeTruthy();
  await choose("Rader efter utfall t.o.m.", "forecast");
  await untilQuiet(pane);
  expect(pane.work.history.get().present.laterRows).toBe("forecast");
  expect(screen.getByText(/^Egen prognos: 2 rader/)).toBeTruthy();
});
