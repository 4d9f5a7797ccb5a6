import { dayOfIso, isoOf } from "../../../../src/core/calendar";
import { foldText } from "../../../../src/core/profession";
import { inOneGo } from "../../../../src/core/steps";
import { nationalSchedule } from "../../../../src/data/tariffs";
import { monthsAfter } from "../../../../src/invoices/core/checks/rightRules";
import { type CheckContext, RULE_IDS } from "../../../../src/invoices/core/checks/rule";
import { checkRules, oreAtStake, runChecks } from "../../../../src/invoices/core/checks/runChecks";
import { matchCredits } from "../../../../src/invoices/core/credits";
import type { InvoiceLine } from "../../../../src/invoices/core/invoiceLine";
import { key, line, text } from "../../lines";

function check(lines: readonly InvoiceLine[], own: Partial<CheckContext> = {}) {
  const context: CheckContext = {
    lines,
    channels: lines.map(() => "digital"),
    credits: inOneGo(matchCredits(lines)),
    schedule: nationalSchedule,
    ownCounty: 19,
    listing: new Map(),
    groups: new Map(),
    notBillable: new Set(),
    fold: foldText,
    feeLowersPrice: true,
    assessedFrom: null,
    ...own,
  };
  return inOneGo(runChecks(context));
}

function found(lines: readonly InvoiceLine[], own?: Partial<CheckContext>) {
  return check(lines, own).findings.map(({ rule, line: at, ore, creditReason, other }) => [
    rule,
    at,
    ore,
    creditReason,
    other,
  ]);
}

/** The other parts of an amount follow. */
function priced(price: number): Partial<InvoiceLine> {
  return { price, total: price, gross: price - 10_000, net: price - 10_000 };
}

test("a sound line has no finding", () => {
  expect(found([line()])).toEqual([]);
});

const day = dayOfIso;
test.each<[string, Partial<InvoiceLine>, unknown[], Partial<CheckContext>?]>([
  ["too high a price", priced(65_000), ["price", 0, 15_000, 2, null]],
  ["too low a price", priced(42_500), ["price", 0, -7_500, 2, null]],
  ["the price of another profession", { profession: "SJ" }, ["price", 0, 22_500, 2, null]],
  [
    "two at too high a price",
    { quantity: 2, price: 51_000, total: 102_000, gross: 92_000, net: 92_000 },
    ["price", 0, 2_000, 2, null],
  ],
  [
    "a price that only the gross amount tells",
    { price: null, total: null, quantity: null, gross: 41_000, net: 41_000 },
    ["price", 0, 1_000, 2, null],
  ],
  ["another region's patient", { county: 4 }, ["homeRegion", 0, 40_000, 1, null]],
  [
    "a day more than six months",
    { visited: day("2025-10-05"), invoiceDate: day("2026-04-06") },
    ["late", 0, 40_000, 6, null],
  ],
  [
    "an invoice from before the contact",
    { invoiceDate: day("2026-03-01") },
    ["beforeContact", 0, 40_000, 8, null],
  ],
  [
    "an underlag from before the contact",
    { invoiceDate: null, claimDate: day("2026-03-01") },
    ["beforeContact", 0, 40_000, 8, null],
  ],
  ["undersköterska", { profession: "US" }, ["notCovered", 0, 40_000, 9, null]],
  ["övrig personal", { profession: "OV" }, ["notCovered", 0, 40_000, 9, null]],
  ["telephone advice", { byTelephone: true }, ["notBillable", 0, 40_000, 9, null]],
  [
    "a code that is not billable",
    { actionCode: text("R99") },
    ["notBillable", 0, 40_000, 9, null],
    { notBillable: new Set(["r99"]) },
  ],
  [
    "a patient who is listed with the company that bills",
    { listedUnit: text("Nätdoktorn Västerås") },
    ["sameGroup", 0, 40_000, null, null],
    {
      groups: new Map([
        ["natdoktorn ab", "Nätdoktorn"],
        ["natdoktorn vasteras", "Nätdoktorn"],
      ]),
    },
  ],
  [
    "no needs assessment where a law asks for it",
    { needsAssessed: false },
    ["needsAssessment", 0, 40_000, null, null],
    { assessedFrom: day("2026-03-02") },
  ],
  [
    "a total that is not number × price",
    { total: 50_100, gross: 40_100, net: 40_100 },
    ["lineTotal", 0, 100, 2, null],
  ],
  [
    "a gross amount without the fee taken off",
    { gross: 50_000, net: 50_000 },
    ["lineGross", 0, 10_000, 2, null],
  ],
  [
    "a net amount that is not what it is made of",
    { charge: 1_200, allowance: 2_400, discount: 100, net: 38_701 },
    ["lineNet", 0, 1, 2, null],
  ],
])("%s", (_, own, finding, context = {}) => {
  expect(found([line(own)], context)).toEqual([finding]);
});

