/** @jest-environment ./test/build/pageEnvironment.cjs */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { strFromU8, unzipSync } from "fflate";
import type { OfficeSettings } from "../../../host/office";
import { completeBrowser } from "../../../app/browser";
import {
  button,
  goToOpened,
  type OpenedPane,
  openPaneIn,
  untilStill,
  violations,
} from "../../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
afterEach(() => pane.close());

async function open(settings: Partial<OfficeSettings> = {}, language: "sv" | "en" = "sv") {
  pane = await openPaneIn(language, { excelApi: "1.20", platform: "PC", ...settings });
  await goToOpened("share");
}

type Work = (workbook: Excel.Workbook) => unknown;

async function inExcel(work: Work): Promise<void> {
  await Excel.run(async (context) => {
    await work(context.workbook);
    await context.sync();
  });
}

async function write(formula: string, address = "A1"): Promise<void> {
  await inExcel(({ worksheets }) => {
    worksheets.getItem("Blad1").getRange(address).formulas = [[formula]];
  });
}

/** What each item of the check says, by its heading. */
async function check(): Promise<ReadonlyMap<string, string>> {
  await userEvent.click(button("Kontrollera arbetsboken"));
  await screen.findByText(/^(Kontrollen är klar|Allt ser bra ut)/);
  const region = screen.getByRole("region", { name: "Kontroll före delning" });
  return new Map(
    within(region)
      .getAllByRole("heading", { level: 3 })
      .map((heading) => {
        const card = heading.closest("li")!;
        return [heading.textContent, card.textContent.slice(heading.textContent.length)];
      })
  );
}

function allText(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("\n");
}

