import { dayOfIso, monthOf } from "../../../src/core/calendar";
import type { InvoiceLine } from "../../../src/invoices/core/invoiceLine";
import type { ListingRow } from "../../../src/invoices/core/listing";
import { key, line, text } from "../lines";
import { draws } from "../reading";
import { ASSESSED, type Warehouse } from "./warehouse";

const FIRST = dayOfIso("2025-12-20");
const UNITS = ["Köpings vårdcentral", "Sala vårdcentral", "Nätdoktorn Västerås"].map(text);
const PROVIDERS = ["Nätdoktorn AB", "Kryckan Digital AB", "Sala lasarett"].map(text);

/**
 * Few patients, days, prices and underlag, so that everything that can meet does: credits whole, in
 * parts, too large and without their line; the same care twice; several contacts a day; listings that
 * end, begin and overlap.
 */
export function drawnWarehouse(seed: number, count: number): Warehouse {
  const random = draws(seed);
  const below = (most: number): number => Math.floor((random() / 2 ** 32) * most);
  const of = <T>(all: readonly T[]): T => all[below(all.length)]!;
  const lines: InvoiceLine[] = [];
  const patients = Math.max(3, Math.floor(count / 6));
  for (let i = 0; i < count; i += 1) {
    const original = below(4) === 0 && lines.length > 0 ? of(lines) : null;
    if (original && !original.isCredit && below(2) === 0) {
      lines.push({
        ...original,
        isCredit: true,
        claim: text(`K${i}`),
        invoice: text(`KF${i}`),
        originalClaim: below(3) === 0 ? null : original.claim,
        originalInvoice: below(3) === 0 ? null : original.invoice,
        originalLine: below(3) === 0 ? null : original.lineId,
        net: of([original.net, original.net, 10_000, original.net + 1]),
      });
      continue;
    }
    if (original && below(2) === 0) {
      lines.push({ ...original, lineId: of([null, original.lineId]), contact: null });
      continue;
    }
    const visited = FIRST + below(40);
    const price = of([50_000, 27_500, 31_000]);
    const fee = of([0, 10_000, null]);
    const gross = price - (fee ?? 0);
    const charge = of([null, null, 500]);
    lines.push(
      line({
        patient: of([key(1 + below(patients)), key(1 + below(patients)), null]),
        contact: of([null, key(1000 + below(count)), key(1000 + below(patients))]),
        claim: of([text(`U${below(1 + count / 10)}`), null]),
        invoice: of([text(`F${below(1 + count / 20)}`), null]),
        claimDate: of([null, visited + below(30)]),
        invoiceDate: of([null, visited + below(30), visited - 1, visited + 190]),
        lineId: of([null, 1 + below(12), 1 + below(12)]),
        payable: of([null, 400_000]),
        county: of([19, 19, 19, 4, null]),
        typeOfCare: of([1, 1, 2, null]),
        careLevel: of([1, 1, 2, null]),
        visited,
        unitId: of([null, text("SE1-1")]),
        unitName: of([null, text("Nätmottagningen")]),
        provider: of([...PROVIDERS, null]),
        profession: of(["LK", "SJ", "US", null] as const),
        actionCode: of([null, text("D1"), text("T9"), text("FYS")]),
        byTelephone: below(12) === 0,
        quantity: of([1, 1, 2, null]),
        price: of([price, null]),
        total: of([price, price, price + 100, null]),
        gross: of([gross, gross, gross + 100]),
        feePaid: fee,
        charge,
        allowance: of([null, 300]),
        discount: of([null, null, 200]),
        net: gross + (charge ?? 0),
        diagnosisGroup: of([null, text("Hud")]),
        booked: of([null, monthOf(2026, 1 + below(3))]),
        listedUnit: of([null, null, ...UNITS]),
        needsAssessed: of([null, true, false]),
      })
    );
  }
  const listing: ListingRow[] = [];
  for (let patient = 1; patient <= patients; patient += 1)
    for (let i = below(3); i > 0; i -= 1) {
      const unit = of(UNITS);
      const from = FIRST + below(30) - 10;
      const group = unit === UNITS[2] ? PROVIDERS[0]! : null;
      listing.push({ patient: key(patient), from, to: of([null, from + below(40)]), unit, group });
    }
  return {
    lines,
    listing,
    said: {
      names: [
        ["Nätmottagningen", "digital"],
        ["sala lasarett", "other"],
      ],
      actions: [
        ["d1", "digital"],
        ["FYS", "other"],
      ],
      companies: [
        ["Nätdoktorn AB", "nätdoktorn ab"],
        ["Nätdoktorn Västerås", "nätdoktorn ab"],
      ],
      notBillable: ["T9"],
      ownCounty: 19,
      feeLowersPrice: seed % 2 === 0,
      assessedFrom: seed % 3 === 0 ? null : ASSESSED,
    },
  };
}
