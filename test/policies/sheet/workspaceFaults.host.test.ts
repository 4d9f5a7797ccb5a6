import type { Policy } from "../../../src/core/policy/policy";
import { emptyWorkspace, type Workspace } from "../../../src/core/scenario/workspace";
import type * as WorkspaceModule from "../../../src/policies/excel/workspace";
import type { Faults } from "../../host/wire/faults";
import { everyFault } from "../../excel/everyFault";
import { allOrders, interleave } from "../../excel/interleaving";
import { type OpenExcel, openExcel } from "../../excel/openExcel";
import { clearWorkbook, wholeWorkbook } from "../../excel/wholeWorkbook";

const SHEET = "Alternativ (Nätläkarkalkyl)";

let excel: OpenExcel;
beforeAll(() => {
  excel = openExcel();
});
afterAll(() => excel.close());
beforeEach(() => clearWorkbook(excel));

/** Another page: what one has seen is unknown to the other. */
async function openPane(): Promise<typeof WorkspaceModule> {
  let pane: typeof WorkspaceModule | undefined;
  await jest.isolateModulesAsync(async () => {
    pane = await import("../../../src/policies/excel/workspace");
  });
  return pane!;
}

function policy(id: string, share = 0.5, changes = 1): Policy {
  return {
    id,
    name: `Namn ${id}`,
    text: `Text ${id}`,
    legalNote: null,
    status: "proposed",
    sources: [],
    validFrom: null,
    validTo: null,
    patches: Array.from({ length: changes }, () => ({
      kind: "growth",
      from: "2020-01-01",
      source: null,
      perYear: share,
    })),
    written: ["name", "text"],
  };
}

function workspaceOf(policies: readonly Policy[], about: Partial<Workspace> = {}): Workspace {
  const chosen = policies.map(({ id }) => id);
  return { ...emptyWorkspace, policies, chosen, baseline: chosen[0] ?? "", ...about };
}

const base = workspaceOf([policy("x"), policy("y")], { inhabitants: 1000 });

/** What a page that is opened now is told. */
async function readElsewhere(): Promise<Workspace | null> {
  const { workspace, problems, editedByHand } = await (await openPane()).loadWorkspace("sv");
  expect([problems, editedByHand]).toEqual([[], false]);
  return workspace;
}

function partCount(): number {
  return excel.host.workbook.contents.customXmlParts.length;
}

interface Case {
  readonly what: string;
  readonly before: Workspace | null;
  readonly after: Workspace;
}

const cases: readonly Case[] = [
  { what: "the first save", before: null, after: base },
  { what: "the first save, without a sheet", before: null, after: workspaceOf([], { method: 0 }) },
  {
    what: "a change of size",
    before: base,
    after: workspaceOf([policy("x"), policy("z", 0.25, 2)]),
  },
  {
    what: "a change of the same size",
    before: base,
    after: workspaceOf([policy("x", 0.7), policy("y", 1 / 3)], { inhabitants: 1000 }),
  },
  { what: "settings only", before: base, after: { ...base, inhabitants: 2000 } },
];

/** Of a batch some of the properties, as Excel leaves it. */
const halves: readonly (readonly [string, (faults: Faults) => void])[] = [6].map((writes) => [
  `batch 3 stops after ${writes} writes, and nothing follows`,
  (faults) => {
    faults.failBatch(3, "GeneralException", { afterWrites: writes });
    faults.failFrom(4);
  },
]);

describe.each(cases)("$what", ({ before, after }) => {
  test.each([...everyFault(3), ...halves])(
    "%s: as before or complete, and nobody has edited it",
    async (fault, plan) => {
      const pane = await openPane();
      if (before) await pane.saveWorkspace(before, "sv");
      const whole = await wholeWorkbook(excel);
      plan(excel.host.faults);
      const failure: unknown = await pane.saveWorkspace(after, "sv").then(
        () => null,
        (error: unknown) => error
      );
      excel.host.faults.recover();
      const left = await readElsewhere();
      if (failure === null) expect(left).toEqual(after);
      else expect([before, after]).toContainEqual(left);
      if (JSON.stringify(left) === JSON.stringify(before) && !fault.includes("stops"))
        expect(await wholeWorkbook(excel)).toEqual(whole);
      await pane.saveWorkspace(after, "sv");
      expect([await readElsewhere(), partCount()]).toEqual([after, 1]);
      const complete = await wholeWorkbook(excel);
      await pane.saveWorkspace(after, "sv");
      expect(await wholeWorkbook(excel)).toEqual(complete);
    }
  );
});

test("what another pane finds half-written it completes, whoever goes on with it", async () => {
  const pane = await openPane();
  await pane.saveWorkspace(base, "sv");
  halves[0]![1](excel.host.faults);
  const after = workspaceOf([policy("x"), policy("z", 0.25, 2)]);
  await expect(pane.saveWorkspace(after, "sv")).rejects.toThrow();
  excel.host.faults.recover();
  const other = await openPane();
  const { workspace } = await other.loadWorkspace("sv");
  expect(workspace).toEqual(after);
  await other.saveWorkspace(workspace!, "sv");
  expect([await readElsewhere(), partCount()]).toEqual([after, 1]);
});

test("what somebody types between look and write is taken in, not written over", async () => {
  const pane = await openPane();
  await pane.saveWorkspace(base, "sv");
  let batches = 0;
  excel.host.faults.beforeBatch = (): Promise<void> | undefined => {
    batches += 1;
    if (batches !== 3) return undefined;
    return typeName("Namn x", "Typed by hand");
  };
  const changed = { ...base, policies: [{ ...policy("x"), text: "Ny text" }, policy("y")] };
  const { workspace, conflicts } = await pane.saveWorkspace(changed, "sv");
  excel.host.faults.beforeBatch = undefined;
  const names = workspace.policies.map(({ name, text }) => [name, text]);
  expect(names).toEqual([
    ["Namn x", "Ny text"],
    ["Typed by hand (annan panel)", "Text x"],
    ["Namn y", "Text y"],
  ]);
  expect(conflicts).toEqual([
    { kind: "policy", name: "Namn x", copy: "Typed by hand (annan panel)" },
  ]);
  expect(await readElsewhere()).toEqual(workspace);
});

