import type { Patch, Policy } from "../../src/core/policy/policy";
import { dayOfIso } from "../../src/core/calendar";
import { presetPolicies } from "../../src/data/policies";

const presets = presetPolicies("sv");

function preset(id: string): Policy {
  const found = presets.find((policy) => policy.id === id);
  if (!found) throw new Error(`No preset ${id}`);
  return found;
}

function patchOf<Kind extends Patch["kind"]>(
  id: string,
  kind: Kind
): Extract<Patch, { readonly kind: Kind }> {
  const found = preset(id).patches.find((patch) => patch.kind === kind);
  if (!found) throw new Error(`${id} has no ${kind}`);
  return found as Extract<Patch, { readonly kind: Kind }>;
}

describe("the preset policies", () => {
  test("are the ten of the field, each once, in both languages", () => {
    expect(presets.map(({ id }) => id)).toEqual([
      "listed-health-centre",
      "split-80-20",
      "region",
      "stopped-payment",
      "lower-tariff",
      "own-service",
      "digifysiskt-vardval",
      "national-system",
      "needs-assessment",
      "charge-per-contact",
    ]);
    const english = presetPolicies("en");
    expect(english.map(({ id }) => id)).toEqual(presets.map(({ id }) => id));
    english.forEach(({ text }, i) => expect(text).not.toBe(presets[i]!.text));
  });

  test.each(presets)("$id has sources, days that exist and shares that sum to 1", (policy) => {
    expect(policy.sources.length).toBeGreaterThan(0);
    for (const patch of policy.patches) {
      expect(dayOfIso(patch.from)).toBeGreaterThan(0);
      if (patch.kind === "allocation")
        expect(patch.shares.region + patch.shares.healthCentre).toBe(1);
      if (patch.kind === "stop")
        expect(patch.returning + patch.ownDigital + patch.otherChannel + patch.forgone).toBe(1);
    }
  });

  test("80/20 is a proposal, retroactive from 2020-01-01", () => {
    expect(preset("split-80-20").status).toBe("proposed");
    expect(patchOf("split-80-20", "allocation")).toMatchObject({
      from: "2020-01-01",
      retroactive: true,
      shares: { region: 0.8, healthCentre: 0.2 },
      unlisted: "region",
    });
  });

  test("a stop carries its legal warning, and no net effect by default", () => {
    const { legalNote, status } = preset("stopped-payment");
    expect(status).toBe("motion");
    expect(legalNote).toMatch(/lagändring/);
    expect(patchOf("stopped-payment", "stop")).toMatchObject({
      from: "2022-01-01",
      returning: 0.45,
      forgone: 0.55,
    });
    expect(patchOf("stopped-payment", "visitCost")).toMatchObject({
      perVisit: null,
      realisable: 0,
    });
  });

  test("a fixed price per contact is Skåne's", () => {
    expect(patchOf("charge-per-contact", "contactCharge").amounts).toEqual([
      { profession: "LK", amount: 500 },
      { profession: "PSYKOSOCIAL", amount: 350 },
      { profession: "ÖVRIG", amount: 350 },
    ]);
  });
});
