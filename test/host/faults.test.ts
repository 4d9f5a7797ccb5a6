import { openSession, type Session } from "./session";
import { standIn } from "./standIn";

let session: Session;

beforeEach(() => {
  session = openSession(standIn);
});

afterEach(() => session.close());

function write(address: string, value: unknown, options?: Excel.RunOptions): Promise<string> {
  return session
    .run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange(address).values = value as never;
      await context.sync();
      return "done";
    }, options)
    .catch(({ code }) => code);
}

function cell(row: number, column = 0): unknown {
  return session.grid.sheets()[0]!.read({ row, column, rows: 1, columns: 1 })[0]![0]!.value;
}

it("fails the batch that is chosen, once, by number or by what it does", async () => {
  session.faults.failBatch(2, "GeneralException");
  expect(await write("A1", 1)).toBe("done");
  expect(await write("A2", 2)).toBe("GeneralException");
  expect(await write("A3", 3)).toBe("done");
  session.faults.failBatch(
    ({ Actions }) => Actions.some(({ Name }) => Name === "Values"),
    "AccessDenied"
  );
  expect(await write("A4", 4)).toBe("AccessDenied");
  expect([cell(0), cell(1), cell(2), cell(3)]).toEqual([1, null, 3, null]);
});

it("fails a batch half-way, and takes nothing back", async () => {
  session.faults.failBatch(1, "ServiceNotAvailable", { afterWrites: 1 });
  const code = await session
    .run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    })
    .catch(({ code: ofError }) => ofError);
  expect(code).toBe("ServiceNotAvailable");
  expect([cell(0), cell(1)]).toEqual([1, null]);
});

it("carries a batch out and loses its answer, once", async () => {
  session.faults.loseAnswer(2, "ServiceNotAvailable");
  expect(await write("A1", 1)).toBe("done");
  expect(await write("A2", 2)).toBe("ServiceNotAvailable");
  expect(await write("A3", 3)).toBe("done");
  expect([cell(0), cell(1), cell(2)]).toEqual([1, 2, 3]);
});

it("fails every batch from one on, until it recovers", async () => {
  session.faults.failFrom(2);
  const codes = [await write("A1", 1), await write("A2", 2), await write("A3", 3)];
  expect(codes).toEqual(["done", "GeneralException", "GeneralException"]);
  session.faults.recover();
  expect(await write("A4", 4)).toBe("done");
  expect([cell(0), cell(1), cell(2), cell(3)]).toEqual([1, null, null, 4]);
});

it("lets somebody else work in the workbook before a batch", async () => {
  const seen: unknown[] = [];
  session.faults.beforeBatch = async () => {
    session.faults.beforeBatch = undefined;
    await write("A1", "a colleague's");
    seen.push(cell(0));
  };
  expect(await write("A1", "mine")).toBe("done");
  expect([...seen, cell(0)]).toEqual(["a colleague's", "mine"]);
});

it("refuses requests while a cell is edited, and lets those wait that ask for it", async () => {
  session.faults.cellEditMode(true);
  expect(await write("A1", 1)).toBe("InvalidOperationInCellEditMode");
  let state = "waiting";
  const waiting = write("A2", 2, { delayForCellEdit: true }).then((result) => (state = result));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(state).toBe("waiting");
  session.faults.cellEditMode(false);
  expect(await waiting).toBe("done");
  expect([cell(0), cell(1)]).toEqual([null, 2]);
});

it("takes its time, or waits until it is let go", async () => {
  session.faults.delay = 60;
  const started = performance.now();
  await write("A1", 1);
  expect(performance.now() - started).toBeGreaterThan(55);
  session.faults.delay = 0;
  session.faults.hold();
  let isDone = false;
  const held = write("A2", 2).then(() => (isDone = true));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect([isDone, cell(1)]).toEqual([false, null]);
  session.faults.release();
  await held;
  expect(cell(1)).toBe(2);
});

it("takes and gives five megabytes at once, as Excel on the web", async () => {
  const text = "å".repeat(30_000);
  const rows = (count: number) => Array.from({ length: count }, () => [text]);
  expect(await write("A1:A100", rows(100))).toBe("RequestPayloadSizeLimitExceeded");
  expect(await write("A1:A60", rows(60))).toBe("done");
  expect(await write("A61:A120", rows(60))).toBe("done");
  const reading = session.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:A120").load("values");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});

it("changes nothing in a workbook that is read only", async () => {
  session.host.workbook.isReadOnly = true;
  expect(await write("A1", 1)).toBe("AccessDenied");
  const adding = session.run(async (context) => {
    context.workbook.worksheets.add("Nytt");
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: "AccessDenied" });
});

it("takes the option of newer clients to undo several syncs at once", async () => {
  expect(await write("A1", 1, { mergeUndoGroup: true } as never)).toBe("done");
});
