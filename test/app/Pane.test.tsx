/** @jest-environment ./test/build/pageEnvironment.cjs */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beginnersSeen } from "../../src/pane/work/beginners";
import { openExplanation, openPane } from "../../src/pane/work/opening";
import { completeBrowser } from "./browser";
import { writeCells } from "./cells";
import {
  button,
  goTo,
  goToOpened,
  openFolds,
  type OpenedPane,
  openPaneIn,
  settle,
  untilQuiet,
  violations,
} from "./openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
afterEach(() => pane.close());

async function press(keys: string, focused: HTMLElement) {
  await act(async () => {
    focused.focus();
    await userEvent.keyboard(keys);
  });
  await settle();
}

describe.each([
  [
    "sv",
    ["Underlag", "Alternativ", "Resultat", "Analys", "Dela"],
    "Hjälp",
    "Stäng hjälpen",
    "#SAKNAS!",
    ";",
  ],
  [
    "en",
    ["Data", "Alternatives", "Result", "Analysis", "Share"],
    "Help",
    "Close help",
    "#N/A",
    ",",
  ],
] as const)("the pane in %s", (language, steps, help, closeHelp, error, separator) => {
  beforeEach(async () => {
    pane = await openPaneIn(language);
  });

  test("has its five steps", () => {
    expect(screen.getAllByRole("tab")).toEqual(
      steps.map((name, i) => screen.getByRole("tab", { name, selected: i === 0 }))
    );
  });

  test.each(["data", "policies", "result", "analysis", "share", "tools", "help"] as const)(
    "has in %s one heading for itself, and headings below it without a gap",
    async (view) => {
      await goTo(view);
      const levels = screen.getAllByRole("heading").map(({ tagName }) => Number(tagName[1]));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.reduce((before, level) => {
        expect(level).toBeLessThanOrEqual(before + 1);
        return level;
      }, 0);
    }
  );

  test("shows each function with an example as this Excel takes it", async () => {
    await goToOpened("tools");
    const formulas = screen.getAllByText(/^=NATLAKARE/).map(({ textContent }) => textContent);
    const point = language === "sv" ? "," : ".";
    const call = (name: string, ...args: (string | number)[]) =>
      `=NATLAKARE.${name}(${args.map((arg) => String(arg).replace(".", point)).join(separator)})`;
    expect(formulas).toEqual([
      call("TARIFF", '"2019-10-01"', '"LK"'),
      call("TARIFF_SOURCE", '"2019-10-01"', '"LK"'),
      call("ALLOCATE_SPLIT", "A2", "B1:C1"),
      call("ALLOCATE_CHANGE", "A2", "B1:C1", "B2:C2"),
      call("PROJECT_COST", 2019, 23700, 1, 0.05),
      call("DECOMPOSE_COST", 2900, 827.59, 23700, 443.04),
      call("BREAK_EVEN", 500, 1500, 0.2),
    ]);
  });

  test("turns to a step with the keyboard", async () => {
    // Arrow keys find their way by the layout, which jsdom does not have.
    await press("{Enter}", screen.getByRole("tab", { name: steps[1] }));
    expect(screen.getByRole("tab", { name: steps[1], selected: true })).toBeTruthy();
    expect(screen.getByRole("tabpanel", { name: steps[1] })).toBeTruthy();
  });

  test("opens the help and comes back to where it was", async () => {
    await goTo("result");
    await press("{Enter}", button(help));
    const region = screen.getByRole("region", { name: help });
    // That of the step which one comes from is open.
    expect(screen.getAllByRole("button", { expanded: true }).map((one) => one.textContent)).toEqual(
      [steps[2]]
    );
    await openFolds();
    expect(within(region).getByText(error)).toBeTruthy();
    expect(within(region).getByText(new RegExp(`^=INDEX\\(.*\\${separator}1\\)$`))).toBeTruthy();
    await press("{Enter}", button(closeHelp));
    expect(screen.getByRole("tab", { name: steps[2], selected: true })).toBeTruthy();
  });

  test.each(["data", "policies", "result", "analysis", "share", "tools", "help"] as const)(
    "gives axe nothing to say of its %s",
    async (view) => {
      await goTo(view);
      expect(await violations()).toEqual([]);
      await openFolds();
      expect(await violations()).toEqual([]);
    }
  );

  test("tells its version", () => {
    expect(screen.getByText("Version 1.2.3")).toBeTruthy();
  });
});

