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
  untilQuiet,
  violations,
} from "../../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
afterEach(() => pane.close());

async function openRelations(): Promise<void> {
  await userEvent.click(button("Spara svaret"));
  await goTo("policies");
  await choose("Utgå från", "split-80-20");
  await userEvent.click(button("Lägg till"));
  await untilQuiet(pane);
  await goTo("analysis");
  await choose("Analys", "relations");
}

function rowsOf(table: RegExp): readonly (readonly string[])[] {
  return within(within(screen.getByRole("group", { name: table })).getByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent!.replace(/\u00a0/g, " ")));
}

function says(text: RegExp): void {
  const found = screen
    .getAllByText((_, element) => text.test(element?.textContent?.replace(/\u00a0/g, " ") ?? ""))
    .filter((element) => element.childElementCount === 0);
  expect(found).not.toEqual([]);
}

describe("on the sample region", () => {
  beforeEach(async () => {
    pane = await openPaneIn("sv");
    await userEvent.click(button("Infoga exempelregionen"));
    await screen.findByText("Det här är läst");
    await untilQuiet(pane);
    await openRelations();
  });

  test("each relation is a sentence, a scatter and a table, and says what was put in", async () => {
    says(
      /färre digitala kontakter per 1 000 listade \(n = 20, r = −0,65, .*−0,85 till −0,30, p = 0,002\)/
    );
    says(/påhittad och sambandet är inlagt/);
    says(/inte en orsak/);
    expect(screen.getByRole("img", { name: /^Punktdiagram med 20 enheter/ })).toBeTruthy();
    expect(rowsOf(/^Enheterna/)).toHaveLength(21);
    expect(await violations()).toEqual([]);
    await choose("Vad mot vad", "availability");
    says(/^Inget samband kan visas .*\(n = 20/);
    says(/saknar samband med kontakterna/);
    await choose("Vad mot vad", "visits");
    says(/^Inget samband kan visas .*avlastning/);
    says(/3 år är för få/);
    await choose("Från år", "2018");
    expect(screen.getByRole("heading", { name: "Enheternas förändring 2018–2019" })).toBeTruthy();
  });

  test("winners and losers stand by CNI, and all is written to a sheet", async () => {
    await choose("Vad mot vad", "distribution");
    says(/20 enheter får lägre kostnad och 0 högre/);
    const groups = rowsOf(/^Kostnadsförändring efter CNI/);
    expect(groups.map((row) => row[1])).toEqual(["Enheter", "4", "4", "4", "4", "4"]);
    expect(await violations()).toEqual([]);
    await userEvent.click(button("Skriv till ett blad"));
    await screen.findByText(/^Klart\. Skrivet blad: Samband/);
    expect(pane.excel.sheetNames()).toContain("Samband");
  });
});

test("without units it says what to add, and the sheet says so too", async () => {
  pane = await openPaneIn("sv");
  await writeCells([
    ["År", "Kostnad (mkr)"],
    [2018, 5.6],
    [2019, 10.5],
  ]);
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
  await openRelations();
  says(/Underlaget är inte uppdelat på enheter/);
  await choose("Vad mot vad", "visits");
  says(/Det behövs minst två hela år/);
  await choose("Vad mot vad", "distribution");
  says(/Underlaget är inte uppdelat på enheter/);
  await userEvent.click(button("Skriv till ett blad"));
  await screen.findByText(/^Klart\. Skrivet blad: Samband/);
});
