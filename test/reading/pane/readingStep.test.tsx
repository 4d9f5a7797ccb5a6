/** @jest-environment ./test/build/pageEnvironment.cjs */
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createWork } from "../../../src/comparison/pane/work";
import { completeBrowser } from "../../app/browser";
import {
  button,
  choose,
  type OpenedPane,
  openPaneIn,
  untilQuiet,
  violations,
} from "../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
beforeEach(async () => {
  pane = await openPaneIn("sv");
});
afterEach(() => pane.close());

type Cells = readonly (readonly (string | number)[])[];

/** Writes from A1 of a sheet, which is made where it is not there, and selects what was written. */
async function write(rows: Cells, name = "Blad1"): Promise<void> {
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    await context.sync();
    const sheet = found.isNullObject ? context.workbook.worksheets.add(name) : found;
    sheet.activate();
    const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length);
    range.values = rows.map((row) => [...row]);
    range.select();
    await context.sync();
  });
}

async function point(rows: Cells, name?: string): Promise<void> {
  await write(rows, name);
  await userEvent.click(button("Använd markeringen"));
  await untilQuiet(pane);
}

async function answer(label: string | RegExp, value: string): Promise<void> {
  await choose(label, value);
  await untilQuiet(pane);
}

async function pick(name: string | RegExp): Promise<void> {
  await userEvent.click(screen.getByRole("radio", { name }));
  await untilQuiet(pane);
}

function present() {
  return pane.work.history.get().present;
}

/** The latest of what is pointed at. */
function source() {
  return present().sources.at(-1)!;
}

function oneLine({ textContent }: HTMLElement): string {
  return textContent.replace(/\s/g, " ");
}

function step(): HTMLElement {
  return screen.getByRole("region", { name: "Så läses tabellen" });
}

function summaries(): readonly string[] {
  return [...step().querySelectorAll("summary")].map(oneLine);
}

function isOpen(at = 0): boolean {
  return step().querySelectorAll("details")[at]!.open;
}

/** The rows of the table of what is read first, cell by cell. */
function firstRows(): readonly (readonly string[])[] {
  const table = within(step()).getByRole("table", { hidden: true });
  return within(table)
    .getAllByRole("row", { hidden: true })
    .map((row) => [...row.children].map((cell) => oneLine(cell as HTMLElement)));
}

function account(): string {
  return oneLine(screen.getByText(/^Markeringen: /));
}

const MARCH = [
  ["Period", "Enhet", "Yrkesgrupp", "Kontakter", "Kostnad"],
  ["2020-03", "Ås VC", "Läkare", 100, 50_000],
  ["2020-03", "Ås VC", "Vårdlots", 40, 11_000],
  ["2020-03", "Norrby VC", "Läkare", 60, 30_000],
];

describe("a table of which everything is understood", () => {
  test("asks nothing, and shows its first rows when it is opened", async () => {
    await point([
      ["År", "Enhet", "Yrke", "Kontakter", "Kostnad (tkr)"],
      [2018, "Ås VC", "LK", 1000, 650],
      [2019, "", "SJ", 2000, "700,5"],
      ["2020 (prognos)", "Ås VC", "", 3000, 1500],
    ]);
    expect(summaries()).toEqual(["Blad1!A1:E4: inget att svara på"]);
    expect(isOpen()).toBe(false);
    expect(firstRows()).toEqual([
      ["Period", "Enhet, yrke", "Kontakter", "Kostnad, kr"],
      ["2018Utfall", "Ås VC, läkare", "1 000", "650 000"],
      ["2019Utfall", "Okänd eller olistad, sjuksköterska", "2 000", "700 500"],
      ["2020Egen prognos", "Ås VC", "3 000", "1 500 000"],
    ]);
    fireEvent.click(step().querySelector("summary")!);
    expect(isOpen()).toBe(true);
    expect(await violations()).toEqual([]);
  });

  test("that says neither unit nor profession has no column of them", async () => {
    await point([
      ["År", "Kostnad"],
      [2018, 5_600_000],
      [2019, 10_500_000],
    ]);
    expect(firstRows()).toEqual([
      ["Period", "Kontakter", "Kostnad, kr"],
      ["2018Utfall", "–", "5 600 000"],
      ["2019Utfall", "–", "10 500 000"],
    ]);
  });
});

