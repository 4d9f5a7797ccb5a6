import { remember } from "../../../src/core/scenario/remembered";
import { emptyWorkspace, type Workspace } from "../../../src/core/scenario/workspace";
import { presetPolicies } from "../../../src/data/policies";
import { workspaceConflictSentence } from "../../../src/words/workspace";
import { mergeWorkspaces } from "../../../src/policies/sheet/mergeWorkspaces";

const [one, two, three] = presetPolicies("sv");
const base: Workspace = {
  ...emptyWorkspace,
  policies: [one!, two!],
  chosen: [two!.id, one!.id],
  baseline: one!.id,
  sources: [{ role: "contacts", place: "Kontakter", columns: {}, kronorPerUnit: null }],
};

function merge(mine: Partial<Workspace>, theirs: Partial<Workspace>) {
  return mergeWorkspaces(base, { ...base, ...mine }, { ...base, ...theirs }, "sv");
}

test("nothing of theirs: mine itself", () => {
  const mine = { ...base, inhabitants: 5 };
  expect(mergeWorkspaces(base, mine, base, "sv").workspace).toBe(mine);
});

test("nothing of mine: theirs, in my order", () => {
  const theirs = { ...base, method: 0.1, policies: [one!, two!, three!] };
  expect(mergeWorkspaces(base, base, theirs, "sv")).toEqual({ workspace: theirs, conflicts: [] });
});

test.each<[string, Partial<Workspace>, Partial<Workspace>, Partial<Workspace>]>([
  [
    "settings, each their own",
    { inhabitants: 5 },
    { terms: { healthCentre: null, region: "centralt" } },
    { inhabitants: 5, terms: { healthCentre: null, region: "centralt" } },
  ],
  ["an alternative that one has deleted", { policies: [one!] }, {}, { policies: [one!] }],
  [
    "one deleted, changed by the other",
    { policies: [one!] },
    { policies: [one!, { ...two!, text: "Ny" }] },
    { policies: [one!, { ...two!, text: "Ny" }] },
  ],
  [
    "the same one added by both",
    { policies: [one!, two!, three!] },
    { policies: [one!, two!, three!] },
    { policies: [one!, two!, three!] },
  ],
  [
    "another range pointed out by each",
    { sources: [...base.sources, { ...base.sources[0]!, place: "Taxor" }] },
    { sources: [] },
    { sources: [{ ...base.sources[0]!, place: "Taxor" }] },
  ],
  ["one compared, one not", { chosen: [one!.id] }, {}, { chosen: [one!.id] }],
])("%s", (_, mine, theirs, expected) => {
  const { workspace, conflicts } = merge(mine, theirs);
  expect(workspace).toMatchObject(expected);
  expect(conflicts).toEqual([]);
});

test("a Nollalternativ that the other has deleted gives way to the first that is compared", () => {
  const { workspace } = merge(
    { baseline: two!.id },
    { policies: [one!], chosen: [one!.id], baseline: one!.id }
  );
  expect([workspace.baseline, workspace.chosen]).toEqual([one!.id, [one!.id]]);
});

test("what both have changed is said, and nothing of it is lost", () => {
  const rule = (share: number) => ({
    from: "2020-01-01",
    shares: { healthCentre: share, region: 1 - share },
    unlisted: "region" as const,
  });
  const { workspace, conflicts } = merge(
    { rulesInForce: [rule(1)], lastOutcome: 24_000, policies: [{ ...one!, name: "Mitt" }, two!] },
    {
      rulesInForce: [rule(0.2)],
      lastOutcome: 24_005,
      policies: [{ ...one!, name: "Deras" }, two!],
      sources: [{ ...base.sources[0]!, kronorPerUnit: 1000 }],
    }
  );
  expect(workspace.policies.map(({ id, name }) => [id, name])).toEqual([
    [one!.id, "Mitt"],
    [`${one!.id}-2`, "Deras (annan panel)"],
    [two!.id, two!.name],
  ]);
  expect(workspace).toMatchObject({ rulesInForce: [rule(1)], sources: [{ kronorPerUnit: 1000 }] });
  const said = conflicts.map((conflict) => workspaceConflictSentence(conflict, "sv"));
  expect(said).toHaveLength(4);
  expect(said[0]).toBe(
    "Mitt har ändrats på båda hållen. Den andra finns kvar som Deras (annan panel)."
  );
  expect(said.join(" ")).toMatch(/stod juni 2000|stod 2000-06/);
  expect(said.join(" ")).toMatch(/stod 20\u00a0%.*stod 80\u00a0%/);
});

describe("what is said of how a table is read", () => {
  const contacts = base.sources[0]!;
  const lots = { ...contacts, choices: { professions: { lots: "SJ" as const } } };
  const gone = { ...contacts, place: "Förr", kronorPerUnit: 1000, headings: ["År", "Kostnad"] };

  test("is kept from whoever has said it", () => {
    expect(merge({ sources: [lots] }, { inhabitants: 5 }).workspace.sources).toEqual([lots]);
    expect(merge({ inhabitants: 5 }, { sources: [lots] }).workspace.sources).toEqual([lots]);
  });

  test("is remembered from both", () => {
    const mine = remember({ ...base }, [gone]);
    const theirs = remember({ ...base }, [{ ...gone, headings: ["Period"] }]);
    const { workspace } = mergeWorkspaces(base, mine, theirs, "sv");
    expect(workspace.remembered!.map(({ headings }) => headings)).toEqual([
      ["Period"],
      ["År", "Kostnad"],
    ]);
    expect(mergeWorkspaces(base, mine, base, "sv").workspace).toBe(mine);
  });
});
