/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { Language } from "../../src/locales/sentence";
import { openPane, turnTo } from "../../src/taskpane/opening";
import { Pane } from "../../src/taskpane/Pane";
import { HostError } from "../host/wire/hostError";
import type { OfficeSettings } from "../host/office";
import { type OpenExcel, openExcel } from "../workbook/openExcel";
import { completeBrowser } from "./browser";

let excel: OpenExcel;

async function openPaneIn(language: Language, settings: Partial<OfficeSettings> = {}) {
  excel = openExcel({ excelApi: "1.11", ...settings });
  await renderPane(language);
}

async function renderPane(language: Language) {
  render(<Pane language={language} namespace="NATLAKARE" version="1.2.3" />);
  await settle();
}

/** Excel tells its decimal sign a moment later, and tabs mark themselves in the next frame. */
async function settle() {
  await act(() => new Promise((resolve) => setTimeout(resolve, 40)));
}

beforeAll(() => completeBrowser());

afterEach(() => {
  act(() => turnTo("start"));
  cleanup();
  excel.close();
});

async function press(keys: string, focused: HTMLElement) {
  await act(async () => {
    focused.focus();
    await userEvent.keyboard(keys);
  });
  await settle();
}

function button(name: string): HTMLElement {
  return screen.getByRole("button", { name });
}

