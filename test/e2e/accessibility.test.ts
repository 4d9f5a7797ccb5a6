import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { describeInBrowser, PreviewSession } from "./browser";

jest.setTimeout(60_000);

declare const axe: { run(context: object, options: RunOptions): Promise<AxeResults> };

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Each violation as one line: rule, where, and what is wrong. */
async function violations(pane: Frame): Promise<string[]> {
  // Evaluated from outside the page, so that its content security policy stays as it ships.
  await pane.evaluate(axeSource);
  const results = await pane.evaluate(() =>
    axe.run(
      // Fluent's own traps for the focus: hidden from screen readers, never seen by anyone.
      { exclude: ["[data-tabster-dummy]"] },
      { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }
    )
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`)
  );
}

describeInBrowser("the pane is for everyone", () => {
  const session = new PreviewSession();
  beforeAll(() => session.open("accessibility"));
  afterAll(() => session.close());

  describe.each([
    { look: "in Swedish", query: "?example=no", tabs: ["Start", "Hjälp"] },
    { look: "in English", query: "?example=no&lang=en-US", tabs: ["Start", "Help"] },
    { look: "in dark", query: "?example=no&theme=dark", tabs: ["Start", "Hjälp"] },
    { look: "at 320 pixels", query: "?example=no&width=320", tabs: ["Start", "Hjälp"] },
  ])("$look", ({ query, tabs }) => {
    test.each(tabs)("in the view %s", async (tab) => {
      const { page } = await session.visit(query);
      const pane = page.frame({ url: /taskpane\.html$/ })!;
      await pane.getByRole("tab", { name: tab }).click();
      await pane.getByRole("tab", { name: tab, selected: true }).waitFor();
      expect(await violations(pane)).toEqual([]);
      await page.close();
    });
  });

  test("every control is reached with the keyboard, in order, and shows that it has the focus", async () => {
    const { page } = await session.visit("?example=no");
    const pane = page.frame({ url: /taskpane\.html$/ })!;
    const reached = [await enter(page, pane)];
    for (let i = 0; i < 20 && reached[i]; i += 1) {
      await press(page, "Tab");
      reached.push(await focused(pane));
    }
    expect(reached).toEqual([
      "Start",
      "Infoga exempel",
      "Avbryt",
      "Infoga i markerad cell",
      "Infoga i markerad cell",
      "",
    ]);
    await page.close();
  });
});

/** Goes on from the pane's heading, as a user who puts the mouse aside. @returns what has the focus */
async function enter(page: Page, pane: Frame): Promise<string> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    await pane.getByRole("heading", { level: 1 }).click();
    await press(page, "Tab");
    const first = await focused(pane);
    if (first) return first;
    // The grid beside the pane takes the focus once, when it has loaded.
    await page.waitForTimeout(500);
  }
  return "";
}

/** Fluent moves the focus on a moment after the browser has moved it. */
async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForTimeout(150);
}

/** The text of the control that has the focus; says so if it does not show it. */
function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement!;
    if (element === document.body) return "";
    const rings = [element, ...element.children].flatMap((one) =>
      [getComputedStyle(one), getComputedStyle(one, "::after")].map(
        ({ outlineStyle, boxShadow }) => outlineStyle !== "none" || boxShadow !== "none"
      )
    );
    const text = element.textContent ?? "";
    return rings.includes(true) ? text : `${text} (focus not shown)`;
  });
}
