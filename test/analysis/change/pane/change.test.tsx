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

/** What the rows hold, and one alternative to the rule in force, which every comparison has. */
async function analyse(rows: readonly (readonly (string | number)[])[]): Promise<void> {
  pane = await openPaneIn("sv");
  await writeCells(rows);
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
  await userEvent.click(button("Spara svaret"));
  await goTo("policies");
  await choose("Utgå från", "split-80-20");
  await userEvent.click(button("Lägg till"));
  await untilQuiet(pane);
  await goTo("analysis");
  await choose("Analys", "change");
}

/** The document's numbers. */
const years = [
  ["År", "Kontakter", "Kostnad (mkr)"],
  [2017, 2900, 2.4],
  [2018, 11_000, 5.6],
  [2019, 23_700, 10.5],
];

const professions = [
  ["Period", "Vårdcentral", "Yrke", "Kontakter", "Kostnad (kr)"],
  ["2019-01", "Norr", "läkare", 100, 60_000],
  ["2019-01", "Söder", "läkare", 50, 30_000],
  ["2019-02", "Norr", "läkare", 120, 72_000],
  ["2019-02", "Norr", "sjuksköterska", 40, 10_000],
  ["2019-02", "Söder", "läkare", 30, 18_000],
  ["2019-03", "Norr", "läkare", 110, 66_000],
  ["2019-03", "Norr", "sjuksköterska", 50, 12_000],
  ["2019-04", "Norr", "läkare", 130, 78_000],
  ["2019-04", "Norr", "sjuksköterska", 60, 15_000],
];

function table(name: RegExp): readonly (readonly string[])[] {
  const found = screen.queryByRole("table", { name }) ?? within(group(name)).getByRole("table");
  return within(found)
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => plain(textContent)));
}

function group(name: RegExp): HTMLElement {
  return screen.getByRole("group", { name });
}

function plain(text: string | null): string {
  return text!.replace(/\u00a0/g, " ");
}

describe("the document's years", () => {
  beforeEach(() => analyse(years));

  test("are one sentence, whose parts add up", async () => {
    await choose("Från", "2017-1");
    expect(
      screen.getByText(
        (text) =>
          plain(text) ===
          "Kostnaden ökar 8,1 mkr från 2017 till 2019: volym +13,2, pris och yrkesmix −5,1."
      )
    ).toBeTruthy();
    expect(screen.getByText(/inte uppdelat på yrke/)).toBeTruthy();
  });

  test("are a table beside the waterfall, in kronor as well", async () => {
    await choose("Från", "2017-1");
    await choose("Belopp i", "kr");
    expect(table(/^Från start till slut/)).toEqual([
      ["Steg", "Belopp (+ = ökar kostnaden)"],
      ["2017", "2 400 000"],
      ["Volym", "+13 214 491"],
      ["Pris och yrkesmix", "−5 114 491"],
      ["2019", "10 500 000"],
    ]);
    expect(screen.getByRole("img", { name: /^Trappa från kostnaden 2017/ })).toBeTruthy();
  });

  test("have another answer by another method, which is said to depend on the order", async () => {
    await choose("Från", "2017-1");
    await choose("Metod", "paasche");
    expect(screen.getByText(/volym \+17,2, pris och yrkesmix −9,1/)).toBeTruthy();
    expect(screen.getByText(/vilken period som kommer först/)).toBeTruthy();
  });

  test("a forecast year is marked as one", async () => {
    await choose("Till", "2021-1");
    expect(screen.getByText(/till 2021 \(prognos\)/)).toBeTruthy();
  });

  test("are still chosen after another step", async () => {
    await choose("Från", "2017-1");
    await goTo("result");
    await goTo("analysis");
    expect(screen.getByText(/från 2017 till 2019/)).toBeTruthy();
  });

  test("are written on a sheet", async () => {
    await userEvent.click(button("Skriv till ett blad"));
    await screen.findByText(/^Klart\. Skrivet blad/);
    expect(pane.excel.sheetNames()).toContain("Förändringsanalys");
  });
});

describe("months by unit and profession", () => {
  beforeEach(async () => {
    await analyse(professions);
    await choose("Jämför", "month");
    await choose("Från", "2019-1");
    await choose("Till", "2019-2");
    await choose("Belopp i", "kr");
  });

  test("divide the price and name the new profession", () => {
    expect(table(/^Från start till slut/).map(([name]) => name)).toEqual([
      "Steg",
      "2019-01",
      "Volym",
      "Yrkesmix",
      "Taxa",
      "Avgift och avvikelse",
      "2019-02",
    ]);
    expect(screen.getByText(/^Nytt i den senare perioden: sjuksköterska/)).toBeTruthy();
  });

  test("are a table by unit whose rows and columns add up", () => {
    const [, ...rows] = table(/^Per vårdcentral/);
    const numbers = rows.map(([, ...cells]) =>
      cells.map((cell) => Number(cell.replace(/ /g, "").replace("−", "-")))
    );
    for (const row of numbers)
      expect(row.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(row.at(-1));
    const [region, ...units] = [...numbers].reverse();
    for (const [c, total] of region!.entries())
      expect(units.reduce((sum, row) => sum + row[c]!, 0)).toBe(total);
    expect(rows.map(([name]) => name)).toEqual(["Norr", "Söder", "Mellan enheter", "Regionen"]);
  });

  test("can be of one unit", async () => {
    await choose("Enhet", "Norr");
    expect(screen.getByText(/^Kostnaden för Norr ökar/)).toBeTruthy();
    expect(screen.queryByRole("group", { name: /^Per vårdcentral/ })).toBeNull();
  });

  test("give axe nothing to say", async () => {
    expect(await violations()).toEqual([]);
  });
});

test("periods without contacts are told of, with what to choose instead", async () => {
  await analyse([
    ["Period", "Vårdcentral", "Yrke", "Kontakter", "Kostnad (kr)"],
    ["2019-01", "Norr", "läkare", 100, 60_000],
    ["2019-02", "Norr", "läkare", 100, 60_000],
    ["2019-03", "Norr", "läkare", 100, 60_000],
    ["2019-03", "Söder", "läkare", 0, 0],
  ]);
  await choose("Enhet", "Söder");
  expect(
    screen.getByText(/inga kontakter i någon av perioderna.*Välj andra perioder/)
  ).toBeTruthy();
});
