import fs from "node:fs";
import type { Locator, Page } from "playwright-core";
import { today } from "../../src/pane/work/today";
import { describeInBrowser, PreviewSession } from "./browser";
import { countEffort, type Effort, effortOf } from "./effort";
import { dragFromA1, selectFromA1, typeRows } from "./gridUser";
import {
  enterPane,
  keyboardUser,
  mouseUser,
  paneOf,
  type PaneUser,
  pressKey,
  untilStill,
} from "./paneUser";

/** The decision memorandum's own rows. */
const MEMORANDUM = [
  ["År", "Kontakter", "Kostnad (mkr)"],
  ["2017", "2 900", "2,4"],
  ["2018", "", "5,6"],
  ["2019", "23 700", "10,5"],
  ["2020 (prognos)", "", "12,5"],
];

/** What the preview has above the pane, in pixels. */
const ABOVE = 65;
const SCREEN = 800;

/** Presses the button that the step is about. */
type Next = (name: string) => Promise<void>;

/** By Ctrl+Enter, once the button is the one that the key is about. */
function byKey(page: Page): Next {
  const first = paneOf(page).locator("[data-main-action]").first();
  return async (name) => {
    await first
      .and(paneOf(page).locator(":not([aria-disabled=true])"))
      .filter({ hasText: name })
      .waitFor();
    await pressKey(page, "Control+Enter");
  };
}

async function saveMemorandum(page: Page, user: PaneUser, next: Next): Promise<void> {
  const pane = paneOf(page);
  await next("Använd markeringen");
  await pane.getByText("Det här är läst").waitFor();
  await next("Spara svaret");
  await pane.getByText(/^Dagens regel/).waitFor();
  await next("Fortsätt till Alternativ");
  await next("Lägg till");
  await next("Fortsätt till Resultat");
  await next("Kör");
  await pane.getByText(/^Klart\. Skrivna blad/).waitFor();
  await next("Fortsätt till Dela");
  await user.press("button", "Beslutsunderlag");
  const download = page.waitForEvent("download");
  await next("Spara Word-dokument");
  expect((await download).suggestedFilename()).toBe(
    `Beslutsunderlag Kostnader för nätläkare i primärvården ${today()}.docx`
  );
}

describeInBrowser("a calm pane", () => {
  const session = new PreviewSession();
  beforeAll(async () => {
    fs.mkdirSync("out", { recursive: true });
    await session.open();
  });
  afterAll(() => session.close());

  /** From four rows in an empty workbook to a saved memorandum, with the sheets of a run. */
  async function effort(
    select: (page: Page, rows: number, columns: number) => Promise<void>,
    userOf: (page: Page) => PaneUser,
    isKeyboard: boolean
  ): Promise<Effort> {
    const { page } = await session.visit("?example=no&platform=web&width=350", { height: 900 });
    await paneOf(page).getByText("Peka ut era siffror").waitFor();
    await typeRows(page, MEMORANDUM);
    await countEffort(page);
    await select(page, MEMORANDUM.length, MEMORANDUM[0]!.length);
    if (isKeyboard) await enterPane(page);
    const user = userOf(page);
    const next = isKeyboard ? byKey(page) : (name: string) => user.press("button", name);
    await saveMemorandum(page, user, next);
    const found = await effortOf(page);
    return found;
  }

  it("needs at most twelve clicks from four rows to a saved memorandum", async () => {
    const { clicks, keys } = await effort(dragFromA1, mouseUser, false);
    fs.writeFileSync("out/effort-mouse.json", JSON.stringify({ clicks, keys }));
    expect(keys).toBe(0);
    expect(clicks).toBeLessThanOrEqual(12);
  });

  it("needs at most twenty keys for the same, where eleven sections took eighty-three", async () => {
    const found = await effort(selectFromA1, keyboardUser, true);
    fs.writeFileSync("out/effort-keyboard.json", JSON.stringify(found));
    expect(found.keys).toBeLessThanOrEqual(20);
  });

  it("has the answer and the main action of every view on its first screen", async () => {
    const { page } = await session.visit("?example=no&width=350", { height: SCREEN + ABOVE });
    const pane = paneOf(page);
    const user = mouseUser(page);
    const heights: Record<string, number> = {};
    const late: string[] = [];
    const look = async (view: string, ...wanted: readonly Locator[]): Promise<void> => {
      await wanted[0]!.first().waitFor();
      await untilStill(pane);
      await pane.evaluate(() => scrollTo(0, 0));
      const bottom = (locator: Locator): Promise<number> =>
        locator.evaluate((element) => element.getBoundingClientRect().bottom);
      heights[view] = Math.round(await bottom(pane.locator("footer")));
      for (const one of wanted)
        for (const each of await one.all()) {
          const at = Math.round(await bottom(each));
          if (at > SCREEN) late.push(`${view}: ${await each.innerText()} ends at ${at}`);
        }
      await page.locator("#pane").screenshot({ path: `out/calm-${view}.png` });
    };
    const button = (name: string): Locator => pane.getByRole("button", { name, exact: true });
    const region = (name: string | RegExp): Locator => pane.getByRole("region", { name });
    await look("data-empty", button("Använd markeringen"));
    await user.press("button", "Infoga exempelregionen");
    await pane.getByText("Det här är läst").waitFor();
    await look("data-read", region("Det här är läst"));
    await user.press("button", "Spara svaret");
    await pane.getByText(/^Dagens regel/).waitFor();
    await user.press("button", "Uppfattat");
    await look("data-answered", region("Det här är läst"), button("Fortsätt till Alternativ"));
    await user.turnTo("Alternativ");
    for (const name of ["80/20", "Stoppad ersättning", "Lägre taxa", "100 % centralt"]) {
      await user.choose("Utgå från", name);
      await user.press("button", "Lägg till");
    }
    await look("policies", pane.getByRole("listitem"), button("Lägg till"));
    expect(await pane.getByRole("listitem").count()).toBe(5);
    await user.turnTo("Resultat");
    await look("result", region(/^Alternativen 2020/).locator("table"), button("Kör"));
    await user.turnTo("Analys");
    await look("analysis", button("Skriv till ett blad"), region("Spann").locator("p").first());
    await user.turnTo("Dela");
    await look("share", pane.locator("h2"));
    await user.press("button", "Verktyg");
    await look("tools", button("Förklara markerad cell"), pane.locator("h2"));
    await user.press("button", "Hjälp");
    await look("help", pane.locator("h2"));
    fs.writeFileSync("out/heights.json", JSON.stringify(heights, null, 2));
    expect(late).toEqual([]);
  });
});
