/** @jest-environment ./test/build/pageEnvironment.cjs */
import type { Inserted } from "../../src/pane/work/insertion";
import { act } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { AnalysisId } from "../../src/analysis/core/analysisId";
import { completeBrowser } from "./browser";
import { ALTERNATIVES, inputs, point } from "./oneText/regions";
import { plain } from "./oneText/texts";
import {
  button,
  choose,
  goTo,
  type OpenedPane,
  openPaneIn,
  type,
  untilQuiet,
  untilStill,
  waitUntil,
} from "./openedPane";

beforeAll(() => completeBrowser());

/** What is asked of each analysis before it is written; its sheet has the same figures in kronor. */
const asked: readonly (readonly [AnalysisId, (pane: OpenedPane) => Promise<unknown>])[] = [
  ["development", untilStill],
  ["span", () => waitUntil(() => tables().length === 2)],
  ["change", () => choose("Belopp i", "kr")],
  ["breakEven", () => type(/^Undvikbar kostnad/, "1813")],
  ["sensitivity", simulate],
  ["relations", untilStill],
  ["relations", () => chooseRelation("distribution")],
  ["regions", untilStill],
  ["freed", () => type("Kostnad per besök i egen primärvård", "1813")],
  ["since", saveForecast],
  ["residents", stateInhabitants],
];

/** Figures that stand in a sentence, beside those in tables. */
const TOLD = [
  /i genomsnitt ([+−]?[\d,]+ %) per år/,
  /halverad i logaritmer: ([+−]?[\d,]+ %)/,
  /färre än ([\d,]+ %) av de stoppade/,
  /r = (−?\d,\d+)/,
  /, p (?:= )?([<\d ,]+)\)/,
];

/** A figure as it is read, and where it stands: on the sheet too, where a row has the same label. */
interface Figure {
  readonly place: string;
  readonly label: string;
  readonly text: string;
  readonly unit: "kr" | "tkr" | "mkr";
}

describe.each(["a messy region", "the sample region"])("in the analyses of %s", (name) => {
  let pane: OpenedPane;

  beforeAll(async () => {
    pane = await openPaneIn("sv");
    if (name === "the sample region") await pointAtSample(pane);
    else await point(pane, inputs.find((one) => one.name === name)!.rows);
  });
  beforeEach(async () => {
    await pane.reopen();
    await goTo("analysis");
  });
  afterAll(() => pane.close());

  test.each(asked)("each figure of %s has the text of its sheet", async (id, ask) => {
    await choose("Analys", id);
    await untilStill(pane);
    await ask(pane);
    await untilStill(pane);
    const figures = [...inTables(), ...inSentences()];
    const rows = await written(pane, id);
    const missing = figures.filter((one) => {
      const own = rows.filter(([first]) => first!.text !== "" && first!.text === one.label);
      return !(own.length > 0 ? own : rows).flat().some((cell) => isThatOf(one, cell));
    });
    expect(missing).toEqual([]);
    if (id !== "relations") expect(figures.length).toBeGreaterThan(3);
  });
});

async function pointAtSample(pane: OpenedPane): Promise<void> {
  await userEvent.click(button("Infoga exempelregionen"));
  await waitUntil(() => pane.work.job<Inserted>("sampleRegion").state.get().status === "done");
  await untilQuiet(pane);
  await userEvent.click(button("Spara svaret"));
  await goTo("policies");
  for (const id of ALTERNATIVES) {
    await choose("Utgå från", id);
    await userEvent.click(button("Lägg till"));
    await untilQuiet(pane);
  }
}

async function simulate(): Promise<void> {
  await waitUntil(() => tables().length > 0);
  await choose("Dragningar", "1000");
  await userEvent.click(button("Simulera"));
  await waitUntil(() => tables().length > 1);
}

async function stateInhabitants({ work }: OpenedPane): Promise<void> {
  await act(() => work.edit((one) => ({ ...one, inhabitants: 273_929 })));
}

/** Without listed patients there is nothing to choose. */
async function chooseRelation(part: string): Promise<void> {
  if (document.querySelectorAll("select").length > 1) await choose("Vad mot vad", part);
}

