/** @jest-environment ./test/build/pageEnvironment.cjs */
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { changePolicy } from "../../../src/policies/pane/workspaceEdits";
import { HostError } from "../../host/wire/hostError";
import { completeBrowser } from "../../app/browser";
import { writeCells } from "../../app/cells";
import {
  button,
  cancelAtHalf,
  choose,
  goTo,
  type OpenedPane,
  openLine,
  openPaneIn,
  type,
  untilQuiet,
  violations,
} from "../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());

/** The decision memorandum's four amounts, its rule in force and its proposal. */
async function compareMemorandum() {
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
  await choose("Utgå från", "split-80-20");
  await userEvent.click(button("Lägg till"));
  await untilQuiet(pane);
  await goTo("result");
}

function plain(text: string): string {
  return text.replace(/\u00ad/g, "").replace(/\u00a0/g, " ");
}

function figure(name: string): string {
  return screen.getByText(name, { selector: "dt" }).nextElementSibling!.textContent!;
}

function rows(): readonly (readonly string[])[] {
  const table = within(screen.getByRole("group", { name: /^80\/20/ })).getByRole("table");
  return within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent!.replace(/\u00a0/g, " ")));
}

describe("the memorandum's four amounts and 80/20", () => {
  beforeAll(compareMemorandum);
  // Whoever renders is cleaned up after each test; the work goes on.
  beforeEach(async () => {
    await pane.reopen();
    await goTo("result");
  });
  afterAll(() => pane.close());

  test("are one sentence", () => {
    expect(
      screen.getByText(
        "80/20 flyttar 10,0 mkr 2020 från vårdcentralerna till regionen centralt; totalkostnaden är oförändrad."
      )
    ).toBeTruthy();
  });

  test("are four figures", () => {
    expect([
      figure("Totalkostnad"),
      figure("Vårdcentralernas del"),
      figure("Centralt att finansiera"),
      figure("Kostnadsförändring mot nollalternativet (+ = ökar)"),
    ]).toEqual(["12,5\u00a0mkr", "2,5\u00a0mkr", "10,0\u00a0mkr", "0,0\u00a0mkr"]);
  });

  test("are a table by year, each marked utfall or prognos", () => {
    const years = rows().slice(1, -1);
    expect(years[3]!.slice(1, 5)).toEqual(["12,5", "2,5", "10,0", "0,0"]);
    expect(years.map(([year]) => /^\d{4}[A-Za-z]+/.exec(year!)![0])).toEqual([
      "2017Utfall",
      "2018Utfall",
      "2019Utfall",
      "2020Utfall",
      "2021Prognos",
      "2022Prognos",
      "2023Prognos",
    ]);
  });

  test("are seen at a glance, in the first year in which the alternatives differ", async () => {
    const glance = within(screen.getByRole("region", { name: "Alternativen 2020, mkr" }));
    const seen = () =>
      glance
        .getAllByRole("row")
        .map((row) => [...row.children].map(({ textContent }) => plain(textContent!)));
    expect(seen()).toEqual([
      ["Siffra", "100 % vårdcentral", "80/20"],
      ["Totalt", "12,5", "12,5"],
      ["Vårdcentralerna", "12,5", "2,5"],
      ["Centralt", "0,0", "10,0"],
      ["Förändring (+ = ökar)", "0,0", "0,0"],
    ]);
    const chart = screen.getByRole("img", { name: /^En stapel per alternativ 2020, mkr/ });
    // A name an alternative, and the scale: no figure stands twice.
    expect([...chart.querySelectorAll("text")].map((one) => plain(one.textContent!))).toEqual(
      expect.arrayContaining(["100 % vårdcentral", "80/20"])
    );
    expect(chart.querySelectorAll("g > text").length).toBe(
      chart.querySelectorAll("line").length + 2
    );
    await choose("Jämför år", "2019");
    expect(screen.getByRole("region", { name: "Alternativen 2019, mkr" })).toBeTruthy();
    expect(seen()[1]).toEqual(["Totalt", "10,5", "10,5"]);
  });

  test("are given with their span where the year is far ahead", async () => {
    await choose("Jämför år", "2023");
    await untilQuiet(pane);
    expect(await screen.findByText(/^Totalkostnad, 80\/20 2023: utan tillväxt/)).toBeTruthy();
    expect(screen.getByText(/^Totalkostnad, 100.% vårdcentral 2023: utan tillväxt/)).toBeTruthy();
  });

  test.each([
    ["Belopp i", "kr", "12 500 000"],
    ["Belopp i", "tkr", "12 500"],
    ["Per", "tertial", "4,2"],
  ])("%s %s", async (label, value, shown) => {
    await choose(label, value);
    expect(rows().map((row) => row[1])).toContain(shown);
  });

  test("show the status and the legal note beside the figures", () => {
    expect(screen.getByText("Förslag")).toBeTruthy();
    expect(screen.getByText(/kreditering eller ett avdrag/)).toBeTruthy();
  });

  test("call no cost gross that follows what is booked", () => {
    expect(screen.queryByText("Brutto, överskattar nettokostnaden")).toBeNull();
    expect(screen.getByText(/Prognosen följer den bokförda kostnaden/)).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Att veta" })).toBeTruthy();
  });

  test("give axe nothing to say, and the chart a name", async () => {
    expect(await violations()).toEqual([]);
    expect(screen.getByRole("img", { name: /^Staplar från 2017 till 2023/ })).toBeTruthy();
  });
});

