import * as fc from "fast-check";
import {
  decompose,
  type DecompositionMethod,
  type GroupChange,
} from "../../src/core/decomposition";

function group(
  contactsBefore: number,
  priceBefore: number | null,
  contactsAfter: number,
  priceAfter: number | null
): GroupChange {
  return { contactsBefore, priceBefore, contactsAfter, priceAfter };
}

/** Ang's usual two sectors: energy over activity as the price. */
const sectors = [group(10, 3, 40, 2), group(40, 0.5, 40, 0.4)];
/** The document's 2017 and 2019. */
const document = [group(2900, 2_400_000 / 2900, 23_700, 10_500_000 / 23_700)];

const METHODS: readonly DecompositionMethod[] = [
  "shapley",
  "bennet",
  "lmdi",
  "laspeyres",
  "paasche",
];

describe("a change of cost", () => {
  test.each<{
    name: string;
    groups: GroupChange[];
    method: DecompositionMethod;
    volume: number;
    mix: number;
    price: number;
  }>([
    {
      name: "sectors",
      groups: sectors,
      method: "shapley",
      volume: 34.35,
      mix: 39.3,
      price: -27.65,
    },
    {
      name: "sectors",
      groups: sectors,
      method: "lmdi",
      volume: 32.384637910917,
      mix: 38.284867350226,
      price: -24.669505261142,
    },
    { name: "sectors", groups: sectors, method: "bennet", volume: 35.025, mix: 39.975, price: -29 },
    { name: "sectors", groups: sectors, method: "laspeyres", volume: 21.6, mix: 38.4, price: -14 },
    { name: "sectors", groups: sectors, method: "paasche", volume: 52.5, mix: 37.5, price: -44 },
    {
      name: "document",
      groups: document,
      method: "shapley",
      volume: 13_214_491.488433,
      mix: 0,
      price: -5_114_491.488433,
    },
    {
      name: "document",
      groups: document,
      method: "bennet",
      volume: 13_214_491.488433,
      mix: 0,
      price: -5_114_491.488433,
    },
    {
      name: "document",
      groups: document,
      method: "laspeyres",
      volume: 9_215_189.873418,
      mix: 0,
      price: -1_115_189.873418,
    },
    {
      name: "document",
      groups: document,
      method: "paasche",
      volume: 17_213_793.103448,
      mix: 0,
      price: -9_113_793.103448,
    },
    {
      name: "document",
      groups: document,
      method: "lmdi",
      volume: 11529314.825779,
      mix: 0,
      price: -3429314.825779,
    },
    {
      name: "a new group",
      groups: [group(10, 500, 10, 500), group(0, null, 10, 300)],
      method: "shapley",
      volume: 4500,
      mix: -1500,
      price: 0,
    },
    {
      name: "a new group",
      groups: [group(10, 500, 10, 500), group(0, null, 10, 300)],
      method: "bennet",
      volume: 4500,
      mix: -1500,
      price: 0,
    },
    {
      name: "an ended group",
      groups: [group(10, 500, 10, 500), group(10, 300, 0, null)],
      method: "laspeyres",
      volume: -4000,
      mix: 1000,
      price: 0,
    },
    {
      name: "nothing before",
      groups: [group(0, null, 10, 500)],
      method: "lmdi",
      volume: 5000,
      mix: 0,
      price: 0,
    },
    {
      name: "nothing at all",
      groups: [group(0, null, 0, null)],
      method: "shapley",
      volume: 0,
      mix: 0,
      price: 0,
    },
    {
      name: "a price that was 0",
      groups: [group(10, 0, 10, 5)],
      method: "lmdi",
      volume: 0,
      mix: 0,
      price: 50,
    },
  ])("$name by $method: $volume, $mix, $price", ({ groups, method, volume, mix, price }) => {
    const effects = decompose(groups, method);
    for (const [name, expected] of Object.entries({ volume, mix, price })) {
      const error = Math.abs(effects[name as "volume"] - expected);
      expect(error).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
    }
  });

  const size = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30_000 }));
  const amount = fc.integer({ min: 1, max: 250_000 }).map((ore) => ore / 100);
  const groups = fc.array(
    fc.record({
      contactsBefore: size,
      priceBefore: amount,
      contactsAfter: size,
      priceAfter: amount,
    }),
    { minLength: 1, maxLength: 6 }
  );
  const method = fc.constantFrom(...METHODS);

  test("the effects are the total, exactly, in any order of adding", () => {
    fc.assert(
      fc.property(groups, method, (all, by) => {
        const { volume, mix, price, total } = decompose(all, by);
        expect([volume + mix + price, price + mix + volume, mix + price + volume]).toEqual([
          total,
          total,
          total,
        ]);
        const cost = all.reduce(
          (sum, one) =>
            sum + one.contactsAfter * one.priceAfter - one.contactsBefore * one.priceBefore,
          0
        );
        expect(Math.abs(total - cost)).toBeLessThanOrEqual(
          1e-9 *
            Math.max(
              1,
              ...all.map(
                (one) => one.contactsAfter * one.priceAfter + one.contactsBefore * one.priceBefore
              )
            ) *
            all.length
        );
      }),
      { numRuns: 2000 }
    );
  });

  test("of whole öre the total is the difference to the öre", () => {
    fc.assert(
      fc.property(groups, method, (all, by) => {
        const ore = all.reduce(
          (sum, one) =>
            sum +
            one.contactsAfter * Math.round(one.priceAfter * 100) -
            one.contactsBefore * Math.round(one.priceBefore * 100),
          0
        );
        const { volume, mix, price, total } = decompose(all, by);
        // The double nearest to it, unless the parts are too large beside it for doubles that fine.
        const sums = [volume, mix, price, volume + mix, volume + price, mix + price];
        const largest = Math.max(...sums.map(Math.abs));
        if (largest <= Math.abs(ore) / 100) expect(total).toBe(ore / 100);
        else expect(Math.abs(total - ore / 100)).toBeLessThanOrEqual(largest * 2 ** -51);
      }),
      { numRuns: 2000 }
    );
  });

  test.each([
    { before: 200_000, old: 650.35, after: 200_938, recent: 650.35, total: 610_028.3 },
    { before: 24_000, old: 425.55, after: 25_430, recent: 425.61, total: 610_062.3 },
    { before: 1, old: 0.1, after: 1, recent: 0.3, total: 0.2 },
    { before: 23_700, old: 10_500_000 / 23_700, after: 25_000, recent: 500, total: 2_000_000 },
  ])("$before at $old and $after at $recent: $total", ({ before, old, after, recent, total }) => {
    for (const by of METHODS) {
      const effects = decompose([group(before, old, after, recent)], by);
      expect(effects.total).toBe(total);
      expect(effects.volume + effects.mix + effects.price).toBe(total);
    }
  });

  test("swapping the periods flips every sign; the mirror of laspeyres is paasche", () => {
    const mirror = {
      shapley: "shapley",
      bennet: "bennet",
      lmdi: "lmdi",
      laspeyres: "paasche",
      paasche: "laspeyres",
    } as const;
    fc.assert(
      fc.property(groups, method, (all, by) => {
        const swapped = all.map((one) =>
          group(one.contactsAfter, one.priceAfter, one.contactsBefore, one.priceBefore)
        );
        const there = decompose(all, by);
        const back = decompose(swapped, mirror[by]);
        const scale = Math.max(
          1,
          ...all.map(
            (one) => one.contactsBefore * one.priceBefore + one.contactsAfter * one.priceAfter
          )
        );
        for (const name of ["volume", "mix", "price", "total"] as const)
          expect(Math.abs(there[name] + back[name])).toBeLessThanOrEqual(1e-9 * scale * all.length);
      }),
      { numRuns: 1000 }
    );
  });

  test("the order of the groups never matters", () => {
    fc.assert(
      fc.property(groups, method, (all, by) => {
        const there = decompose(all, by);
        const back = decompose([...all].reverse(), by);
        const scale = Math.max(
          1,
          ...all.map(
            (one) => one.contactsBefore * one.priceBefore + one.contactsAfter * one.priceAfter
          )
        );
        for (const name of ["volume", "mix", "price", "total"] as const)
          expect(Math.abs(there[name] - back[name])).toBeLessThanOrEqual(1e-9 * scale * all.length);
      }),
      { numRuns: 1000 }
    );
  });

  test("with one group there is no mix, and shapley is bennet", () => {
    fc.assert(
      fc.property(groups, (all) => {
        const [one] = all;
        const shapley = decompose([one!], "shapley");
        expect(shapley.mix).toBe(0);
        expect(Math.abs(shapley.volume - decompose([one!], "bennet").volume)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(shapley.volume))
        );
      }),
      { numRuns: 1000 }
    );
  });
});

test("the smallest of doubles has an end", () => {
  const changes = [
    { contactsBefore: 100, priceBefore: 500, contactsAfter: 120, priceAfter: 450 },
    { contactsBefore: 50, priceBefore: 300, contactsAfter: 1e-323, priceAfter: 300 },
  ];
  const { volume, mix, price, total } = decompose(changes, "lmdi");
  expect(volume + mix + price).toBe(total);
  expect(total).toBe(-11_000);
});
