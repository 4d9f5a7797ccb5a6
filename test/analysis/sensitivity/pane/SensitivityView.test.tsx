/** @jest-environment ./test/build/pageEnvironment.cjs */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { completeBrowser } from "../../../app/browser";
import { writeCells } from "../../../app/cells";
import {
  button,
  choose,
  goTo,
  type OpenedPane,
  openPaneIn,
  settle,
  type,
  untilQuiet,
  violations,
  waitUntil,
} from "../../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
afterEach(() => pane.close());

/** The document's amounts; 80/20 and a stop beside the rule in force. */
async function analyse(...presets: readonly string[]): Promise<void> {
  pane = await openPaneIn("sv");
  await writeCells([
    ["År", "Kostnad (mkr)"],
    [2017, 2.4],
    [2018, 5.6],
    [2019, 10.5],
    [2020, 12.5],
  ]);
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
  await userEvent.click(button("Spara svaret"));
  await goTo("policies");
  for (const preset of presets) {
    await choose("Utgå från", preset);
    await userEvent.click(button("Lägg till"));
    await untilQuiet(pane);
  }
  await goTo("analysis");
  await choose("Analys", "sensitivity");
}

function plain(text: string | null): string {
  return (text ?? "").replace(/[\u00a0\u00ad]/g, (sign) => (sign === "\u00a0" ? " " : ""));
}

function texts(): string {
  return plain(document.body.textContent);
}

function rows(name: RegExp): readonly (readonly string[])[] {
  return within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => plain(textContent)));
}

async function simulated(): Promise<void> {
  await choose("Dragningar", "1000");
  await userEvent.click(button("Simulera"));
  await waitUntil(() => /P10: en av tio/.test(texts()));
}

describe("a stop", () => {
  beforeEach(() => analyse("split-80-20", "stopped-payment"));

  test("is chosen before an alternative that changes no total, and is one sentence", () => {
    expect(texts()).toMatch(
      /Stoppad ersättning minskar kostnaden 2022 med [\d ]+ tkr i grundfallet/
    );
    expect(texts()).toMatch(/Bara kassan kan visas/);
  });

  test("has its tornado as a table beside a chart with a name", async () => {
    const [heading, ...swings] = rows(/^Ett antagande i taget/);
    expect(heading).toEqual(["Antagande", "Vid lågt", "Vid högt", "Svängning"]);
    expect(swings.map(([name]) => name!.slice(0, 5))).toEqual(["Tillv", "Volym", "Taxa,"]);
    expect(screen.getByRole("img", { name: /3 antaganden/ })).toBeTruthy();
    expect(texts()).toMatch(/Utan betydelse för utfallet: Återkommer som fysiska besök/);
    expect(await violations()).toEqual([]);
  });

  test("a wider range is a wider swing; a range beyond the base is refused in words", async () => {
    const swing = () => rows(/^Ett antagande i taget/).find(([name]) => /^Volym/.test(name!))!;
    const before = swing();
    await userEvent.click(screen.getByText(/^Antaganden och intervall/));
    const volume = within(screen.getByRole("group", { name: "Volym, mot prognosen" }));
    const low = volume.getByRole("textbox", { name: "Lågt" });
    await userEvent.clear(low);
    await userEvent.paste("50");
    expect(swing()[0]).toMatch(/50 % till 156 %/);
    expect(swing()[1]).not.toBe(before[1]);
    await userEvent.clear(low);
    await userEvent.paste("110");
    expect(texts()).toMatch(/Lågt får vara högst grundvärdet 100 %/);
    expect(swing()[0]).toMatch(/50 % till 156 %/);
    await userEvent.click(button("Återställ intervallen"));
    expect(swing()).toEqual(before);
  });

  test("evidence stands beside the share that returns, with grade and source", () => {
    expect(texts()).toMatch(/0 %: Ellegård och Kjellsson, Läkartidningen.*\(B: /);
    expect(texts()).toMatch(/cirka 75 %: Sveriges riksdag.*\(C: svag källa, inte officiell\)/);
  });

  test("is simulated beside the others: 80/20 exactly 0, the stop saves in every draw", async () => {
    await simulated();
    const found = rows(/^Kostnadsförändring mot nollalternativet/);
    const after = (name: string) => found[found.findIndex(([first]) => first === name) + 1];
    expect(after("80/20")).toEqual(["0", "0", "0", "0", "0,0 %"]);
    expect(after("Stoppad ersättning")!.at(-1)).toBe("100,0 %");
    expect(screen.getByRole("img", { name: /Så faller dragningarna/ })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test("a simulation stays when the step is left, and is out of date when the seed changes", async () => {
    await simulated();
    const before = rows(/^Kostnadsförändring mot nollalternativet/);
    await pane.reopen();
    await goTo("analysis");
    expect(rows(/^Kostnadsförändring mot nollalternativet/)).toEqual(before);
    await type("Frö", "2");
    expect(texts()).toMatch(/Något är ändrat sedan simuleringen/);
    await type("Frö", "1,5");
    expect(texts()).toMatch(/Ett heltal från 0/);
  });

  test("a simulation can be cancelled", async () => {
    // With nothing between them: ten thousand draws are made while a user reaches for the button.
    act(() => button("Simulera").click());
    act(() => button("Avbryt").click());
    await settle();
    expect(texts()).toMatch(/Ingen simulering är sparad/);
    expect(screen.queryByRole("table", { name: /^Kostnadsförändring/ })).toBeNull();
  });

  test("is written to a sheet with what was simulated", async () => {
    await simulated();
    await userEvent.click(button("Skriv till ett blad"));
    await waitUntil(() => /Skrivet blad: Känslighetsanalys/.test(texts()));
    const cells = await pane.excel.rows("Känslighetsanalys");
    expect(cells.get("Alternativ")).toBeTruthy();
    expect(
      [...cells.keys()].some((first) => /1 000 dragningar med frö 1/.test(plain(String(first))))
    ).toBe(true);
  });
});

test("an alternative that only moves cost says that no assumption changes its total", async () => {
  await analyse("split-80-20");
  expect(texts()).toMatch(/80\/20 ändrar inte kostnaden 2021 i grundfallet/);
  expect(texts()).toMatch(/Inget antagande ändrar inom sitt intervall vad alternativet kostar/);
});

test("without anything to compare with says what is lacking", async () => {
  await analyse("split-80-20");
  await goTo("policies");
  await userEvent.click(screen.getByRole("checkbox", { name: "Jämför 80/20" }));
  await untilQuiet(pane);
  await goTo("analysis");
  expect(texts()).toMatch(/minst två alternativ/);
});