describe("what the user does with them", () => {
  beforeEach(compareMemorandum);
  afterEach(() => pane.close());

  test("changes the figures while it is written", async () => {
    await goTo("policies");
    await openLine("80/20");
    await userEvent.click(button("Redigera: 80/20"));
    await type("Andel på vårdcentralen", "50");
    await untilQuiet(pane);
    await goTo("result");
    expect(figure("Vårdcentralernas del")).toBe("6,3\u00a0mkr");
  });

  test("writes them on sheets, which are told of", async () => {
    await userEvent.click(button("Kör"));
    await screen.findByText(/^Klart\. Skrivna blad/);
    expect(pane.excel.sheetNames()).toEqual(
      expect.arrayContaining(["Jämförelse", "Finansiering", "Avstämning", "Resultat"])
    );
  });

  test("Avbryt half-way leaves the workbook as it was", async () => {
    // What has been edited is kept whether or not Kör is begun.
    await pane.work.saving.hurry();
    const before = pane.excel.sheetNames();
    cancelAtHalf(pane.work.insertion("comparison"));
    fireEvent.click(button("Kör"));
    await screen.findByText(/^Avbrutet/);
    expect(pane.excel.sheetNames()).toEqual(before);
  });

  test("sheets that the user has changed are asked about", async () => {
    await userEvent.click(button("Kör"));
    await screen.findByText(/^Klart\. Skrivna blad/);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Finansiering").getRange("A1").values = [["Mitt"]];
      await context.sync();
    });
    await userEvent.click(button("Kör"));
    expect(await screen.findByText(/Du har ändrat Finansiering/)).toBeTruthy();
    await userEvent.click(button("Behåll och skriv nya"));
    await screen.findByText(/^Klart\. Skrivna blad.*Finansiering \(2\)/);
    expect(pane.excel.sheetNames()).toEqual(
      expect.arrayContaining(["Finansiering", "Finansiering (2)"])
    );
  });

  test("nothing is written while an alternative is wrong, as after an edit by hand", async () => {
    act(() =>
      pane.work.edit((workspace) =>
        changePolicy(workspace, "split-80-20", (one) => ({ ...one, validTo: "1999-01-01" }))
      )
    );
    await untilQuiet(pane);
    expect(screen.getByText("Rätta först felen i 80/20 under Alternativ.")).toBeTruthy();
    expect(button("Kör").getAttribute("aria-disabled")).toBe("true");
    await goTo("policies");
    expect(screen.getByText(/Slutdatum är före startdatum/)).toBeTruthy();
  });

  test("a protected workbook is told of and left alone", async () => {
    const before = pane.excel.sheetNames();
    pane.excel.grid.addSheet = () => {
      throw new HostError("AccessDenied");
    };
    await userEvent.click(button("Kör"));
    expect(await screen.findByText(/skyddad eller öppnad skrivskyddad/)).toBeTruthy();
    expect(pane.excel.sheetNames()).toEqual(before);
  });
});

describe("a stopped payment", () => {
  afterEach(() => pane.close());

  test("keeps cash and capacity apart, and shows a net only when a visit has a cost", async () => {
    await compareMemorandum();
    await goTo("policies");
    await choose("Utgå från", "stopped-payment");
    await userEvent.click(button("Lägg till"));
    await untilQuiet(pane);
    await goTo("result");
    await choose("Alternativ", "stopped-payment");
    expect(screen.getByText(/Stoppad ersättning minskar kostnaden 2022 med/)).toBeTruthy();
    expect(screen.getByText(/därför visas ingen nettoeffekt/)).toBeTruthy();
    expect(screen.queryByText(/^Netto vid realiserbar andel/)).toBeNull();
    await goTo("policies");
    await openLine("Stoppad ersättning");
    await userEvent.click(button("Redigera: Stoppad ersättning"));
    await type("Undvikbar kostnad per besök", "1500");
    await untilQuiet(pane);
    await goTo("result");
    await choose("Alternativ", "stopped-payment");
    expect(screen.getByText("Netto vid realiserbar andel 0 %")).toBeTruthy();
  });
});

test.each([
  ["nothing", /Det finns inget underlag/],
  ["an answer", /Det finns inget underlag/],
])("with %s there is nothing to show yet, and it says what to do", async (_, sentence) => {
  pane = await openPaneIn("sv");
  if (_ === "an answer") await userEvent.click(button("Spara svaret"));
  await goTo("result");
  expect(screen.getByText(sentence)).toBeTruthy();
  await pane.close();
});
