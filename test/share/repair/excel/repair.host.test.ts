import { findBrokenFormulas } from "../../../../src/share/repair/excel/brokenFormula";
import { repairFormulas } from "../../../../src/share/repair/excel/repair";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ excelApi: "1.20" });
});

afterEach(() => excel.close());

type Work = (context: Excel.RequestContext) => unknown;

async function inExcel(work: Work): Promise<void> {
  await Excel.run(async (context) => {
    await work(context);
    await context.sync();
  });
}

/** Formulas in Blad1, from A1 down. */
async function write(...formulas: readonly unknown[]): Promise<void> {
  await inExcel(({ workbook }) => {
    workbook.worksheets.getItem("Blad1").getRange(`A1:A${formulas.length}`).formulas = formulas.map(
      (each) => [each]
    );
  });
}

async function find(): Promise<NonNullable<Awaited<ReturnType<typeof findBrokenFormulas>>>> {
  return (await findBrokenFormulas("NATLAKARE", {}))!;
}

async function repair(): Promise<unknown[]> {
  const repaired = await repairFormulas(await find(), {});
  return repaired.map(({ broken, outcome }) => [broken.address, outcome]);
}

async function formulas(address: string): Promise<unknown> {
  let read: unknown;
  await inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange(address).load("formulas");
    await context.sync();
    read = range.formulas;
  });
  return read;
}

const STUCK = '=NATLAKARE.TARIFF("2019-01-01")';

test("a workbook whose formulas work has nothing to repair", async () => {
  await write(STUCK, "=1/0", "=FOO(1)", '="_xldudf_NATLAKARE_TARIFF(1)"', "text");
  expect(await find()).toEqual([]);
});

test("what is stuck at #NAME? is entered again, and shows its value", async () => {
  await write(STUCK);
  excel.host.showInstead("Blad1!A1", "#NAME?");
  expect((await find()).map(({ address, clean }) => [address, clean])).toEqual([
    ["Blad1!A1", STUCK],
  ]);
  expect(await repair()).toEqual([["Blad1!A1", { status: "repaired", shows: "650" }]]);
  expect(await find()).toEqual([]);
});

test.each([
  "=_xldudf_NATLAKARE_TARIFF(A2)",
  "=FUNCRES.XLAM!_xldudf_NATLAKARE_TARIFF(A2)",
  "='C:\\Program (x86)\\FUNCRES.XLAM'!_xldudf_NATLAKARE_TARIFF(A2)",
])("%s loses its prefix", async (formula) => {
  await write(formula, "2019-11-01");
  expect(await repair()).toEqual([["Blad1!A1", { status: "repaired", shows: "500" }]]);
  expect(await formulas("A1")).toEqual([["=NATLAKARE.TARIFF(A2)"]]);
});

test("an answer of several cells fills them again", async () => {
  await write("=_xldudf_NATLAKARE_ALLOCATE_SPLIT(100,{80;20})");
  await repair();
  expect((await excel.read("Blad1")).map(([cell]) => cell!.value)).toEqual([80, 20]);
});

test("hidden sheets are repaired too, and formulas around a call keep what is theirs", async () => {
  await inExcel(({ workbook }) => {
    const sheet = workbook.worksheets.add("Dolt Å");
    sheet.getRange("B2").formulas = [["=SUM(_xldudf_NATLAKARE_TARIFF(43800),1)*2"]];
    sheet.visibility = "VeryHidden";
  });
  expect(await repair()).toEqual([["'Dolt Å'!B2", { status: "repaired", shows: "1002" }]]);
});

test("a protected sheet is told of and left alone", async () => {
  await write("=_xldudf_NATLAKARE_TARIFF(43800)");
  await inExcel(({ workbook }) => workbook.worksheets.getItem("Blad1").protection.protect());
  expect(await repair()).toEqual([["Blad1!A1", { status: "protected" }]]);
  expect(await formulas("A1")).toEqual([["=_xldudf_NATLAKARE_TARIFF(43800)"]]);
});

test("a name that is not ours keeps the cell at #NAME?, and that is said", async () => {
  await write("=NATLAKARE.TARIFF(43800)+OKAND(1)");
  expect(await repair()).toEqual([["Blad1!A1", { status: "unknown" }]]);
});

test("a cell formatted as text would make text of the formula", async () => {
  await write("=_xldudf_NATLAKARE_TARIFF(43800)");
  await inExcel(({ workbook }) => {
    workbook.worksheets.getItem("Blad1").getRange("A1").numberFormat = [["@"]];
  });
  expect(await repair()).toEqual([["Blad1!A1", { status: "text" }]]);
});

test("a cell that has been edited after the preview is left alone", async () => {
  await write("=_xldudf_NATLAKARE_TARIFF(43800)");
  const broken = await find();
  await write("=1+1");
  const [only] = await repairFormulas(broken, {});
  expect([only!.outcome.status, await formulas("A1")]).toEqual(["edited", [["=1+1"]]]);
});

