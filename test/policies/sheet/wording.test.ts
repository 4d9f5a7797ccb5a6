import fc from "fast-check";
import type { Policy } from "../../../src/core/policy/policy";
import type { Workspace } from "../../../src/core/scenario/workspace";
import { presetPolicies } from "../../../src/data/policies";
import { emptyWorkspace } from "../../../src/policies/pane/workspaceEdits";
import { readWorkspace, toValues } from "../../../src/policies/sheet/readWorkspace";
import { reword, writeWords } from "../../../src/policies/sheet/wording";
import { writeWorkspace } from "../../../src/policies/sheet/workspaceTables";
import { changedFigures } from "../../support/changedFigure";
import { arbitraryWorkspace } from "./arbitraryWorkspace";

const presets = presetPolicies("sv");
const preset = (id: string): Policy => presets.find((one) => one.id === id)!;
const holding = (...policies: Policy[]): Workspace => ({ ...emptyWorkspace, policies });

function split(policy: Policy, region: number): Policy {
  const patches = policy.patches.map((patch) =>
    patch.kind === "allocation"
      ? { ...patch, shares: { region, healthCentre: Number((1 - region).toFixed(6)) } }
      : patch
  );
  return { ...policy, patches };
}

function afterEdit(before: Workspace, ...policies: Policy[]): Workspace {
  return reword({ ...before, policies }, before, "sv");
}

/** Share in per cent as Swedes write it, reckoned without the product. */
const percent = (hundredths: number): string => String(hundredths / 100).replace(".", ",");

test("name and description say the shares, whatever they are, in both languages", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (hundredths) => {
      fc.pre(hundredths !== 8000);
      const before = holding(preset("split-80-20"));
      const [sv] = afterEdit(before, split(before.policies[0]!, hundredths / 1e4)).policies;
      const rest = 10_000 - hundredths;
      expect(sv!.name).toBe(`${percent(hundredths)}/${percent(rest)}`);
      expect(sv!.text).toContain(`${percent(hundredths)}\u00a0%`);
      expect(sv!.text).toContain(`${percent(rest)}\u00a0%`);
      const [en] = reword(
        holding(split(before.policies[0]!, hundredths / 1e4)),
        before,
        "en"
      ).policies;
      expect(en!.name).toBe(`${hundredths / 100}/${rest / 100}`);
      expect(en!.text).toMatch(/^The region bears|^.*bears/);
    })
  );
});

test.each(changedFigures().filter(({ figure }) => figure.field !== "returning"))(
  "$label: the description tells the figure, and nothing of the old one",
  ({ preset: original, changed, index }) => {
    const before = holding(original);
    const [policy] = afterEdit(before, changed).policies;
    const patch = changed.patches[index]!;
    expect(policy!.text).toContain(patch.from);
    expect(policy!.text).not.toBe(original.text);
    if ("amounts" in patch)
      for (const { amount } of patch.amounts) {
        expect(policy!.name).toContain(String(amount));
        expect(policy!.text).toContain(String(amount));
      }
  }
);

test("back to the document's figures is back to its words; its status was never the region's", () => {
  const before = holding(preset("charge-per-contact"));
  const { changed } = changedFigures().find(
    ({ label }) => label === "charge-per-contact: amount LK"
  )!;
  const away = afterEdit(before, changed);
  expect(away.policies[0]).toMatchObject({
    name: "Fast pris 525/350 kr per kontakt",
    status: "proposed",
  });
  const back = reword(
    { ...away, policies: [{ ...away.policies[0]!, patches: before.policies[0]!.patches }] },
    away,
    "sv"
  );
  expect(back.policies[0]).toEqual({ ...before.policies[0], status: "proposed" });
});

