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
  untilStill,
  violations,
} from "../../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());

async function openWith(
  cells: readonly (readonly (string | number)[])[],
  language: "sv" | "en" = "sv"
): Promise<void> {
  pane = await openPaneIn(language);
  await writeCells(cells);
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
  await userEvent.click(button("Spara svaret"));
  await goTo("policies");
  await choose("Utgå från", "split-80-20");
  await userEvent.click(button("Lägg till"));
  await untilQuiet(pane);
}

async function showSpan(): Promise<void> {
  await goTo("analysis");
  await choose("Analys", "span");
  await shown();
}

async function shown(): Promise<void> {
  await screen.findByRole("region", { name: "Spann" });
  await untilStill(pane);
}

function answers(): string {
  const section = screen.getByRole("region", { name: "Spann" });
  return within(section)
    .getByRole("status")
    .textContent!.replace(/\u00a0/g, " ");
}

function table(name: RegExp): readonly (readonly string[])[] {
  return within(within(screen.getByRole("group", { name })).getByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent!.replace(/\u00a0/g, " ")));
}

describe("four years", () => {
  beforeAll(async () => {
    await openWith([
      ["År", "Kontakter", "Kostnad (kr)"],
      [2020, 4800, 2_400_000],
      [2021, 11_200, 5_600_000],
      [2022, 21_000, 10_500_000],
      [2023, 25_000, 12_500_000],
    ]);
    await showSpan();
  });
  beforeEach(async () => {
    await pane.reopen();
    await goTo("analysis");
    await shown();
  });
  afterAll(() => pane.close());

  test("are a bracket and a band that is too wide to decide by", () => {
    expect(answers()).toContain(
      "Kostnaden 2024 blir 12,5 mkr om volymen står stilla, 16,5 mkr om den växer i halva takten och 21,7 mkr om den växer som hittills, i genomsnitt +73,3 % per år (halverad i logaritmer: +31,7 %)."
    );
    expect(answers()).toContain(
      "Metoden i bruk, ingångsläge (senast kända nivå), är linjen utan tillväxt."
    );
    expect(answers()).toContain(
      "Med 4 hela år att bygga på kan utfallet 2024 bli 4,5–34,4 mkr (80 %-band kring metoden i bruk). Bandet är så brett att"
    );
  });

  test("are a table of every year, with the band", () => {
    const rows = table(/^Kostnad vid tillväxt, mkr/);
    expect(rows[0]).toEqual(["År", "Utfall", "Utan", "Halverad", "Full", "Band 80 %"]);
    expect(rows[4]).toEqual(["2023Utfall", "12,5", "", "", "", ""]);
    expect(rows[5]).toEqual(["2024Prognos", "", "12,5", "16,5", "21,7", "4,5–34,4"]);
    expect(table(/^Kontakter vid tillväxt/)[5]!.slice(2)).toEqual(["25 000", "32 915", "43 335"]);
  });

  test("are a chart with a name, and nothing stands against it", async () => {
    expect(screen.getByRole("img", { name: /^Linjediagram 2020–2026/ })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test("are written to a sheet", async () => {
    await userEvent.click(button("Skriv till ett blad"));
    await screen.findByText(/^Klart\. Skrivet blad: Prognosens spann/);
  });
});

test("one year is a level, and a sentence on what growth would take", async () => {
  await openWith([
    ["År", "Kontakter", "Kostnad (kr)"],
    [2023, 25_000, 12_500_000],
  ]);
  await showSpan();
  expect(answers()).toContain("Kostnaden 2024 blir 12,5 mkr om volymen står stilla.");
  expect(answers()).toContain("för få perioder");
  expect(answers()).toContain("kräver minst fyra hela år med kontakter; underlaget har 1.");
  expect(table(/^Kostnad/)[0]).toEqual(["År", "Utfall", "Utan"]);
  await pane.close();
});
