import fs from "node:fs";
import type { Page } from "playwright-core";
import { describeInBrowser, PreviewSession } from "./browser";
import { enterPane, keyboardUser, mouseUser, paneOf, type PaneUser } from "./paneUser";

async function compareSampleRegion(page: Page, user: PaneUser): Promise<void> {
  const pane = paneOf(page);
  await user.press("button", "Infoga exempelregionen");
  await pane.getByText("Det här är läst").waitFor();
  await user.press("button", "Spara svaret");
  await user.turnTo("Alternativ");
  for (const name of ["80/20", "Stoppad ersättning"]) {
    await user.choose("Utgå från", name);
    await user.press("button", "Lägg till");
    await pane.getByRole("heading", { level: 3, name }).waitFor();
  }
  await user.turnTo("Analys");
}

/** What the cells of a sheet show when everything is calculated. */
function valuesOf(page: Page, sheet: string): Promise<readonly unknown[]> {
  return page.evaluate(async (name) => {
    const { host } = window.preview!;
    await host.workbook.settle();
    const found = host.grid.sheets().find((each) => each.name === name)!;
    return found.read(found.usedArea()!).flatMap((row) => row.map(({ value }) => value));
  }, sheet);
}

/** Each analysis, what is done in it before its sheet is written, and figures that must be there. */
const ANALYSES: readonly {
  readonly name: string;
  readonly prepare?: (page: Page, user: PaneUser) => Promise<void>;
  readonly shows: readonly (string | number)[];
}[] = [
  { name: "Prognosens spann", shows: [2020, 10_500_000] },
  { name: "Förändringsanalys", shows: ["Rätt"] },
  {
    name: "Brytpunkt",
    prepare: (_, user) => user.write("Undvikbar kostnad för ett fysiskt besök", "1500"),
    shows: [1500, 0.45],
  },
  {
    name: "Vad har hänt sedan sist?",
    prepare: async (page, user) => {
      await user.press("button", "Spara prognosen");
      await paneOf(page)
        .getByText(/^Sparad: /)
        .waitFor();
    },
    shows: [12_500_000],
  },
  {
    name: "Känslighetsanalys",
    prepare: async (page, user) => {
      await user.press("button", "Simulera");
      await paneOf(page)
        .getByText(/dragningar med frö 1/)
        .first()
        .waitFor();
    },
    shows: ["80/20", "Stoppad ersättning"],
  },
  { name: "Samband", shows: [20] },
];

describeInBrowser("the analyses of the sample region", () => {
  const session = new PreviewSession();

  beforeAll(async () => {
    fs.mkdirSync("out", { recursive: true });
    await session.open();
  });

  afterAll(() => session.close());

  it.each([
    ["the mouse", mouseUser, ANALYSES],
    // One with a field to write in, and one with a button of its own.
    ["the keyboard", keyboardUser, ANALYSES.slice(2, 4)],
  ] as const)("are shown and written on sheets with %s", async (_, userOf, analyses) => {
    const { page, complaints } = await session.visit("?example=no");
    const pane = paneOf(page);
    await pane.getByText("Peka ut era siffror").waitFor();
    await enterPane(page);
    const user = userOf(page);
    await compareSampleRegion(page, user);
    for (const { name, prepare, shows } of analyses) {
      await user.choose("Analys", name);
      await prepare?.(page, user);
      await user.press("button", "Skriv till ett blad");
      const done = pane.getByText(/^Klart\. Skrivet blad: /);
      await done.waitFor();
      const sheet = /^Klart\. Skrivet blad: (.*)\.$/.exec(await done.innerText())![1]!;
      const values = await valuesOf(page, sheet);
      expect(values).toEqual(expect.arrayContaining(shows as unknown[]));
      // Every sheet says that the region is invented, and none has an error.
      expect(values).toContain("Påhittat exempel: siffrorna är inte en verklig regions.");
      expect(values.filter((value) => /^#/.test(String(value)))).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });
});
