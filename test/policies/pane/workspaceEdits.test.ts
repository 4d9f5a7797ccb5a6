import fc from "fast-check";
import type { Workspace } from "../../../src/core/scenario/workspace";
import { presetPolicies } from "../../../src/data/policies";
import {
  addPolicy,
  answer,
  changePolicy,
  choosePolicy,
  copyPolicy,
  CURRENT_RULE,
  emptyWorkspace,
  putSource,
  removePolicy,
  removeSource,
  setBaseline,
} from "../../../src/policies/pane/workspaceEdits";

const presets = presetPolicies("sv");
const rule = {
  from: "2017-01-01",
  shares: { healthCentre: 1, region: 0 },
  unlisted: "region",
} as const;
const today = { name: "100 % vårdcentral", text: "Dagens regel." };

function answered(): Workspace {
  return answer(emptyWorkspace, [rule], today);
}

type Edit = (workspace: Workspace) => Workspace;

/** Whatever is done to alternatives, by their position. */
const edit: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.constantFrom("add", "copy", "remove", "choose", "leave", "baseline"),
    fc.nat({ max: 12 })
  )
  .map(([kind, n]): Edit => (workspace) => {
    const { policies } = workspace;
    const id = policies[n % (policies.length || 1)]?.id ?? "nobody";
    if (kind === "add") return addPolicy(workspace, presets[n % presets.length]!);
    if (policies.length === 0) return workspace;
    if (kind === "copy") return copyPolicy(workspace, id);
    if (kind === "remove") return removePolicy(workspace, id);
    if (kind === "baseline") return setBaseline(workspace, id);
    return choosePolicy(workspace, id, kind === "choose");
  });

test("whatever is done, the workspace can be compared", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 60 }), (edits) => {
      const { policies, chosen, baseline } = edits.reduce((one, next) => next(one), answered());
      const ids = policies.map(({ id }) => id);
      const names = policies.map(({ name }) => name);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(names).size).toBe(names.length);
      expect(chosen.length).toBeLessThanOrEqual(8);
      expect(chosen).toEqual(ids.filter((id) => chosen.includes(id)));
      expect(ids.length === 0 ? baseline : chosen).toEqual(
        ids.length === 0 ? "" : expect.arrayContaining([baseline])
      );
    })
  );
});

test("the answer is the rule in force, and the Nollalternativ first of all", () => {
  const workspace = answer(addPolicy(emptyWorkspace, presets[1]!), [rule], today);
  expect(workspace.rulesInForce).toEqual([rule]);
  expect(workspace.policies.map(({ name }) => name)).toEqual(["100 % vårdcentral", "80/20"]);
  expect(workspace.baseline).toBe(CURRENT_RULE);
  expect(workspace.policies[0]!.patches).toEqual([]);
});

test.each(["name", "text"] as const)("another answer leaves a written %s as it is", (field) => {
  const written = changePolicy(answered(), CURRENT_RULE, (old) => ({
    ...old,
    [field]: "Eget",
    written: [field],
  }));
  const other = { name: "50/50", text: "Delad." };
  expect(answer(written, [rule], other).policies[0]).toMatchObject({ ...other, [field]: "Eget" });
});

test("another answer changes the Nollalternativ and adds none", () => {
  const half = { ...rule, shares: { healthCentre: 0.5, region: 0.5 } };
  const workspace = answer(answered(), [half], { name: "50/50", text: "" });
  expect(workspace.policies.map(({ name }) => name)).toEqual(["50/50"]);
  expect(workspace.rulesInForce).toEqual([half]);
});

test("copies get numbers that nothing else has", () => {
  const copied = copyPolicy(copyPolicy(answered(), CURRENT_RULE), CURRENT_RULE);
  expect(copied.policies.map(({ name }) => name)).toEqual([
    "100 % vårdcentral",
    "100 % vårdcentral 2",
    "100 % vårdcentral 3",
  ]);
});

test("a ninth is not compared, and the Nollalternativ always is", () => {
  const nine = presets.slice(0, 8).concat(presets[1]!).reduce(addPolicy, answered());
  expect(nine.policies).toHaveLength(10);
  expect(nine.chosen).toHaveLength(8);
  const last = nine.policies[9]!.id;
  expect(choosePolicy(nine, last, true)).toBe(nine);
  expect(choosePolicy(nine, CURRENT_RULE, false)).toBe(nine);
  expect(setBaseline(nine, last).chosen).toContain(last);
  expect(setBaseline(nine, last).chosen).toHaveLength(8);
});

test("who goes leaves the place to the first that is compared", () => {
  const two = addPolicy(answered(), presets[1]!);
  expect(removePolicy(two, CURRENT_RULE)).toMatchObject({
    baseline: "split-80-20",
    chosen: ["split-80-20"],
  });
});

test("a source has one place, and keeps it when it is corrected", () => {
  const source = {
    role: "contacts",
    place: "Kontakter",
    columns: {},
    kronorPerUnit: null,
  } as const;
  const units = { ...source, role: "units", place: "Enheter" } as const;
  const both = putSource(putSource(emptyWorkspace, source), units);
  const corrected = putSource(both, { ...source, kronorPerUnit: 1000 });
  expect(corrected.sources).toEqual([{ ...source, kronorPerUnit: 1000 }, units]);
  expect(removeSource(corrected, "Kontakter").sources).toEqual([units]);
});
