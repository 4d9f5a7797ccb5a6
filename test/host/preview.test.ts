import fs from "node:fs";
import { PreviewSession, describeInBrowser, type PreviewPage } from "../e2e/browser";

/** Runs in the pane's page, with Microsoft's client. */
async function fill(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:D5").values = [
      ["År", "Tariff", "Utfall", "Prognos"],
      ["'2019", 100, 80, 90],
      ["'2020", 120, 140, 130],
      ["'2021", -40, 60, 70],
      ["'2022", 160, 150, 155],
    ];
    sheet.tables.add("A1:D5", true).name = "Utfall";
    sheet.getRange("F1").formulas = [["=SUM(Utfall[Prognos])"]];
    const kinds = ["ColumnClustered", "ColumnStacked", "BarClustered", "LineMarkers"] as const;
    for (const kind of kinds) {
      const chart = sheet.charts.add(kind, sheet.getRange("A1:D5"), "Columns");
      chart.title.text = kind;
      chart.axes.valueAxis.title.text = "Kronor";
      chart.legend.position = "Bottom";
    }
    const points = sheet.charts.add("XYScatterLines", sheet.getRange("B1:C5"), "Columns");
    points.title.text = "Punkter";
    points.axes.categoryAxis.title.text = "Tariff";
    const steps = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C5"), "Columns");
    steps.title.text = "Vattenfall";
    steps.legend.visible = false;
    const series = steps.series.getItemAt(0);
    series.format.fill.clear();
    const second = steps.series.getItemAt(1);
    second.hasDataLabels = true;
    second.gapWidth = 40;
    second.points.getItemAt(1).format.fill.setSolidColor("#70AD47");
    await context.sync();
  });
}

async function listen(): Promise<void> {
  const seen: string[] = [];
  Object.assign(window, { seen });
  await Excel.run(async ({ workbook, sync }) => {
    workbook.worksheets.onSelectionChanged.add(async ({ address }) => {
      seen.push(`selected ${address}`);
    });
    workbook.worksheets.onChanged.add(async ({ address }) => {
      seen.push(`changed ${address}`);
    });
    await sync();
  });
}

describeInBrowser("the preview's host", () => {
  const session = new PreviewSession();
  let preview: PreviewPage;

  const pane = () => preview.page.frame({ url: /taskpane\.html$/ })!;

  beforeAll(async () => {
    fs.mkdirSync("out", { recursive: true });
    await session.open();
    preview = await session.visit("?example=no", { looksAtGrid: true });
    await pane().waitForSelector("#root > *");
  });

  afterAll(() => session.close());

  it("serves the add-in's pages with a policy, and the pane works under it", async () => {
    const response = await preview.page.request.get(
      new URL("/taskpane.html", preview.page.url()).href
    );
    expect(response.headers()["content-security-policy"]).toContain("default-src 'none'");
    expect(preview.complaints).toEqual([]);
  });

  it("draws charts from live values", async () => {
    await pane().evaluate(fill);
    await preview.page.waitForSelector("#charts svg");
    const drawn = preview.page.locator("#charts svg");
    expect(await drawn.count()).toBe(6);
    expect(await drawn.first().textContent()).toContain("Kronor");
    await preview.page.setViewportSize({ width: 1366, height: 1600 });
    await preview.page.screenshot({ path: "out/charts.png" });
    await preview.page.evaluate(() => (document.body.dataset["theme"] = "dark"));
    await preview.page.screenshot({ path: "out/charts-dark.png" });
    await preview.page.evaluate(() => (document.body.dataset["theme"] = "light"));
    await preview.page.setViewportSize({ width: 1366, height: 768 });
    await pane().evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("B5").values = [[4321]];
        await context.sync();
      })
    );
    await preview.page.waitForFunction(() =>
      window.__host!.charts("Blad1")[0]!.series[0]!.values.includes(4321)
    );
  });

  it("tells the pane what the user selects and writes, and understands tables in formulas", async () => {
    await pane().evaluate(listen);
    const box = await preview.page.evaluate(() =>
      document.getElementById("grid")!.getBoundingClientRect().toJSON()
    );
    await preview.page.evaluate(() => window.__host!.select("Blad1!A1"));
    // Somewhere in the cells to the right of the table.
    await preview.page.mouse.click(box.x + 500, box.y + 150);
    await preview.page.keyboard.type("=SUM(Utfall[Utfall])");
    await preview.page.keyboard.press("Enter");
    await preview.page.waitForFunction(() => {
      const sheet = window.__host!.host.grid.sheets()[0]!;
      return sheet.read(sheet.usedArea()!).some((row) => row.some(({ value }) => value === 430));
    });
    const seen = await pane().evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^selected H/),
        expect.stringMatching(/^changed H/),
      ])
    );
  });

  it("opens the workbook again as it was", async () => {
    await preview.page.evaluate(() => window.__host!.host.workbook.Settings.Add("a", 1));
    await Promise.all([
      preview.page.waitForNavigation(),
      preview.page.evaluate(() => window.__host!.reopenWorkbook()),
    ]);
    await preview.page.waitForSelector("body[data-state=ready]", { state: "attached" });
    const kept = await preview.page.evaluate(() => ({
      charts: window.__host!.charts("Blad1").length,
      tables: window.__host!.host.workbook.Tables.GetCount(),
      setting: window.__host!.host.workbook.contents.settings["a"],
    }));
    expect(kept).toEqual({ charts: 6, tables: 1, setting: 1 });
    await preview.page.evaluate(() => window.__host!.reloadPane());
    await pane().waitForSelector("#root > *");
    expect(preview.complaints).toEqual([]);
  });
});