describe("the check", () => {
  test("goes through all that matters, with what to do about it", async () => {
    await open();
    await write('=NATLAKARE.TARIFF("2016-05-01")');
    await write("=NATLAKARE.TARIFF(43800)", "A2");
    await write("191212121212", "A3");
    pane.excel.host.showInstead("Blad1!A2", 650);
    const said = await check();
    expect([...said.keys()]).toEqual([
      "Beräkningen",
      "Felceller",
      "Inaktuella värden",
      "1904 års datumsystem",
      "Körningens ålder",
      "Inte jämförda",
      "Uppgifternas ålder",
      "Länkar till andra filer",
      "Personnummer",
      "Små tal",
      "Dolda blad",
      "Dataanslutningar",
      "Inbäddade objekt",
      "Känslighetsetikett",
      "Dokumentegenskaper",
      "Filen",
    ]);
    expect(said.get("Beräkningen")).toBe("OKExcel har räknat klart.");
    expect(said.get("Felceller")).toMatch(/^Ta ställning.*Blad1!A1#N\/A: Ingen taxa för läkare/);
    expect(said.get("Inaktuella värden")).toMatch(/^Åtgärda.*Blad1!A2visar 650, ska visa 500/);
    expect(said.get("Uppgifternas ålder")).toMatch(
      /^Ta ställning.*Taxan senast verifierad 2024: äldre än tolv månader\./
    );
    expect(said.get("Personnummer")).toMatch(/^Åtgärda.*Blad1!A3/);
    expect(said.get("Små tal")).toBe("OKInga celler med kontakter visar 1–4.");
    expect(said.get("Dokumentegenskaper")).toMatch(/Författare: Provanvändare/);
    expect(said.get("Filen")).toBe("OKEn kommittékopia kan göras av filen.");
    expect(
      screen.getByText("Kontrollen är klar: 2 att åtgärda och 3 att ta ställning till.")
    ).toBeTruthy();
    expect(await violations()).toEqual([]);
    await userEvent.click(button("Markera Blad1!A2"));
    expect(pane.excel.grid.selection().area).toMatchObject({ row: 1, column: 0 });
    await userEvent.click(button("Räkna om"));
    await screen.findByText("Arbetsboken är omräknad. Kontrollera igen.");
    expect((await check()).get("Inaktuella värden")).toMatch(/^OK/);
  });

  test("says on the web that only cells are searched", async () => {
    await open({ platform: "OfficeOnline" });
    const said = await check();
    expect(said.get("Personnummer")).toBe(
      "OKInga personnummer hittades. Bara celler är genomsökta: Excel lämnar inte ut filen här."
    );
    expect(said.has("Filen")).toBe(false);
  });

  test("waits for a cell that is being edited", async () => {
    await open();
    pane.excel.host.faults.cellEditMode(true);
    await userEvent.click(button("Kontrollera arbetsboken"));
    await screen.findByRole("progressbar", { name: /^Arbetsboken kontrolleras/ });
    await untilStill(pane);
    expect(screen.getByRole("progressbar", { name: /^Arbetsboken kontrolleras/ })).toBeTruthy();
    pane.excel.host.faults.cellEditMode(false);
    expect(await screen.findByText(/^Kontrollen är klar/)).toBeTruthy();
  });
});

describe("cancelled half-way", () => {
  /** Clicks Avbryt: a host in the same process leaves a test no time to. */
  function cancelAtHalf(name: string): void {
    const { state, cancel } = pane.work.job(name);
    const stop = state.subscribe(() => {
      const now = state.get();
      if (now.status !== "running" || now.share < 0.5) return;
      stop();
      cancel();
    });
  }

  test.each([
    ["check", "Kontrollera arbetsboken", "Kontrollen avbröts."],
    ["copy", "Skapa kommittékopia", "Kopian avbröts. Ingenting är ändrat."],
  ])("the %s says so, and can be started again", async (name, start, sentence) => {
    await open();
    await write("=NATLAKARE.TARIFF(43800)");
    cancelAtHalf(name);
    await userEvent.click(button(start));
    await screen.findByText(sentence);
    expect([pane.excel.host.created, pane.excel.sheetNames()]).toEqual([[], ["Blad1"]]);
    await userEvent.click(button(start));
    await screen.findByText(/^Kontrollen är klar|^Kopian av Arbetsbok1.xlsx är öppen/);
  });
});

describe("a copy where Excel gives the file", () => {
  test("opens beside the workbook, which is untouched", async () => {
    await open();
    await write("=NATLAKARE.ALLOCATE_SPLIT(100,{80,20})");
    const before = await pane.excel.read("Blad1");
    await userEvent.click(button("Skapa kommittékopia"));
    await screen.findByText(/^Kopian av Arbetsbok1.xlsx är öppen i ett eget fönster/);
    expect(screen.getByText("En formel är utbytt.")).toBeTruthy();
    expect(button("Spara Arbetsbok1 (kommittékopia).xlsx")).toBeTruthy();
    expect(await violations()).toEqual([]);
    expect(await pane.excel.read("Blad1")).toEqual(before);
    expect(pane.excel.sheetNames()).toEqual(["Blad1"]);
    const [copy, ...others] = pane.excel.host.created;
    expect(others).toEqual([]);
    expect(allText(copy!)).not.toMatch(/_xldudf_|NATLAKARE\.|webextension/);
    expect(allText(copy!)).toContain("<v>80</v>");
  });

  test("keeps formulas alive where that is asked for", async () => {
    await open();
    await write("=NATLAKARE.TARIFF(43800)");
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Formlerna blir" }),
      "living"
    );
    await userEvent.click(button("Skapa kommittékopia"));
    await screen.findByText(/^Kopian av Arbetsbok1.xlsx är öppen/);
    const text = allText(pane.excel.host.created[0]!);
    expect(text).toMatch(/<f>[^<]*Beräkningar/);
  });

  test.each<readonly [string, () => void | Promise<void>, RegExp]>([
    [
      "a personal identity number",
      () => write("19121212-1212"),
      /^Arbetsboken innehåller personnummer.*Blad1!A1/,
    ],
    [
      "a calculation that is not done",
      () => {
        pane.excel.host.workbook.calculationState = "Calculating";
      },
      /^Excel har inte räknat klart\. Vänta/,
    ],
    [
      "an Office that refuses",
      () => {
        pane.excel.host.faults.fileError = 7000;
      },
      /^Excel lämnade inte ut filen \(.+\)\. Spara arbetsboken/,
    ],
  ])("%s is told in a sentence, and no copy is made", async (_, spoil, sentence) => {
    await open();
    await spoil();
    await userEvent.click(button("Skapa kommittékopia"));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(pane.excel.host.created).toEqual([]);
  });

  test("asks of what may be something else, and is made with the answer", async () => {
    await open();
    await write("'20230101-1231");
    expect((await check()).get("Personnummer")).toMatch(
      /^Ta ställning.*Blad1!A:A \(1 nummer, först i A1\)/
    );
    await userEvent.click(button("Skapa kommittékopia"));
    await screen.findByText(/^Det här kan vara personnummer: Blad1!A:A/);
    expect(pane.excel.host.created).toEqual([]);
    const answer = screen.getByRole("checkbox", { name: /^Blad1!A:A .*: inte personnummer$/ });
    await userEvent.click(answer);
    expect(await violations()).toEqual([]);
    await userEvent.click(button("Skapa kommittékopia"));
    await screen.findByText(/^Kopian av Arbetsbok1.xlsx är öppen/);
    expect(allText(pane.excel.host.created[0]!)).toContain("Inte personnummer");
    await userEvent.click(answer);
    await userEvent.click(button("Skapa PDF"));
    await untilStill(pane);
    expect(screen.queryByText(/^PDF-filen är klar/)).toBeNull();
    await userEvent.click(answer);
    await userEvent.click(button("Skapa PDF"));
    expect(await screen.findByText(/^PDF-filen är klar/)).toBeTruthy();
  });

  test("is made without the sheets that the user takes away", async () => {
    await open();
    await inExcel(({ worksheets }) => {
      const raw = worksheets.add("Rådata");
      raw.getRange("A1:A2").values = [["Hemlig rad"], [7]];
      worksheets.getItem("Blad1").getRange("A1").formulas = [["=Rådata!A2*2"]];
    });
    const choose = button("Välj blad");
    choose.focus();
    await userEvent.keyboard("{Enter}");
    const group = await screen.findByRole("group", { name: "Blad i kopian" });
    const raw = within(group).getByRole<HTMLInputElement>("checkbox", { name: "Rådata" });
    expect(raw.checked).toBe(true);
    raw.focus();
    await userEvent.keyboard(" ");
    expect(await violations()).toEqual([]);
    await userEvent.click(button("Skapa kommittékopia"));
    await screen.findByText(/^Kopian av Arbetsbok1.xlsx är öppen/);
    expect(screen.getByText("Blad1!A1: =Rådata!A2*2")).toBeTruthy();
    const text = allText(pane.excel.host.created[0]!);
    expect(text).not.toContain("Hemlig rad");
    expect(text).toContain("<v>14</v>");
  });

  test("can be saved as a file where Excel does not open it", async () => {
    await open();
    pane.excel.host.faults.failBatch(
      ({ ObjectPaths }) => JSON.stringify(ObjectPaths).includes("CreateWorkbook"),
      "AccessDenied"
    );
    await userEvent.click(button("Skapa kommittékopia"));
    expect(await screen.findByText(/^Kopian är klar, men Excel öppnade den inte/)).toBeTruthy();
    expect(button("Spara Arbetsbok1 (kommittékopia).xlsx")).toBeTruthy();
  });
});

