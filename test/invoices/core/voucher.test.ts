import fc from "fast-check";
import { monthOf, dayOf, type Month } from "../../../src/core/calendar";
import { allocate } from "../../../src/core/rounding/allocation";
import { toShares } from "../../../src/core/rounding/shares";
import { bookDues, type Booking, type UnitDue } from "../../../src/invoices/core/bookings";
import { toCodePage437 } from "../../../src/invoices/core/codePage437";
import { sieText } from "../../../src/invoices/core/sieFile";
import {
  voucherLines,
  type BookedUnit,
  type BookingCodes,
} from "../../../src/invoices/core/voucher";

const UNITS = ["Ås", "Norrby", 'Önnerby "Hälsan"'];
const units = new Map<string, BookedUnit>([
  [UNITS[0]!, { code: "0030", operation: "public" }],
  [UNITS[1]!, { code: "417", operation: "public" }],
  [UNITS[2]!, { code: "P9", operation: "private" }],
]);
const coding = (konto: string) => ({
  konto,
  ansvar: "",
  motpart: "",
  projekt: "",
  text: "Nätläkare {avser} {enhet}",
});
const codes: BookingCodes = {
  public: { unit: coding("5811"), central: { ...coding("5811"), ansvar: "9000" } },
  private: { unit: coding("1890"), central: { ...coding("5531"), ansvar: "9000" } },
};

const FIRST = monthOf(2019, 1);

/** What happens to the books: invoices of a month that come, and rules that change from a month on. */
type Event =
  | {
      readonly what: "invoices";
      readonly concerns: Month;
      readonly unit: number;
      readonly cost: number;
    }
  | { readonly what: "rule"; readonly from: Month; readonly share: number };

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    what: fc.constant("invoices" as const),
    concerns: fc.integer({ min: FIRST, max: FIRST + 11 }),
    unit: fc.nat(UNITS.length - 1),
    cost: fc.integer({ min: -500_000, max: 90_000_000 }),
  }),
  fc.record({
    what: fc.constant("rule" as const),
    from: fc.integer({ min: FIRST, max: FIRST + 11 }),
    share: fc.integer({ min: 0, max: 100 }),
  })
);

/** One list of events a period, the first of which is January's. */
const history = fc.array(fc.array(event, { maxLength: 4 }), { minLength: 1, maxLength: 12 });

class Region {
  private readonly costs = new Map<string, number>();
  private readonly shares = Array.from({ length: 12 }, () => 100);

  happen(one: Event): void {
    if (one.what === "rule") this.shares.fill(one.share, one.from - FIRST);
    else {
      const key = `${one.concerns}|${one.unit}`;
      this.costs.set(key, (this.costs.get(key) ?? 0) + one.cost);
    }
  }

  dues(): UnitDue[] {
    return [...this.costs].map(([key, cost]) => {
      const [concerns, unit] = key.split("|").map(Number) as [number, number];
      const share = this.shares[concerns - FIRST]!;
      return {
        unit: UNITS[unit]!,
        concerns,
        amount: allocate(cost, toShares([share, 100 - share])!)[0]!,
      };
    });
  }
}

const sumOf = (list: readonly { readonly amount: number }[]): number =>
  list.reduce((sum, { amount }) => sum + amount, 0);

test("after any history the books say what is due, every voucher is zero and nothing booked has changed", () => {
  fc.assert(
    fc.property(history, (periods) => {
      const region = new Region();
      const booked: Booking[] = [];
      for (const [i, events] of periods.entries()) {
        for (const what of ["invoices", "rule"] as const) {
          const some = events.filter((one) => one.what === what);
          for (const one of some) region.happen(one);
          const before = JSON.stringify(booked);
          const more = bookDues(booked, FIRST + i, region.dues(), what);
          if ("code" in more) throw new Error(more.code);
          const { lines, unknownUnits } = voucherLines(more, units, codes);
          const kinds = more.map(({ concerns }) => (concerns < FIRST + i ? what : "ordinary"));
          expect({
            before: JSON.stringify(booked),
            kinds: more.map(({ kind }) => kind),
            zeros: more.filter(({ amount }) => amount === 0),
            sums: UNITS.map((unit) => sumOf(lines.filter((line) => line.unit === unit))),
            unknownUnits,
          }).toEqual({ before, kinds, zeros: [], sums: [0, 0, 0], unknownUnits: [] });
          booked.push(...more);
        }
        const dues = region.dues();
        const said = dues.map(({ unit, concerns }) =>
          sumOf(booked.filter((one) => one.unit === unit && one.concerns === concerns))
        );
        expect(said).toEqual(dues.map(({ amount }) => amount));
      }
    }),
    { numRuns: 1000 }
  );
});

const january: UnitDue = { unit: "Ås", concerns: FIRST, amount: 100_000 };

test("80/20 from January, decided in March, is one correction a booked month", () => {
  const first = bookDues([], FIRST, [january], "invoices") as Booking[];
  const second = bookDues(
    first,
    FIRST + 2,
    [
      { ...january, amount: 20_000 },
      { ...january, concerns: FIRST + 2, amount: 7_500 },
    ],
    "rule"
  );
  expect(second).toEqual([
    { unit: "Ås", concerns: FIRST, amount: -80_000, period: FIRST + 2, kind: "rule" },
    { unit: "Ås", concerns: FIRST + 2, amount: 7_500, period: FIRST + 2, kind: "ordinary" },
  ]);
});

