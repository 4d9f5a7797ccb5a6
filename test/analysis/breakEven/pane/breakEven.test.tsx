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
  type,
  untilQuiet,
  violations,
} from "../../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());

/** Two years of even contacts at 500 kr, and 80/20 beside the rule in force. */
async function open(): Promise<void> {
  pane = await openPaneIn("sv");
  await writeCells([
    ["År", "Kontakter", "Kostnad (kr)"],
    [2020, 24_000, 12_000_000],
    [2021, 24_000, 12_000_000],
  ]);
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
  await userEvent.click(button("Spara svaret"));
  await goTo("policies");
  await choose("Utgå från", "split-80-20");
  await userEvent.click(button("Lägg till"));
  await untilQuiet(pane);
  await goTo("analysis");
  await choose("Analys", "breakEven");
}

function value(label: string | RegExp): string {
  return screen.getByRole<HTMLInputElement>("textbox", { name: label }).value;
}

function answers(): string {
  const section = screen.getByRole("region", { name: "Brytpunkt" });
  return within(section)
    .getByRole("status")
    .textContent!.replace(/\u00a0/g, " ");
}

function table(name: RegExp): readonly (readonly string[])[] {
  const found =
    screen.queryByRole("table", { name }) ??
    within(screen.getByRole("group", { name })).getByRole("table");
  return within(found)
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent!.replace(/\u00a0/g, " ")));
}

const COST = "Undvikbar kostnad för ett fysiskt besök";
const SHARE = "Vårdcentralens andel av kostnaden";

describe("24 000 contacts at 500 kr", () => {
  beforeAll(open);
  beforeEach(async () => {
    await pane.reopen();
    await goTo("analysis");
  });
  afterAll(() => pane.close());

  test("are proposed from the forecast; the cost of a visit is not", () => {
    expect([value("Kontakter per år"), value("Nettopris"), value(SHARE), value(COST)]).toEqual([
      "24000",
      "500",
      "100",
      "",
    ]);
    expect(answers()).toContain("utan det finns ingen brytpunkt");
    const rows = table(/^Kassa och kapacitet/);
    expect(rows.map(([name]) => name)).toEqual([
      "Kommer tillbaka",
      "Kassa",
      "Fysiska besök",
      "Ett besök får högst kosta, kr",
      "… för vårdcentralen själv, kr",
    ]);
    expect(rows[3]).toEqual(["Ett besök får högst kosta, kr", "vad som helst", "1 111", "667"]);
  });

  test("break even at 33.3 % for the region and at 6.7 % for a health centre with 20 %", async () => {
    await type(COST, "1500");
    await type(SHARE, "20");
    expect(answers()).toContain("sparar så länge färre än 33,3 % av de stoppade kontakterna");
    expect(answers()).toContain(
      "20 % bär sig för vårdcentralen om minst 6,7 % av kontakterna ersätter ett besök à 1 500 kr."
    );
    expect(answers()).toContain("Regionen centralt betalar 9,6 mkr mindre per år");
    const rows = new Map(table(/^Kassa och kapacitet/).map(([name, ...rest]) => [name, rest]));
    expect(rows.get("Kassa")).toEqual(["+12,0", "+12,0", "+12,0"]);
    expect(rows.get("Kapacitet")).toEqual(["0,0", "−16,2", "−27,0"]);
    // Nothing of the capacity is cash until somebody says so.
    expect(rows.get("Netto vid realiserbar andel 0 %")).toEqual(["+12,0", "+12,0", "+12,0"]);
    expect(rows.get("Netto om all kapacitet räknas")).toEqual(["+12,0", "−4,2", "−15,0"]);
  });

  test("the grid has the break-even of every cost below it", () => {
    const rows = table(/^Sparas per år/);
    expect(rows[0]).toEqual(["Andel", "750", "1 125", "1 500", "1 875", "2 250"]);
    expect(rows[4]!.slice(0, 4)).toEqual(["30 %", "+6,6", "+3,9", "+1,2"]);
    expect(rows[5]!.slice(0, 4)).toEqual(["40 %", "+4,8", "+1,2", "−2,4"]);
    expect(rows.at(-1)).toEqual(["Brytpunkt", "66,7 %", "44,4 %", "33,3 %", "26,7 %", "22,2 %"]);
  });

  test("own service and leakage take their part, and together no more than all", async () => {
    await userEvent.click(screen.getByText("Vart kontakterna annars tar vägen"));
    await type("Till egen digital tjänst", "50");
    await type("Egen digital kontakt", "200");
    expect(answers()).toContain("färre än 26,7 %");
    expect(table(/^Kassa och kapacitet/)[1]!.slice(1)).toEqual(["+9,6", "+9,6", "–"]);
    await type("Till annan kanal (läckage)", "60");
    expect(screen.getByText(/får tillsammans vara högst 100 %: här högst 50 %/)).toBeTruthy();
    await type("Till annan kanal (läckage)", "0");
    await type("Till egen digital tjänst", "0");
  });

  test("what was stated goes back to the forecast's", async () => {
    await userEvent.click(button("Återgå till prognosens värden"));
    expect(value(SHARE)).toBe("100");
    expect(value(COST)).toBe("1500");
    expect(answers()).toContain("brytpunkterna är desamma");
  });

  test("evidence says how much it is worth", () => {
    const section = screen.getByRole("region", { name: /^Belägg/ });
    const items = within(section)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent!.replace(/\u00a0/g, " "));
    expect(items[1]).toMatch(/^45 %: .*Economic Journal.*\[B\]$/);
    expect(items[2]).toMatch(/^ca 75 %: andrahandsuppgift, inte officiell\. .*\[C\]$/);
  });

  test("is written to a sheet, and nothing stands against it for assistive technology", async () => {
    await userEvent.click(button("Skriv till ett blad"));
    await screen.findByText(/^Klart\. Skrivet blad: Brytpunkt/);
    expect(pane.excel.sheetNames()).toContain("Brytpunkt");
    expect(await violations()).toEqual([]);
  });
});
