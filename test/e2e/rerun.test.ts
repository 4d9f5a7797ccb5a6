import fs from "node:fs";
import type { Page } from "playwright-core";
import { describeInBrowser, PreviewSession } from "./browser";
import { mouseUser, paneOf } from "./paneUser";
import { Walk } from "./walk";

/** Few, as each formula of a run's sheets is calculated at every step. */
const REGION = [
  ["År", "Kontakter", "Kostnad (mkr)"],
  ["2018", "8 000", "5,6"],
  ["2019", "23 700", "10,5"],
];

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
    own.GetRange("H1:H4").Formulas = [
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
    const own = host.workbook.Worksheets.GetItem("Blad1").GetRange("H1:H4");
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
    const walk = await Walk.start(session, "rerun");
    const { page } = walk;
    const user = mouseUser(page);
    const older = paneOf(page).getByText(/visar en äldre körning/);
    await walk.put(REGION);
    await walk.answer();
    await walk.compare("80/20");
    await walk.run();
    await useSheets(page);
    const first = await read(page);
    expect(first.cells[2]).toMatch(/^Jämförelse/);
    await walk.compare("Lägre taxa");
    await older.waitFor();
    await user.press("button", "Kör");
    await older.waitFor({ state: "detached" });
    await walk.see(/^Klart\. Skrivna blad: Nämndblad/);
    const second = await read(page);
    expect(second.formula).toBe(first.formula);
    expect(second.charts).toEqual(expect.arrayContaining(["Mitt diagram"]));
    expect(second.charts).toHaveLength(first.charts.length);
    expect(second.cells[2]).toBe(first.cells[2]);
    expect(Number(second.cells[3])).toBeGreaterThan(Number(first.cells[3]));
    expect(Number.isFinite(Number(second.cells[1]))).toBe(true);
    await page.screenshot({ path: "out/rerun.png" });
    await page.evaluate(() => window.preview!.select("Jämförelse!A1"));
    await page.screenshot({ path: "out/rerun-sheet.png" });
    await page.evaluate(() => window.preview!.select("Blad1!A2"));
    await page.screenshot({ path: "out/rerun-own.png" });
    await walk.end();
  });
});