describe("a word for a profession that nobody knows", () => {
  const SELECT = "Yrket ”Vårdlots”";

  test("is asked about with what is at stake, and its kronor are read when it is said", async () => {
    await point(MARCH);
    expect(summaries()).toEqual(["Blad1!A1:E4: 1 fråga"]);
    expect(isOpen()).toBe(true);
    expect(account()).toBe(
      "Markeringen: 200 kontakter, 91 000 kr. Läst: 160 kontakter, 80 000 kr. Inte läst: 40 kontakter, 11 000 kr."
    );
    expect(within(step()).getByText(/^1 rad \(40 kontakter, 11\s000 kr\)$/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    await answer(SELECT, "SJ");
    expect(source().choices).toEqual({ professions: { vardlots: "SJ" } });
    expect(account()).toBe(
      "Markeringen: 200 kontakter, 91 000 kr. Läst: 200 kontakter, 91 000 kr. Allt är läst."
    );
    expect(summaries()).toEqual(["Blad1!A1:E4: inget att svara på"]);
    expect(isOpen()).toBe(true);
    expect(await violations()).toEqual([]);
  });

  test.each([
    ["a group", "ÖVRIG", "ÖVRIG", /Läst: 200 kontakter, 91 000 kr\. Allt/],
    ["okänt yrke", "unknown", "unknown", /Läst: 200 kontakter, 91 000 kr\. Allt/],
    ["left out", "null", null, /Läst: 160 .* Inte läst: 40 kontakter, 11 000 kr/],
  ])("can be %s", async (_, value, meaning, line) => {
    await point(MARCH);
    await answer(SELECT, value);
    expect(source().choices!.professions).toEqual({ vardlots: meaning });
    expect(account()).toMatch(line);
  });

  test("is one step to undo, and can be answered anew or not at all", async () => {
    await point(MARCH);
    await answer(SELECT, "SJ");
    await answer(SELECT, "PS");
    pane.work.undo();
    await untilQuiet(pane);
    expect(source().choices).toEqual({ professions: { vardlots: "SJ" } });
    expect(screen.getByRole("combobox", { name: SELECT })).toHaveProperty("value", "SJ");
    await answer(SELECT, "");
    expect(source().choices).toBeUndefined();
  });

  test("has proposals first, then every profession once", async () => {
    await point([...MARCH, ["2020-03", "Ås VC", "Sjuksköterksa jour", 4, 1100]]);
    const list = screen.getByRole<HTMLSelectElement>("combobox", {
      name: "Yrket ”Sjuksköterksa jour”",
    });
    const values = [...list.options].map(({ value }) => value);
    expect(values.slice(0, 2)).toEqual(["", "SJ"]);
    expect(values.slice(-2)).toEqual(["unknown", "null"]);
    expect(new Set(values).size).toBe(values.length);
    expect(values).toEqual(expect.arrayContaining(["LK", "PSYKOSOCIAL", "ÖVRIG", "TH"]));
  });
});

describe("a unit that may be another one's spelling", () => {
  const ROWS = [
    ["Period", "Enhet", "Kontakter", "Kostnad"],
    ["2020-03", "Norrby vårdcentral", 100, 50_000],
    ["2020-03", "Norrby VC", 10, 5_000],
    ["2020-04", "Ås VC", 10, 5_000],
  ];

  test.each([
    ["the same", '"Norrby vårdcentral"', "Norrby vårdcentral", 2],
    ["one of its own", '"Norrby VC"', "Norrby VC", 3],
    ["nobody's", "null", null, 2],
  ])("can be %s", async (_, value, name, units) => {
    await point(ROWS);
    expect(summaries()).toEqual(["Blad1!A1:D4: 1 fråga"]);
    expect(await violations()).toEqual([]);
    await answer("Enheten ”Norrby VC”", value);
    expect(source().choices).toEqual({ units: { "norrby vc": name } });
    const listed = pane.work.region.state
      .get()
      .reading!.data!.units.filter(({ unlisted }) => !unlisted);
    expect(listed).toHaveLength(units);
    expect(summaries()).toEqual(["Blad1!A1:D4: inget att svara på"]);
  });
});

describe("periods that can mean two things", () => {
  test("four digits are asked about, and are read when it is said", async () => {
    await point([
      ["Period", "Kontakter", "Kostnad"],
      [2001, 100, 50_000],
      [2002, 60, 30_000],
    ]);
    expect(summaries()).toEqual(["Blad1!A1:C3: 1 fråga"]);
    const group = screen.getByRole("radiogroup", { name: "Vad betyder ”2001”?" });
    expect(within(group).getAllByRole("radio")).toHaveLength(2);
    expect(oneLine(group.closest<HTMLElement>(".fui-Field")!)).toContain(
      "2 rader (160 kontakter, 80 000 kr)"
    );
    expect(await violations()).toEqual([]);
    await pick("ÅÅMM: 2020-01");
    expect(source().choices).toEqual({ digits: "ÅÅMM" });
    expect(firstRows().slice(1)).toEqual([
      ["2020-01Utfall", "100", "50 000"],
      ["2020-02Utfall", "60", "30 000"],
    ]);
    await pick("År: 2001");
    expect(source().choices).toEqual({ digits: "year" });
    expect(firstRows()[1]![0]).toBe("2001Utfall");
  });

  test("so is the order of day and month", async () => {
    await point([
      ["Besöksdatum", "Kostnad"],
      ["'3/4 2020", 500],
      ["'5/6 2020", 500],
    ]);
    await pick("Månad först: 2020-03-04");
    expect(source().choices).toEqual({ dayFirst: false });
    expect(firstRows()[1]![0]).toBe("2020-03Utfall");
  });

  test("and a missing year", async () => {
    await point([
      ["Månad", "Kontakter", "Kostnad"],
      ["januari", 100, 50_000],
      ["februari", 60, 30_000],
    ]);
    expect(summaries()).toEqual(["Blad1!A1:C3: 1 fråga"]);
    await answer("Vilket år är ”januari”?", "2020");
    expect(source().choices).toEqual({ year: 2020 });
    expect(firstRows()[1]).toEqual(["2020-01Utfall", "100", "50 000"]);
    await answer("Vilket år är ”januari”?", "");
    expect(source().choices).toBeUndefined();
  });

  test("a year that stands beside the table is offered to be another", async () => {
    await point([
      ["Nätläkare 2019", "", ""],
      ["Månad", "Kontakter", "Kostnad"],
      ["januari", 100, 50_000],
      ["februari", 60, 30_000],
    ]);
    expect(summaries()).toEqual(["Blad1!A1:C4: inget att svara på"]);
    await answer("Periodernas år", "2020");
    expect(firstRows()[1]![0]).toBe("2020-01Utfall");
  });
});

describe("amounts that can hardly be kronor", () => {
  test("have one button that reads them as what they seem to be", async () => {
    await point([
      ["År", "Kontakter", "Kostnad"],
      [2018, 10_000, 5_600],
      [2019, 20_000, 10_500],
    ]);
    expect(oneLine(within(step()).getByText(/^Beloppen verkar stå i tkr/))).toBe(
      "Beloppen verkar stå i tkr: 537 kr per kontakt."
    );
    await userEvent.click(button("Läs som tkr"));
    await untilQuiet(pane);
    expect(source().kronorPerUnit).toBe(1000);
    expect(account()).toMatch(/Läst: 30 000 kontakter, 16 100 000 kr/);
    expect(screen.queryByRole("button", { name: "Läs som tkr" })).toBeNull();
  });
});

describe("numbers that nothing names", () => {
  const WIDE = [
    ["Enhet", "2020-01", "2020-02"],
    ["Ås VC", 100, 120],
    ["Norrby VC", 60, 70],
  ];

  test("are asked about, with what they come to either way", async () => {
    await point(WIDE);
    expect(summaries()).toEqual(["Blad1!A1:C3: 1 fråga"]);
    expect(await violations()).toEqual([]);
    await pick("Antal: 350 kontakter");
    expect(source().choices).toEqual({ measure: "contacts" });
    expect(account()).toMatch(/Läst: 350 kontakter\. Allt är läst/);
    await pick("Kostnad: 350 kr");
    expect(account()).toMatch(/Läst: 350 kr\. Allt är läst/);
  });
});

describe("next month's sheet of the same headings", () => {
  const APRIL = [
    MARCH[0]!,
    ["2020-04", "Ås VC", "Läkare", 90, 45_000],
    ["2020-04", "Ås VC", "Vårdlots", 30, 8_000],
  ];

  test("is read as the one before it, which may be gone, and asks nothing", async () => {
    await point(MARCH);
    await answer("Yrket ”Vårdlots”", "SJ");
    await userEvent.click(screen.getByRole("checkbox", { name: "Använd Blad1!A1:E4" }));
    await untilQuiet(pane);
    expect(present().sources).toEqual([]);
    await point(APRIL, "April");
    expect(source().choices).toEqual({ professions: { vardlots: "SJ" } });
    expect(summaries()).toEqual(["April!A1:E3: inget att svara på"]);
    expect(account()).toMatch(/Läst: 120 kontakter, 53 000 kr\. Allt är läst/);
    expect(screen.getByText(/^Rubrikerna är desamma som förut/)).toBeTruthy();
  });

  test("also when the workbook has been saved and opened again", async () => {
    await point(MARCH);
    await answer("Yrket ”Vårdlots”", "SJ");
    await userEvent.click(button("Spara svaret"));
    await untilQuiet(pane);
    await pane.work.saving.hurry();
    const again = createWork("sv");
    await again.open();
    expect(again.history.get().present.sources).toEqual(present().sources);
    expect(present().sources[0]).toMatchObject({ headings: MARCH[0], choices: {} });
    await point(APRIL, "April");
    expect(present().sources).toHaveLength(2);
    expect(source()).toMatchObject({
      place: "April!A1:E3",
      choices: { professions: { vardlots: "SJ" } },
    });
    expect(summaries()).toEqual([
      "Blad1!A1:E4: inget att svara på",
      "April!A1:E3: inget att svara på",
    ]);
  });
});