test("a cell that Excel refuses keeps none of the others from being repaired", async () => {
  await write(...Array.from({ length: 5 }, () => "=_xldudf_NATLAKARE_TARIFF(43800)"));
  const broken = await find();
  excel.host.faults.failBatch(2, "GeneralException");
  excel.host.faults.failBatch(4, "InvalidOperation");
  const outcomes = await repairFormulas(broken, {});
  const refused = outcomes.filter(({ outcome }) => outcome.status === "refused");
  expect(refused).toHaveLength(1);
  expect(await find()).toEqual(refused.map(({ broken: each }) => each));
});

test("cancelled half-way, it says which are done and which are not", async () => {
  await write(...Array.from({ length: 450 }, () => "=_xldudf_NATLAKARE_TARIFF(43800)"));
  const controller = new AbortController();
  const shares: number[] = [];
  const outcomes = await repairFormulas(await find(), {
    signal: controller.signal,
    onProgress: (share) => {
      shares.push(share);
      if (shares.length === 2) controller.abort();
    },
  });
  expect(shares).toEqual([200 / 450, 400 / 450]);
  expect(outcomes.filter(({ outcome }) => outcome.status === "cancelled")).toHaveLength(50);
  expect(await find()).toHaveLength(50);
});

test("looking can be cancelled", async () => {
  await write(STUCK);
  expect(await findBrokenFormulas("NATLAKARE", { signal: { aborted: true } })).toBeNull();
});

test("a read-only workbook refuses, cell by cell", async () => {
  await write("=_xldudf_NATLAKARE_TARIFF(43800)");
  excel.host.workbook.isReadOnly = true;
  expect(await repair()).toEqual([
    ["Blad1!A1", { status: "refused", reason: expect.stringMatching(/./) }],
  ]);
});

const CAPTURED = "=_xldudf_NATLAKARE_TARIFF(43800)";

describe("between look and entry", () => {
  /** Before a batch comes through, counted from here. */
  function before(batch: number, work: () => Promise<void> | void): void {
    let count = 0;
    excel.host.faults.beforeBatch = (): Promise<void> | undefined => {
      count += 1;
      if (count !== batch) return undefined;
      excel.host.faults.beforeBatch = undefined;
      return Promise.resolve(work());
    };
  }

  const words: readonly unknown[] = ["kollegans ord", "'=1+1", "'0012", 12.5, true, "=1+1", ""];

  test.each([
    ["at once", 2, (): void => undefined],
    ["one by one", 4, (): void => excel.host.faults.failBatch(2)],
  ])("what somebody writes in a cell stands there afterwards: %s", async (_, batch, plan) => {
    for (const word of words) {
      excel.close();
      excel = openExcel({ excelApi: "1.20" });
      await write(CAPTURED, CAPTURED);
      const broken = await find();
      plan();
      before(batch, () => write(word));
      const [first, second] = await repairFormulas(broken, {});
      excel.host.faults.beforeBatch = undefined;
      const stands = await formulas("A1");
      await write(word);
      expect([word, stands]).toEqual([word, await formulas("A1")]);
      expect([first!.outcome.status, second!.outcome.status]).toEqual(["edited", "repaired"]);
    }
  });

  test("the user's own cells that move up to a broken one are as they were", async () => {
    await write(CAPTURED, CAPTURED, CAPTURED, "mitt 1", "mitt 2");
    const broken = await find();
    before(2, () =>
      inExcel(({ workbook }) => {
        workbook.worksheets.getItem("Blad1").getRange("A1").delete("Up");
      })
    );
    const outcomes = await repairFormulas(broken, {});
    expect(outcomes.map(({ outcome }) => outcome.status)).toEqual([
      "repaired",
      "repaired",
      "edited",
    ]);
    expect(await formulas("A3:A4")).toEqual([["mitt 1"], ["mitt 2"]]);
  });

  test("what cannot be put back is said", async () => {
    await write(CAPTURED);
    const broken = await find();
    before(2, () => write("kollegans ord"));
    // The colleague's batch is one too.
    excel.host.faults.failFrom(4);
    const [only] = await repairFormulas(broken, {});
    expect(only!.outcome).toMatchObject({ status: "displaced", held: "kollegans ord" });
  });
});

test.each([1, 2, 3, 4, 5, 6])(
  "silence from batch %d on costs a handful of requests, and nothing is said that is not so",
  async (first) => {
    await write(...Array.from({ length: 12 }, () => CAPTURED));
    const broken = await find();
    const { faults } = excel.host;
    const start = faults.batchCount;
    faults.failFrom(first);
    const outcomes = await repairFormulas(broken, {});
    expect(faults.batchCount - start).toBeLessThanOrEqual(first + 2);
    faults.recover();
    const left = new Set((await find()).map(({ address }) => address));
    for (const { broken: each, outcome } of outcomes)
      if (outcome.status !== "unread")
        expect([outcome.status, left.has(each.address)]).toEqual([
          outcome.status,
          outcome.status !== "repaired",
        ]);
  }
);
