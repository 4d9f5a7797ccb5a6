import { eachInSteps, type Steps } from "../../../core/steps";
import { findTariff } from "../../../core/tariff";
import { fullPrice, type InvoiceLine } from "../invoiceLine";
import type { CheckContext, CheckRule, ComparingRules, Finding, Judgement, LineRule } from "./rule";

/** Pris ≠ taxa(datum, yrke): what one contact costs before the patient's fee, against the tariff of the day. */
const price: LineRule = {
  id: "price",
  creditReason: 2,
  source: { document: "tariff", place: "2019-06-14" },
  ofDigital: true,
  judge: (line, { schedule }) => {
    const billed = unitPrice(line);
    if (billed === null || line.profession === null) return "unknown";
    const tariff = findTariff(schedule, line.profession, line.visited);
    if (!tariff.ok) return "unknown";
    const beyond = billed - Math.round(tariff.value.amount * 100);
    return beyond === 0 ? "sound" : beyond * (line.quantity ?? 1);
  },
};

function unitPrice(line: InvoiceLine): number | null {
  if (line.price !== null) return line.price;
  const full = fullPrice(line);
  return full === null || line.quantity === 0 ? null : full / (line.quantity ?? 1);
}

/** ÖR26: totalbelopp = antal × pris. */
const lineTotal: LineRule = {
  id: "lineTotal",
  creditReason: 2,
  source: { document: "claimContract", place: "ÖR26" },
  ofDigital: false,
  judge: ({ total, price: one, quantity }) =>
    total === null || one === null || quantity === null
      ? "unknown"
      : difference(total, one * quantity),
};

/** ÖR27: brutto = totalbelopp − erlagd patientavgift; the file's "brutto" is after the fee. */
const lineGross: LineRule = {
  id: "lineGross",
  creditReason: 2,
  source: { document: "claimContract", place: "ÖR27" },
  ofDigital: false,
  judge: ({ total, gross, feePaid }, { feeLowersPrice }) =>
    total === null || gross === null
      ? "unknown"
      : difference(gross, total - (feeLowersPrice ? (feePaid ?? 0) : 0)),
};

/** ÖR6, ÖR28: netto = brutto + påslag − avdrag − rabatt. */
const lineNet: LineRule = {
  id: "lineNet",
  creditReason: 2,
  source: { document: "claimContract", place: "ÖR28" },
  ofDigital: false,
  judge: ({ gross, net, charge, allowance, discount }) =>
    gross === null
      ? "unknown"
      : difference(net, gross + (charge ?? 0) - (allowance ?? 0) - (discount ?? 0)),
};

function difference(billed: number, right: number): Judgement {
  return billed === right ? "sound" : billed - right;
}

/** ÖR5: the invoice and the sum of its lines may differ by one krona. */
export const INVOICE_TOLERANCE_ORE = 100;

/** ÖR5: fakturabelopp = Σ netto. Told of at the first line of the underlag. */
const invoiceSum: CheckRule = {
  id: "invoiceSum",
  creditReason: 2,
  source: { document: "claimContract", place: "ÖR5" },
};

function* findInvoiceSums({ lines }: CheckContext): Steps<readonly Finding[]> {
  const sums = new Map<string, { first: number; ore: number; payable: number }>();
  yield* eachInSteps(lines, ({ claim, invoice, payable, net }, at) => {
    const document = claim ?? invoice;
    if (document === null || payable === null) return;
    const known = sums.get(document);
    if (known) known.ore += Math.abs(net);
    else sums.set(document, { first: at, ore: Math.abs(net), payable: Math.abs(payable) });
  });
  return [...sums.values()].flatMap(({ first, ore, payable }): Finding[] =>
    Math.abs(payable - ore) <= INVOICE_TOLERANCE_ORE
      ? []
      : [{ rule: "invoiceSum", line: first, ore: payable - ore, creditReason: 2, other: null }]
  );
}

export const amountLineRules: readonly LineRule[] = [price, lineTotal, lineGross, lineNet];
export const invoiceSums: ComparingRules = { rules: [invoiceSum], find: findInvoiceSums };
