import type { Language } from "../../src/words/language";
import { act, cleanup, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { turnTo, type View } from "../../src/pane/work/opening";
import { Pane } from "../../src/app/Pane";
import type { Insertion } from "../../src/pane/work/insertion";
import { createWork, type Work } from "../../src/comparison/pane/work";
import type { OfficeSettings } from "../host/office";
import { type OpenExcel, openExcel } from "../excel/openExcel";
import { elementError } from "./elementError";

/** Milliseconds for anything to come true; a test that waits for what does not says so then. */
const LONGEST_WAIT = 300_000;

configure({
  asyncUtilTimeout: LONGEST_WAIT,
  getElementError: (message, container) => elementError(message, container),
});

/** The pane beside a workbook of its own. */
export interface OpenedPane {
  readonly excel: OpenExcel;
  readonly work: Work;
  /** Takes the pane away and shows it again, as when it is closed and opened on the same page. */
  readonly reopen: () => Promise<void>;
  /** What waits to be saved is saved first, as when a pane goes away. */
  readonly close: () => Promise<void>;
}

export async function openPaneIn(
  language: Language,
  settings: Partial<OfficeSettings> = {},
  functionsVersion?: string
): Promise<OpenedPane> {
  const excel = openExcel({
    excelApi: "1.12",
    contentLanguage: language === "sv" ? "sv-SE" : "en-US",
    ...settings,
  });
  const work = createWork(language);
  const show = async (): Promise<void> => {
    const given = { language, namespace: "NATLAKARE", version: "1.2.3", functionsVersion, work };
    render(<Pane {...given} />);
    await settle();
    await waitUntil(() => work.loading.get().status === "done" && !isBusy(work));
  };
  await show();
  return {
    excel,
    work,
    reopen: async () => {
      cleanup();
      await show();
    },
    close: async () => {
      await act(() => work.saving.hurry());
      act(() => turnTo("data"));
      cleanup();
      excel.close();
    },
  };
}

function isBusy({ region, calculator }: Work): boolean {
  return region.state.get().busy !== null || calculator.state.get().busy;
}

/** Until what was started has been done, figures included. */
export async function untilQuiet({ work }: OpenedPane): Promise<void> {
  await settle(5);
  await waitUntil(() => !isBusy(work));
}

export async function waitUntil(isSo: () => boolean): Promise<void> {
  const end = Date.now() + LONGEST_WAIT;
  while (!isSo() && Date.now() < end) await settle(5);
  if (!isSo()) throw new Error("It has not come true.");
}

/** Until the page has stopped changing: what draws in turns has had turns to draw in. */
export async function untilStill(pane: OpenedPane): Promise<void> {
  let [seen, turns] = ["", 0];
  while (turns < 5) {
    await untilQuiet(pane);
    const now = document.body.innerHTML;
    turns = now === seen ? turns + 1 : 0;
    seen = now;
  }
}

/** Tabs mark themselves in the next frame, and Excel answers a moment later. */
export async function settle(milliseconds = 40): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));
}

export async function goTo(view: View): Promise<void> {
  act(() => turnTo(view));
  await settle();
}

/** A view with all that it keeps folded. */
export async function goToOpened(view: View): Promise<void> {
  await goTo(view);
  await openFolds();
}

export async function openFolds(): Promise<void> {
  const folded = document.querySelectorAll<HTMLElement>('h2 > button[aria-expanded="false"]');
  for (const one of folded) act(() => one.click());
  await settle();
}

/** An alternative's line, unless it is open. */
export async function openLine(name: string): Promise<void> {
  const line = screen.queryByRole("button", { name, expanded: false });
  act(() => line?.click());
  await settle();
}

export function button(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

/** Puts a text in the place of what stands in a field. */
export async function type(label: string | RegExp, text: string): Promise<HTMLElement> {
  const field = screen.getByRole("textbox", { name: label });
  await userEvent.clear(field);
  if (text !== "") await userEvent.type(field, text);
  return field;
}

export async function choose(label: string | RegExp, value: string): Promise<void> {
  await userEvent.selectOptions(screen.getByRole("combobox", { name: label }), value);
}

/** Clicks Avbryt when half is done: a host in the same process leaves a test no time to click. */
export function cancelAtHalf({ state, cancel }: Insertion): void {
  const stop = state.subscribe(() => {
    const now = state.get();
    if (now.status !== "running" || now.share < 0.5) return;
    stop();
    cancel();
  });
}

/** Each violation as rule and place; jsdom paints nothing, so contrast is the browser's to test. */
export async function violations(): Promise<readonly (readonly [string, readonly string[]])[]> {
  const results = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false } },
  });
  return results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
}