test("a closed period is refused, with the one that is open", () => {
  const first = bookDues([], FIRST + 1, [january], "invoices") as Booking[];
  expect(bookDues(first, FIRST, [january], "rule")).toEqual({
    code: "closedPeriod",
    period: FIRST,
    open: FIRST + 1,
  });
});

test("a unit that nobody has said how to book is left out and told of, with its amount", () => {
  const bookings = bookDues([], FIRST, [january, { ...january, unit: "Ny" }], "rule") as Booking[];
  const { lines, unknownUnits, unknownAmount } = voucherLines(bookings, units, codes);
  expect(lines.map(({ unit }) => unit)).toEqual(["Ås", "Ås"]);
  expect([unknownUnits, unknownAmount]).toEqual([["Ny"], 100_000]);
});

test("omföring within the region and deduction from a private vårdcentral, by the region's own codes", () => {
  const bookings = bookDues([], FIRST, [january, { ...january, unit: UNITS[2]! }], "rule");
  const { lines } = voucherLines(bookings as Booking[], units, codes);
  const seen = lines.map(({ konto, ansvar, motpart, amount }) => [konto, ansvar, motpart, amount]);
  expect(seen).toEqual([
    ["5811", "0030", "", 100_000],
    ["5811", "9000", "0030", -100_000],
    ["1890", "P9", "", 100_000],
    ["5531", "9000", "P9", -100_000],
  ]);
  expect(lines[0]!.text).toBe("Nätläkare 201901 Ås");
});

const head = {
  company: "Region Ö",
  organisationNumber: "232100-0000",
  series: "N",
  today: dayOf(2019, 3, 4),
  version: "1.2.3",
  title: () => "Omföring",
};

test("a SIE file, line by line", () => {
  const bookings = bookDues([], FIRST, [january], "rule") as Booking[];
  const { lines } = voucherLines(bookings, units, codes);
  expect((sieText(lines, head) as string).split("\r\n")).toEqual([
    "#FLAGGA 0",
    '#PROGRAM "Nätläkarkalkyl" "1.2.3"',
    "#FORMAT PC8",
    "#GEN 20190304",
    "#SIETYP 4",
    '#ORGNR "232100-0000"',
    '#FNAMN "Region Ö"',
    '#DIM 1 "Ansvar"',
    '#OBJEKT 1 "0030" "0030"',
    '#OBJEKT 1 "9000" "9000"',
    '#DIM 20 "Motpart"',
    '#OBJEKT 20 "0030" "0030"',
    '#VER "N" "" 20190131 "Omföring"',
    "{",
    '   #TRANS 5811 {1 "0030"} 1000.00 20190131 "Nätläkare 201901 Ås"',
    '   #TRANS 5811 {1 "9000" 20 "0030"} -1000.00 20190131 "Nätläkare 201901 Ås"',
    "}",
    "",
  ]);
});

/** Reads as the format says: fields apart by blanks, quoted texts, objects in braces. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/\{[^}]*\}|"((?:\\"|[^"])*)"|\S+/g)].map(([whole, text]) =>
    text === undefined ? whole! : text.replace(/\\"/g, '"')
  );
}

test("whatever the texts are, each line of a SIE file has its fields, and vouchers sum to zero", () => {
  const texts = fc.string({ unit: "grapheme", maxLength: 20 });
  fc.assert(
    fc.property(texts, texts, fc.integer({ min: 1, max: 1e12 }), (unit, text, amount) => {
      const one: Booking = { unit, concerns: FIRST, period: FIRST, kind: "ordinary", amount };
      const known = new Map([[unit, units.get("Ås")!]]);
      const coded = { ...codes, public: { ...codes.public, unit: { ...coding("5811"), text } } };
      const file = sieText(voucherLines([one], known, coded).lines, head) as string;
      const rows = file.trimEnd().split("\r\n").map(fieldsOf);
      const amounts = rows.filter(([label]) => label === "#TRANS").map((row) => row[3]!);
      expect(rows.filter(([label]) => label === "#TRANS").map(({ length }) => length)).toEqual([
        6, 6,
      ]);
      expect(amounts).toEqual([amounts[0], `-${amounts[0]}`]);
      expect(Math.round(Number(amounts[0]) * 100)).toBe(amount);
    })
  );
});

test("lines without an account, or that do not balance, make no file", () => {
  const bookings = bookDues([], FIRST, [january], "rule") as Booking[];
  const { lines } = voucherLines(bookings, units, codes);
  expect(sieText([{ ...lines[0]!, konto: "" }], head)).toEqual({
    code: "noAccount",
    unit: "Ås",
    konto: "",
  });
  expect(sieText(lines.slice(1), head)).toEqual({
    code: "unbalanced",
    period: FIRST,
    amount: -100_000,
  });
});

test.each([
  ["ÅÄÖåäöéüÉ", [0x8f, 0x8e, 0x99, 0x86, 0x84, 0x94, 0x82, 0x81, 0x90]],
  ["a\u030a", [0x86]],
  ["A–z", [0x41, 0x3f, 0x7a]],
])("%s in code page 437", (text, bytes) => {
  expect([...toCodePage437(text)]).toEqual(bytes);
});
