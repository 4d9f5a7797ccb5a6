import fs from "node:fs";
import { PreviewSession, describeInBrowser, type PreviewPage } from "./browser";

describeInBrowser("the preview", () => {
  const session = new PreviewSession();
  let preview: PreviewPage;

  beforeAll(async () => {
    fs.mkdirSync("out", { recursive: true });
    await session.open();
    preview = await session.visit("", { looksAtGrid: true });
  });

  afterAll(() => session.close());

  it("says that it is not Excel, and shows the ribbon of the manifest", async () => {
    const { page } = preview;
    expect(await page.textContent("#notice")).toBe("Förhandsvisning – inte Excel");
    expect(await page.locator("#ribbon button").allTextContents()).toEqual([
      "Öppna",
      "Infoga exempel",
      "Verktyg",
      "Hjälp",
    ]);
  });

  it("has the example's sheets after the user's own", async () => {
    const names = await preview.page.evaluate(() =>
      window.preview!.host.grid.sheets().map(({ name }) => name)
    );
    expect(names[0]).toBe("Blad1");
    expect(names).toEqual(expect.arrayContaining(["Taxor", "Västmanland", "Jämtland Härjedalen"]));
  });

  it("shows sheets that are calculated to the end: every check is zero", async () => {
    const rows = await preview.page.evaluate(() => {
      const sheet = window
        .preview!.host.grid.sheets()
        .find(({ name }) => name === "Fördelning 80-20")!;
      return sheet.read(sheet.usedArea()!).map((row) => row.map(({ value }) => value));
    });
    const checks = rows.filter(([year]) => Number(year) >= 2017 || year === "Summa");
    expect(checks.map((row) => row.slice(-2))).toEqual(new Array(5).fill([0, 0]));
  });

  it("shows the pane, 350 pixels wide with nothing clipped", async () => {
    const pane = preview.page.frame({ url: /taskpane\.html$/ })!;
    await pane.waitForSelector("#root > *");
    const { width, content } = await pane.evaluate(() => ({
      width: window.innerWidth,
      content: document.documentElement.scrollWidth,
    }));
    expect(width).toBe(350);
    expect(content).toBeLessThanOrEqual(350);
    await preview.page.screenshot({ path: "out/preview.png" });
  });

  it("calculates a formula that is typed into a cell", async () => {
    const { page } = preview;
    const click = await page.evaluate(() => {
      window.preview!.host.grid.sheets()[0]!.activate();
      return document.getElementById("grid")!.getBoundingClientRect().toJSON();
    });
    // Somewhere in the cells, below the formula bar.
    await page.mouse.click(click.x + 250, click.y + 150);
    await page.keyboard.type('=NATLAKARE.TARIFF("2019-10-01","LK")');
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => {
      const sheet = window.preview!.host.grid.sheets()[0]!;
      const area = sheet.usedArea();
      return area && sheet.read(area)[0]![0]!.value === 500;
    });
    await page.screenshot({ path: "out/preview-typed.png" });
  });

  it("carries out the buttons of the ribbon", async () => {
    const { page } = preview;
    const sheetCount = () => page.evaluate(() => window.preview!.host.grid.sheets().length);
    const before = await sheetCount();
    await page.click("#ribbon button:nth-of-type(2)");
    await page.waitForFunction(
      (count) => window.preview!.host.grid.sheets().length > count,
      before
    );
    const pane = page.frame({ url: /taskpane\.html$/ })!;
    await page.click("#ribbon button:nth-of-type(3)");
    await pane.getByRole("region", { name: "Verktyg", exact: true }).waitFor();
    await page.click("#ribbon button:nth-of-type(4)");
    await pane.getByRole("region", { name: "Hjälp", exact: true }).waitFor();
  });

  it("complains of nothing, and asks nothing of another machine", () => {
    expect(preview.complaints).toEqual([]);
  });

  it.each(["?lang=en-US", "?theme=dark", "?width=320"])("opens as %s", async (query) => {
    const { page, complaints } = await session.visit(query, { looksAtGrid: true });
    await page.frame({ url: /taskpane\.html$/ })!.waitForSelector("#root > *");
    await page.screenshot({ path: `out/preview-${query.replace(/\W+/g, "")}.png` });
    expect(complaints).toEqual([]);
  });
});
