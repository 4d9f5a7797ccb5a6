import fs from "node:fs";
import type { Page } from "playwright-core";
import { describeInBrowser, PreviewSession } from "./browser";
import { mouseUser, paneOf } from "./paneUser";

interface Own {
  readonly cells: readonly unknown[];
  readonly formula: unknown;
  readonly charts: readonly string[];
}

/** What the user makes of the sheets of the first run. */
function useSheets(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { workbook } = window.preview!.host;
    const own = workbook.Worksheets.GetItem("Blad1");
    const run = workbook.Worksheets.GetItem("Jämförelse");
    own.GetRange("A1:A4").Formulas = [
      ["Mitt eget"],
      ["=SUM(Resultat[Kassa, kr])"],
      ["=Rubrik"],
      ["=ROWS(Resultat)"],
    ];
    workbook.Names.Add("Rubrik", run.GetRange("A1"));
    const chart = await run.Charts.Add("Line", run.GetRange("G20:G24"), "Columns");
    Object.assign(chart, { Name: "Mitt diagram" });
    await workbook.settle();
  });
}

function read(page: Page): Promise<Own> {
  return page.evaluate(async () => {
    const { host } = window.preview!;
    await host.workbook.settle();
    const own = host.workbook.Worksheets.GetItem("Blad1").GetRange("A1:A4");
    return {
      cells: own.Values.map(([value]) => value),
      formula: own.Formulas[1]![0],
      charts: host.charts("Jämförelse").map(({ name }) => name),
    };
  });
}

describeInBrowser("Kör for the second time", () => {
  const session = new PreviewSession();

  beforeAll(async () => {
    fs.mkdirSync("out", { recursive: true });
    await session.open();
  });

  afterAll(() => session.close());

  it("leaves the user's formulas, name and chart about the first run's sheets alive", async () => {
    const { page } = await session.visit("?example=no&delay=2");
    const user = mouseUser(page);
    const pane = paneOf(page);
    await user.press("button", "Infoga exempelregionen");
    await pane.getByText("Det här är läst").waitFor();
    await user.press("button", "Spara svaret");
    await user.turnTo("Alternativ");
    const add = async (name: string): Promise<void> => {
      await user.choose("Utgå från", name);
      await user.press("button", "Lägg till");
      await pane.getByRole("heading", { level: 3, name }).waitFor();
    };
    await add("80/20");
    await user.turnTo("Resultat");
    await user.press("button", "Kör");
    await pane.getByText(/^Klart\. Skrivna blad: Jämförelse/).waitFor();
    await useSheets(page);
    const first = await read(page);
    expect(first.cells[2]).toMatch(/^Jämförelse/);
    await user.turnTo("Alternativ");
    await add("Lägre taxa");
    await user.turnTo("Resultat");
    await pane.getByText(/visar en äldre körning/).waitFor();
    await user.press("button", "Kör");
    await pane.getByText(/visar en äldre körning/).waitFor({ state: "detached" });
    await pane.getByText(/^Klart\. Skrivna blad: Jämförelse/).waitFor();
    const second = await read(page);
    expect(second.formula).toBe(first.formula);
    expect(second.charts).toEqual(expect.arrayContaining(["Mitt diagram"]));
    expect(second.charts).toHaveLength(first.charts.length);
    expect(second.cells[2]).toBe(first.cells[2]);
    expect(Number(second.cells[3])).toBeGreaterThan(Number(first.cells[3]));
    expect(Number.isFinite(Number(second.cells[1]))).toBe(true);
    await page.screenshot({ path: "out/rerun.png" });
    await page.evaluate(() => window.preview!.select("Blad1!A2"));
    await page.screenshot({ path: "out/rerun-own.png" });
    await page.close();
  });
});
