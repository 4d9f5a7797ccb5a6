/** @jest-environment ./test/build/pageEnvironment.cjs */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { completeBrowser } from "../../app/browser";
import { writeCells } from "../../app/cells";
import {
  button,
  choose,
  goTo,
  type OpenedPane,
  openPaneIn,
  untilQuiet,
  waitUntil,
} from "../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
beforeAll(async () => {
  pane = await openPaneIn("sv");
  await writeCells([
    ["År", "Kontakter", "Kostnad (kr)"],
    [2018, 4800, 2_400_000],
    [2019, 11_200, 5_600_000],
    [2020, 21_000, 10_500_000],
  ]);
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
  await userEvent.click(button("Spara svaret"));
  await goTo("policies");
  await choose("Utgå från", "stopped-payment");
  await userEvent.click(button("Lägg till"));
  await untilQuiet(pane);
  await goTo("analysis");
});
afterAll(() => pane.close());

/** Three figures beside each other, to the end of their sentence. */
// On a sheet it may be a row of its own, and begin with a capital.
const SPAN = /(?<=\bu)tan tillväxt .+?, halverad tillväxt .+?, full tillväxt [^.]+/i;

function plain(text: string): string {
  return text.replace(/\u00a0/g, " ");
}

/** Chooses the last year of the forecast. */
async function chooseLast(label: string): Promise<void> {
  const { options } = screen.getByRole<HTMLSelectElement>("combobox", { name: label });
  await choose(label, [...options].filter(({ text }) => /^\d{4}/.test(text)).at(-1)!.value);
}

test.each([
  { analysis: "change", sheet: "Förändringsanalys", ask: () => chooseLast("Till") },
  { analysis: "sensitivity", sheet: "Känslighetsanalys", ask: () => chooseLast("Period") },
  { analysis: "breakEven", sheet: "Brytpunkt", ask: null },
] as const)("the sheet of $analysis has the span that its pane has", async (one) => {
  await pane.reopen();
  await goTo("analysis");
  await choose("Analys", one.analysis);
  await one.ask?.();
  await waitUntil(() => SPAN.test(plain(document.body.textContent!)));
  const [shown] = SPAN.exec(plain(document.body.textContent!))!;
  await userEvent.click(button("Skriv till ett blad"));
  await untilQuiet(pane);
  await screen.findByText(/^Klart\. Skrivet blad/);
  const cells = (await pane.excel.read(one.sheet)).flat();
  expect(cells.map(({ value }) => plain(String(value)).match(SPAN)?.[0])).toContain(shown);
});