describe("the legal note", () => {
  const retroactive = /^Retroaktiv ändring: .* enligt avtalet\.$/;
  const noteOf = ({ policies: [policy] }: Workspace) => policy!.legalNote;
  const ruled = (policy: Policy, isRetroactive: boolean): Policy => ({
    ...policy,
    patches: policy.patches.map((patch) =>
      patch.kind === "allocation" ? { ...patch, retroactive: isRetroactive } : patch
    ),
  });

  test("goes with the rule that works backwards, and comes back with it", () => {
    const before = holding(preset("split-80-20"));
    expect(noteOf(before)).toMatch(retroactive);
    const ahead = afterEdit(before, ruled(before.policies[0]!, false));
    expect(noteOf(ahead)).toBeNull();
    expect(noteOf(afterEdit(ahead, ruled(ahead.policies[0]!, true)))).toMatch(retroactive);
  });

  test("is said of any rule that works backwards, whatever it was made from", () => {
    const before = holding(preset("region"));
    expect(noteOf(before)).toBeNull();
    expect(noteOf(afterEdit(before, ruled(before.policies[0]!, true)))).toMatch(retroactive);
  });

  test("of a stop goes with the stop, and stays as long as there is one", () => {
    const before = holding(preset("stopped-payment"));
    const [policy] = before.policies;
    const later = policy!.patches.map((patch) => ({ ...patch, from: "2027-01-01" }));
    expect(noteOf(afterEdit(before, { ...policy!, patches: later }))).toMatch(/^Kräver lagändring/);
    expect(noteOf(afterEdit(before, { ...policy!, patches: policy!.patches.slice(1) }))).toBeNull();
  });

  test("that the user has written stays", () => {
    const before = holding(preset("split-80-20"));
    const own = writeWords(before.policies[0]!, "legalNote", "Avtal 7 § 3", before, "sv");
    const after = afterEdit(afterEdit(before, own), ruled(own, false));
    expect(noteOf(after)).toBe("Avtal 7 § 3");
    const none = writeWords(before.policies[0]!, "legalNote", "", before, "sv");
    expect(noteOf(afterEdit(afterEdit(before, none), none))).toBeNull();
  });

  test("of 0.3.0, with its advice to the user, is read as today's", () => {
    const old =
      "Retroaktiv ändring: för egenregi en omföring, för privata vårdcentraler en kreditering eller ett avdrag enligt avtalet. Kontrollera avtalen innan beslut.";
    const read = reword(holding({ ...preset("split-80-20"), legalNote: old }), null, "sv");
    expect(noteOf(read)).toMatch(retroactive);
  });
});

test("what the user has written survives every edit", () => {
  const region = fc.integer({ min: 0, max: 100 }).map((share) => share / 100);
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }).filter((name) => name !== "80/20"),
      fc.string({ minLength: 1 }),
      fc.array(region, { minLength: 1, maxLength: 5 }),
      (name, text, shares) => {
        let workspace = holding(preset("split-80-20"));
        const [named] = workspace.policies;
        const written = writeWords(
          writeWords(named!, "name", name, workspace, "sv"),
          "text",
          text,
          workspace,
          "sv"
        );
        workspace = afterEdit(workspace, written);
        for (const share of shares) {
          workspace = afterEdit(workspace, split(workspace.policies[0]!, share));
          // As if the workbook were closed and opened, in either language.
          workspace = reword(JSON.parse(JSON.stringify(workspace)) as Workspace, null, "en");
          expect(workspace.policies[0]).toMatchObject({ name, text });
        }
      }
    )
  );
});

test("two that are alike get names of their own", () => {
  const first = preset("split-80-20");
  const before = holding(first, { ...first, id: "copy", name: "80/20 2" });
  const after = afterEdit(before, split(first, 0.7), split(before.policies[1]!, 0.7));
  expect(after.policies.map(({ name }) => name)).toEqual(["70/30", "70/30 2"]);
});

