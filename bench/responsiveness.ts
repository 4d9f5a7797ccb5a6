import type { FUniver } from "@univerjs/core/facade";
import type { Frame, Page } from "playwright-core";
import { buildSessionPage, hasBrowser, PreviewSession } from "../test/e2e/browser";
import { mouseUser, paneOf } from "../test/e2e/paneUser";
import type { OfficeWindow } from "../test/host/office";
import { table, verdict } from "./report";

const UNITS = 60;
/** The forecast goes on to December of the third year after: 48 months in all. */
const OUTCOME = 12;
const PROFESSIONS = ["LK", "SJ", "PS", "FT"] as const;
const PRICES = [500, 275, 425, 275] as const;
/** Beside the answer to who bears the cost today, which is the eighth alternative. */
const PRESETS = [
  "80/20",
  "100 % centralt",
  "Stoppad ersättning",
  "Lägre taxa",
  "Egen digital tjänst",
  "Digifysiskt vårdval",
  "Fast pris per kontakt",
] as const;

/** Milliseconds: what a user takes for an answer at once. */
const LONGEST = 100;
/** What the browser reports as a long task begins here. */
const SHORTEST_REPORTED = 50;
/** Milliseconds of writing, after which it is cancelled. */
const WRITING = 60_000;
const PATIENCE = { timeout: 180_000 };

/** The longest task in the pane while it compares a large region; never with --quick. */
export async function responsiveness(): Promise<string> {
  if (process.argv.includes("--quick")) return "Longest task in the pane: left out with --quick.";
  if (!hasBrowser)
    return "Longest task in the pane: not measured, no Chromium found; set CHROMIUM to its path.";
  const session = new PreviewSession();
  try {
    await buildSessionPage();
    await session.open();
    const { page } = await session.visit("?example=no");
    await separateTasks(page);
    await writeContacts(paneOf(page));
    await chooseAlternatives(page);
    const edit = await longestTask(page, () => editFigure(page));
    await stopCalculation(page);
    let came = "";
    const run = await longestTask(page, async () => {
      came = await runForAWhile(page);
    });
    const region = `8 alternatives, ${UNITS} × 48 × ${PROFESSIONS.length}`;
    return table([
      ["longest task in the pane", "ours", "aim", ""],
      [`a figure is edited, ${region}`, ...shown(edit)],
      [`Kör, ${came}, ${region}`, ...shown(run)],
    ]);
  } finally {
    await session.close();
  }
}

function shown(longest: number): string[] {
  const length =
    longest < SHORTEST_REPORTED ? `< ${SHORTEST_REPORTED} ms` : `${longest.toFixed(0)} ms`;
  return [length, `≤ ${LONGEST} ms`, verdict(longest <= LONGEST)];
}

/**
 * Excel is another process: a request and its answer are messages. Without this the grid would do
 * its work, and the pane take the answer, within one task, and nobody could tell whose it is.
 */
async function separateTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const pane = document.querySelector("iframe")!.contentWindow!;
    const bridge = (pane as unknown as OfficeWindow)._richApiNativeBridge!;
    const { sendMessageToHost, onMessageFromHost } = bridge;
    bridge.sendMessageToHost = (text) => void window.setTimeout(sendMessageToHost, 0, text);
    bridge.onMessageFromHost = (text) => void pane.setTimeout(onMessageFromHost, 0, text);
  });
}

/**
 * The preview's grid takes minutes over formulas that Excel calculates in another process, and keeps
 * the pane's thread meanwhile: here they are written and not calculated.
 */
async function stopCalculation(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { grid } = window.preview!.host;
    const { api } = grid as unknown as { readonly api: FUniver };
    grid.calculate = () => Promise.resolve();
    api.addEvent(api.Event.BeforeCommandExecute, (command) => {
      if (command.id.endsWith("calculation-start")) command.cancel = true;
    });
  });
}

