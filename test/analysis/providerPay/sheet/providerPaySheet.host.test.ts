import { insertAnalysis } from "../../../../src/analysis/excel/insertAnalysis";
import { modelsFor, termsOf } from "../../../../src/analysis/providerPay/core/payProposal";
import {
  type PayBase,
  payOutcome,
  VOLUMES,
} from "../../../../src/analysis/providerPay/core/providerPay";
import { providerPaySheet } from "../../../../src/analysis/providerPay/sheet/providerPaySheet";
import { nothingOld } from "../../../../src/core/scenario/oldValues";
import { contextOf } from "../../../comparison/sheet/fixture";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ excelApi: "1.14" });
});
afterEach(() => excel.close());

const base: PayBase = { contacts: 23_700.5, price: 443.04, fee: 88.5, listed: 270_000 };
const stated = {
  ceiling: 9_000_000,
  mostContacts: 20_000,
  firstStep: 10_000,
  priceAfterFirst: 400,
  secondStep: 20_000,
  priceAfterSecond: 250.5,
  perListed: 35,
  fixed: 11_000_000,
  qualityShare: 0.2,
  quality: 0.85,
};

test.each([base, { ...base, listed: null }])(
  "the sheet's amounts are the engine's, by formulas of its own cells",
  async (given) => {
    const terms = termsOf(stated, given);
    const plan = providerPaySheet(given, terms, nothingOld, contextOf("sv"));
    const [name] = (await insertAnalysis("providerPay", plan)) ?? [];
    const rows = (await excel.read(name!)).map((row) => row.map(({ value }) => value));
    const first = rows.findIndex((row) => row[0] === "Modell") + 1;
    modelsFor(given).forEach((model, m) =>
      VOLUMES.forEach((volume, v) => {
        const [, at, contacts, cost, revenue, marginal, against] =
          rows[first + m * VOLUMES.length + v]!;
        const expected = payOutcome(model, terms, given, volume);
        expect(at).toBe(volume);
        expect([contacts, cost, revenue, marginal, against]).toEqual(
          [
            expected.contacts,
            expected.cost,
            expected.revenue,
            expected.marginal,
            expected.againstVisits,
          ].map((one) => expect.closeTo(one, 4))
        );
      })
    );
  }
);
