import fs from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describeInBrowser, PreviewSession } from "../e2e/browser";
import { messyWorkbook } from "./batch/messyWorkbook";

/** What the pane's code does with a workbook's file, in the pane's own page. */
function copyInPane(page: Page): Promise<string> {
  const pane = page.frames().find((each) => each.url().endsWith("/taskpane.html"))!;
  return pane.evaluate(async () => {
    const file = await new Promise<Office.File>((resolve, reject) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, (result) =>
        String(result.status) === "succeeded" ? resolve(result.value) : reject(result.error.message)
      )
    );
    let text = "";
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await new Promise<number[]>((resolve) =>
        file.getSliceAsync(index, ({ value }) => resolve(value.data))
      );
      for (const byte of slice) text += String.fromCharCode(byte);
    }
    file.closeAsync();
    const base64 = btoa(text);
    await Excel.createWorkbook(base64);
    return base64;
  });
}

describeInBrowser("files in the preview", () => {
  const session = new PreviewSession();

  beforeAll(() => session.open());

  afterAll(() => session.close());

  test("the workbook is read as a file, and a copy of it is offered", async () => {
    const { page, complaints } = await session.visit("");
    const copied = await copyInPane(page);
    const [saved, created] = await page.evaluate(async () => [
      await window.__host!.saveXlsx(),
      window.__host!.createdWorkbooks(),
    ]);
    expect(created).toEqual([copied]);
    expect(saved).toBe(copied);
    const parts = unzipSync(Buffer.from(copied, "base64"));
    const all = Object.values(parts).map((part) => strFromU8(part));
    expect(all.join()).toContain(">_xldudf_NATLAKARE_TARIFF(");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Ny arbetsbok 1.xlsx" }).click();
    const file = await (await download).path();
    expect(fs.readFileSync(file).toString("base64")).toBe(copied);
    expect(complaints).toEqual([]);
  });

  test("on the web the file cannot be had", async () => {
    const { page } = await session.visit("?platform=web&example=no");
    await expect(copyInPane(page)).rejects.toThrow(/network problem/);
  });
});

describeInBrowser("the preview of one's own workbook", () => {
  const session = new PreviewSession();

  beforeAll(() => session.open({ name: "Underlag.xlsx", bytes: messyWorkbook() }));

  afterAll(() => session.close());

  test("shows its sheets instead of the example's, offers its data, and lets it be saved", async () => {
    const { page, complaints } = await session.visit("");
    const cells = await page.evaluate(async () => {
      const { host } = window.__host!;
      await host.workbook.settle();
      const sheets = host.grid.sheets();
      const [[sum] = []] = sheets[0]!.read({ row: 6, column: 4, rows: 1, columns: 1 });
      return { names: sheets.map(({ name }) => name), shared: sum!.value };
    });
    expect(cells.names).toEqual(["Kontakter jan–mars", "Enheter VC", "Gammalt", "Anteckningar"]);
    expect(cells.shared).toBe(0.5);
    const pane = page.frames().find((each) => each.url().endsWith("/taskpane.html"))!;
    await pane.getByText("'Kontakter jan–mars'!A:F", { exact: true }).waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Ladda ned som .xlsx" }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("Underlag.xlsx");
    const parts = unzipSync(fs.readFileSync(await saved.path()));
    expect(strFromU8(parts["xl/workbook.xml"]!)).toContain('name="Kontakter jan–mars"');
    expect(complaints).toEqual([]);
  });
});
