import type { ReportContent, Run } from "../../../src/core/reportContent";
import { runText } from "../../../src/core/runText";
import { presetPolicies, presetsIn } from "../../../src/data/policies";
import { reword } from "../../../src/policies/sheet/wording";
import { planComparison } from "../../../src/comparison/excel/comparison";
import { composeReport } from "../../../src/share/report/sheet/report";
import { emptyWorkspace } from "../../../src/policies/pane/workspaceEdits";
import type { Policy } from "../../../src/core/policy/policy";
import type { SheetPlan } from "../../../src/sheet/sheetPlan";
import { changedFigures } from "../../support/changedFigure";
import { contextOf, nothing, region, scenarioOf } from "./fixture";
import { settings } from "../../core/scenario/region";

const short = {
  ...region,
  observations: region.observations.filter(({ profession }) => profession === "LK"),
};

/** As the pane has it after the edit. */
function edited(preset: Policy, changed: Policy): Policy {
  const before = { ...emptyWorkspace, policies: [preset] };
  return reword({ ...before, policies: [changed] }, before, "sv").policies[0]!;
}

function textsOf(plans: readonly SheetPlan[], key: string): readonly string[] {
  const plan = plans.find((one) => one.key === key)!;
  return [...plan.rows].flatMap((row) =>
    row.flatMap((cell) => (typeof cell?.content === "string" ? [cell.content] : []))
  );
}

/** As it is read, a paragraph or a point a line. */
function textOf({ blocks }: ReportContent): string {
  const line = (runs: readonly Run[]): string => runs.map(runText).join("");
  return blocks
    .flatMap((block) => {
      if (block.kind === "paragraph") return [line(block.runs)];
      return block.kind === "points" ? block.items.map(line) : [JSON.stringify(block)];
    })
    .join("\n");
}

test.each(changedFigures())("$label: own in Jämförelse, Källor and the document", (one) => {
  const policy = edited(one.preset, one.changed);
  const scenario = scenarioOf([nothing, policy], short);
  const plans = planComparison(scenario, contextOf());
  const comparison = textsOf(plans, "comparison");
  const sources = textsOf(plans, "sources");
  const report = textOf(
    composeReport(scenario, contextOf(), {
      template: "memorandum",
      alternative: policy.id,
      year: 2022,
      unit: "mkr",
    })
  );
  expect(comparison.filter((text) => /^Egen uppgift.*; förlaga: /.test(text))).toHaveLength(1);
  expect(sources.some((text) => /\(förlaga\)/.test(text))).toBe(true);
  expect(sources.some((text) => /^egen uppgift.*; förlaga: /.test(text))).toBe(true);
  expect(report).toMatch(/Källa: Egen uppgift.*?; förlaga: /);
  const { standing } = presetsIn("sv").find(({ policy: { id } }) => id === one.preset.id)!;
  if (one.figure.field === "returning") return;
  // The document's status is only told as that of what this was changed from.
  for (const text of [...comparison, ...sources, report])
    expect(text.split(`förlaga: ${standing}`).join("")).not.toContain(standing);
  expect(policy.status).toBe("proposed");
});

test.each(presetPolicies("sv"))(
  "$id: unchanged, its figures are its document's, and its status is the region's own",
  (policy) => {
    const scenario = scenarioOf([nothing, policy], short);
    const plans = planComparison(scenario, contextOf());
    const { standing } = presetsIn("sv").find(({ policy: { id } }) => id === policy.id)!;
    const comparison = textsOf(plans, "comparison");
    expect(comparison.filter((text) => text.endsWith(`; förlaga: ${standing}`))).not.toEqual([]);
    expect(
      comparison.some((text) => /förlaga/.test(text.replace(`; förlaga: ${standing}`, "")))
    ).toBe(false);
    expect(textsOf(plans, "sources").some((text) => /förlaga/.test(text))).toBe(false);
  }
);

test("own tariffs and rules carry their Källa to Antaganden and Källor", () => {
  const base = settings(0).schedule;
  const scenario = scenarioOf([nothing, presetPolicies("sv")[1]!], short, {
    schedule: {
      ...base,
      kind: "own",
      periods: new Map([
        ["LK", [{ from: 0, to: null, amount: 480, row: 2, ownSource: "Avtal 2019, bilaga 2" }]],
      ]),
    },
    rulesInForce: [
      {
        from: "2017-01-01",
        shares: { healthCentre: 1, region: 0 },
        unlisted: "region",
        ownSource: "RF § 42, 2016",
      },
    ],
  });
  const plans = planComparison(scenario, contextOf());
  for (const key of ["assumptions", "sources"])
    for (const text of ["Avtal 2019, bilaga 2", "RF § 42, 2016"])
      expect(textsOf(plans, key)).toContain(text);
});