describe.each([
  ["sv", "Start", "Hjälp", "#SAKNAS!", ";"],
  ["en", "Start", "Help", "#N/A", ","],
] as const)("the pane in %s", (language, start, help, error, separator) => {
  beforeEach(() =>
    openPaneIn(language, { contentLanguage: language === "sv" ? "sv-SE" : "en-US" })
  );

  test("has one heading for itself, and headings below it without a gap", () => {
    const levels = screen.getAllByRole("heading").map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
  });

  test("shows each function with an example as this Excel takes it", () => {
    const formulas = screen.getAllByText(/^=NATLAKARE/).map(({ textContent }) => textContent);
    expect(formulas).toEqual([
      `=NATLAKARE.TARIFF("2019-10-01"${separator}"LK")`,
      `=NATLAKARE.ALLOCATE_SPLIT(A2${separator}B1:C1)`,
      `=NATLAKARE.PROJECT_COST(2019${separator}23700${separator}1${separator}${language === "sv" ? "0,05" : "0.05"})`,
    ]);
  });

  test("turns to the help and back with the keyboard", async () => {
    // Arrow keys find their way by the layout, which jsdom does not have.
    await press("{Enter}", screen.getByRole("tab", { name: help }));
    expect(screen.getByRole("tab", { name: help, selected: true })).toBeTruthy();
    const panel = screen.getByRole("tabpanel", { name: help });
    expect(within(panel).getByText(error)).toBeTruthy();
    expect(within(panel).getByText(new RegExp(`^=INDEX\\(.*\\${separator}1\\)$`))).toBeTruthy();
    await press("{Enter}", screen.getByRole("tab", { name: start }));
    expect(screen.getByRole("tabpanel", { name: start })).toBeTruthy();
  });

  test.each(["start", "help"] as const)("gives axe nothing to say of its %s", async (view) => {
    act(() => turnTo(view));
    await settle();
    const { violations } = await axe.run(document.body, {
      // jsdom paints nothing, so there is no contrast to measure.
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test("tells its version", () => {
    expect(screen.getByText("Version 1.2.3")).toBeTruthy();
  });
});

describe("inserting the example", () => {
  test("names the new sheets, and leaves the focus where it was", async () => {
    await openPaneIn("sv");
    await userEvent.click(button("Infoga exempel"));
    expect(await screen.findByText(/^Klart/)).toHaveProperty(
      "textContent",
      "Klart. Nya blad: Om exemplet, Taxor, Västmanland, Fördelning 80-20, Prognos 2020, Jämtland Härjedalen."
    );
    expect(screen.getByText(/^Klart/).closest("[role=status]")).not.toBeNull();
    expect(document.activeElement).toBe(button("Infoga exempel"));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(excel.grid.sheets()).toHaveLength(7);
  });

  test("shows how far it has come, and takes no second click meanwhile", async () => {
    await openPaneIn("sv");
    fireEvent.click(button("Infoga exempel"));
    expect(screen.getByRole("progressbar", { name: "Exemplet infogas." })).toBeTruthy();
    fireEvent.click(button("Infoga exempel"));
    await screen.findByText(/^Klart/);
    expect(excel.grid.sheets()).toHaveLength(7);
  });

  test("can be cancelled, and leaves nothing then", async () => {
    await openPaneIn("sv");
    fireEvent.click(button("Infoga exempel"));
    fireEvent.click(button("Avbryt"));
    await screen.findByText("Avbrutet. Arbetsboken är som förut.");
    expect(excel.grid.sheets().map(({ name }) => name)).toEqual(["Blad1"]);
    fireEvent.click(button("Infoga exempel"));
    await screen.findByText(/^Klart/);
  });

  test("goes on while the user reads the help", async () => {
    await openPaneIn("sv");
    fireEvent.click(button("Infoga exempel"));
    fireEvent.click(screen.getByRole("tab", { name: "Hjälp" }));
    expect(screen.queryByRole("progressbar")).toBeNull();
    fireEvent.click(screen.getByRole("tab", { name: "Start" }));
    await screen.findByText(/^Klart/);
  });

  test("says why it did not work, until it is tried again", async () => {
    await openPaneIn("sv");
    const addSheet = excel.grid.addSheet;
    excel.grid.addSheet = () => {
      throw new HostError("InvalidOperation");
    };
    await userEvent.click(button("Infoga exempel"));
    const reason = await screen.findByText(/Excel svarade: The operation attempted is invalid/);
    expect(reason.closest("[role=alert]")!.textContent).toContain("Arbetsboken är som förut.");
    excel.grid.addSheet = addSheet;
    await userEvent.click(button("Infoga exempel"));
    await screen.findByText(/^Klart/);
    expect(screen.queryByText(/Excel svarade/)).toBeNull();
  });
});

describe("inserting a function", () => {
  test.each([
    ["TARIFF", [500]],
    ["PROJECT_COST", [2020, 24_885, 12_442_500]],
  ])("puts the example of %s in the active cell", async (name, expected) => {
    await openPaneIn("sv");
    await userEvent.click(button(`Infoga i markerad cell: ${name}`));
    await screen.findByText("Formeln står nu i Blad1!A1.");
    const [row] = await excel.read("Blad1");
    expect(row!.slice(0, expected.length).map(({ value }) => value)).toEqual(expected);
  });

  test("does not write over what is there", async () => {
    await openPaneIn("sv");
    await userEvent.click(button("Infoga i markerad cell: TARIFF"));
    await screen.findByText("Formeln står nu i Blad1!A1.");
    await userEvent.click(button("Infoga i markerad cell: PROJECT_COST"));
    await screen.findByText("Blad1!A1 är inte tom. Markera en tom cell och försök igen.");
    expect((await excel.read("Blad1"))[0]![0]!.value).toBe(500);
  });

  test("says why it did not work", async () => {
    await openPaneIn("en");
    excel.grid.selection = () => {
      throw new HostError("InvalidOperation");
    };
    await userEvent.click(button("Insert in selected cell: TARIFF"));
    expect(await screen.findByText(/Excel answered: The operation/)).toBeTruthy();
  });
});

describe("the ribbon", () => {
  test("opens the pane where it is wanted, with what went wrong", async () => {
    await openPaneIn("sv");
    await act(() => openPane("help"));
    expect(screen.getByRole("tab", { name: "Hjälp", selected: true })).toBeTruthy();
    await act(() => openPane("start", new Error("Arket är låst.")));
    expect(screen.getByRole("tab", { name: "Start", selected: true })).toBeTruthy();
    expect(screen.getByRole("alert").textContent).toContain("Arket är låst.");
  });
});

describe("the theme", () => {
  const dark = "--colorNeutralBackground1: #292929";

  function themeText(): string {
    return [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .join();
  }

  test("is that of Office", async () => {
    await openPaneIn("sv", { theme: "dark" });
    expect(themeText()).toContain(dark);
    cleanup();
    excel.close();
    await openPaneIn("sv", { theme: "light" });
    expect(themeText()).not.toContain(dark);
  });

  test("is that of the browser where Office does not tell", async () => {
    completeBrowser(true);
    excel = openExcel();
    Object.assign(Office.context, { officeTheme: undefined });
    await renderPane("sv");
    expect(themeText()).toContain(dark);
    completeBrowser();
  });
});
