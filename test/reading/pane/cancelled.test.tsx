/** @jest-environment ./test/build/pageEnvironment.cjs */
import { act, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { fingerprintOf } from "../../../src/excel/run/fingerprint";
import { unlessCancelled } from "../../../src/excel/cancellation";
import { inputOf } from "../../../src/comparison/pane/runInput";
import { readFingerprint } from "../../../src/comparison/pane/readFingerprint";
import { completeBrowser } from "../../app/browser";
import { writeCells } from "../../app/cells";
import {
  button,
  type OpenedPane,
  openPaneIn,
  untilQuiet,
  violations,
  waitUntil,
} from "../../app/openedPane";

let pane: OpenedPane;

beforeAll(() => completeBrowser());
beforeEach(async () => {
  pane = await openPaneIn("sv");
});
afterEach(() => pane.close());

const ROWS = 4_800;

/** More rows than are loaded at once. @param scenario tells rows apart: which count has to be answered */
function rows(contacts: number, isDivided = false): readonly (readonly (string | number)[])[] {
  const head = ["Period", "Enhet", "Yrke", "Kontakter", "Kostnad", "Scenario"];
  const half = ROWS / 2;
  const body = Array.from({ length: ROWS }, (_, i) => [
    201901 + (i % 12),
    `VC ${Math.floor((i % half) / 12)}`,
    i < half || isDivided ? "Läkare" : "Psykolog",
    contacts,
    500 * contacts,
    i >= half && isDivided ? "Version 2" : "Version 1",
  ]);
  return [head, ...body];
}

function everyCell() {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const ranges = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load("formulas"));
    await context.sync();
    return sheets.items.map(({ name }, i) => [
      name,
      ranges[i]!.isNullObject ? [] : ranges[i]!.formulas,
    ]);
  });
}

/** All that a reading could change. */
async function everything() {
  await act(() => pane.work.saving.hurry());
  const { found, reading } = pane.work.region.state.get();
  const { present, past, future } = pane.work.history.get();
  return { found, reading, present, past, future, cells: await everyCell() };
}

/** Clicks Avbryt as soon as it is there and so much is read: a host in the same process leaves no time to click. */
function cancelAfter(share: number): () => void {
  const { state, cancel } = pane.work.region;
  return state.subscribe(() => {
    const { busy, progress } = state.get();
    if (busy === "reading" && (progress ?? 0) >= share) cancel();
  });
}

async function useRows(): Promise<void> {
  await userEvent.click(button("Använd markeringen"));
  await waitUntil(() => pane.work.region.state.get().reading?.data != null);
  await untilQuiet(pane);
}

describe("a reading that is cancelled", () => {
  test.each([
    ["while cells are loaded", 0],
    ["while rows are read", 0.84],
  ])("%s leaves region, choices and workbook as they were, and says so", async (_, share) => {
    await writeCells(rows(2));
    await useRows();
    await writeCells(rows(3));
    const before = await everything();
    const stop = cancelAfter(share);
    fireEvent.click(button("Läs om underlaget"));
    await screen.findByText(/^Läsningen avbröts\. Talen är från den förra läsningen\./);
    stop();
    expect(pane.work.region.state.get()).toMatchObject({ busy: null, progress: null });
    const after = await everything();
    expect(after.reading).toBe(before.reading);
    expect(after.present).toBe(before.present);
    expect(after).toEqual(before);
    expect(await violations()).toEqual([]);
    fireEvent.click(button("Läs om underlaget"));
    await waitUntil(() => pane.work.region.state.get().reading !== before.reading);
    await untilQuiet(pane);
    expect(pane.work.region.state.get().reading!.sources[0]!.contacts).toBe(3 * ROWS);
    expect(screen.queryByText(/^Läsningen avbröts/)).toBeNull();
  });

  test("the first time, leaves nothing read, and what was pointed out is kept", async () => {
    await writeCells(rows(2));
    const stop = cancelAfter(0);
    fireEvent.click(button("Använd markeringen"));
    await screen.findByText(/^Läsningen avbröts\. Inget är läst\./);
    stop();
    expect(pane.work.region.state.get().reading).toBeNull();
    expect(pane.work.history.get().present.sources).toHaveLength(1);
    fireEvent.click(button("Läs om underlaget"));
    await waitUntil(() => pane.work.region.state.get().reading !== null);
    expect(pane.work.region.state.get().reading!.sources[0]!.contacts).toBe(2 * ROWS);
  });

  test("keeps the answers that were given, those of other tables too", async () => {
    await writeCells(rows(2, true));
    await userEvent.click(button("Använd markeringen"));
    await waitUntil(() => pane.work.region.state.get().reading !== null);
    await untilQuiet(pane);
    await userEvent.click(screen.getByRole("checkbox", { name: /Version 2/ }));
    await untilQuiet(pane);
    const before = await everything();
    expect(JSON.stringify(before.present)).toContain('"kept":{"scenario":["Version 2"]}');
    const stop = cancelAfter(0.5);
    fireEvent.click(button("Läs om underlaget"));
    await screen.findByText(/^Läsningen avbröts/);
    stop();
    expect(await everything()).toEqual(before);
  });
});

test("one that is asked for while another is under way can itself be stopped, and neither is taken", async () => {
  await writeCells(rows(2));
  await useRows();
  const { region, history } = pane.work;
  const { sources } = history.get().present;
  const before = region.state.get().reading;
  let later: Promise<void> | null = null;
  const busy: unknown[] = [];
  const stop = region.state.subscribe(() => {
    if (region.state.get().progress === null) return;
    busy.push(region.state.get().busy);
    if (busy.length > 1) region.cancel();
    else later = region.read(sources.slice());
  });
  await act(() => region.read(sources.slice()));
  await act(() => later!);
  stop();
  expect(busy).toEqual(["reading", "reading"]);
  expect(region.state.get()).toMatchObject({ busy: null, progress: null, stopped: true });
  expect(region.state.get().reading).toBe(before);
});

test("the check before sharing stops in the reading of the data, and takes nothing of it", async () => {
  await writeCells(rows(2));
  await useRows();
  await writeCells(rows(3));
  const before = await everything();
  const signal = { aborted: false };
  const onProgress = (): void => void (signal.aborted = true);
  const stopped = unlessCancelled(readFingerprint(pane.work, { signal, onProgress }));
  expect(await stopped).toBeNull();
  expect(await everything()).toEqual(before);
  let now: unknown = null;
  await act(async () => {
    now = await readFingerprint(pane.work);
  });
  const { reading } = pane.work.region.state.get();
  expect(reading!.sources[0]!.contacts).toBe(3 * ROWS);
  expect(now).toEqual(fingerprintOf(inputOf(reading, pane.work.history.get().present)));
});
