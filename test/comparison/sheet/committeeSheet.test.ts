import { cases } from "./committeeCases";

test("pages are drawn whose alternatives follow their cells, of every kind", () => {
  const following = cases.filter(({ page }) => page.model.costs[1] !== null);
  expect(following.length).toBeGreaterThan(35);
  const kinds = new Set(cases.flatMap(({ written }) => written.map(({ cell }) => cell.kind)));
  expect([...kinds].sort()).toEqual(["frame", "growth", "level", "realisable", "share"]);
  // It may not say more than it has to.
  expect(Math.max(...cases.map(({ page }) => page.model.rounding))).toBeLessThanOrEqual(2);
});

test("only what is no straight line stands still", () => {
  const bends = ({ kind }: { readonly kind: string }): boolean =>
    ["cap", "patientFee", "tariff", "payers"].includes(kind);
  for (const { page } of cases)
    for (const [i, cost] of page.model.costs.entries()) {
      const [baseline, own] = [0, i].map((at) => page.setting.shown[at]!.alternative.policy);
      if (cost === null)
        expect([...baseline!.patches, ...own!.patches].filter(bends)).not.toEqual([]);
    }
});