describe("on the web", () => {
  test("in place, what such a copy lacks is said where it is made", async () => {
    await open({ platform: "OfficeOnline" });
    screen.getByText(
      /inget kvitto, och alla blad är med: .* Pivottabeller, bilder och versionshistorik/
    );
    expect(await violations()).toEqual([]);
  });

  test("formulas are replaced in place, once the user says that it is a copy", async () => {
    await open({ platform: "OfficeOnline" });
    await write("=NATLAKARE.TARIFF(43800)");
    expect(screen.queryByRole("button", { name: "Skapa kommittékopia" })).toBeNull();
    await userEvent.click(button("Byt ut formlerna här"));
    expect(pane.excel.sheetNames()).toEqual(["Blad1"]);
    await userEvent.click(screen.getByRole("checkbox", { name: "Det här är en kopia" }));
    await userEvent.click(button("Byt ut formlerna här"));
    await screen.findByText(/^Klart\. Skrivet blad: Om arbetsboken\./);
    expect((await pane.excel.read("Blad1"))[0]![0]).toMatchObject({ value: 500 });
    expect((await pane.excel.read("Blad1"))[0]![0]!.formula ?? "").toBe("");
    expect(await violations()).toEqual([]);
  });

  test("a protected sheet is told of, with what to do", async () => {
    await open({ platform: "OfficeOnline" });
    await write("=NATLAKARE.TARIFF(43800)");
    await inExcel(({ worksheets }) => worksheets.getItem("Blad1").protection.protect());
    await userEvent.click(screen.getByRole("checkbox", { name: "Det här är en kopia" }));
    await userEvent.click(button("Byt ut formlerna här"));
    await screen.findByText(/^De här bladen är skyddade: Blad1\. Ta bort skyddet/);
  });

  test("a PDF can be had", async () => {
    await open({ platform: "OfficeOnline" });
    await userEvent.click(button("Skapa PDF"));
    await screen.findByText(/^PDF-filen är klar/);
    expect(button("Spara Arbetsbok1.pdf")).toBeTruthy();
  });
});

describe("repairing", () => {
  test("shows what will be entered, enters it, and says what came of it", async () => {
    await open();
    await write("=_xldudf_NATLAKARE_TARIFF(43800)");
    await goToOpened("tools");
    await userEvent.click(button("Sök formler att laga"));
    await screen.findByText("En formel kan lagas. Ingenting är ändrat än.");
    expect(
      screen.getByText("=_xldudf_NATLAKARE_TARIFF(43800) blir =NATLAKARE.TARIFF(43800)")
    ).toBeTruthy();
    await userEvent.click(button("Laga formeln"));
    await screen.findByText("Formeln är lagad.");
    expect(screen.getByText("Lagad. Cellen visar 500.")).toBeTruthy();
    expect(await violations()).toEqual([]);
    await goToOpened("tools");
    await userEvent.click(button("Sök formler att laga"));
    await screen.findByText("Inga formler behöver lagas.");
  });

  test("tells how to open a protected sheet, and leaves it alone", async () => {
    await open();
    await write("=_xldudf_NATLAKARE_TARIFF(43800)");
    await inExcel(({ worksheets }) => worksheets.getItem("Blad1").protection.protect());
    await goToOpened("tools");
    await userEvent.click(button("Sök formler att laga"));
    await screen.findByText(/^En formel står på skyddade blad \(Blad1\)/);
    expect(screen.queryByRole("button", { name: /^Laga (formeln|\d)/ })).toBeNull();
  });
});

test("all of it speaks English too", async () => {
  await open({}, "en");
  await userEvent.click(button("Check the workbook"));
  expect(await screen.findByText(/^The check is done: \d to decide on\.$/)).toBeTruthy();
  await userEvent.click(button("Make a committee copy"));
  expect(await screen.findByText(/^The copy of .* is open in a window of its own/)).toBeTruthy();
  await goToOpened("tools");
  await userEvent.click(button("Look for formulas to repair"));
  expect(await screen.findByText("No formulas need repair.")).toBeTruthy();
});
