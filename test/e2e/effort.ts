import type { Page } from "playwright-core";

/** What somebody has done with their hands. */
export interface Effort {
  readonly clicks: number;
  /** Held modifiers are not counted: Ctrl+A is one. */
  readonly keys: number;
}

interface Counting {
  effort?: { clicks: number; keys: number };
}

/** From now on clicks and keys are counted, in the grid and in the pane. */
export async function countEffort(page: Page): Promise<void> {
  for (const frame of page.frames())
    await frame.evaluate(() => {
      const own = window as unknown as Counting;
      const isCounting = own.effort !== undefined;
      const effort = { clicks: 0, keys: 0 };
      own.effort = effort;
      if (isCounting) return;
      addEventListener("pointerdown", () => (own.effort!.clicks += 1), true);
      addEventListener(
        "keydown",
        ({ key }) => {
          if (!["Shift", "Control", "Alt", "Meta"].includes(key)) own.effort!.keys += 1;
        },
        true
      );
    });
}

/** Since counting began. */
export async function effortOf(page: Page): Promise<Effort> {
  const counts = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => (window as unknown as Counting).effort))
  );
  return counts.reduce<Effort>(
    (sum, one) => ({
      clicks: sum.clicks + (one?.clicks ?? 0),
      keys: sum.keys + (one?.keys ?? 0),
    }),
    { clicks: 0, keys: 0 }
  );
}
