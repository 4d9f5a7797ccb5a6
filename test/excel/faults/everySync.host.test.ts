import { PricingLeftBehind, WorkbookUnchanged } from "../../../src/excel/unchanged";
import type { InsertionRemark } from "../../../src/excel/rewrite/remark";
import { SheetsLeftBehind } from "../../../src/excel/rewrite/addedSheets";
import type { SavedWorkbook } from "../../host/host";
import { type OpenExcel, openExcel } from "../openExcel";
import { differences, type SheetParts, type Snapshot, snapshot } from "./snapshot";
import { isWhole, tellTotals } from "./whole";
import { replacing, type Workflow, workflows } from "./workflows";

/**
 * Fails syncs of every workflow, in an Excel with and without ExcelApi 1.14: before a sync, in the middle of
 * it, after it, once and from there on; and cancels at looks. The ordinary run takes, for each of these, the
 * last sync (or look) and the first or the one midway; EVERY_SYNC=1 takes them all.
 */
if (isWhole) jest.setTimeout(7_200_000);

const FAULTS = ["once", "from there on", "half written", "answer lost", "cancelled"] as const;

type Fault = (typeof FAULTS)[number];

type Verdict = "unchanged" | "complete" | "told" | "half";

let excel: OpenExcel | null = null;

afterEach(close);

function close(): void {
  excel?.close();
  excel = null;
}

function open(excelApi: string, saved?: SavedWorkbook): void {
  close();
  excel = openExcel({ excelApi }, saved);
}

interface Outcome {
  readonly failure: unknown;
  readonly result: unknown;
  /** Sheets that should not be there. */
  readonly left: readonly string[];
  /** Sheets of which it is said that they have not got all. */
  readonly undressed: readonly string[];
}

async function attempt(workflow: Workflow, at: number, fault: Fault | null): Promise<Outcome> {
  const { faults } = excel!.host;
  let [armed, syncs, looks] = [true, 0, 0];
  if (fault === "once") faults.failBatch(at);
  if (fault === "half written")
    faults.failBatch(at, "GeneralException", { afterWrites: 1 + ((at * 7) % 30) });
  if (fault === "answer lost") faults.loseAnswer(at);
  if (fault === "from there on")
    for (let i = 0; i < 400; i += 1)
      faults.failBatch(() => armed && (syncs += i === 0 ? 1 : 0) >= at);
  const left: string[] = [];
  const undressed: string[] = [];
  const options = {
    onRemark: (remark: InsertionRemark) => {
      if (remark.code === "undressed") undressed.push(...remark.sheets);
      if (remark.code === "left" || remark.code === "unchecked") left.push(...remark.sheets);
    },
    signal: {
      get aborted() {
        looks += 1;
        return fault === "cancelled" && looks >= at;
      },
    },
  };
  try {
    return { failure: undefined, result: await workflow.run(options), left, undressed };
  } catch (failure) {
    return { failure, result: null, left, undressed };
  } finally {
    armed = false;
  }
}

function without(one: Snapshot, names: readonly string[]): Snapshot {
  const sheets = new Map([...one.sheets].filter(([name]) => !names.includes(name)));
  return { ...one, sheets };
}

function cellsOnly(one: Snapshot, names: readonly string[]): Snapshot {
  const sheets = [...one.sheets].map(([name, text]): [string, string] => {
    if (!names.includes(name)) return [name, text];
    const parts = JSON.parse(text) as SheetParts;
    return [name, JSON.stringify({ ...parts, charts: null, validations: null, pages: null })];
  });
  return { ...one, sheets: new Map(sheets) };
}

