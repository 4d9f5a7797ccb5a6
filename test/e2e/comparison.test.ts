import fs from "node:fs";
import type { Page } from "playwright-core";
import { describeInBrowser, PreviewSession } from "./browser";
import { sheetNames } from "./gridUser";
import { enterPane, keyboardUser, mouseUser, paneOf, type PaneUser } from "./paneUser";

const SHEETS = [
  "Nämndblad",
  "Jämförelse",
  "Omfördelning per vårdcentral",
  "Finansiering",
  "Prognos mot budget",
  "Antaganden",
  "Källor",
  "Avstämning",
  "Resultat",
];

/** The whole job, with the alternatives of these names. */
async function compareSampleRegion(
  page: Page,
  user: PaneUser,
  names: readonly string[]
): Promise<void> {
  const pane = paneOf(page);
  await user.press("button", "Infoga exempelregionen");
  await pane.getByText("Det här är läst").waitFor();
  await user.press("button", "Spara svaret");
  await pane.getByText(/Dagens regel: vårdcentralen bär 100 %/).waitFor();
  await user.turnTo("Alternativ");
  for (const name of names) {
    await user.choose("Utgå från", name);
    await user.press("button", "Lägg till");
    await pane.getByRole("heading", { level: 3, name }).waitFor();
  }
  await user.turnTo("Resultat");
  await pane
    .getByText(
      /^80\/20 flyttar 10,0\smkr 2020 från vårdcentralerna till regionen centralt; totalkostnaden är oförändrad\.$/
    )
    .waitFor();
  await user.press("button", "Kör");
  await pane.getByText(/^Klart\. Skrivna blad: Nämndblad/).waitFor();
}

/** What the cells of a sheet hold when everything is calculated. */
function valuesOf(page: Page, sheet: string): Promise<readonly (readonly unknown[])[]> {
  return page.evaluate(async (name) => {
    const { host } = window.preview!;
    await host.workbook.settle();
    const found = host.grid.sheets().find((each) => each.name === name)!;
    return found.read(found.usedArea()!).map((row) => row.map(({ value }) => value));
  }, sheet);
}

describeInBrowser("a comparison from start to sheets", () => {
  const session = new PreviewSession();

  beforeAll(async () => {
    fs.mkdirSync("out", { recursive: true });
    await session.open();
  });

  afterAll(() => session.close());

  it.each([
    ["the mouse", mouseUser, ["80/20", "Stoppad ersättning", "Lägre taxa"]],
    // By the keyboard it is the way there that differs, not the sheets.
    ["the keyboard", keyboardUser, ["80/20"]],
  ] as const)("with %s, asking nothing of another machine", async (name, userOf, policies) => {
    const { page, complaints } = await session.visit("?example=no&delay=2");
    await paneOf(page).getByText("Peka ut era siffror").waitFor();
    await enterPane(page);
    await compareSampleRegion(page, userOf(page), policies);
    expect(await sheetNames(page)).toEqual(expect.arrayContaining([...SHEETS, "Rättelser"]));
    // The work that led here is kept in the workbook too.
    expect(
      await paneOf(page)
        .getByText(/kunde inte sparas/)
        .count()
    ).toBe(0);
    expect(await sheetNames(page)).toContainEqual(expect.stringMatching(/^Alternativ/));
    const verdicts = (await valuesOf(page, "Avstämning")).flatMap((row) => row.slice(6));
    expect(verdicts.filter((verdict) => verdict === "OK").length).toBeGreaterThan(20);
    expect(verdicts).not.toContain("Fel");
    const split = (await valuesOf(page, "Jämförelse")).filter((row) =>
      [2020, 10_000_000, 2_500_000, 12_500_000].every((figure) => row.includes(figure))
    );
    expect(split).toHaveLength(1);
    await page.screenshot({ path: `out/comparison-${name.replace("the ", "")}.png` });
    expect(complaints).toEqual([]);
  });

  it("can be cancelled, and leaves the workbook as it was", async () => {
    const { page } = await session.visit("?example=no&delay=60");
    const pane = paneOf(page);
    await pane.getByText("Peka ut era siffror").waitFor();
    await pane.getByRole("button", { name: "Infoga exempelregionen" }).click();
    await pane.getByRole("button", { name: "Avbryt" }).click();
    await pane.getByText("Avbrutet. Arbetsboken är som förut.").waitFor();
    expect(await sheetNames(page)).toEqual(["Blad1"]);
  });

  it("is there again when the pane is loaded anew beside the same workbook", async () => {
    const { page } = await session.visit("?example=no");
    const user = mouseUser(page);
    await user.press("button", "Spara svaret");
    await user.turnTo("Alternativ");
    await user.choose("Utgå från", "Stoppad ersättning");
    await user.press("button", "Lägg till");
    await paneOf(page)
      .getByRole("contentinfo")
      .getByText(/Sparat i arbetsboken/)
      .waitFor();
    expect((await sheetNames(page)).some((name) => name.startsWith("Alternativ"))).toBe(true);
    await page.evaluate(() => window.preview!.reloadPane());
    const pane = paneOf(page);
    await pane.getByRole("tab", { name: "Alternativ" }).click();
    await pane.getByRole("heading", { level: 3, name: "Stoppad ersättning" }).waitFor();
    expect(await pane.getByRole("heading", { level: 3 }).allTextContents()).toEqual([
      "100 % vårdcentral",
      "Stoppad ersättning",
    ]);
  });

  it("is not saved in a workbook that is read-only, and says so", async () => {
    const { page } = await session.visit("?example=no&readonly=yes");
    const pane = paneOf(page);
    await mouseUser(page).press("button", "Spara svaret");
    await pane.getByText(/kunde inte sparas i arbetsboken/).waitFor();
    await pane.getByRole("tab", { name: "Alternativ" }).click();
    await pane.getByRole("heading", { level: 3, name: "100 % vårdcentral" }).waitFor();
    expect(await sheetNames(page)).toEqual(["Blad1"]);
  });

  it("waits for a cell that is being edited, and says so", async () => {
    const { page } = await session.visit("?example=no");
    const pane = paneOf(page);
    await pane.getByText("Peka ut era siffror").waitFor();
    await page.evaluate(() => window.preview!.faults.cellEditMode(true));
    await pane.getByRole("button", { name: "Verktyg" }).click();
    await pane.getByRole("button", { name: "Funktioner", exact: true }).click();
    await pane.getByRole("button", { name: /Infoga i markerad cell: TARIFF$/ }).click();
    await pane.getByText(/En cell redigeras just nu/).waitFor();
    await page.evaluate(() => window.preview!.faults.cellEditMode(false));
    await pane.getByRole("button", { name: /Infoga i markerad cell: TARIFF$/ }).click();
    await pane.getByText("Formeln står nu i Blad1!A1.").waitFor();
    expect(await pane.getByText(/En cell redigeras just nu/).count()).toBe(0);
  });
});
