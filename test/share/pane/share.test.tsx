/** @jest-environment ./test/build/pageEnvironment.cjs */
import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HostError } from "../../host/wire/hostError";
import { completeBrowser } from "../../app/browser";
import { button, goToOpened, type OpenedPane, openPaneIn } from "../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
beforeEach(async () => {
  pane = await openPaneIn("sv");
  await goToOpened("tools");
});
afterEach(() => pane.close());

describe("inserting the example", () => {
  test("names the new sheets, and leaves the focus where it was", async () => {
    await userEvent.click(button("Infoga exempel"));
    expect(await screen.findByText(/^Klart/)).toHaveProperty(
      "textContent",
      "Klart. Skrivna blad: Om exemplet, Taxor, Västmanland, Fördelning 80-20, Prognos 2020, Jämtland Härjedalen."
    );
    expect(screen.getByText(/^Klart/).closest("[role=status]")).not.toBeNull();
    expect(document.activeElement).toBe(button("Infoga exempel"));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(pane.excel.grid.sheets()).toHaveLength(7);
  });

  test("shows how far it has come, and takes no second click meanwhile", async () => {
    fireEvent.click(button("Infoga exempel"));
    expect(screen.getByRole("progressbar", { name: "Exemplet infogas." })).toBeTruthy();
    fireEvent.click(button("Infoga exempel"));
    await screen.findByText(/^Klart/);
    expect(pane.excel.grid.sheets()).toHaveLength(7);
  });

  test("can be cancelled, and leaves nothing then", async () => {
    fireEvent.click(button("Infoga exempel"));
    fireEvent.click(button("Avbryt"));
    await screen.findByText("Avbrutet. Arbetsboken är som förut.");
    expect(pane.excel.sheetNames()).toEqual(["Blad1"]);
    fireEvent.click(button("Infoga exempel"));
    await screen.findByText(/^Klart/);
  });

  test("goes on while the user reads the help", async () => {
    fireEvent.click(button("Infoga exempel"));
    fireEvent.click(button("Hjälp"));
    expect(screen.queryByRole("progressbar")).toBeNull();
    fireEvent.click(button("Verktyg"));
    await screen.findByText(/^Klart/);
  });

  test("says why it did not work, until it is tried again", async () => {
    const addSheet = pane.excel.grid.addSheet;
    pane.excel.grid.addSheet = () => {
      throw new HostError("InvalidOperation");
    };
    await userEvent.click(button("Infoga exempel"));
    const reason = await screen.findByText(/Excel svarade: The operation attempted is invalid/);
    expect(reason.closest("[role=alert]")!.textContent).toContain("Arbetsboken är som förut.");
    pane.excel.grid.addSheet = addSheet;
    await userEvent.click(button("Infoga exempel"));
    await screen.findByText(/^Klart/);
    expect(screen.queryByText(/Excel svarade/)).toBeNull();
  });

  test.each([
    ["AccessDenied", /skyddad eller öppnad skrivskyddad/],
    ["InvalidOperationInCellEditMode", /En cell redigeras/],
  ] as const)("says in plain words what %s means", async (code, sentence) => {
    pane.excel.grid.addSheet = () => {
      throw new HostError(code);
    };
    await userEvent.click(button("Infoga exempel"));
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(pane.excel.sheetNames()).toEqual(["Blad1"]);
  });
});

describe("inserting a function", () => {
  test.each([
    ["TARIFF", [500]],
    ["PROJECT_COST", [2020, 24_885, 12_442_500]],
  ])("puts the example of %s in the active cell", async (name, expected) => {
    await userEvent.click(button(`Infoga i markerad cell: ${name}`));
    await screen.findByText("Formeln står nu i Blad1!A1.");
    const [row] = await pane.excel.read("Blad1");
    expect(row!.slice(0, expected.length).map(({ value }) => value)).toEqual(expected);
  });

  test("does not write over what is there", async () => {
    await userEvent.click(button("Infoga i markerad cell: TARIFF"));
    await screen.findByText("Formeln står nu i Blad1!A1.");
    await userEvent.click(button("Infoga i markerad cell: PROJECT_COST"));
    await screen.findByText("Blad1!A1 är inte tom. Markera en tom cell och försök igen.");
    expect((await pane.excel.read("Blad1"))[0]![0]!.value).toBe(500);
  });

  test("says why it did not work", async () => {
    pane.excel.grid.selection = () => {
      throw new HostError("InvalidOperation");
    };
    await userEvent.click(button("Infoga i markerad cell: TARIFF"));
    expect(await screen.findByText(/Excel svarade: The operation/)).toBeTruthy();
  });
});

describe("explaining", () => {
  test("tells how the figure of the selected cell came about, and copies it", async () => {
    await userEvent.click(button("Infoga i markerad cell: TARIFF"));
    await screen.findByText("Formeln står nu i Blad1!A1.");
    await userEvent.click(button("Förklara markerad cell"));
    expect(await screen.findByText(/Blad1!A1/, { selector: "h3" })).toBeTruthy();
    expect(screen.getByText(/2019-06-14/)).toBeTruthy();
    const copied: string[] = [];
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    await userEvent.click(button("Kopiera texten"));
    expect(await screen.findByText("Texten är kopierad.")).toBeTruthy();
    expect(copied[0]).toContain("NATLAKARE.TARIFF");
  });

  test("says of a blank cell that it is blank", async () => {
    await userEvent.click(button("Förklara markerad cell"));
    expect(await screen.findByText(/tom/i, { selector: "[role=status] *" })).toBeTruthy();
  });
});

describe("the latest errors", () => {
  async function type(formula: string) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B2").formulas = [[formula]];
      await context.sync();
    });
  }

  test("are none in a workbook without any", async () => {
    await userEvent.click(button("Sök fel"));
    expect(await screen.findByText("Inga fel hittades.")).toBeTruthy();
  });

  test("are told with address and sentence, and a click selects the cell", async () => {
    await type('=NATLAKARE.TARIFF("2016-05-01")');
    await userEvent.click(button("Sök fel"));
    expect(await screen.findByText("En cell visar fel.")).toBeTruthy();
    expect(screen.getByText(/2016-05-01.*2017-01-01/)).toBeTruthy();
    await userEvent.click(button("Markera Blad1!B2"));
    const selected = await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return cell.address;
    });
    expect(selected).toBe("Blad1!B2");
  });
});