/**
 * In milliseconds, 0 where there is none of 50 or more. Only tasks that are the pane's own count:
 * the grid lies in the page around it, on the same thread, and is not ours ("same-origin-ancestor").
 */
async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const observed = await paneOf(page).evaluateHandle(() => {
    const tasks: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => void tasks.push(...list.getEntries()));
    observer.observe({ type: "longtask" });
    return { tasks, observer };
  });
  await work();
  // The browser tells of a task a moment after its end.
  await page.waitForTimeout(500);
  return observed.evaluate(({ tasks, observer }) => {
    observer.disconnect();
    return Math.max(
      0,
      ...tasks.filter(({ name }) => name === "self").map(({ duration }) => duration)
    );
  });
}

async function writeContacts(pane: Frame): Promise<void> {
  await pane.evaluate(
    (rows) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        const range = sheet.getRange(`A1:E${rows.length}`);
        range.values = rows;
        sheet.tables.add(range, true).name = "Kontakter";
        await context.sync();
      }),
    contactRows()
  );
}

function contactRows(): (string | number)[][] {
  const rows: (string | number)[][] = [["ÅÅÅÅMM", "Vårdcentral", "Yrke", "Kontakter", "Kostnad"]];
  for (let unit = 1; unit <= UNITS; unit += 1)
    for (let month = 1; month <= OUTCOME; month += 1)
      for (const [i, profession] of PROFESSIONS.entries()) {
        const contacts = 20 + ((rows.length * 7) % 31);
        const cost = contacts * PRICES[i]! * 0.93;
        rows.push([202000 + month, `Vårdcentral ${unit}`, profession, contacts, cost]);
      }
  return rows;
}

async function chooseAlternatives(page: Page): Promise<void> {
  const pane = paneOf(page);
  const user = mouseUser(page);
  await user.press("button", "Sök tabeller");
  await user.press("checkbox", "Använd Kontakter");
  await pane.getByText("Det här är läst").waitFor(PATIENCE);
  await user.press("button", "Spara svaret");
  await user.turnTo("Alternativ");
  for (const name of PRESETS) {
    await user.choose("Utgå från", name);
    await user.press("button", "Lägg till");
    await pane.getByRole("heading", { level: 3, name, exact: true }).waitFor();
  }
  await user.turnTo("Resultat");
  await meaning(pane).waitFor(PATIENCE);
  // Everything is calculated, and the alternatives are saved in the workbook.
  await pane.getByText("Sparat i arbetsboken.").waitFor(PATIENCE);
}

async function editFigure(page: Page): Promise<void> {
  const pane = paneOf(page);
  const user = mouseUser(page);
  const before = await meaning(pane).innerText();
  await user.turnTo("Alternativ");
  await user.press("button", "Redigera: 80/20");
  await user.write("Andel på vårdcentralen", "25");
  await user.turnTo("Resultat");
  await meaning(pane).filter({ hasNotText: before }).waitFor(PATIENCE);
  await pane.getByText("Sparat i arbetsboken.").waitFor(PATIENCE);
}

/** What the first alternative means, in a sentence. */
function meaning(pane: Frame) {
  return pane.getByText(/^80\/20 flyttar/);
}

/** @returns how far it came */
async function runForAWhile(page: Page): Promise<string> {
  const pane = paneOf(page);
  const user = mouseUser(page);
  await user.press("button", "Kör");
  const done = pane.getByText(/^Klart\. Nya blad/);
  const isDone = await done.waitFor({ timeout: WRITING }).then(
    () => true,
    () => false
  );
  if (isDone) return "to the end";
  const progress = await pane.getByText(/^Bladen skrivs/).innerText();
  await user.press("button", "Avbryt");
  await pane.getByText("Avbrutet. Arbetsboken är som förut.").waitFor(PATIENCE);
  return `to ${/\d+/.exec(progress)?.[0]} % and cancelled`;
}
