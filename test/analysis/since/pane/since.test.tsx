/** @jest-environment ./test/build/pageEnvironment.cjs */
import type { Inserted } from "../../../../src/pane/work/insertion";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { stepTexts } from "../../../../src/words/steps";
import { monthOf } from "../../../../src/core/calendar";
import { keepingOf } from "../../../../src/analysis/since/pane/keeping";
import { completeBrowser } from "../../../app/browser";
import {
  button,
  choose,
  goTo,
  type OpenedPane,
  openPaneIn,
  settle,
  type,
  untilQuiet,
  untilStill,
  violations,
  waitUntil,
} from "../../../app/openedPane";

let pane: OpenedPane;

/** The sample region as it was known at the end of 2019, its forecast saved. */
async function saveForecastOf2019(): Promise<void> {
  jest.useFakeTimers({
    now: new Date(2020, 1, 5, 12),
    doNotFake: [
      "setTimeout",
      "clearTimeout",
      "setInterval",
      "setImmediate",
      "queueMicrotask",
      "nextTick",
      "performance",
      "requestAnimationFrame",
      "cancelAnimationFrame",
      "clearInterval",
      "clearImmediate",
    ],
  });
  pane = await openPaneIn("sv");
  await userEvent.click(button("Infoga exempelregionen"));
  await waitUntil(() => pane.work.job<Inserted>("sampleRegion").state.get().status === "done");
  await untilQuiet(pane);
  await userEvent.click(button("Spara svaret"));
  act(() => pane.work.edit((one) => ({ ...one, lastOutcome: monthOf(2019, 12) })));
  await untilQuiet(pane);
  await goTo("analysis");
  await choose("Analys", "since");
  await settle();
  await type("Namn på prognosen", "Februariprognosen");
  await userEvent.click(button("Spara prognosen"));
  await saved(1);
}

async function saved(count: number): Promise<void> {
  const { state } = keepingOf(pane.work);
  await waitUntil(() => state.get().forecasts.length === count && state.get().busy === null);
  await untilStill(pane);
}

function tableRows(name: string | RegExp): readonly (readonly string[])[] {
  const table = within(screen.getByRole("group", { name })).getByRole("table");
  return within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent!.replace(/\u00a0/g, " ")));
}

describe("a forecast of 2019's end, five months later", () => {
  beforeAll(async () => {
    completeBrowser();
    await saveForecastOf2019();
  });
  beforeEach(async () => {
    await pane.reopen();
    await goTo("analysis");
    await saved(1);
  });
  afterAll(async () => {
    await pane.close();
    jest.useRealTimers();
  });

  test("against itself nothing has changed", () => {
    expect(
      screen.getByText(/^Prognosen för 2020 är oförändrad sedan den 5 februari\.$/)
    ).toBeTruthy();
    expect(screen.getByText(/Ingen månad som var prognos har blivit utfall än/)).toBeTruthy();
  });

  test("with utfall through May the bridge sums, and five months tell how well it hit", async () => {
    jest.setSystemTime(new Date(2020, 5, 5, 12));
    act(() => pane.work.edit((one) => ({ ...one, lastOutcome: monthOf(2020, 5) })));
    await untilStill(pane);
    // The sample region goes on at the pace of 2019's last quarter, on which the forecast rests.
    expect(
      screen.getByText(
        /^Prognosen för 2020 är oförändrad sedan februari: volym \+36\stkr, avgift och övrigt −29\stkr, yrkesmix −8\stkr\.$/
      )
    ).toBeTruthy();
    expect(tableRows("Belopp i tkr").slice(1)).toEqual([
      ["Då: Februariprognosen", "12 500"],
      ["volym", "+36"],
      ["yrkesmix", "−8"],
      ["avgift och övrigt", "−29"],
      ["Summa ändring", "0"],
      ["Nu", "12 500"],
      ["Varav vårdcentralerna", "0"],
      ["Varav regionen centralt", "0"],
    ]);
    // +36 − 8 − 29 is not 0, each rounded by itself, and the table says why.
    expect(screen.getByText(stepTexts("sv").result.rounded)).toBeTruthy();
    expect(tableRows(/^Prognos mot utfall/).slice(1)).toEqual([
      ["Februariprognosen: 2020-01–2020-05", "5 208", "5 208", "0", "0,0"],
    ]);
    expect(tableRows(/^Träffsäkerhet/).slice(1)).toEqual([
      ["1–3", "3", "1", "2,0", "−0,2"],
      ["4–6", "2", "1", "för få", "för få"],
    ]);
    expect(screen.getByText("Utfall nu t.o.m. 2020-05, då t.o.m. 2019-12.")).toBeTruthy();
    expect(screen.getByRole("img", { name: /^Vattenfall/ })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test("the sheet's parts are what the pane says, and its check is 0", async () => {
    await userEvent.click(button("Skriv till ett blad"));
    await waitUntil(() => pane.work.insertion("analysis:since").state.get().status === "done");
    const rows = await pane.excel.read("Sedan sist");
    const amounts = new Map(rows.slice(8, 20).map((row) => [row[0]!.value, row[1]!.value]));
    expect(amounts.get("Då: Februariprognosen")).toBe(12_500_000);
    expect(amounts.get("volym")).toBeCloseTo(36_205.92, 1);
    expect(amounts.get("yrkesmix")).toBeCloseTo(-7_672.15, 1);
    expect(amounts.get("avgift och övrigt")).toBeCloseTo(-28_533.76, 1);
    expect(amounts.get("Nu")).toBe(12_500_000);
    expect(amounts.get("Kontroll: delarnas summa − skillnaden (ska vara 0)")).toBeCloseTo(0, 2);
    const errors = rows.flatMap((row) => row.filter(({ kind }) => kind === "Error"));
    expect(errors).toEqual([]);
  });

  test("it is deleted, and comes back with its assumptions", async () => {
    await userEvent.click(button("Ta bort Februariprognosen"));
    await saved(0);
    await userEvent.click(button("Ångra"));
    await saved(1);
    const [forecast] = keepingOf(pane.work).state.get().forecasts;
    expect([forecast!.name, forecast!.editedByHand, forecast!.assumptions?.method]).toEqual([
      "Februariprognosen",
      false,
      "run-rate",
    ]);
  });
});
