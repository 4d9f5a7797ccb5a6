import type { Workspace } from "../../../src/core/scenario/workspace";
import { presetPolicies } from "../../../src/data/policies";
import { workspaceConflictSentence, workspaceProblemSentence } from "../../../src/words/workspace";
import { PART_NAMESPACE } from "../../../src/policies/sheet/workspacePart";
import { loadWorkspace, saveWorkspace } from "../../../src/policies/excel/workspace";
import { openSession } from "../../host/session";
import { standIn } from "../../host/standIn";
import { type OpenExcel, openExcel } from "../../excel/openExcel";

const SHEET = "Alternativ (Nätläkarkalkyl)";
const policies = presetPolicies("sv");
const workspace: Workspace = {
  terms: { healthCentre: "hälsocentral", region: null },
  sources: [
    {
      role: "contacts",
      place: "Kontakter",
      columns: { "=1+1": "contacts", Övrigt: null },
      kronorPerUnit: 1000,
    },
  ],
  synthetic: true,
  rulesInForce: [
    { from: "2017-01-01", shares: { healthCentre: 1, region: 0 }, unlisted: "region" },
  ],
  lastOutcome: 2020 * 12 + 4,
  laterRows: "forecast",
  lastMonth: null,
  method: 0.05,
  meanFees: [{ profession: "LK", year: 2017, amount: 102.5 }],
  inhabitants: 270000,
  policies,
  chosen: [policies[1]!.id, policies[0]!.id],
  baseline: policies[0]!.id,
};

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => excel.close());

function run<T>(work: (context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work(context);
    await context.sync();
    return result;
  });
}

/** Types in the cell that stands `across` cells from one with the text. */
async function type(text: string, across: number, value: unknown, nth = 0): Promise<void> {
  const cells = await excel.read(SHEET);
  const places = cells.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell.value === text ? [{ r, c: c + across }] : []))
  );
  const { r, c } = places[nth]!;
  await run((context) => {
    context.workbook.worksheets.getItem(SHEET).getCell(r, c).values = [[value]];
  });
}