/** What the workbook has become, and whether what was said of it is so. */
async function judge(
  { isSo }: Workflow,
  { failure, result, left, undressed }: Outcome,
  { before, after, complete }: Readonly<Record<"before" | "after" | "complete", Snapshot>>
): Promise<Verdict> {
  const isSame = (one: Snapshot, other: Snapshot): boolean => differences(one, other).length === 0;
  if (failure === undefined && result !== null && isSo && !(await isSo(result))) return "half";
  if (failure === undefined && result !== null && isSo)
    return isSame(after, complete) ? "complete" : isSame(after, before) ? "unchanged" : "told";
  if (failure === undefined && result !== null)
    return isSame(cellsOnly(without(after, left), undressed), cellsOnly(complete, undressed))
      ? "complete"
      : "half";
  if (isSame(before, after)) return "unchanged";
  if (failure instanceof WorkbookUnchanged || failure === undefined) return "half";
  if (failure instanceof SheetsLeftBehind)
    return isSame(without(after, [...failure.sheets, ...failure.copies]), before) ? "told" : "half";
  if (failure instanceof PricingLeftBehind)
    return [...after.sheets.keys()].includes(failure.sheet) ? "told" : "half";
  // The copy in place: the user is told to throw the copy away.
  return failure instanceof Error && failure.message === "copy.halfDone" ? "told" : "half";
}

/** How many syncs, and looks at whether it is cancelled, the undisturbed workflow has. */
async function count(workflow: Workflow): Promise<Readonly<Record<"syncs" | "looks", number>>> {
  const { faults } = excel!.host;
  const start = faults.batchCount;
  let looks = 0;
  const signal = {
    get aborted() {
      looks += 1;
      return false;
    },
  };
  await workflow.run({ signal });
  return { syncs: faults.batchCount - start, looks };
}

/**
 * Which of so many steps are failed, from the end: what changes the workbook is there. Usually the last one
 * is, and of the first and the one midway either, in turn from fault to fault and from case to case.
 */
function sample(steps: number, turn: number): readonly number[] {
  if (isWhole) return Array.from({ length: steps }, (_, i) => steps - i);
  const other = turn % 2 === 0 ? 1 : Math.ceil(steps / 2);
  return [...new Set([steps, other])].filter((at) => at > 0);
}

const cases = ["1.14", "1.9"].flatMap((excelApi, i) =>
  workflows.map((workflow, j) => ({ ...workflow, excelApi, turn: i + j }))
);

describe("each sync failed", () => {
  test.each(cases)("$name in an Excel of ExcelApi $excelApi", async (workflow) => {
    const { excelApi, turn } = workflow;
    open(excelApi);
    await workflow.setUp();
    await excel!.host.workbook.settle();
    const saved = structuredClone(excel!.host.save());
    open(excelApi, structuredClone(saved));
    const before = await snapshot(excel!);
    const { syncs, looks } = await count(workflow);
    const complete = await snapshot(excel!);
    expect(differences(before, complete)).not.toEqual([]);
    const half: string[] = [];
    let isDirty = true;
    for (const [i, fault] of FAULTS.entries()) {
      const tally: Record<Verdict, number> = { unchanged: 0, complete: 0, told: 0, half: 0 };
      const steps = sample(fault === "cancelled" ? looks : syncs, turn + i);
      for (const at of steps) {
        if (isDirty) open(excelApi, structuredClone(saved));
        const outcome = await attempt(workflow, at, fault);
        const after = await snapshot(excel!);
        const verdict = await judge(workflow, outcome, { before, after, complete });
        isDirty = verdict !== "unchanged";
        tally[verdict] += 1;
        if (verdict === "half")
          half.push(
            `${fault} ${at} of ${syncs}: ${String(outcome.failure)} ${differences(before, after).join(", ")} | ${differences(complete, after).join(", ")}`
          );
      }
      tellTotals({ excelApi, workflow: workflow.name, fault, steps: steps.length, ...tally });
    }
    expect(half).toEqual([]);
  });
});

test("what charts, choices and pages missed the next run gives them, and it is told of", async () => {
  open("1.14");
  await replacing.setUp();
  await excel!.host.workbook.settle();
  const saved = structuredClone(excel!.host.save());
  const { syncs } = await count(replacing);
  const complete = await snapshot(excel!);
  let told = 0;
  for (let at = syncs; at >= 1; at -= 1) {
    open("1.14", structuredClone(saved));
    const { undressed } = await attempt(replacing, at, "once");
    if (undressed.length === 0) continue;
    told += 1;
    expect([...undressed].sort()).toEqual(["Summor", "Underlag"]);
    expect(differences(await snapshot(excel!), complete)).not.toEqual([]);
    await replacing.run({});
    expect(differences(await snapshot(excel!), complete)).toEqual([]);
  }
  // Charts, choices and pages go in one request, what the user has made of them in one more.
  expect(told).toBe(2);
});
