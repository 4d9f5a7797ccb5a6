import fs from "node:fs";
import type { Page } from "playwright-core";
import { strFromU8, unzipSync } from "fflate";
import { dayOfSerial, monthOfDay, yearAndMonth } from "../../src/core/calendar";
import { generate, OWN_COUNTY, testNumber } from "../invoices/generator";
import { describeInBrowser, PreviewSession } from "./browser";
import { cellsOf, sheetNames, tableOf } from "./gridUser";
import { mouseUser, paneOf } from "./paneUser";

/** What stands to the right of the first cell that says so. */
async function beside(page: Page, sheet: string, label: string): Promise<unknown> {
  const cells = await cellsOf(page, sheet);
  return cells.find(([first]) => first === label)?.[1];
}

describeInBrowser("from a file of invoice lines to the books and the follow-up", () => {
  const session = new PreviewSession();
  beforeAll(async () => {
    fs.mkdirSync("out", { recursive: true });
    await session.open();
  });
  afterAll(() => session.close());

  it("goes the whole way: file, checks, table, 80/20, vouchers that sum to zero, a unit's page", async () => {
    // So many that every month of the year has some.
    const { file, expected } = generate(11, 2400, 130);
    const rows = [...file.rows];
    const content = [file.headings, ...rows].join("\r\n");
    const { page, complaints } = await session.visit("?example=no&platform=web&width=350", {
      height: 1600,
    });
    const workers: string[] = [];
    page.on("worker", (worker) => workers.push(worker.url()));
    const pane = paneOf(page);
    const user = mouseUser(page);
    const picture = (name: string): Promise<Buffer> =>
      page.locator("#pane").screenshot({ path: `out/invoices-${name}.png` });
    await user.press("button", "Läs in fakturarader");
    await pane.getByRole("button", { name: "Välj filer" }).waitFor();
    await picture("begin");
    await pane
      .locator('input[type="file"]')
      .first()
      .setInputFiles({
        name: "fakturarader 2025.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(content),
      });
    await pane.getByRole("textbox", { name: /^Egen länskod/ }).fill(String(OWN_COUNTY));
    await user.press("button", "Läs in");
    await pane.getByText(/fakturarader är lästa av/).waitFor();
    // Read beside the page, by the build's own worker.
    expect(workers.map((url) => new URL(url).pathname)).toEqual(["/invoices.js"]);
    await picture("read");
    for (const provider of ["Nätdoktorn AB", "Kryckan Digital AB", "Doktor Nu Sverige AB"])
      await pane.getByRole("combobox", { name: provider }).selectOption({ label: "Digital" });
    await user.press("button", "Bekräfta listan");
    await pane.getByText("Listan är bekräftad och sparad i arbetsboken.").waitFor();
    await pane.getByText(/fynd\. På spel/).waitFor();
    await picture("checks");
    await user.press("button", "Skriv Fakturakontroll");
    await pane.getByText(/^Klart\. Skrivna blad: Fakturakontroll/).waitFor();
    await user.press("button", "Skriv tabell och uppföljning");
    await pane.getByText(/^Klart\. Skrivna blad: Fakturatabell/).waitFor();
    await picture("written");
    const cost = (await beside(page, "Fakturatabell", "Summa nettokostnad (kr)")) as number;
    expect(cost).toBeGreaterThan(0);
    const found = await cellsOf(page, "Fakturakontroll");
    const planted = [...expected.planted.values()].flat();
    expect(planted.length).toBeGreaterThan(10);
    expect(found.filter((row) => row[0] === "Ny").length).toBeGreaterThan(10);

    await user.press("button", "Använd Fakturatabell som underlag");
    await pane.getByText("Det här är läst").waitFor();
    await user.press("button", "Spara svaret");
    await pane.getByText(/^Dagens regel/).waitFor();
    await user.turnTo("Alternativ");
    await user.choose("Utgå från", "80/20");
    await user.press("button", "Lägg till");
    await pane.getByRole("heading", { level: 3, name: "80/20" }).waitFor();
    await user.turnTo("Resultat");
    await user.choose("Alternativ", "80/20");
    await pane
      .getByText(/80\/20 flyttar/)
      .first()
      .waitFor();

    await picture("comparison");
    await user.turnTo("Underlag");
    await pane.getByText("Kontering", { exact: true }).click();
    for (const unit of ["Köpings vårdcentral", "Sala vårdcentral", "Norbergs vårdcentral"])
      await pane.getByRole("textbox", { name: `Kod, ${unit}` }).fill(`00${unit.length}`);
    await pane.getByRole("textbox", { name: "Regionens namn" }).fill("Region Påhitt");
    await user.choose("Vårdcentralens andel enligt", "80/20");
    await user.press("button", "Skriv Bokföringsunderlag");
    await pane.getByText(/^Klart\. Skrivna blad: Bokföringsunderlag/).waitFor();
    await picture("voucher");
    expect(await beside(page, "Bokföringsunderlag", "Kontroll: summan av alla rader (kr)")).toBe(0);

    expect(await sheetNames(page)).toEqual(
      expect.arrayContaining(["Uppföljning region", "Uppföljning vårdcentral"])
    );
    const unit = await cellsOf(page, "Uppföljning vårdcentral");
    expect(unit.flat().filter((value) => String(value).startsWith("#"))).toEqual([]);
    // What the page says of the chosen unit is what the table's rows of its year sum to.
    const chosen = await beside(page, "Uppföljning vårdcentral", "Vårdcentral");
    const year = Number(await beside(page, "Uppföljning vårdcentral", "År"));
    const ofUnit = (await tableOf(page, "Fakturatabell", "Period", "Nettokostnad (kr)")).filter(
      (row) =>
        row["Listad vårdcentral"] === chosen &&
        yearAndMonth(monthOfDay(dayOfSerial(Number(row["Period"])))).year === year
    );
    const sum = ofUnit.reduce((all, row) => all + Number(row["Nettokostnad (kr)"]), 0);
    expect(ofUnit.length).toBeGreaterThan(0);
    expect(await beside(page, "Uppföljning vårdcentral", "Nettokostnad (kr)")).toBeCloseTo(sum, 6);

    const bytes = Buffer.from(await page.evaluate(() => window.preview!.saveXlsx()), "base64");
    fs.writeFileSync("out/invoices.xlsx", bytes);
    const parts = Object.values(unzipSync(new Uint8Array(bytes))).map((part) => strFromU8(part));
    const patients = rows.slice(0, 200).map((_, i) => testNumber(i + 1).slice(2));
    expect(patients.filter((one) => content.includes(one)).length).toBeGreaterThan(50);
    expect(patients.filter((one) => parts.some((part) => part.includes(one)))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
