import type { Frame, Locator, Page } from "playwright-core";

type Role = "button" | "tab" | "textbox" | "combobox" | "radio" | "checkbox";

/** Somebody who works in the pane, with a mouse or without. */
export interface PaneUser {
  press(role: Role, name: string | RegExp): Promise<void>;
  /** Turns to a step. */
  turnTo(step: string): Promise<void>;
  /** Chooses the option of a list, by its text. */
  choose(list: string, option: string): Promise<void>;
  /** Puts a text in the place of what stands in a field. */
  write(field: string, text: string): Promise<void>;
}

export function paneOf(page: Page): Frame {
  return page.frame({ url: /taskpane\.html/ })!;
}

export function mouseUser(page: Page): PaneUser {
  const pane = paneOf(page);
  return {
    press: (role, name) => find(pane, role, name).click(),
    turnTo: (step) => find(pane, "tab", step).click(),
    choose: async (list, option) => {
      await find(pane, "combobox", list).selectOption({ label: option });
    },
    write: (field, text) => find(pane, "textbox", field).fill(text),
  };
}

/** Frames in a row that look alike: then what moves in turns has come to rest. */
const STILL = 6;

/** Until the pane has stopped changing and nothing in it moves. */
export async function untilStill(pane: Frame): Promise<void> {
  await pane.waitForFunction(
    (still) =>
      new Promise<boolean>((resolve) => {
        const before = document.body.innerHTML;
        let frames = 0;
        const look = (): void => {
          const moves = document.getAnimations().some(({ playState }) => playState === "running");
          if (moves || document.body.innerHTML !== before) return resolve(false);
          frames += 1;
          if (frames === still) return resolve(true);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    STILL
  );
}

/** Presses a key. Fluent moves the focus on after the browser has moved it: until it stays. */
export async function pressKey(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await paneOf(page).waitForFunction(
    (still) =>
      new Promise<boolean>((resolve) => {
        const before = document.activeElement;
        let frames = 0;
        const look = (): void => {
          const isOnItsWay = before?.hasAttribute("data-tabster-dummy") === true;
          if (isOnItsWay || document.activeElement !== before) return resolve(false);
          frames += 1;
          if (frames === still) return resolve(true);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    STILL
  );
}

/** Milliseconds for the grid to have loaded. */
const LONGEST_WAIT = 300_000;

/** Goes on from the pane's heading, as somebody who puts the mouse aside: F6 in Excel. */
export async function enterPane(page: Page): Promise<void> {
  const pane = paneOf(page);
  // The grid beside the pane takes the focus once, when it has loaded.
  for (const end = Date.now() + LONGEST_WAIT; Date.now() < end;) {
    await pane.getByRole("heading", { level: 1 }).click();
    await pressKey(page, "Tab");
    if (await pane.evaluate(() => document.activeElement !== document.body)) return;
  }
  throw new Error("The focus does not come into the pane.");
}

/** More controls than any view has. */
const MOST_STEPS = 120;

/** Goes by Tab from control to control, as somebody does who uses no mouse. */
export function keyboardUser(page: Page): PaneUser {
  const pane = paneOf(page);
  const key = (name: string): Promise<void> => pressKey(page, name);
  const reach = async (role: Role, name: string | RegExp): Promise<Locator> => {
    const wanted = find(pane, role, name);
    await wanted.waitFor({ state: "attached" });
    const ahead = await wanted.evaluate((element) => {
      const { activeElement } = document;
      const order = activeElement?.compareDocumentPosition(element) ?? 0;
      return activeElement === document.body || (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    });
    for (let i = 0; i < MOST_STEPS; i += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return wanted;
      await key(ahead ? "Tab" : "Shift+Tab");
    }
    throw new Error(`Tab does not reach ${role} ${String(name)}.`);
  };
  return {
    press: async (role, name) => {
      await reach(role, name);
      await key(role === "button" ? "Enter" : "Space");
    },
    turnTo: async (step) => {
      const current = await pane.getByRole("tab", { selected: true }).textContent();
      await reach("tab", new RegExp(`^${nameOf(current)}$`));
      const names = (await pane.getByRole("tab").allTextContents()).map(nameOf);
      const distance = names.indexOf(step) - names.indexOf(nameOf(current));
      for (let i = 0; i < Math.abs(distance); i += 1)
        await key(distance > 0 ? "ArrowRight" : "ArrowLeft");
      await key("Enter");
    },
    choose: async (list, option) => {
      const select = await reach("combobox", list);
      const [at, to] = await select.evaluate((element, wanted) => {
        const { options, selectedIndex } = element as HTMLSelectElement;
        return [selectedIndex, [...options].findIndex(({ text }) => text === wanted)];
      }, option);
      for (let i = 0; i < Math.abs(to! - at!); i += 1)
        await key(to! > at! ? "ArrowDown" : "ArrowUp");
    },
    write: async (field, text) => {
      await reach("textbox", field);
      await key("Control+a");
      await page.keyboard.type(text);
    },
  };
}

/** Fluent writes a tab's text twice, once to keep room for it in bold. */
function nameOf(tab: string | null): string {
  const text = tab ?? "";
  const half = text.slice(0, text.length / 2);
  return half + half === text ? half : text;
}

function find(pane: Frame, role: Role, name: string | RegExp): Locator {
  return pane.getByRole(role, { name, ...(typeof name === "string" ? { exact: true } : {}) });
}
