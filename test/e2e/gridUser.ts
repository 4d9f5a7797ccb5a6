import type { Page } from "playwright-core";

/** What a sheet shows of a table, by its headings. */
export type SheetRow = Readonly<Record<string, unknown>>;

/** Types rows from A1 on, Tab after each cell and Enter after each row, as somebody does in Excel. */
export async function typeRows(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  await clickA1(page);
  for (const row of rows)
    for (const [i, text] of row.entries()) {
      await page.keyboard.type(text);
      await page.keyboard.press(i < row.length - 1 ? "Tab" : "Enter");
    }
}

/**
 * Puts rows where typing would and marks them. The grid is drawn anew at every key: where it is not the
 * typing that is tested, it would be most of the test.
 */
export async function putRows(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const cells = rows.map((row) =>
    row.map((text) => {
      const isNumber = /^\d[\d ]*(,\d+)?$/.test(text);
      if (isNumber) return Number(text.replace(/ /g, "").replace(",", "."));
      return text === "" ? null : text;
    })
  );
  await page.evaluate(async (inputs) => {
    const { host, select } = window.preview!;
    const sheet = host.grid.activeSheet();
    const [{ length: columns } = []] = inputs;
    sheet.write({ row: 0, column: 0, rows: inputs.length, columns: columns! }, inputs);
    await host.workbook.settle();
    select(`${sheet.name}!A1:${String.fromCharCode(64 + columns!)}${inputs.length}`);
  }, cells);
}

/** Marks as many rows and columns from A1 on. */
export async function selectFromA1(page: Page, rows: number, columns: number): Promise<void> {
  await clickA1(page);
  for (let i = 1; i < rows; i += 1) await page.keyboard.press("Shift+ArrowDown");
  for (let i = 1; i < columns; i += 1) await page.keyboard.press("Shift+ArrowRight");
}

/** Of the grid's cells, in pixels, and of its headings. */
const CELL = { width: 88, height: 24 } as const;
const HEADINGS = { width: 46, height: 20 } as const;

/** Marks as many rows and columns from A1 on with the mouse held down. */
export async function dragFromA1(page: Page, rows: number, columns: number): Promise<void> {
  const { x, y } = (await page.locator("canvas[id^=univer-sheet-main]").boundingBox())!;
  const middleOf = (row: number, column: number): readonly [number, number] => [
    x + HEADINGS.width + (column + 0.5) * CELL.width,
    y + HEADINGS.height + (row + 0.5) * CELL.height,
  ];
  await page.mouse.move(...middleOf(0, 0));
  await page.mouse.down();
  await page.mouse.move(...middleOf(rows - 1, columns - 1), { steps: 5 });
  await page.mouse.up();
}

/** Below the column's letter and beside the row's number. */
async function clickA1(page: Page): Promise<void> {
  const cells = page.locator("canvas[id^=univer-sheet-main]");
  await cells.click({ position: { x: 80, y: 30 } });
}

export function sheetNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.preview!.host.grid.sheets().map(({ name }) => name));
}

/** What the cells of a sheet hold when everything is calculated. */
export function cellsOf(page: Page, sheet: string): Promise<readonly (readonly unknown[])[]> {
  return page.evaluate(async (name) => {
    const { host } = window.preview!;
    await host.workbook.settle();
    const found = host.grid.sheets().find((each) => each.name === name)!;
    return found.read(found.usedArea()!).map((row) => row.map(({ value }) => value));
  }, sheet);
}

/** The first table of a sheet that has the headings, down to its first empty row. */
export async function tableOf(
  page: Page,
  sheet: string,
  ...wanted: readonly string[]
): Promise<readonly SheetRow[]> {
  const cells = await cellsOf(page, sheet);
  const top = cells.findIndex((row) => wanted.every((heading) => row.includes(heading)));
  if (top < 0) throw new Error(`${sheet} has no table with ${wanted.join(", ")}.`);
  const end = cells.findIndex((row, i) => i > top && (row[0] ?? "") === "");
  return cells
    .slice(top + 1, end < 0 ? undefined : end)
    .map((row) =>
      Object.fromEntries(cells[top]!.map((heading, i) => [String(heading ?? ""), row[i]]))
    );
}