async function typeName(old: string, name: string): Promise<void> {
  const cells = await excel.read(SHEET);
  const row = cells.findIndex((each) => each[1]!.value === old);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getCell(row, 1).values = [[name]];
    await context.sync();
  });
}

test.each([
  ["the first save", null, workspaceOf([policy("x")])],
  ["a later one", workspaceOf([policy("x")]), workspaceOf([policy("x", 0.7)])],
] as const)(
  "%s whose answer is lost each time is known again, also when another pane has gone on from it",
  async (_, before, mine) => {
    const pane = await openPane();
    if (before) await pane.saveWorkspace(before, "sv");
    // The batch that writes; the looks of the other tries do not come through.
    excel.host.faults.loseAnswer(3);
    excel.host.faults.failFrom(4);
    await expect(pane.saveWorkspace(mine, "sv")).rejects.toThrow();
    excel.host.faults.recover();
    const other = await openPane();
    const { workspace } = await other.loadWorkspace("sv");
    expect(workspace).toEqual(mine);
    const theirs = { ...mine, policies: [policy("x", 0.9)], inhabitants: 5 };
    await other.saveWorkspace(theirs, "sv");
    const { workspace: kept, conflicts } = await pane.saveWorkspace(mine, "sv");
    expect([kept, conflicts]).toEqual([theirs, []]);
    expect(await readElsewhere()).toEqual(theirs);
  }
);

test("an alternative of the same id that another pane has made on its own is kept beside", async () => {
  const [pane, other] = [await openPane(), await openPane()];
  excel.host.faults.failFrom(1);
  await expect(pane.saveWorkspace(workspaceOf([policy("x")]), "sv")).rejects.toThrow();
  excel.host.faults.recover();
  await other.saveWorkspace(workspaceOf([policy("x", 0.9)]), "sv");
  const { workspace } = await pane.saveWorkspace(workspaceOf([policy("x")]), "sv");
  expect(workspace.policies.map(({ id }) => id)).toEqual(["x", "x-2"]);
});

describe("two panes at once, sync by sync", () => {
  const orders = allOrders(3, 3);
  const halfOfThem = orders.filter(([first]) => first === 0);
  const withPolicies = (...policies: readonly Policy[]): Workspace =>
    workspaceOf(policies, { inhabitants: 1000 });
  const ids = ({ policies }: Workspace): readonly string[] => policies.map(({ id }) => id).sort();

  test.each([
    {
      what: "each adds one",
      before: base,
      works: [
        withPolicies(policy("x"), policy("y"), policy("a")),
        withPolicies(policy("x"), policy("y"), policy("b")),
      ] as const,
      after: ["a", "b", "x", "y"],
      orders: halfOfThem,
    },
    {
      what: "each saves the first",
      before: null,
      works: [withPolicies(policy("a")), withPolicies(policy("b"))] as const,
      after: ["a", "b"],
      orders: halfOfThem,
    },
    {
      what: "both change the same one",
      before: base,
      works: [
        withPolicies(policy("x", 0.1), policy("y")),
        withPolicies(policy("x", 0.2), policy("y")),
      ] as const,
      after: ["x", "x-2", "y"],
      orders: halfOfThem,
    },
    {
      what: "each changes another one",
      before: base,
      works: [
        withPolicies(policy("x", 0.1), policy("y")),
        withPolicies(policy("x"), policy("y", 0.2)),
      ] as const,
      after: ["x", "y"],
      orders: halfOfThem,
    },
    {
      what: "one deletes what the other changes",
      before: base,
      works: [withPolicies(policy("x")), withPolicies(policy("x"), policy("y", 0.2))] as const,
      after: ["x", "y"],
      orders,
    },
  ])("$what: nothing is lost", async ({ before, works, after, orders: all }) => {
    for (const order of all) {
      await clearWorkbook(excel);
      const panes = [await openPane(), await openPane()] as const;
      if (before) await panes[0].saveWorkspace(before, "sv");
      for (const pane of panes) await pane.loadWorkspace("sv");
      const save = (i: 0 | 1) => (): Promise<unknown> => panes[i].saveWorkspace(works[i], "sv");
      await interleave(excel.host.faults, [save(0), save(1)], order);
      const left = (await readElsewhere())!;
      expect([order, ids(left), partCount()]).toEqual([order, after, 1]);
      // Every figure that anybody has changed is somewhere.
      const figures = JSON.stringify(left.policies.map(({ patches }) => patches));
      for (const each of works.flatMap(({ policies }) => policies))
        if (!before?.policies.some((one) => JSON.stringify(one) === JSON.stringify(each)))
          expect(figures).toContain(JSON.stringify(each.patches));
    }
  });

  test("settings that two point out at once, before there is a sheet, are both kept", async () => {
    for (const order of halfOfThem) {
      await clearWorkbook(excel);
      const [one, other] = [await openPane(), await openPane()];
      await interleave(
        excel.host.faults,
        [
          () => one.saveWorkspace({ ...emptyWorkspace, inhabitants: 1 }, "sv"),
          () => other.saveWorkspace({ ...emptyWorkspace, method: 0.5 }, "sv"),
        ],
        order
      );
      expect(await readElsewhere()).toMatchObject({ inhabitants: 1, method: 0.5 });
    }
  });
});
