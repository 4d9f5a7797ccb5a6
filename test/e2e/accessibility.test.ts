import fs, { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";
import { describeInBrowser, type PreviewPage, PreviewSession } from "./browser";
import { enterPane, paneOf, pressKey, untilStill } from "./paneUser";

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

interface Look {
  readonly name: string;
  readonly query: string;
  readonly forcedColors?: "active";
}

const LOOKS: readonly Look[] = [
  { name: "light-320", query: "?example=no&width=320" },
  { name: "dark-320", query: "?example=no&width=320&theme=dark" },
  { name: "english-450", query: "?example=no&width=450&lang=en-US" },
  { name: "forced-320", query: "?example=no&width=320", forcedColors: "active" },
];

/** Positions of the tabs, and views that no tab leads to. */
const VIEWS = [
  "data",
  "policies",
  "result",
  "analysis",
  "share",
  "editor",
  "tools",
  "help",
] as const;

async function turnTo(pane: Frame, view: (typeof VIEWS)[number]): Promise<void> {
  if (view === "help") return pane.getByRole("button", { name: /^(Hjälp|Help)$/ }).click();
  if (view === "tools") return pane.getByRole("button", { name: /^(Verktyg|Tools)$/ }).click();
  await pane
    .getByRole("tab")
    .nth(view === "editor" ? 1 : VIEWS.indexOf(view))
    .click();
  if (view === "editor") {
    await openFolds(pane);
    await pane.getByRole("button", { name: /^(Redigera|Edit): Stop/ }).click();
  }
  if (view === "result") await pane.getByRole("img").first().waitFor();
}

/** The sample region with two alternatives, so that every part of every view is there. */
async function fill(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: /Infoga exempelregionen|Insert the sample/ }).click();
  await pane.getByText(/Det här är läst|This has been read/).waitFor();
  await pane.getByRole("button", { name: /Spara svaret|Save the answer/ }).click();
  await pane.getByRole("tab").nth(1).click();
  await pane.getByRole("combobox").first().selectOption("stopped-payment");
  await pane.getByRole("button", { name: /^(Lägg till|Add)$/ }).click();
}

describeInBrowser("the pane is for everyone", () => {
  const session = new PreviewSession();
  beforeAll(async () => {
    fs.mkdirSync("out", { recursive: true });
    await session.open();
  });
  afterAll(() => session.close());

  describe.each(LOOKS)("$name", ({ name, query, forcedColors }) => {
    let preview: PreviewPage;
    beforeAll(async () => {
      preview = await session.visit(query, { height: 2400, forcedColors: forcedColors ?? "none" });
      await fill(paneOf(preview.page));
    });

    test.each(VIEWS)("%s", async (view) => {
      const { page } = preview;
      const pane = paneOf(page);
      await turnTo(pane, view);
      await untilStill(pane);
      await page.locator("#pane").screenshot({ path: `out/pane-${name}-${view}.png` });
      expect(await violations(pane)).toEqual([]);
      expect(await clipped(pane)).toEqual([]);
      if (!(await openFolds(pane))) return;
      await untilStill(pane);
      await page.locator("#pane").screenshot({ path: `out/pane-${name}-${view}-open.png` });
      expect(await violations(pane)).toEqual([]);
      expect(await clipped(pane)).toEqual([]);
    });
  });

  test("every control is reached with the keyboard, in order, and shows that it has the focus", async () => {
    const { page } = await session.visit("?example=no");
    const pane = paneOf(page);
    await pane.getByText("Peka ut era siffror").waitFor();
    await enterPane(page);
    const reached = [await focused(pane)];
    for (let i = 0; i < 30 && reached[i]; i += 1) {
      await pressKey(page, "Tab");
      reached.push(await focused(pane));
    }
    expect(reached).toEqual([
      "Verktyg",
      "Hjälp",
      "Underlag",
      "Hoppa över",
      "Använd markeringen",
      "Sök tabeller",
      "Infoga exempelregionen",
      "Infoga mall",
      "100 % listad vårdcentral",
      "Gäller sedan",
      "Olistade och okända bärs av",
      "Källa till regeln",
      "Spara svaret",
      "Lägg till avgift",
      "Invånare i regionen",
      "Användare per år, personer",
      "Vårdcentral heter",
      "Centralt heter",
      "Läs in fakturarader",
      "",
    ]);
  });
});

/** @returns whether there were any */
async function openFolds(pane: Frame): Promise<boolean> {
  const folds = pane.locator("#view button[aria-expanded=false]");
  const count = await folds.count();
  for (let left = count; left > 0; left -= 1) await folds.first().click();
  return count > 0;
}

/** What is wider than the pane and cannot be scrolled to. */
function clipped(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("#view *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40) ?? ""}`);
  });
}

/** The name of the control that has the focus; says so if it does not show it. */
function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement!;
    if (element === document.body) return "";
    const around = [element, ...element.children, element.parentElement!];
    const rings = around.flatMap((one) =>
      [getComputedStyle(one), getComputedStyle(one, "::after")].map(
        ({ outlineStyle, boxShadow }) => outlineStyle !== "none" || boxShadow !== "none"
      )
    );
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    const text = element.getAttribute("aria-label") ?? label ?? element.textContent ?? "";
    return rings.includes(true) ? text : `${text} (focus not shown)`;
  });
}
