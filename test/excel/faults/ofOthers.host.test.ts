import type { InsertionRemark } from "../../../src/excel/rewrite/remark";
import { readOutgoing } from "../../../src/excel/ownSheet";
import { insertSheets } from "../../../src/excel/sheetWriter";
import { type OpenExcel, openExcel } from "../openExcel";
import { twoSheets } from "./workflows";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ excelApi: "1.14" });
});
afterEach(() => excel.close());

const WORDS = "kollegans ord";

interface Ran {
  readonly remarks: readonly InsertionRemark[];
  readonly failure: unknown;
}

async function run(rows: number, first = 2): Promise<Ran> {
  const remarks: InsertionRemark[] = [];
  const onRemark = (remark: InsertionRemark): void => void remarks.push(remark);
  const outgoing = await readOutgoing("test");
  const failure = await insertSheets(twoSheets(rows, 70, first), { onRemark }, outgoing).then(
    () => null,
    (error: unknown) => error
  );
  await excel.host.workbook.settle();
  return { remarks, failure };
}

async function write(sheet: string, address: string, content: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[content]];
    await context.sync();
  });
}

async function valueOf(sheet: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values[0]![0];
  });
}

/** The sheets on which the words stand. */
function sheetsThatSay(words: string): readonly string[] {
  return excel.grid.sheets().flatMap((sheet) => {
    const used = sheet.usedArea();
    const says = used && sheet.read(used).some((row) => row.some(({ value }) => value === words));
    return says ? [sheet.name] : [];
  });
}

/** A run in which somebody does something before one of its batches, for each of them. */
async function atEachBatch(
  prepare: () => Promise<unknown>,
  go: () => Promise<Ran>,
  interfere: () => void,
  judge: (ran: Ran) => string | null
): Promise<readonly string[]> {
  const wrong: string[] = [];
  let batches = Infinity;
  for (let batch = 1; batch <= batches; batch += 1) {
    excel.close();
    excel = openExcel({ excelApi: "1.14" });
    await prepare();
    let arrived = 0;
    excel.host.faults.failBatch(() => {
      arrived += 1;
      if (arrived === batch) interfere();
      return false;
    });
    const ran = await go();
    batches = Math.min(batches, arrived);
    const what = judge(ran);
    if (what !== null)
      wrong.push(`before ${batch}: ${what} ${String(ran.failure)} ${JSON.stringify(ran.remarks)}`);
  }
  return wrong;
}

test("a number or a formula that stands first on a kept sheet stays what it is", async () => {
  await run(3);
  await write("Summor", "A1", 1234.5);
  await run(3);
  expect(await valueOf("Summor", "A1")).toBe(1234.5);
});

test("a text that looks like a formula about our table stays a text", async () => {
  await run(3);
  await write("Blad1", "A1", "'=SUM(Belopp[Belopp])");
  await run(3, 3);
  expect(await valueOf("Blad1", "A1")).toBe("=SUM(Belopp[Belopp])");
});

test("words where an answer would stand are an edit, and the sheet is kept", async () => {
  await run(2);
  await write("Summor", "B4", WORDS);
  await run(4);
  expect(sheetsThatSay(WORDS)).toEqual(["Summor"]);
});

test("of two sheets of one kind the one is written anew, and the other kept as it is", async () => {
  await run(3);
  await insertSheets(twoSheets(3, 50));
  expect(await run(2)).toEqual({ remarks: [], failure: null });
  expect([...excel.sheetNames()].sort()).toEqual([
    "Blad1",
    "Summor",
    "Summor (2)",
    "Underlag",
    "Underlag (2)",
  ]);
  expect([await valueOf("Underlag", "B4"), await valueOf("Underlag (2)", "B4")]).toEqual([70, 50]);
  expect(await valueOf("Summor (2)", "B2")).toBe(300);
});

test("what is written where a table is going to grow is kept, whenever it is written", async () => {
  const wrong = await atEachBatch(
    () => run(2),
    () => run(4),
    () => sheetNamed("Underlag").write(cellAt(5, 0), [[WORDS]]),
    ({ remarks }) => {
      const [at, ...more] = sheetsThatSay(WORDS);
      if (at === undefined || more.length > 0) return "lost or twice";
      return at === "Underlag" || JSON.stringify(remarks).includes(at) ? null : "untold";
    }
  );
  expect(wrong).toEqual([]);
});

test("words in the place of a formula about our table are given back, whenever they are written", async () => {
  const wrong = await atEachBatch(
    async () => {
      await run(3);
      await write("Blad1", "A1", "=SUM(Belopp[Belopp])");
    },
    () => run(3, 3),
    () => sheetNamed("Blad1").write(cellAt(0, 0), [[WORDS]]),
    () => (sheetsThatSay(WORDS).includes("Blad1") ? null : "lost")
  );
  expect(wrong).toEqual([]);
});

test("a table that somebody makes where ours is going to grow stays theirs, or its words are kept and told of", async () => {
  const wrong = await atEachBatch(
    () => run(2),
    () => run(30),
    () => {
      const sheet = sheetNamed("Underlag");
      sheet.write({ row: 20, column: 0, rows: 2, columns: 1 }, [["Kollegans"], [WORDS]]);
      const { contents } = excel.host.workbook;
      const [ours] = contents.tables;
      contents.tables.push({
        ...structuredClone(ours!),
        id: "{kollegans}",
        name: "Kollegans",
        sheetId: sheet.id,
        area: { row: 20, column: 0, rows: 2, columns: 1 },
      });
    },
    ({ remarks }) => {
      const stays = excel.host.workbook.contents.tables.some(({ name }) => name === "Kollegans");
      const [at] = sheetsThatSay(WORDS);
      if (at === undefined) return "lost";
      return stays || JSON.stringify(remarks).includes(at) ? null : "untold";
    }
  );
  expect(wrong).toEqual([]);
});

test.each(["Summor", "(ny) Summor", "(förra) Underlag"])(
  "an empty sheet %s that somebody makes during a run stays theirs, whatever becomes of the run",
  async (name) => {
    let theirs: string | null = null;
    const wrong = await atEachBatch(
      () => (name === "Summor" ? Promise.resolve() : run(2)),
      () => run(4),
      () => {
        const isFree = !excel.sheetNames().includes(name);
        theirs = isFree ? excel.grid.addSheet(name).id : null;
      },
      ({ failure, remarks }) => {
        if (theirs !== null && !excel.grid.sheet(theirs)) return "taken away";
        const left = excel.grid.sheets().filter((sheet) => sheet.id !== theirs && isAid(sheet));
        return left.length === 0 && (failure === null || remarks.length === 0) ? null : "left";
      }
    );
    expect(wrong).toEqual([]);
  }
);

function isAid({ name }: { readonly name: string }): boolean {
  return /^\((ny|förra)\) /.test(name);
}

function sheetNamed(name: string) {
  return excel.grid.sheets().find((sheet) => sheet.name === name)!;
}

function cellAt(row: number, column: number) {
  return { row, column, rows: 1, columns: 1 };
}
