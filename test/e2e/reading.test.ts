import fs, { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { describeInBrowser, PreviewSession } from "./browser";
import { putRows, selectFromA1, typeRows } from "./gridUser";
import { enterPane, keyboardUser, mouseUser, paneOf, pressKey, untilStill } from "./paneUser";
import { oneLine } from "./typedLines";

declare const axe: { run(context: object, options: RunOptions): Promise<AxeResults> };

type Rows = readonly (readonly string[])[];

/** As a pivot table shows it: a label stands once a group, and sums stand among the rows. */
const PIVOT: Rows = [
  ["Radetiketter", "Summa av Kontakter", "Summa av Kostnad"],
  ["2019-01", "160", "80 000"],
  ["Läkare", "100", "50 000"],
  ["Psykolog", "60", "30 000"],
  ["2019-02", "150", "75 000"],
  ["Läkare", "110", "55 000"],
  ["Psykolog", "40", "20 000"],
  ["Totalsumma", "310", "155 000"],
];

/** Nothing says what the numbers are. */
const WIDE: Rows = [
  ["Vårdcentral", "2020-01", "2020-02", "2020-03"],
  ["Ås", "100", "120", "140"],
  ["Norrby", "60", "70", "80"],
];

const SCENARIOS: Rows = [
  ["Period", "Scenario", "Kontakter", "Kostnad"],
  ["2019-01", "Utfall", "20", "10 000"],
  ["2019-01", "Version 2", "22", "11 000"],
  ["2019-02", "Utfall", "40", "20 000"],
  ["2019-02", "Version 2", "44", "22 000"],
];

/** A tertial beside its first half and more, and days of two meanings. */
const LONGER: Rows = [
  ["Period", "Kontakter", "Kostnad"],
  ["jan–apr 2019", "40", "20 000"],
  ["jan–aug 2019", "100", "50 000"],
  ["3/10 2019", "7", "3 500"],
];

const HEADINGS = ["Period", "Yrkesgrupp", "Kontakter", "Kostnad"];
const MARCH: Rows = [
  HEADINGS,
  ["2003", "Läkare", "100", "50 000"],
  ["2003", "Vårdlots", "40", "11 000"],
  ["2003", "Digital samordnare på distans", "20", "5 000"],
];
const APRIL: Rows = [
  HEADINGS,
  ["2004", "Läkare", "90", "45 000"],
  ["2004", "Vårdlots", "30", "8 000"],
];

describeInBrowser("how a table is read, at the width of a narrow pane", () => {
  const session = new PreviewSession();
  const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  let page: Page;
  let complaints: readonly string[];

  beforeAll(async () => {
    fs.mkdirSync("out", { recursive: true });
    await session.open();
  });
  afterAll(() => session.close());

  async function start(query: string): Promise<Frame> {
    ({ page, complaints } = await session.visit(`?example=no&width=320${query}`, { height: 2000 }));
    const pane = paneOf(page);
    await pane.getByText(/^(Peka ut era siffror|Point at your figures)/).waitFor();
    return pane;
  }

  afterEach(async () => {
    expect(complaints).toEqual([]);
  });

  async function point(rows: Rows, button = "Använd markeringen"): Promise<void> {
    await putRows(page, rows);
    await mouseUser(page).press("button", button);
    await step(paneOf(page)).waitFor();
  }

  /** The same by hand. */
  async function typeAndPoint(rows: Rows): Promise<void> {
    await typeRows(page, rows);
    await selectFromA1(page, rows.length, rows[0]!.length);
    await mouseUser(page).press("button", "Använd markeringen");
    await step(paneOf(page)).waitFor();
  }

  function step(pane: Frame) {
    return pane.getByRole("region", { name: /^(Så läses tabellen|How the table is read)$/ });
  }

  async function picture(name: string): Promise<void> {
    const pane = paneOf(page);
    await untilStill(pane);
    await page.locator("#pane").screenshot({ path: `out/reading-${name}.png` });
    await pane.evaluate(axeSource);
    const { violations } = await pane.evaluate(() =>
      axe.run(
        { exclude: ["[data-tabster-dummy]"] },
        { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }
      )
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    const widths = await pane.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return [scrollWidth <= clientWidth, clientWidth];
    });
    expect(widths[0]).toBe(true);
  }

  async function rowsRead(pane: Frame): Promise<readonly string[]> {
    return (await step(pane).locator("tbody tr").allInnerTexts()).map(oneLine);
  }

  /** The workbook is closed, and opened again with one more sheet, in front of the others. */
  async function reopenWith(sheet: string): Promise<void> {
    await paneOf(page)
      .getByText(/Sparat i arbetsboken/)
      .waitFor();
    await Promise.all([
      page.waitForEvent("load"),
      page.evaluate(() => void window.preview!.reopenWorkbook()),
    ]);
    await page.waitForSelector("body[data-state=ready]", { state: "attached" });
    await page.evaluate((name) => {
      const { host, select } = window.preview!;
      host.grid.addSheet(name);
      select(`${name}!A1`);
    }, sheet);
  }

  const account = (pane: Frame, text: RegExp) => pane.getByText(text).first().waitFor();

  test("a pivot table asks nothing, and its first rows can be looked at", async () => {
    const pane = await start("");
    await point(PIVOT);
    await account(pane, /Läst: 310 kontakter, 155.000 kr\. Allt är läst/);
    await step(pane)
      .getByText(/inget att svara på$/)
      .click();
    expect(await rowsRead(pane)).toEqual([
      "2019-01 Utfall läkare 100 50 000",
      "2019-01 Utfall psykolog 60 30 000",
      "2019-02 Utfall läkare 110 55 000",
      "2019-02 Utfall psykolog 40 20 000",
    ]);
    await picture("pivot");
    await reopenWith("Nytt");
    const again = paneOf(page);
    await account(again, /Läst: 310 kontakter/);
    await again.getByText(/Kolumner och enhet/).click();
    const labels = again.getByRole("combobox", { name: /Radetiketter/ });
    await expect(labels.locator("option:checked").innerText()).resolves.toMatch(/^Etiketter/);
  });

  test("a pivot table in the dark, at the width of a usual pane", async () => {
    const pane = await start("&width=350&theme=dark");
    await point(PIVOT);
    await account(pane, /Läst: 310 kontakter/);
    await step(pane)
      .getByText(/inget att svara på$/)
      .click();
    await picture("pivot-dark-350");
  });

  test("a wide table is read when it is said what its numbers are", async () => {
    const pane = await start("");
    await point(WIDE);
    await step(pane).getByText("Vad är talen i tabellen?").waitFor();
    await pane.getByText(/^Välj under Så läses tabellen om talen är/).waitFor();
    await picture("wide-asked");
    await mouseUser(page).press("radio", /^Antal: 570/);
    await account(pane, /Läst: 570 kontakter\. Allt är läst/);
    await expect(pane.getByText(/känns inte igen|^Välj under Så läses/).count()).resolves.toBe(0);
    await picture("wide-answered");
  });

  test("professions and ÅÅMM are answered with the keyboard alone, and the next month remembers", async () => {
    const pane = await start("");
    await point(MARCH);
    await step(pane)
      .getByText(/: 3 frågor$/)
      .waitFor();
    await picture("unknown-asked");
    await enterPane(page);
    const user = keyboardUser(page);
    await user.press("radio", /^År: 2003/);
    await account(pane, /: 2 frågor$/);
    await page.keyboard.press("ArrowDown");
    await step(pane).getByText("2020-03").first().waitFor();
    await user.choose("Yrket ”Vårdlots”", "sjuksköterska");
    await account(pane, /: 1 fråga$/);
    await user.choose("Yrket ”Digital samordnare på distans”", "okänt yrke");
    await account(pane, /Läst: 160 kontakter, 66.000 kr\. Allt är läst/);
    await step(pane)
      .getByText(/inget att svara på$/)
      .waitFor();
    await picture("unknown-answered");

    await reopenWith("April");
    const again = paneOf(page);
    await step(again)
      .getByText(/^Blad1!A1:D4: inget att svara på$/)
      .waitFor();
    await point(APRIL);
    await step(again)
      .getByText(/^April!A1:D3: inget att svara på$/)
      .waitFor();
    await account(again, /Läst: 120 kontakter, 53.000 kr\. Allt är läst/);
    await again.getByText(/^Rubrikerna är desamma som förut/).waitFor();
    await picture("next-month");
  });

  test("Shift+Tab goes back out of the questions, answered or not", async () => {
    const pane = await start("");
    await typeAndPoint(LONGER);
    await step(pane)
      .getByText(/: 2 frågor$/)
      .waitFor();
    await enterPane(page);
    const focused = () =>
      pane.evaluate(() => {
        const { activeElement } = document;
        if (activeElement === null || activeElement === document.body) return "nothing";
        const { labels } = activeElement as HTMLInputElement;
        return ((labels?.[0] ?? activeElement).textContent ?? "").trim().slice(0, 40);
      });
    const walk = async (...keys: readonly string[]): Promise<readonly string[]> => {
      const seen: string[] = [];
      for (const key of keys) {
        await pressKey(page, key);
        seen.push(await focused());
      }
      return seen;
    };
    const begin = () => step(pane).locator("summary").first().focus();
    const [day, month] = ["Dag först: 2019-10-03", "Månad först: 2019-03-10"];
    await begin();
    expect(await walk("Tab", "Tab")).toEqual([day, "De kortare perioderna"]);
    expect(await walk("Shift+Tab", "Shift+Tab")).toEqual([day, "Blad1!A1:C4: 2 frågor"]);
    expect(await walk("Tab", "ArrowDown")).toEqual([day, month]);
    await step(pane)
      .getByText(/: 1 fråga$/)
      .waitFor();
    expect(await walk("Shift+Tab")).toEqual(["Blad1!A1:C4: 1 fråga"]);
    expect(await walk("Tab", "Tab", "Space")).toEqual([
      month,
      "De kortare perioderna",
      "De kortare perioderna",
    ]);
    await step(pane)
      .getByText(/inget att svara på$/)
      .waitFor();
    await walk("ArrowDown");
    // The tenth of March is in the longer period, which is read instead of it.
    await account(pane, /Läst: 100 kontakter, 50.000 kr\. Inte läst: 47 kontakter, 23.500 kr/);
    expect(await walk("Shift+Tab", "Shift+Tab")).toEqual([
      month,
      "Blad1!A1:C4: inget att svara på",
    ]);
    await picture("longer");
  });

  test.each(["width=320", "width=350&theme=dark"])(
    "rows of several scenarios (%s)",
    async (screen) => {
      const pane = await start(`&${screen}`);
      await point(SCENARIOS);
      await step(pane)
        .getByText(/^Vilka rader räknas/)
        .waitFor();
      await picture(`scenarios-${screen.replace(/\W/g, "-")}`);
      await mouseUser(page).press("checkbox", /^Utfall: 2 rader/);
      await account(pane, /Läst: 60 kontakter, 30.000 kr\. Inte läst: 66 kontakter, 33.000 kr/);
      await pane.getByText("Visa det som inte läses").click();
      await pane.getByText(/2 rader \(66 kontakter, 33.000 kr\) läses inte/).waitFor();
      await picture(`scenarios-read-${screen.replace(/\W/g, "-")}`);
    }
  );

  test("in English too", async () => {
    const pane = await start("&lang=en-US&theme=dark");
    await point(
      [
        ["Year", "Contacts", "Cost"],
        ["2018", "10000", "5600"],
        ["2019", "20000", "10500"],
      ],
      "Use the selection"
    );
    await step(pane)
      .getByText("The amounts seem to be in SEK thousand: SEK 537 per contact.")
      .waitFor();
    await picture("english-unit");
    await mouseUser(page).press("button", "Read as SEK thousand");
    await account(pane, /Read: 30,000 contacts, SEK 16,100,000/);
  });
});
