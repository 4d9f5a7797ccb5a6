import type { InsertionRemark } from "../../../src/locales/run";
import { PricingLeftBehind } from "../../../src/workbook/pricing/priceTable";
import { SheetsLeftBehind } from "../../../src/workbook/rewrite/addedSheets";
import { WorkbookUnchanged } from "../../../src/workbook/unchanged";
import type { SavedWorkbook } from "../../host/host";
import { type OpenExcel, openExcel } from "../openExcel";
import { differences, type Snapshot, snapshot } from "./snapshot";
import { type Workflow, workflows } from "./workflows";

/**
 * Fails every sync of every workflow, once and from there on, and cancels at every look. The
 * ordinary run takes some of the longer ones; EVERY_SYNC=1 takes them all.
 */
const isWhole = process.env["EVERY_SYNC"] === "1";

jest.setTimeout(isWhole ? 7_200_000 : 600_000);

type Fault = "once" | "from there on" | "cancelled";

interface Tally {
  unchanged: number;
  complete: number;
  told: number;
  half: string[];
}

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
  readonly left: readonly string[];
}

async function attempt(workflow: Workflow, at: number, fault: Fault | null): Promise<Outcome> {
  const { faults } = excel!.host;
  let [armed, syncs, looks] = [true, 0, 0];
  if (fault === "once") faults.failBatch(at);
  if (fault === "from there on")
    for (let i = 0; i < 400; i += 1)
      faults.failBatch(() => armed && (syncs += i === 0 ? 1 : 0) >= at);
  const left: string[] = [];
  const options = {
    onRemark: (remark: InsertionRemark) => {
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
    return { failure: undefined, result: await workflow.run(options), left };
  } catch (failure) {
    return { failure, result: null, left };
  } finally {
    armed = false;
  }
}

function without(one: Snapshot, names: readonly string[]): Snapshot {
  const sheets = new Map([...one.sheets].filter(([name]) => !names.includes(name)));
  return { ...one, sheets };
}

/** What the workbook has become, and whether what was said of it is so. */
function judge(
  { failure, result, left }: Outcome,
  before: Snapshot,
  after: Snapshot,
  complete: Snapshot
): keyof Tally {
  const isSame = (one: Snapshot, other: Snapshot): boolean => differences(one, other).length === 0;
  if (failure === undefined && result !== null)
    return isSame(without(after, left), complete) ? "complete" : "half";
  if (isSame(before, after)) return "unchanged";
  if (failure instanceof WorkbookUnchanged || failure === undefined) return "half";
  if (failure instanceof SheetsLeftBehind)
    return isSame(without(after, [...failure.sheets, ...failure.copies]), before) ? "told" : "half";
  if (failure instanceof PricingLeftBehind)
    return [...after.sheets.keys()].includes(failure.sheet) ? "told" : "half";
  // The copy in place: the user is told to throw the copy away.
  return failure instanceof Error && failure.message === "copy.halfDone" ? "told" : "half";
}

/** How many syncs, or looks at whether it is cancelled, the undisturbed workflow has. */
async function count(workflow: Workflow, fault: Fault): Promise<number> {
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
  return fault === "cancelled" ? looks : faults.batchCount - start;
}

const cases = [
  ...workflows.map((workflow) => ({ ...workflow, excelApi: "1.14" })),
  ...workflows.flatMap((workflow) =>
    isWhole || workflow.name.startsWith("two sheets")
      ? [{ ...workflow, excelApi: "1.9", stride: 2 * workflow.stride }]
      : []
  ),
];

describe("each sync failed", () => {
  test.each(cases)("$name in an Excel of ExcelApi $excelApi", async (workflow) => {
    const { excelApi } = workflow;
    open(excelApi);
    await workflow.setUp();
    await excel!.host.workbook.settle();
    const saved = structuredClone(excel!.host.save());
    const tally: Tally = { unchanged: 0, complete: 0, told: 0, half: [] };
    for (const fault of ["once", "from there on", "cancelled"] as const) {
      open(excelApi, structuredClone(saved));
      const before = await snapshot(excel!);
      const steps = await count(workflow, fault);
      const complete = await snapshot(excel!);
      expect(differences(before, complete)).not.toEqual([]);
      let isDirty = true;
      const stride = isWhole ? 1 : workflow.stride;
      // From the end: what changes the workbook is there.
      for (let at = steps; at >= 1; at -= stride) {
        if (isDirty) open(excelApi, structuredClone(saved));
        const outcome = await attempt(workflow, at, fault);
        const after = await snapshot(excel!);
        const verdict = judge(outcome, before, after, complete);
        isDirty = verdict !== "unchanged";
        if (verdict !== "half") tally[verdict] += 1;
        else
          tally.half.push(
            `${fault} ${at} of ${steps}: ${String(outcome.failure)} ${differences(before, after).join(", ")} | ${differences(complete, after).join(", ")}`
          );
      }
    }
    if (isWhole) console.log(excelApi, workflow.name, tally);
    expect(tally.half).toEqual([]);
  });
});