test("the region's own words for the parties are used, also when they change", () => {
  const before = afterEdit(holding(preset("split-80-20")), split(preset("split-80-20"), 0.7));
  const terms = { healthCentre: "hälsocentral", region: "HSN" };
  const after = reword({ ...before, terms }, before, "sv");
  expect(after.policies[0]!.text).toBe(
    "HSN bär 70\u00a0% och hälsocentralen 30\u00a0% från 2020-01-01, retroaktivt."
  );
});

test("a workbook of 0.3.0 with 80/20's words over other figures is put right, a name of its own stays", () => {
  const stale = split(preset("split-80-20"), 0.7);
  const own = { ...stale, id: "own", name: "Vårt förslag" };
  const read = reword(holding(stale, own), null, "sv");
  expect(read.policies.map(({ name }) => name)).toEqual(["70/30", "Vårt förslag"]);
  expect(read.policies.map(({ text }) => text).join()).not.toMatch(/80/);
});

test("nothing changes where nothing has", () => {
  const before = holding(...presets);
  expect(reword(before, before, "sv")).toBe(before);
  expect(reword(before, null, "sv")).toBe(before);
});

describe("the sheet", () => {
  const at = (workspace: Workspace) => {
    const tables = writeWorkspace(workspace, "sv");
    const keys = ["policies", "changes", "sources", "settings"] as const;
    return Object.fromEntries(keys.map((key) => [key, toValues(tables[key])])) as Record<
      (typeof keys)[number],
      ReturnType<typeof toValues>
    >;
  };

  test.each([true, false])("figures edited by hand give new words (kept part: %s)", (isKept) => {
    const before = holding(preset("split-80-20"));
    const values = at(before);
    const changes = values.changes.values.map((row) =>
      row.map((cell, i) =>
        i === 4 && row[2] === "Vårdcentralens andel"
          ? 0.3
          : i === 4 && row[2] === "Regionens andel"
            ? 0.7
            : cell
      )
    );
    const { workspace, problems } = readWorkspace(
      { ...values, changes: { firstRow: 1, values: changes } },
      isKept ? before : null,
      "sv"
    );
    expect(problems).toEqual([]);
    expect(workspace.policies[0]).toMatchObject({ name: "70/30", status: "proposed" });
    expect(workspace.policies[0]!.patches[0]!.source).toEqual(
      before.policies[0]!.patches[0]!.source
    );
  });

  test("a name written on the sheet stays, whatever the figures", () => {
    const before = holding(preset("split-80-20"));
    const values = at(before);
    const policies = values.policies.values.map((row) =>
      row.map((cell) => (cell === "80/20" ? "Lägre taxa" : cell))
    );
    const { workspace } = readWorkspace(
      { ...values, policies: { firstRow: 1, values: policies } },
      before,
      "sv"
    );
    const after = afterEdit(workspace, split(workspace.policies[0]!, 0.5));
    expect(after.policies[0]).toMatchObject({ name: "Lägre taxa" });
    expect(after.policies[0]!.text).toMatch(/50/);
  });

  test("the sources of own figures and rules come back as they were written", () => {
    fc.assert(
      fc.property(
        arbitraryWorkspace,
        fc.constantFrom("Budget 2026", "Avtal 7, bilaga 2", "=1+1"),
        (random, words) => {
          const workspace: Workspace = {
            ...random,
            rulesInForce: random.rulesInForce.map((rule) => ({ ...rule, ownSource: words })),
            policies: random.policies.map((policy) => ({
              ...policy,
              patches: policy.patches.map((patch) => ({ ...patch, ownSource: words })),
            })),
          };
          const read = readWorkspace(at(workspace), null, "sv").workspace;
          expect(read.rulesInForce.map(({ ownSource }) => ownSource)).toEqual(
            workspace.rulesInForce.map(() => words)
          );
          read.policies.forEach((policy, i) =>
            expect(policy.patches.map(({ ownSource }) => ownSource)).toEqual(
              workspace.policies[i]!.patches.map(() => words)
            )
          );
        }
      ),
      { numRuns: 30 }
    );
  });
});
