import type { TableKey } from "../../../src/policies/sheet/workspaceColumns";
import fc from "fast-check";
import type { Workspace } from "../../../src/core/scenario/workspace";
import { presetPolicies } from "../../../src/data/policies";
import { workspaceProblemSentence } from "../../../src/words/workspace";
import { readWorkspace, toValues } from "../../../src/policies/sheet/readWorkspace";
import { writeWorkspace } from "../../../src/policies/sheet/workspaceTables";
import { arbitraryWorkspace } from "./arbitraryWorkspace";

const policies = presetPolicies("sv");
const workspace: Workspace = {
  terms: { healthCentre: "hälsocentral", region: null },
  sources: [
    {
      role: "contacts",
      place: "Kontakter",
      columns: { Antal: "contacts", Övrigt: null },
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
  method: "run-rate",
  meanFees: [{ profession: null, year: 2017, amount: 100 }],
  inhabitants: 270000,
  policies,
  chosen: [policies[1]!.id, policies[0]!.id],
  baseline: policies[0]!.id,
};

type Grid = Record<TableKey, unknown[][]>;

function gridOf(from: Workspace, language: "sv" | "en" = "sv"): Grid {
  const tables = writeWorkspace(from, language);
  const grid = {} as Grid;
  for (const key of Object.keys(tables) as TableKey[])
    grid[key] = toValues(tables[key]).values.map((row) => [...row]);
  return grid;
}

function read(
  grid: Partial<Grid>,
  last: Workspace | null = null
): ReturnType<typeof readWorkspace> {
  const at = (key: TableKey) => (grid[key] ? { firstRow: 10, values: grid[key] } : null);
  return readWorkspace(
    {
      policies: at("policies"),
      changes: at("changes"),
      sources: at("sources"),
      settings: at("settings"),
    },
    last,
    "sv"
  );
}

/** The cell beside a field of a change. */
function change(grid: Grid, policy: string, field: string, value: unknown): void {
  const row = grid.changes.find((cells) => cells[0] === policy && cells[2] === field)!;
  row[4] = value;
}

describe("a workspace", () => {
  test.each(["sv", "en"] as const)("is the same after its tables in %s", (language) => {
    fc.assert(
      fc.property(arbitraryWorkspace, (any) => {
        expect(read(gridOf(any, language))).toEqual({ workspace: any, problems: [] });
      }),
      { numRuns: 300 }
    );
  });

  test("with every preset, sources and their certainty included", () => {
    expect(read(gridOf(workspace))).toEqual({ workspace, problems: [] });
  });

  test("is read whatever the order of columns and fields", () => {
    const grid = gridOf(workspace);
    for (const row of grid.policies) row.reverse();
    const [heading, ...rows] = grid.changes;
    grid.changes = [heading!, ...rows.sort((a, b) => String(a[2]).localeCompare(String(b[2])))];
    expect(read(grid)).toEqual({ workspace, problems: [] });
  });

  test("reads as an economist writes: the rows of 80/20", () => {
    const rows = gridOf(workspace).changes.filter(([policy]) => policy === "split-80-20");
    expect(rows.map((row) => row.slice(1, 5))).toEqual([
      ["fördelning", "Gäller från", 1, 43831],
      ["fördelning", "Vårdcentralens andel", 1, 0.2],
      ["fördelning", "Regionens andel", 1, 0.8],
      ["fördelning", "Olistade bärs av", 1, "regionen centralt"],
      ["fördelning", "Retroaktivt", 1, "ja"],
    ]);
  });
});

describe("an edit by hand", () => {
  const edited = (edit: (grid: Grid) => void) => {
    const grid = gridOf(workspace);
    edit(grid);
    const { workspace: found, problems } = read(grid, workspace);
    const policy = found.policies.find(({ id }) => id === "split-80-20");
    return {
      found,
      problems,
      policy,
      patch: policy?.patches[0] as never as Record<string, unknown>,
    };
  };

  test.each([
    [0.7, 0.7],
    ["0,7", 0.7],
    ["70 %", 0.7],
    ["70%", 0.7],
    [" 0.70 ", 0.7],
    [1, 1],
  ])("share %p is %p", (value, healthCentre) => {
    const { patch, problems } = edited((grid) =>
      change(grid, "split-80-20", "Vårdcentralens andel", value)
    );
    expect(patch.shares).toEqual({ healthCentre, region: 0.8 });
    expect(problems).toEqual([]);
  });

  test.each([
    [44927, "2023-01-01"],
    ["2023-01-01", "2023-01-01"],
    [20230101, "2023-01-01"],
    ["202301", "2023-01-01"],
  ])("date %p is %p", (value, from) => {
    const { patch, problems } = edited((grid) => change(grid, "split-80-20", "Gäller från", value));
    expect(patch.from).toBe(from);
    expect(problems).toEqual([]);
  });

  test.each([
    ["beslutad", "decided"],
    ["Beslutad", "decided"],
    ["GENOMFORD", "implemented"],
    ["proposal", "proposed"],
  ])("status %p is %p", (value, status) => {
    const { policy, problems } = edited((grid) => {
      grid.policies.find(([id]) => id === "split-80-20")![3] = value;
    });
    expect(policy?.status).toBe(status);
    expect(problems).toEqual([]);
  });

  test.each([
    ["Vårdcentralens andel", "mycket", { shares: { healthCentre: 0.2, region: 0.8 } }, "share"],
    ["Vårdcentralens andel", 70, { shares: { healthCentre: 0.2, region: 0.8 } }, "share"],
    ["Vårdcentralens andel", -0.1, { shares: { healthCentre: 0.2, region: 0.8 } }, "share"],
    ["Gäller från", "i vår", { from: "2020-01-01" }, "date"],
    ["Gäller från", "", { from: "2020-01-01" }, "date"],
    ["Retroaktivt", "kanske", { retroactive: true }, "yesNo"],
    ["Olistade bärs av", "#N/A", { unlisted: "region" }, "unlisted"],
  ])("%s as %p keeps the last good value, and says so", (field, value, kept, form) => {
    const { patch, problems } = edited((grid) => change(grid, "split-80-20", field, value));
    expect(patch).toMatchObject(kept);
    expect(problems).toEqual([
      expect.objectContaining({
        code: "cell.unreadable",
        form,
        value: String(value),
        kept: "last",
      }),
    ]);
  });

  test("a bad cell without a last value leaves the change out, and says which row", () => {
    const grid = gridOf(workspace);
    change(grid, "split-80-20", "Vårdcentralens andel", "mycket");
    const { workspace: found, problems } = read(grid);
    expect(found.policies.find(({ id }) => id === "split-80-20")!.patches).toEqual([]);
    const row = 10 + grid.changes.findIndex((cells) => cells[4] === "mycket");
    expect(problems.map((problem) => workspaceProblemSentence(problem, "sv"))).toEqual([
      `Rad ${row}, Vårdcentralens andel är ”mycket” och går inte att läsa. Värdet är utelämnat. Skriv andel, 0–100 %.`,
      `Rad ${row - 1}: ändringen (fördelning) saknar det som krävs och är utelämnad. Fyll i de fält som nämns.`,
    ]);
  });

  test("a new alternative with a name alone gets an id and may have changes by name", () => {
    const { found, problems } = edited((grid) => {
      grid.policies.push([
        "",
        "Vårt förslag",
        "",
        "utredd",
        "",
        "",
        "",
        "Protokoll 2021-03-01 § 12",
        "x",
      ]);
      for (const [field, value] of [
        ["Gäller från", "2021-01-01"],
        ["Vårdcentralens andel", 0.5],
        ["Regionens andel", "50 %"],
      ])
        grid.changes.push(["vårt förslag", "Fördelning", field, 1, value, "", "", ""]);
    });
    expect(problems).toEqual([]);
    expect(found.chosen).toEqual([...workspace.chosen, "vart-forslag"]);
    expect(found.policies[policies.length]).toEqual({
      id: "vart-forslag",
      name: "Vårt förslag",
      text: "",
      legalNote: null,
      status: "inquired",
      sources: [
        {
          document: "Protokoll 2021-03-01 § 12",
          issuer: "",
          date: "",
          locator: "",
          address: null,
          certainty: "C",
        },
      ],
      validFrom: null,
      validTo: null,
      patches: [
        {
          kind: "allocation",
          from: "2021-01-01",
          source: null,
          shares: { healthCentre: 0.5, region: 0.5 },
          unlisted: "region",
          retroactive: false,
        },
      ],
    });
  });

  test.each<[string, (grid: Grid) => void, object]>([
    [
      "an unknown alternative",
      (g) => void (g.changes[1]![0] = "zebra"),
      { code: "policy.unknown", row: 11, value: "zebra" },
    ],
    [
      "an unknown field",
      (g) => void (g.changes[1]![2] = "Fluga"),
      { code: "field.unknown", row: 11, value: "Fluga" },
    ],
    [
      "an unknown kind",
      (g) => void (g.changes[1]![1] = "fluga"),
      { code: "cell.unreadable", row: 11, form: "kind" },
    ],
    [
      "a repeated id",
      (g) => void (g.policies[2]![0] = g.policies[1]![0]),
      { code: "policy.repeated", row: 12 },
    ],
    [
      "a nameless alternative",
      (g) => void (g.policies[1]![1] = ""),
      { code: "policy.nameless", row: 11, kept: "last" },
    ],
    [
      "an unknown source",
      (g) => void (g.policies[1]![7] = "K99"),
      { code: "source.unknown", row: 11, value: "K99" },
    ],
    [
      "an unknown setting",
      (g) => void (g.settings[1]![0] = "fluga"),
      { code: "setting.unknown", row: 11, value: "fluga" },
    ],
    [
      "an unknown baseline",
      (g) => void (g.settings[1]![2] = "fluga"),
      { code: "policy.unknown", table: "settings", row: 11 },
    ],
    [
      "a lost column",
      (g) => void (g.changes[0]![4] = "Vad"),
      { code: "column.missing", column: "value", kept: "last" },
    ],
  ])("%s is said", (_, edit, problem) => {
    const { problems } = edited(edit);
    expect(problems).toContainEqual(expect.objectContaining(problem));
    for (const each of problems)
      for (const language of ["sv", "en"] as const)
        expect(workspaceProblemSentence(each, language)).toMatch(/^[A-Z].*\.$/);
  });

  test("a table that is gone leaves what was last saved", () => {
    const { policies: kept, sources, settings } = gridOf(workspace);
    expect(read({ policies: kept, sources, settings }, workspace)).toEqual({
      workspace,
      problems: [{ code: "table.missing", table: "changes", kept: "last" }],
    });
  });

  test("rows taken away are taken away", () => {
    const { found, problems } = edited((grid) => {
      grid.policies = grid.policies.filter(([id]) => id !== "split-80-20");
      grid.changes = grid.changes.filter(([id]) => id !== "split-80-20");
    });
    expect(problems).toEqual([]);
    expect(found.policies).toEqual(policies.filter(({ id }) => id !== "split-80-20"));
    expect(found.chosen).toEqual(["listed-health-centre"]);
  });
});

describe("what no table holds of a source", () => {
  const choices = { professions: { lots: "SJ" }, digits: "ÅÅMM" } as const;
  const headings = ["Period", "Yrke", "Antal", "Övrigt"];
  const answered = { ...workspace.sources[0]!, choices, headings };
  const last: Workspace = { ...workspace, sources: [answered] };
  const settings = (edit: (rows: unknown[][]) => unknown[][]) => {
    const grid = gridOf(last);
    return read({ ...grid, settings: edit(grid.settings) }, last).workspace;
  };
  const cellOf = (rows: unknown[][], key: string): unknown[] =>
    rows.find((row) => row.includes(key))!;

  test("is as it was saved, by its place, whatever is edited beside it", () => {
    const { sources, remembered } = settings((rows) => {
      const row = cellOf(rows, "source.1.column.1");
      row[row.indexOf("Antal → contacts")] = "Antal → cost";
      return rows;
    });
    expect(sources).toEqual([{ ...answered, columns: { Antal: "cost", Övrigt: null } }]);
    expect(remembered).toBeUndefined();
  });

  test("is remembered by its headings where its rows are taken away", () => {
    const { sources, remembered } = settings((rows) =>
      rows.filter((row) => !row.some((cell) => String(cell).startsWith("source.1.")))
    );
    expect(sources).toEqual([]);
    const { role, columns, kronorPerUnit } = answered;
    expect(remembered).toEqual([{ role, columns, kronorPerUnit, choices, headings }]);
  });

  test("is nothing for another place", () => {
    const { sources, remembered } = settings((rows) => {
      const row = cellOf(rows, "source.1.place");
      row[row.indexOf("Kontakter")] = "Annat";
      return rows;
    });
    expect(sources[0]).toEqual({ ...workspace.sources[0], place: "Annat" });
    expect(remembered).toHaveLength(1);
  });
});
