import fs from "node:fs";
import type { Page } from "playwright-core";
import { describeInBrowser, PreviewSession } from "./browser";
import { putRows } from "./gridUser";
import { enterPane, mouseUser, paneOf, untilStill } from "./paneUser";

/** An invented region: 60 000 000 kr and 150 000 contacts 2020 for 400 000 inhabitants. */
const ROWS = [
  ["År", "Kontakter", "Kostnad (kr)"],
  ["2019", "110000", "48000000"],
  ["2020", "150000", "60000000"],
];

async function valuesOf(page: Page, sheet: string): Promise<readonly (readonly unknown[])[]> {
  return page.evaluate(async (name) => {
    const { host } = window.preview!;
    await host.workbook.settle();
    const found = host.grid.sheets().find((each) => each.name === name)!;
    return found.read(found.usedArea()!).map((row) => row.map(({ value }) => value));
  }, sheet);
}

describeInBrowser("the region's place, its residents and what is freed", () => {
  const session = new PreviewSession();

  beforeAll(async () => {
    fs.mkdirSync("out", { recursive: true });
    await session.open();
  });

  afterAll(() => session.close());

  it("are shown and written of an invented region, by an own calculation", async () => {
    const { page, complaints } = await session.visit("?example=no");
    const pane = paneOf(page);
    await pane.getByText("Peka ut era siffror").waitFor();
    await enterPane(page);
    const user = mouseUser(page);
    await putRows(page, ROWS);
    await user.press("button", "Använd markeringen");
    await pane.getByText("Det här är läst").waitFor();
    await user.press("button", "Spara svaret");
    await user.write("Invånare i regionen", "400000");
    await user.write("Användare per år, personer", "52000");
    await user.turnTo("Alternativ");
    await user.choose("Utgå från", "Stoppad ersättning");
    await user.press("button", "Lägg till");
    await pane.getByRole("heading", { level: 3, name: "Stoppad ersättning" }).waitFor();
    await user.turnTo("Analys");

    const write = async (name: string): Promise<readonly (readonly unknown[])[]> => {
      await untilStill(pane);
      await page.screenshot({ path: `out/place-${name}.png` });
      await user.press("button", "Skriv till ett blad");
      const done = pane.getByText(/^Klart\. Skrivet blad: /);
      await done.waitFor();
      const sheet = /^Klart\. Skrivet blad: (.*)\.$/.exec(await done.innerText())![1]!;
      const values = await valuesOf(page, sheet);
      expect(values.flat().filter((value) => /^#/.test(String(value)))).toEqual([]);
      return values;
    };
    const rowOf = (rows: readonly (readonly unknown[])[], label: string): readonly unknown[] =>
      rows.find(([first]) => first === label)!;

    await user.choose("Analys", "Regionerna sida vid sida");
    // 60 000 000 ÷ 400 000 = 150 kr: under Stockholm's 153, over Uppsala's 97.
    await pane.getByText("Er region 2020: 150,0 kr per invånare.").waitFor();
    await pane
      .getByText(
        /under Region Stockholm \(153\) och över Region Uppsala \(97\) och Region Norrbotten \(40\)/
      )
      .waitFor();
    const regions = await write("regions");
    expect(rowOf(regions, "Er region")[1]).toBe(150);
    expect(rowOf(regions, "Region Stockholm").slice(1, 4)).toEqual([153, "exakt", 1]);

    await user.choose("Analys", "Invånarperspektiv");
    // 52 000 ÷ 400 000 × 1 000 = 130.
    await pane.getByText(/52.000 personer hade en kontakt under ett år: 130,0 per/).waitFor();
    const residents = await write("residents");
    // The last known level, 60 mkr, without the stop and with it.
    expect(rowOf(residents, "Stoppad ersättning").slice(5, 7)).toEqual([0, -150]);

    await user.choose("Analys", "Frigjorda resurser");
    await user.write("Kostnad per besök i egen primärvård", "2000");
    await user.write("Kostnad per tjänst och år", "750000");
    await user.write("Andel till besök", "50");
    // 30 mkr ÷ 2 000 kr and 30 mkr ÷ 750 000 kr.
    await pane.getByText(/till 15.000 besök och 40,0 tjänster per år/).waitFor();
    const freed = await write("freed");
    expect(rowOf(freed, "Antal besök")[1]).toBe(15_000);
    expect(rowOf(freed, "Antal tjänster")[1]).toBe(40);
    expect(complaints).toEqual([]);
  });
});
