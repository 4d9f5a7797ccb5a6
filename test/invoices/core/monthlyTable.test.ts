import { dayOfIso, firstDayOf, monthOf } from "../../../src/core/calendar";
import { inOneGo } from "../../../src/core/steps";
import { accrualsOf, fullYearOf } from "../../../src/invoices/core/accruals";
import { matchCredits } from "../../../src/invoices/core/credits";
import { professionShares, unitRates } from "../../../src/invoices/core/followUp";
import type { InvoiceLine } from "../../../src/invoices/core/invoiceLine";
import { type MonthBasis, monthlyTable } from "../../../src/invoices/core/monthlyTable";
import { key, line, text } from "../lines";

const MARCH = monthOf(2026, 3);

function table(lines: readonly InvoiceLine[], basis: MonthBasis = "contact") {
  return inOneGo(
    monthlyTable({
      lines,
      channels: lines.map(() => "digital"),
      credits: inOneGo(matchCredits(lines)),
      listing: new Map(),
      basis,
      channel: "digital",
    })
  );
}

const atSala = { listedUnit: text("Sala") };

test("gross − fee + other = net, and each öre is in one row", () => {
  const rows = table([
    line({ ...atSala, charge: 1_200, allowance: 2_400, discount: 100, net: 38_700 }),
    line({ ...atSala, lineId: 2, patient: key(2) }),
    line({ ...atSala, lineId: 3, profession: "SJ", net: 27_500, gross: 27_500, feePaid: null }),
  ]);
  expect(rows).toMatchObject([
    { month: MARCH, unit: "Sala", profession: "LK", contacts: 2, gross: 100_000, fee: 20_000 },
    { profession: "SJ", contacts: 1, gross: 27_500, fee: 0, other: 0, net: 27_500 },
  ]);
  for (const { gross, fee, other, net } of rows) expect(gross - fee + other).toBe(net);
  expect(rows[0]!.net).toBe(78_700);
});

test("by contact and by booking; a period of the file comes before the invoice's day", () => {
  const lines = [line(), line({ lineId: 2, booked: monthOf(2026, 6) })];
  expect(table(lines).map(({ month }) => month)).toEqual([MARCH]);
  expect(table(lines, "booking").map(({ month }) => month)).toEqual([MARCH + 1, MARCH + 3]);
  const undated = line({ invoiceDate: null, claimDate: null });
  expect(table([undated], "booking")).toMatchObject([{ month: null, net: 40_000 }]);
});

test("what has no unit is in a bucket of its own by why", () => {
  const rows = table([line(), line({ lineId: 2, patient: null }), line({ lineId: 3, ...atSala })]);
  expect(rows.map(({ unit, unlisted }) => [unit, unlisted])).toEqual([
    ["Sala", null],
    [null, "noPatient"],
    [null, "unknownPatient"],
  ]);
});

test("a credit takes back kronor, and the contact where nothing is left", () => {
  const credit = line({
    claim: text("U2"),
    isCredit: true,
    originalClaim: text("U1"),
    originalLine: 1,
  });
  expect(table([line(), credit])).toMatchObject([{ contacts: 0, gross: 0, fee: 0, net: 0 }]);
  const half = { ...credit, net: 20_000, gross: 20_000, feePaid: 0 };
  expect(table([line(), half])).toMatchObject([{ contacts: 1, net: 20_000 }]);
  expect(table([line(), half, half])).toMatchObject([{ contacts: 0, net: 0 }]);
  expect(table([credit])).toMatchObject([{ contacts: -1, net: -40_000 }]);
});

test("several lines of one vårdkontakt are one contact", () => {
  const lines = [line({ contact: key(9) }), line({ contact: key(9), actionCode: text("D2") })];
  expect(table(lines)).toMatchObject([{ contacts: 1, net: 80_000 }]);
});

/** Lines of a month of contacts, by how many months later they were booked. */
function developing(month: number, ...ore: readonly number[]): readonly InvoiceLine[] {
  return ore.map((net, lag) =>
    line({ visited: firstDayOf(month), booked: month + lag, net, lineId: month * 10 + lag })
  );
}

test("what is not billed yet is reckoned by how earlier months were billed", () => {
  // As the triangle worked by hand: 100 150 165; 120 180; 80.
  const lines = [
    ...developing(MARCH - 2, 100, 50, 15),
    ...developing(MARCH - 1, 120, 60, 18),
    ...developing(MARCH, 80, 40),
  ];
  const channels = lines.map(() => "digital" as const);
  const accruals = inOneGo(accrualsOf(lines, channels, MARCH));
  expect(accruals.months.map(({ booked }) => booked)).toEqual([165, 180, 80]);
  expect(accruals.months.map(({ accrued }) => Math.round(accrued * 1e9) / 1e9)).toEqual([
    0, 18, 52,
  ]);
  expect(accruals.accrued).toBeCloseTo(70, 9);
  const year = fullYearOf(accruals)!;
  expect(year).toMatchObject({ year: 2026, months: 9 });
  expect(year.known).toBeCloseTo(495, 9);
  // (165 + 198 + 132) / 3 = 165 a month.
  expect(year.remaining).toBeCloseTo(1485, 9);
  expect(year.total).toBeCloseTo(1980, 9);
});

test("what comes after six months counts as the sixth, a month without contacts is a month", () => {
  const lines = [
    ...developing(MARCH - 12, 100, 0, 0, 0, 0, 0, 0, 0, 7),
    line({ visited: dayOfIso("2026-03-31"), booked: null, invoiceDate: null, claimDate: null }),
  ];
  const accruals = inOneGo(
    accrualsOf(lines, ["digital", ...lines.map(() => "digital" as const)], MARCH)
  );
  expect(accruals.months).toHaveLength(13);
  expect(accruals.factors).toHaveLength(6);
  expect(accruals.months[0]).toMatchObject({ booked: 107, accrued: 0 });
  expect(accruals.undatedOre).toBe(40_000);
});

test("no lines, no months and no year", () => {
  const none = inOneGo(accrualsOf([], [], MARCH));
  expect(none).toEqual({ months: [], factors: [], accrued: 0, undatedOre: 0 });
  expect(fullYearOf(none)).toBeNull();
});

test("per 1 000 listed, and shares by profession", () => {
  const rows = table([
    ...[1, 2, 3].map((lineId) => line({ ...atSala, lineId })),
    line({ lineId: 4, listedUnit: text("Köping"), profession: "SJ", net: 30_000, feePaid: 0 }),
    line({ lineId: 5, profession: "SJ", net: 30_000, feePaid: 0 }),
  ]);
  expect(unitRates(rows, new Map([["Sala", 6000]]))).toEqual([
    {
      unit: "Köping",
      contacts: 1,
      net: 30_000,
      listed: null,
      contactsPer1000: null,
      orePerListed: null,
    },
    {
      unit: "Sala",
      contacts: 3,
      net: 120_000,
      listed: 6000,
      contactsPer1000: 0.5,
      orePerListed: 20,
    },
  ]);
  expect(professionShares(rows)).toEqual([
    { profession: "SJ", contacts: 2, net: 60_000, ofContacts: 0.4, ofNet: 60 / 180 },
    { profession: "LK", contacts: 3, net: 120_000, ofContacts: 0.6, ofNet: 120 / 180 },
  ]);
  expect(professionShares([])).toEqual([]);
});
