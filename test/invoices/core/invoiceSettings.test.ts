import {
  emptySettings,
  type InvoiceSettings,
  readInvoiceSettings,
} from "../../../src/invoices/core/invoiceSettings";

const SIDE = { konto: "4651", ansvar: "", motpart: "", projekt: "P", text: "{enhet} {avser}" };
const SIDES = { unit: SIDE, central: { ...SIDE, konto: "4652" } };

/** Nothing in it is as it is from the beginning. */
const FULL: InvoiceSettings = {
  columns: [{ headings: ["A", "B"], columns: { A: "visited", B: null } }],
  units: [{ name: "Nätdoktorn AB", choice: "digital" }],
  actions: [{ name: "DV048", choice: "other" }],
  ownCounty: 19,
  groups: [{ name: "Sala", group: "Bolaget" }],
  notBillable: ["XS001"],
  feeLowersPrice: false,
  assessedFrom: "2027-01-01",
  listing: "Listning",
  basis: "booking",
  smallCells: "shown",
  budget: 1_000_000,
  codes: { public: SIDES, private: SIDES },
  ledgerUnits: [{ unit: "Sala", code: "0030", operation: "private" }],
  company: "Region Påhitt",
  organisationNumber: "232100-0000",
  series: "N",
  policy: "split-80-20",
  booked: [{ period: 24_301, concerns: 24_300, unit: "Sala", kind: "rule", amount: -250 }],
};

test("what is kept is what is read", () => {
  for (const [key, value] of Object.entries(FULL))
    expect([key, value]).not.toEqual([key, emptySettings[key as keyof InvoiceSettings]]);
  expect(readInvoiceSettings(JSON.parse(JSON.stringify(FULL)))).toEqual(FULL);
  expect(readInvoiceSettings({})).toEqual(emptySettings);
});

test.each([
  null,
  3,
  "x",
  [],
  { units: 3, columns: [{ headings: "A" }], booked: [{ amount: 1.5 }] },
])("what nobody has kept so is as if nothing were said: %j", (kept) => {
  expect(readInvoiceSettings(kept)).toEqual(emptySettings);
});

test("an unknown field of a column is not taken", () => {
  const kept = { columns: [{ headings: ["A"], columns: { A: "toString", B: "net" } }] };
  expect(readInvoiceSettings(kept).columns).toEqual([{ headings: ["A"], columns: { B: "net" } }]);
});
