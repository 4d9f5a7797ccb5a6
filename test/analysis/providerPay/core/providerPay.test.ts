import * as fc from "fast-check";
import {
  equalTerms,
  PAY_MODELS,
  type PayBase,
  payFault,
  payFor,
  type PayModel,
  payOutcome,
  type PayTerms,
  VOLUMES,
} from "../../../../src/analysis/providerPay/core/providerPay";

/** Contact by contact, in öre. */
function slowly(model: PayModel, terms: PayTerms, contacts: number, listed: number | null): number {
  let paid = 0;
  for (let k = 1; k <= contacts; k += 1) {
    const price = Math.round(terms.price * 100);
    if (model === "ceiling") paid = Math.min(paid + price, Math.round(terms.ceiling * 100));
    if (model === "perVisit" || (model === "contactCeiling" && k <= terms.mostContacts))
      paid += price;
    if (model === "steps")
      paid += Math.round(
        100 *
          (k > terms.secondStep
            ? terms.priceAfterSecond
            : k > terms.firstStep
              ? terms.priceAfterFirst
              : terms.price)
      );
    if (model === "quality")
      paid += price * (1 - terms.qualityShare) + price * terms.qualityShare * terms.quality;
  }
  if (model === "perListed")
    for (let person = 0; person < (listed ?? 0); person += 1) paid += terms.perListed * 100;
  return model === "fixed" ? terms.fixed * 100 : paid;
}

const kronor = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((n) => n / 100);
const share = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);
const terms: fc.Arbitrary<PayTerms> = fc
  .record({
    price: kronor(900),
    ceiling: kronor(200_000),
    mostContacts: fc.nat(400),
    firstStep: fc.nat(300),
    more: fc.nat(300),
    priceAfterFirst: kronor(900),
    priceAfterSecond: kronor(900),
    perListed: kronor(90),
    fixed: kronor(200_000),
    qualityShare: share,
    quality: share,
  })
  .map(({ more, ...rest }) => ({ ...rest, secondStep: rest.firstStep + more }));
const base: fc.Arbitrary<PayBase> = fc.record({
  contacts: fc.nat(500),
  price: kronor(900),
  fee: kronor(200),
  listed: fc.option(fc.integer({ min: 1, max: 900 })),
});

test.each(PAY_MODELS)("%s pays what its contacts are paid one by one", (model) => {
  fc.assert(
    fc.property(terms, fc.nat(500), fc.option(fc.nat(900)), (given, contacts, listed) => {
      const pay = payFor(model, given, contacts, listed);
      expect(Math.abs(pay * 100 - slowly(model, given, contacts, listed))).toBeLessThan(1e-3);
    })
  );
});

test("equal terms pay the same as visits at the year's volume, by any model", () => {
  fc.assert(
    fc.property(base, (given) => {
      for (const model of PAY_MODELS) {
        if (model === "perListed" && given.listed === null) continue;
        const { cost, againstVisits } = payOutcome(model, equalTerms(given), given, 1);
        expect(cost).toBeCloseTo(given.contacts * given.price, 6);
        expect(againstVisits).toBeCloseTo(0, 6);
      }
    })
  );
});

test("with equal terms the region gains by a ceiling when contacts are more, the provider by a sum when they are fewer", () => {
  const given = { contacts: 1000, price: 400, fee: 100, listed: 2000 };
  const at = (model: PayModel) =>
    VOLUMES.map((volume) => payOutcome(model, equalTerms(given), given, volume));
  const gains = (model: PayModel) => at(model).map(({ againstVisits }) => againstVisits);
  expect(gains("perVisit")).toEqual([0, 0, 0]);
  expect(gains("ceiling")).toEqual([0, 0, -80_000]);
  expect(gains("contactCeiling")).toEqual([0, 0, -80_000]);
  expect(gains("fixed")).toEqual([80_000, 0, -80_000]);
  expect(gains("perListed")).toEqual([80_000, 0, -80_000]);
  expect(at("ceiling").map(({ marginal }) => marginal)).toEqual([400, 0, 0]);
  expect(at("perVisit").map(({ marginal }) => marginal)).toEqual([400, 400, 400]);
  // 800 contacts: 320 000 kr and 80 000 kr in fees.
  expect(at("perVisit")[0]!.revenue).toBe(400_000);
});

test.each([
  ["price", -1, { code: "pay.limits", field: "price", most: 1e11 }],
  ["quality", 1.2, { code: "pay.limits", field: "quality", most: 1 }],
  ["secondStep", 10, { code: "pay.stepsOrder", field: "secondStep", least: 100 }],
  ["secondStep", 100, null],
] as const)("%s of %s", (field, value, fault) => {
  const given = equalTerms({ contacts: 100, price: 400, fee: 0, listed: null });
  expect(payFault({ ...given, [field]: value }, field)).toEqual(fault);
});
