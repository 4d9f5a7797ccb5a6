import fs from "node:fs";
import type { Frame, Page } from "playwright-core";
import { describeWithLibreOffice, LibreOffice } from "../support/libreOffice";
import { describeInBrowser, PreviewSession } from "./browser";
import { mouseUser, paneOf } from "./paneUser";

const FORMULAS = [
  ["2019-11-01", "=NATLAKARE.TARIFF(A1)", "=B1*2"],
  ["läkare", "=NATLAKARE.ALLOCATE_SPLIT(100.01,{2,1})", ""],
  ["summa", "=SUM(NATLAKARE.ALLOCATE_SPLIT(B1,{1,3}))*1.1", ""],
];

async function fill(page: Page, cells = FORMULAS): Promise<void> {
  await page.evaluate(async (formulas) => {
    const { host } = window.preview!;
    const [sheet] = host.grid.sheets();
    sheet!.write(
      { row: 0, column: 0, rows: formulas.length, columns: formulas[0]!.length },
      formulas.map((row) =>
        row.map((cell) => (cell.startsWith("=") ? { formula: cell } : cell === "" ? null : cell))
      )
    );
    await host.grid.calculate();
  }, cells);
}

/** The files of the workbooks that the add-in has opened. */
async function created(page: Page): Promise<readonly Uint8Array[]> {
  const files = await page.evaluate(() => window.preview!.host.created.map((bytes) => [...bytes]));
  return files.map((bytes) => Uint8Array.from(bytes));
}

async function picture(pane: Frame, heading: string, file: string): Promise<void> {
  await pane.getByRole("region", { name: heading }).screenshot({ path: `out/${file}.png` });
}

describeInBrowser("sharing", () => {
  const session = new PreviewSession();

  beforeAll(async () => {
    fs.mkdirSync("out", { recursive: true });
    await session.open();
  });

  afterAll(() => session.close());

  describeWithLibreOffice("check, copy, open", () => {
    const office = new LibreOffice();
    afterAll(() => office.close());

    it("makes copies that say the same without the add-in", async () => {
      const { page, complaints } = await session.visit("?example=no&width=320");
      const pane = paneOf(page);
      const user = mouseUser(page);
      await pane.getByText("Peka ut era siffror").waitFor();
      await fill(page);
      await user.turnTo("Dela");
      await user.press("button", "Kontroll före delning");
      await user.press("button", "Kontrollera arbetsboken");
      await pane.getByText(/^Kontrollen är klar: \d att ta ställning till\.$/).waitFor();
      await picture(pane, "Kontroll före delning", "check-sv");
      await user.press("button", "Kommittékopia");
      await user.press("button", "Skapa kommittékopia");
      await pane.getByText(/är öppen i ett eget fönster/).waitFor();
      await picture(pane, "Kommittékopia", "copy-sv");
      await user.choose("Formlerna blir", "Levande: Excels egna formler som räknar om");
      await user.press("button", "Skapa kommittékopia");
      await page.waitForFunction(() => window.preview!.host.created.length === 2, null);
      const sheets = await office.recalculate(...(await created(page)));
      for (const cells of sheets.map((each) => each.get("Blad1")!))
        expect(
          ["B1", "C1", "B2", "C2", "B3"].map((address) =>
            Number(Number(cells.get(address)).toFixed(6))
          )
        ).toEqual([500, 1000, 66.67, 33.34, 550]);
      expect(complaints).toEqual([]);
    });
  });

  it("repairs what another add-in has captured, and freezes a copy in place on the web", async () => {
    const { page, complaints } = await session.visit("?example=no&width=320&platform=web");
    const pane = paneOf(page);
    const user = mouseUser(page);
    await pane.getByText("Peka ut era siffror").waitFor();
    await fill(page, [["='C:\\FUNCRES.XLAM'!_xldudf_NATLAKARE_TARIFF(43800)"]]);
    await user.press("button", "Verktyg");
    await user.press("button", "Laga formler");
    await user.press("button", "Sök formler att laga");
    await user.press("button", "Laga formeln");
    await pane.getByText("Lagad. Cellen visar 500.").waitFor();
    await picture(pane, "Laga formler", "repair-sv");
    await user.turnTo("Dela");
    await user.press("button", "Kommittékopia");
    await user.press("checkbox", "Det här är en kopia");
    await user.press("button", "Byt ut formlerna här");
    await pane.getByText(/^Klart\. Skrivet blad: Om arbetsboken\./).waitFor();
    await picture(pane, "Kommittékopia", "freeze-sv");
    expect(complaints).toEqual([]);
  });

  it("fits in a narrow pane in English, on the web too", async () => {
    const { page } = await session.visit("?example=no&width=320&lang=en-US&platform=web");
    const pane = paneOf(page);
    const user = mouseUser(page);
    await fill(page);
    await user.turnTo("Share");
    await user.press("button", "Check before sharing");
    await user.press("button", "Check the workbook");
    await pane.getByText(/^The check is done/).waitFor();
    await picture(pane, "Check before sharing", "check-en");
    await user.press("button", "Committee copy");
    await picture(pane, "Committee copy", "copy-en");
    await user.press("button", "Tools");
    await user.press("button", "Repair formulas");
    await user.press("button", "Look for formulas to repair");
    await pane.getByText("No formulas need repair.").waitFor();
    await picture(pane, "Repair formulas", "repair-en");
    const wide = await pane.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
  });
});