describe("functions of another version than the pane's", () => {
  const told = (): boolean => screen.queryByText(/funktioner är version/) !== null;

  test("are told of, with both and what to do", async () => {
    pane = await openPaneIn("sv", {}, "1.2.2");
    expect(
      screen.getByText(
        /^Panelen är version 1\.2\.3, men .* version 1\.2\.2\. .* Spara, stäng Excel/
      )
    ).toBeTruthy();
  });

  test.each([["the pane's", "1.2.3"] as const, ["not known", undefined] as const])(
    "are not told of where the version is %s",
    async (_, version) => {
      pane = await openPaneIn("sv", {}, version);
      expect(told()).toBe(false);
    }
  );
});

test("the ribbon opens the pane where it is wanted, with what went wrong", async () => {
  pane = await openPaneIn("sv");
  await act(() => openPane("help"));
  expect(screen.getByRole("region", { name: "Hjälp" })).toBeTruthy();
  await act(() => openPane("share", new Error("Arket är låst.")));
  expect(screen.getByRole("tab", { name: "Dela", selected: true })).toBeTruthy();
  expect(screen.getAllByRole("alert")[0]!.textContent).toContain("Arket är låst.");
});

test.each(["share", "tools"] as const)(
  "what is opened in %s stays open while the pane lives, with what was done in it",
  async (view) => {
    pane = await openPaneIn("sv");
    await goTo(view);
    const folded = (): HTMLElement[] => screen.queryAllByRole("button", { expanded: false });
    const [first, ...others] = folded();
    expect(others.length).toBeGreaterThan(2);
    expect(document.getElementById(first!.getAttribute("aria-controls")!)!.textContent).toBe("");
    await press("{Enter}", first!);
    expect(folded()).toEqual(others);
    expect(document.activeElement).toBe(first);
    const opened = document.getElementById(first!.getAttribute("aria-controls")!)!;
    expect(within(opened).getAllByRole("button").length).toBeGreaterThan(0);
    await goTo("data");
    await goTo(view);
    expect(folded()).toHaveLength(others.length);
    await press("{Enter}", screen.getByRole("button", { expanded: true }));
    expect(folded()).toHaveLength(others.length + 1);
  }
);

test("Excel's cell menu opens the tools with the cell explained, and asks for it once", async () => {
  pane = await openPaneIn("sv");
  await writeCells([["Kostnad"]]);
  await act(() => openExplanation());
  expect(await screen.findByText(/Blad1!A1/, { selector: "h3" })).toBeTruthy();
  expect(screen.getByRole("region", { name: "Verktyg" })).toBeTruthy();
  await goTo("data");
  await goTo("tools");
  expect(screen.queryByText(/Blad1!A1/, { selector: "h3" })).toBeNull();
  await act(() => openExplanation());
  expect(await screen.findByText(/Blad1!A1/, { selector: "h3" })).toBeTruthy();
});

describe("getting started", () => {
  const shown = (): HTMLElement | null => screen.queryByRole("region", { name: "Kom igång" });

  beforeEach(() => beginnersSeen.set(false));

  test("is told in three steps, until it is skipped, and not again", async () => {
    pane = await openPaneIn("sv");
    expect(within(shown()!).getAllByRole("listitem")).toHaveLength(3);
    expect(await violations()).toEqual([]);
    await press("{Enter}", button("Hoppa över"));
    expect(shown()).toBeNull();
    await pane.close();
    pane = await openPaneIn("sv");
    expect(shown()).toBeNull();
    expect(localStorage.length).toBe(1);
  });

  test("is not told to whoever has begun", async () => {
    pane = await openPaneIn("sv");
    await writeCells([
      ["År", "Kostnad (mkr)"],
      [2019, 10.5],
    ]);
    await act(async () => button("Använd markeringen").click());
    await untilQuiet(pane);
    expect(shown()).toBeNull();
    expect(beginnersSeen.get()).toBe(true);
  });

  test("is told on a page for which the browser keeps nothing", async () => {
    const refuse = (): never => {
      throw new Error("SecurityError");
    };
    const { getItem, setItem } = Storage.prototype;
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
    try {
      pane = await openPaneIn("sv");
      expect(shown()).not.toBeNull();
      await press("{Enter}", button("Hoppa över"));
      expect(shown()).toBeNull();
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
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
    pane = await openPaneIn("sv", { theme: "dark" });
    expect(themeText()).toContain(dark);
    await pane.close();
    pane = await openPaneIn("sv", { theme: "light" });
    expect(themeText()).not.toContain(dark);
  });

  test("is that of the browser where Office does not tell", async () => {
    completeBrowser(true);
    pane = await openPaneIn("sv");
    Object.assign(Office.context, { officeTheme: undefined });
    await pane.reopen();
    expect(themeText()).toContain(dark);
    completeBrowser();
  });
});