test.each<[string, Partial<InvoiceLine>, Partial<CheckContext>?]>([
  ["six months to the day", { visited: day("2025-10-06"), invoiceDate: day("2026-04-06") }],
  ["the invoice of the same day", { invoiceDate: day("2026-03-02") }],
  ["no assessment before the law", { needsAssessed: false }, { assessedFrom: day("2026-03-03") }],
  ["no assessment and no law", { needsAssessed: false }],
  [
    "a fee that does not lower the price",
    { gross: 50_000, net: 50_000 },
    { feeLowersPrice: false },
  ],
  [
    "allowance, discount and charge",
    { charge: 1_200, allowance: 2_400, discount: 100, net: 38_700 },
  ],
  ["another company's patient", { listedUnit: text("Köpings vårdcentral") }],
])("sound: %s", (_, own, context = {}) => {
  expect(found([line(own)], context)).toEqual([]);
});

test("tariff, profession, group and assessment are asked of digital contacts only", () => {
  const one = line({ ...priced(209_300), profession: "US", needsAssessed: false });
  const other = { channels: ["other"], assessedFrom: day("2026-01-01") } as const;
  expect(found([one], other)).toEqual([]);
});

describe("repeated lines", () => {
  const again = line({ claim: text("U2"), invoice: text("F2"), invoiceDate: day("2026-05-02") });

  test("the one that was billed later is double, wherever it stands", () => {
    expect(found([line(), again])).toEqual([["double", 1, 40_000, 7, 0]]);
    expect(found([again, line()])).toEqual([["double", 0, 40_000, 7, 1]]);
    expect(found([line(), again, { ...again, claim: text("U3") }])).toEqual([
      ["double", 1, 40_000, 7, 0],
      ["double", 2, 40_000, 7, 0],
    ]);
  });

  test("the same post of the same underlag is double, whoever the patient is", () => {
    const nobody = line({ patient: null });
    expect(found([nobody, nobody])).toEqual([["double", 1, 40_000, 7, 0]]);
  });

  test("two contacts that the file tells apart are two, on the same day", () => {
    const [one, two] = [line({ contact: key(8) }), { ...again, contact: key(9) }];
    expect(found([one, two])).toEqual([["sameDay", 1, 40_000, null, 0]]);
    expect(found([one, { ...two, provider: text("Kry") }])).toEqual([]);
    expect(found([one, { ...two, visited: day("2026-03-03") }])).toEqual([]);
    expect(found([one, two], { channels: ["digital", "other"] })).toEqual([]);
  });

  test("another åtgärd of the same contact is neither", () => {
    const [one, two] = [line({ contact: key(8) }), { ...again, contact: key(8) }];
    expect(found([one, { ...two, actionCode: text("D2") }])).toEqual([]);
    expect(found([one, two])).toEqual([["double", 1, 40_000, 7, 0]]);
  });

  test("what has been credited is owed by nobody", () => {
    const credit = line({
      claim: text("U3"),
      invoice: text("F3"),
      isCredit: true,
      originalClaim: text("U2"),
      originalLine: 1,
    });
    expect(found([line(), again, credit])).toEqual([]);
    expect(
      found([line({ ...priced(65_000) }), { ...credit, originalClaim: text("U1"), net: 55_000 }])
    ).toEqual([]);
  });
});

describe("the sum of an underlag", () => {
  const two = (payable: number) => [
    line({ payable }),
    line({ payable, lineId: 2, patient: key(2) }),
  ];
  test.each([
    [80_000, []],
    [80_100, []],
    [79_900, []],
    [80_101, [["invoiceSum", 0, 101, 2, null]]],
    [79_899, [["invoiceSum", 0, -101, 2, null]]],
  ])("of %i öre against 800 kr", (payable, findings) => {
    expect(found(two(payable))).toEqual(findings);
  });

  test("of a credit's is that of its positive amounts", () => {
    const credits = two(80_000).map((one) => ({ ...one, isCredit: true }));
    expect(found(credits)).toEqual([]);
  });
});

test("what cannot be judged is counted, not passed", () => {
  const bare = line({
    county: null,
    claimDate: null,
    invoiceDate: null,
    profession: null,
    price: null,
    total: null,
    gross: null,
    provider: null,
    unitName: null,
    unitId: null,
  });
  const { findings, unknown } = check([bare], { assessedFrom: day("2026-01-01") });
  expect(findings).toEqual([]);
  expect([...unknown.keys()].sort()).toEqual(
    [
      "price",
      "homeRegion",
      "late",
      "beforeContact",
      "notCovered",
      "sameGroup",
      "needsAssessment",
      "lineTotal",
      "lineGross",
      "lineNet",
    ].sort()
  );
});

test("a line's kronor are at stake once, and what was billed too low is no stake", () => {
  const late = line({ ...priced(65_000), visited: day("2025-09-01") });
  const low = line({ ...priced(42_500), lineId: 2, patient: key(2) });
  const { findings } = check([late, low]);
  expect(findings.map(({ rule }) => rule)).toEqual(["price", "price", "late"]);
  expect(oreAtStake(findings)).toBe(55_000);
});

test("every rule is there once, with its source", () => {
  const ids = checkRules.map(({ id }) => id);
  expect([...ids].sort()).toEqual([...RULE_IDS].sort());
});

test.each([
  ["2025-08-31", "2026-02-28"],
  ["2023-08-31", "2024-02-29"],
  ["2025-10-06", "2026-04-06"],
  ["2025-12-31", "2026-06-30"],
])("six months after %s is %s", (from, to) => {
  expect(isoOf(monthsAfter(dayOfIso(from), 6))).toBe(to);
});
