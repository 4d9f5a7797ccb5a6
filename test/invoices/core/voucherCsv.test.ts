import Papa from "papaparse";
import { monthOf } from "../../../src/core/calendar";
import { unitDues } from "../../../src/invoices/core/unitDues";
import type { VoucherLine } from "../../../src/invoices/core/voucher";
import { VOUCHER_COLUMNS, voucherCsv } from "../../../src/invoices/core/voucherCsv";
import { text } from "../lines";

const MARCH = monthOf(2026, 3);

const LINE: VoucherLine = {
  period: MARCH,
  concerns: MARCH - 2,
  unit: 'Åsö "Närvård" AB',
  side: "unit",
  kind: "rule",
  amount: -7,
  konto: "1510",
  ansvar: "0030",
  motpart: "881",
  projekt: "",
  text: "Nätläkare; avdrag",
};

test("the file with semicolons reads as it was written, and nothing in it calculates", () => {
  const lines = [LINE, { ...LINE, side: "central", amount: 80_005, text: "=SUM(A1)" } as const];
  const csv = voucherCsv(lines, {
    headings: Object.fromEntries(VOUCHER_COLUMNS.map((each) => [each, each])) as Record<
      (typeof VOUCHER_COLUMNS)[number],
      string
    >,
    sides: { unit: "vårdcentral", central: "regionen" },
    kinds: { ordinary: "ordinarie", invoices: "senare fakturor", rule: "ny regel" },
  });
  expect(csv.startsWith("\ufeffperiod;concerns;")).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    delimiter: ";",
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toEqual([
    {
      period: "202603",
      concerns: "202601",
      konto: "1510",
      ansvar: "0030",
      motpart: "881",
      projekt: "",
      unit: 'Åsö "Närvård" AB',
      side: "vårdcentral",
      kind: "ny regel",
      text: "Nätläkare; avdrag",
      amount: "-0,07",
    },
    expect.objectContaining({ side: "regionen", text: "'=SUM(A1)", amount: "800,05" }),
  ]);
});

test("a unit's part is a share of its month, to the öre; what has no unit or month is the region's", () => {
  const cost = (month: number | null, unit: string | null, net: number) => ({
    month,
    unit: unit === null ? null : text(unit),
    net,
  });
  const dues = unitDues(
    [
      cost(MARCH, "Sala", 44_304),
      cost(MARCH, "Sala", 1),
      cost(MARCH + 1, "Sala", -101),
      cost(MARCH, null, 5_000),
      cost(null, "Sala", 5_000),
    ],
    (_, month) => (month === MARCH ? 0.8 : 0.5)
  );
  expect(dues).toEqual([
    { concerns: MARCH, unit: "Sala", amount: 35_444 },
    { concerns: MARCH + 1, unit: "Sala", amount: -51 },
  ]);
});