function parts(): Promise<string[]> {
  return run(async (context) => {
    const found = context.workbook.customXmlParts.getByNamespace(PART_NAMESPACE).load("items/id");
    await context.sync();
    const texts = found.items.map((item) => item.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });
}

const read = (value: Workspace | null, editedByHand = false) => ({
  workspace: value,
  problems: [],
  editedByHand,
});

test("an empty workbook keeps none", async () => {
  expect(await loadWorkspace("sv")).toEqual(read(null));
  expect(excel.sheetNames()).toEqual(["Blad1"]);
});

describe("a saved workspace", () => {
  beforeEach(() => saveWorkspace(workspace, "sv"));

  test("is read again, and from the file by another session", async () => {
    expect(await loadWorkspace("sv")).toEqual(read(workspace));
    const file = excel.host.save();
    const session = openSession(standIn, { workbook: file });
    const run = (...args: readonly unknown[]) => session.run(args.at(-1) as never);
    Object.assign(globalThis, { Excel: { run }, Office: session.office });
    await jest.isolateModulesAsync(async () => {
      const elsewhere = await import("../../../src/policies/excel/workspace");
      expect(await elsewhere.loadWorkspace("en")).toEqual(read(workspace));
    });
    session.close();
  });

  test("stands in tables that a reader understands", async () => {
    const rows = (await excel.read(SHEET)).map((row) => row.map(({ value }) => value));
    expect(rows).toContainEqual([
      "split-80-20",
      "fördelning",
      "Vårdcentralens andel",
      1,
      0.2,
      null,
      "andel, 0–100 %",
      null,
      null,
    ]);
    expect(rows.find(([key]) => key === "source.1.column.1")![2]).toBe("=1+1 → contacts");
  });

  test("leaves the active sheet and the selection alone", async () => {
    const { sheet, area } = excel.grid.selection();
    expect([sheet.name, area.row]).toEqual(["Blad1", 0]);
  });

  test("that is saved again, unchanged, writes nothing", async () => {
    const before = await parts();
    let writes = 0;
    const { grid } = excel;
    const sheetOf = grid.sheet.bind(grid);
    grid.sheet = (id) => {
      const sheet = sheetOf(id);
      if (sheet) {
        const write = sheet.write.bind(sheet);
        sheet.write = (...args) => {
          writes += 1;
          write(...args);
        };
      }
      return sheet;
    };
    await saveWorkspace(workspace, "sv");
    expect(writes).toBe(0);
    expect(await parts()).toEqual(before);
  });

  test.each<[string, Workspace]>([
    ["one value", { ...workspace, inhabitants: 280000 }],
    ["fewer alternatives", { ...workspace, policies: policies.slice(0, 2) }],
    ["no alternatives", { ...workspace, policies: [], chosen: [], baseline: "" }],
  ])("changed by %s is saved and read", async (_, changed) => {
    await saveWorkspace(changed, "sv");
    expect(await loadWorkspace("sv")).toEqual(read(changed));
    await saveWorkspace(workspace, "sv");
    expect(await loadWorkspace("sv")).toEqual(read(workspace));
    expect(excel.sheetNames()).toEqual(["Blad1", SHEET]);
    expect(await parts()).toHaveLength(1);
  });

  test("in the other language is the same workspace on the same sheet", async () => {
    await saveWorkspace(workspace, "en");
    expect(await loadWorkspace("sv")).toEqual(read(workspace));
    expect(excel.sheetNames()).toEqual(["Blad1", SHEET]);
    expect((await excel.rows(SHEET)).has("Alternative")).toBe(true);
  });

  test("keeps the user's notes to the right of the tables", async () => {
    await run((context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("L3").values = [["min anteckning"]];
    });
    await saveWorkspace({ ...workspace, policies: policies.slice(0, 2) }, "sv");
    expect((await excel.read(SHEET))[2]![11]!.value).toBe("min anteckning");
  });

  test("edited by hand is read from the tables", async () => {
    await type("Vårdcentralens andel", 2, "70 %", 1);
    const { workspace: found, problems, editedByHand } = await loadWorkspace("sv");
    expect({ problems, editedByHand }).toEqual({ problems: [], editedByHand: true });
    expect(found!.policies[1]!.patches[0]).toMatchObject({
      shares: { healthCentre: 0.7, region: 0.8 },
    });
    await saveWorkspace(found!, "sv");
    expect(await loadWorkspace("sv")).toEqual(read(found));
  });

  test("with an impossible edit keeps the last good value and says where", async () => {
    await type("Vårdcentralens andel", 2, "mycket", 1);
    const { workspace: found, problems } = await loadWorkspace("sv");
    expect(found).toEqual(workspace);
    expect(problems.map((problem) => workspaceProblemSentence(problem, "sv"))).toEqual([
      expect.stringMatching(
        /^Rad \d+, Vårdcentralens andel är ”mycket” och går inte att läsa\. Det senast sparade värdet gäller\. Skriv andel, 0–100 %\.$/
      ),
    ]);
  });

  test("is not saved over an edit that nobody has read, unless asked to", async () => {
    await type("Vårdcentralens andel", 2, 0.7, 1);
    await expect(saveWorkspace(workspace, "sv")).rejects.toThrow("Läs in det igen");
    expect((await loadWorkspace("sv")).editedByHand).toBe(true);
    await type("Vårdcentralens andel", 2, 0.6, 1);
    await saveWorkspace(workspace, "sv", { overwrite: true });
    expect(await loadWorkspace("sv")).toEqual(read(workspace));
  });

  test("is saved with what another session has saved since, and told of what both have changed", async () => {
    await jest.isolateModulesAsync(async () => {
      const other = await import("../../../src/policies/excel/workspace");
      await other.loadWorkspace("sv");
      const theirs = { ...workspace, inhabitants: 1, method: 0, policies: policies.slice(1) };
      await other.saveWorkspace(theirs, "sv");
    });
    const mine = { ...workspace, inhabitants: 2, lastOutcome: null };
    const { workspace: kept, conflicts } = await saveWorkspace(mine, "sv");
    expect(kept).toMatchObject({ inhabitants: 2, lastOutcome: null, method: 0 });
    expect(kept.policies).toEqual(policies.slice(1));
    expect(conflicts.map((conflict) => workspaceConflictSentence(conflict, "sv"))).toEqual([
      "Invånare har ändrats på båda hållen. Det som står här gäller; i den andra panelen stod 1.",
    ]);
    expect(await loadWorkspace("sv")).toEqual(read(kept));
  });

  test("on a protected sheet stays as it was", async () => {
    await run((context) => context.workbook.worksheets.getItem(SHEET).protection.protect());
    const before = [await parts(), await excel.read(SHEET)];
    await expect(saveWorkspace({ ...workspace, inhabitants: 1 }, "sv")).rejects.toThrow();
    expect([await parts(), await excel.read(SHEET)]).toEqual(before);
    expect((await loadWorkspace("sv")).workspace).toEqual(workspace);
  });

  test("whose sheet was deleted is known still, and gets a new sheet", async () => {
    await run((context) => context.workbook.worksheets.getItem(SHEET).delete());
    expect(await loadWorkspace("sv")).toEqual(read(workspace));
    await saveWorkspace(workspace, "sv");
    expect(excel.sheetNames()).toEqual(["Blad1", SHEET]);
    expect(await loadWorkspace("sv")).toEqual(read(workspace));
  });

  test("whose part was lost on the way is read from its tables", async () => {
    await run(async (context) => {
      const found = context.workbook.customXmlParts.getByNamespace(PART_NAMESPACE).load("items/id");
      await context.sync();
      for (const item of found.items) item.delete();
    });
    expect(await loadWorkspace("sv")).toEqual(read(workspace));
  });

  test("whose part is damaged is read from its tables, and says so", async () => {
    await setPart((xml) => xml.replace(/\{.*\}/s, "{"));
    expect(await loadWorkspace("sv")).toEqual({
      workspace,
      problems: [{ code: "part.unreadable" }],
      editedByHand: false,
    });
  });

  test("of a newer version is neither read nor overwritten", async () => {
    await setPart((xml) => xml.replace('schema="1"', 'schema="2"'));
    const before = [await parts(), await excel.read(SHEET)];
    const { workspace: found, problems } = await loadWorkspace("sv");
    expect(found).toBeNull();
    expect(workspaceProblemSentence(problems[0]!, "sv")).toMatch(
      /nyare version.*Inget skrivs över/
    );
    await expect(saveWorkspace(workspace, "sv", { overwrite: true })).rejects.toThrow("nyare");
    expect([await parts(), await excel.read(SHEET)]).toEqual(before);
  });

  async function setPart(change: (xml: string) => string): Promise<void> {
    const [xml] = await parts();
    await run(async (context) => {
      const found = context.workbook.customXmlParts.getByNamespace(PART_NAMESPACE).load("items/id");
      await context.sync();
      found.items[0]!.setXml(change(xml!));
    });
  }
});

test("the user's own sheet of that name is not touched", async () => {
  await run((context) => {
    const sheet = context.workbook.worksheets.add(SHEET);
    sheet.getRange("A1").values = [["mitt"]];
  });
  await saveWorkspace(workspace, "sv");
  expect(excel.sheetNames()).toEqual(["Blad1", SHEET, `${SHEET} (2)`]);
  expect((await excel.read(SHEET)).flat().map(({ value }) => value)).toEqual(["mitt"]);
  expect(await loadWorkspace("sv")).toEqual(read(workspace));
});