/** Utfall ends earlier now than when it was saved, so that the bridge has something to tell. */
async function saveForecast(pane: OpenedPane): Promise<void> {
  await type("Namn på prognosen", "P1");
  await userEvent.click(button("Spara prognosen"));
  await waitUntil(() => tables().length > 0);
  await untilQuiet(pane);
  const { months, firstForecast } = pane.work.calculator.state.get().scenario!;
  const lastOutcome = months[firstForecast - 4]!;
  act(() => pane.work.edit((one) => ({ ...one, lastOutcome })));
  await untilQuiet(pane);
  await untilStill(pane);
}

function tables(): readonly HTMLTableElement[] {
  return [...document.querySelectorAll("table")];
}

/** Sums that the pane alone tells. */
const IN_PANE_ONLY = /^(Summa ändring|Varav (vårdcentralerna|regionen centralt))$/;

function inTables(): readonly Figure[] {
  return tables().flatMap((table) => {
    const title = plain(
      table.getAttribute("aria-label") ??
        table.closest("[role=group]")?.getAttribute("aria-label") ??
        ""
    );
    const headings = [...table.querySelectorAll("thead th")].map((one) => plain(one.textContent!));
    return [...table.querySelectorAll("tbody tr, tfoot tr")].flatMap((row) => {
      const [first, ...rest] = [...row.children].map(({ textContent }) => plain(textContent!));
      if (IN_PANE_ONLY.test(first!)) return [];
      return rest.flatMap((text, i) => {
        const unit = (/\b(tkr|mkr)\b/.exec(`${title} ${headings[i + 1]}`)?.[1] ??
          "kr") as Figure["unit"];
        const isFigure = /^[+−]?[\d ]+(,\d+)?( %)?$/.test(text);
        return isFigure ? [{ place: title, label: first!, text, unit }] : [];
      });
    });
  });
}

function inSentences(): readonly Figure[] {
  const told = [...document.querySelectorAll("[role=status]")]
    .map(({ textContent }) => plain(textContent!))
    .join(" ");
  return TOLD.flatMap((pattern) => {
    const text = pattern.exec(told)?.[1];
    return text === undefined ? [] : [{ place: "told", label: "", text, unit: "kr" as const }];
  });
}

interface ShownCell {
  readonly text: string;
  readonly value: unknown;
}

/** What the sheet that the pane writes shows: Excel goes to it. */
async function written(
  pane: OpenedPane,
  id: AnalysisId
): Promise<readonly (readonly ShownCell[])[]> {
  const { state } = pane.work.insertion(`analysis:${id}`);
  await userEvent.click(button("Skriv till ett blad"));
  await waitUntil(() => state.get().status === "done");
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    range.load("text,values");
    await context.sync();
    const { text: texts, values } = range as { text: string[][]; values: unknown[][] };
    return texts.map((row, r) =>
      row.map((text, c) => ({ text: plain(text), value: values[r]![c] }))
    );
  });
}

/** The same text; of an amount in another unit than the sheet's kronor the cell's own rounding. */
function isThatOf({ text, unit }: Figure, cell: ShownCell): boolean {
  if (cell.text === text.replace(" %", "%")) return true;
  if (unit === "kr" || text.endsWith("%")) return false;
  const hasSign = cell.text.startsWith("+") === text.startsWith("+");
  return rounded(cell.value, unit) === text.replace("+", "") && (hasSign || !/[1-9]/.test(text));
}

/** Halves away from zero, on the digits that Excel shows. */
function rounded(value: unknown, unit: Figure["unit"]): string | null {
  if (typeof value !== "number") return null;
  const decimals = unit === "mkr" ? 1 : 0;
  const steps = Math.abs(value) / (unit === "mkr" ? 1e5 : 1e3);
  const whole = String(Math.floor(Number(steps.toPrecision(15)) + 0.5));
  const digits = decimals === 0 ? whole : whole.padStart(2, "0").replace(/(\d)$/, ",$1");
  const grouped = digits.replace(/\B(?=(\d{3})+(?:,|$))/g, " ");
  return value < 0 && whole !== "0" ? `−${grouped}` : grouped;
}
