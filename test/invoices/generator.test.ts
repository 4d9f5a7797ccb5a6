import { yearAndMonth } from "../../src/core/calendar";
import { foldText } from "../../src/core/profession";
import { inOneGo } from "../../src/core/steps";
import { nationalSchedule } from "../../src/data/tariffs";
import { holdsPersonalNumber } from "../../src/core/personal/personalNumber";
import { runChecks } from "../../src/invoices/core/checks/runChecks";
import { matchCredits } from "../../src/invoices/core/credits";
import { channelOf, digitalRules } from "../../src/invoices/core/digital";
import type { InvoiceLine } from "../../src/invoices/core/invoiceLine";
import { monthlyTable } from "../../src/invoices/core/monthlyTable";
import { isFileFault, TextFile } from "../../src/invoices/sheet/parse/textFile";
import {
  ASSESSED_FROM,
  generate,
  OWN_COUNTY,
  OWN_UNIT_OF_PROVIDER,
  PROVIDERS,
  testNumber,
  UNITS,
} from "./generator";
import { newRun } from "./reading";

/** Rows that are handed over at once. */
const PIECE = 2000;

function read(seed: number, count: number, every: number) {
  const { file, expected } = generate(seed, count, every);
  const lines: InvoiceLine[] = [];
  const reader = new TextFile(0, newRun(), (line) => lines.push(line));
  const encoder = new TextEncoder();
  let piece = [file.headings];
  const push = (): void => {
    expect(reader.push(encoder.encode(`${piece.join("\r\n")}\r\n`))).toBeNull();
    piece = [];
  };
  for (const row of file.rows) {
    piece.push(row);
    if (piece.length === PIECE) push();
  }
  if (piece.length > 0) push();
  const reading = reader.end();
  if (isFileFault(reading)) throw new Error(reading.code);
  return { lines, reading, expected };
}

function check(lines: readonly InvoiceLine[]) {
  const rules = digitalRules(nationalSchedule, [["Nätmottagningen", "digital"]], []);
  const channels = lines.map((line) => channelOf(line, rules).channel);
  const credits = inOneGo(matchCredits(lines));
  const groups = new Map([
    ...PROVIDERS.map((name) => [foldText(name), name] as const),
    ...UNITS.map((name) => [foldText(name), name] as const),
    [foldText(OWN_UNIT_OF_PROVIDER), PROVIDERS[0]] as const,
  ]);
  const outcome = inOneGo(
    runChecks({
      lines,
      channels,
      credits,
      schedule: nationalSchedule,
      ownCounty: OWN_COUNTY,
      listing: new Map(),
      groups,
      notBillable: new Set(),
      fold: foldText,
      feeLowersPrice: true,
      assessedFrom: ASSESSED_FROM,
    })
  );
  return { ...outcome, channels, credits };
}

/** 1 000 000 lines with LONG_RUN=1: the same, and half a minute. */
const SIZES: readonly (readonly [seed: number, count: number, every: number])[] = [
  [1, 1_000, 7],
  [2, 5_000, 11],
  [3, 40_000, 23],
  ...(process.env["LONG_RUN"] ? ([[4, 1_000_000, 101]] as const) : []),
];

test.each(SIZES)(
  "seed %i, %i lines: every fault is found, nothing else is, and the clean lines are summed to the öre",
  (seed, count, every) => {
    const { lines, reading, expected } = read(seed, count, every);
    const { findings, credits, channels, unknown } = check(lines);
    const found = new Map<number, string[]>();
    const tell = (row: number, what: string): void => {
      found.set(row, [...(found.get(row) ?? []), what]);
    };
    for (const { rule, line } of findings) tell(lines[line]!.row, rule);
    for (const at of credits.unmatched) tell(lines[at]!.row, "unmatchedCredit");
    const isUnread = (faults: readonly string[]): boolean => faults.includes("unreadable");
    const unread = [...expected.planted.values()].filter(isUnread).length;
    // Of rows that cannot be read the first are told of, and all are counted with their kronor.
    expect(reading.unread.map(({ count, ore }) => [count, ore])).toEqual([
      [unread, expected.unreadOre],
    ]);
    for (const { line } of reading.unread[0]!.first) tell(line, "unreadable");
    const planted = [...expected.planted].filter(
      ([row, faults]) => !isUnread(faults) || found.has(row)
    );
    expect([...found].sort((a, b) => a[0] - b[0])).toEqual(planted);
    expect(new Set([...expected.planted.values()].flat()).size).toBe(16);
    expect(reading.rows).toBe(expected.rows);
    // What has no tariff has no price to be wrong.
    const uncovered = [...expected.planted.values()].filter((each) => each.includes("notCovered"));
    expect([...unknown]).toEqual([["price", uncovered.length]]);

    // The line that a wrong sum is told of is sound itself.
    const faulty = new Set(
      [...expected.planted].flatMap(([row, faults]) =>
        faults.some((each) => each !== "invoiceSum") ? [row] : []
      )
    );
    const clean = lines.flatMap((line, at) => (faulty.has(line.row) ? [] : [at]));
    const table = inOneGo(
      monthlyTable({
        lines: clean.map((at) => lines[at]!),
        channels: clean.map((at) => channels[at]!),
        credits: { originals: new Map(), whole: new Set(), partly: new Set(), unmatched: [] },
        listing: new Map(),
        basis: "contact",
        channel: "digital",
      })
    );
    const sums = new Map<string, { contacts: number; fee: number; net: number }>();
    for (const { month, profession, contacts, fee, net, gross } of table) {
      expect(gross - fee).toBe(net);
      const { year, month: number } = yearAndMonth(month!);
      const key = `${year}${String(number).padStart(2, "0")} ${profession}`;
      const sum = sums.get(key) ?? { contacts: 0, fee: 0, net: 0 };
      sums.set(key, { contacts: sum.contacts + contacts, fee: sum.fee + fee, net: sum.net + net });
    }
    expect([...sums].sort()).toEqual([...expected.clean].sort());
  }
);

test("the patients of the file are nobody, and would be somebody's if they were anybody's", () => {
  const numbers = Array.from({ length: 2000 }, (_, i) => testNumber(i * 877));
  expect(numbers.every((number) => holdsPersonalNumber(number, "2026-11-30"))).toBe(true);
  expect(numbers.every((number) => /-9[89]\d\d$/.test(number))).toBe(true);
});

test("no patient of a generated file is in its lines", () => {
  const { lines } = read(5, 500, 9);
  const out = JSON.stringify(lines).replace(/-/g, "");
  for (let patient = 0; patient < 500; patient += 1) {
    const digits = testNumber(patient).replace("-", "");
    expect(out.includes(digits) || out.includes(digits.slice(2))).toBe(false);
  }
});
