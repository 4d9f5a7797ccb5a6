import fc from "fast-check";
import { isError, Problems } from "../../../src/reading/sheet/problems";
import type {
  ReadingCode,
  ReadingDetail,
  ReadingPlace,
} from "../../../src/reading/sheet/readingProblem";
import { read, readTelling, type Rows, sheetOf } from "./sheet";

const periods = fc.constantFrom<unknown>(
  43525,
  201903,
  "2019-04",
  "maj 2019",
  "",
  "i våras",
  "#REF!",
  2019,
  "Summa"
);
const units = fc.constantFrom<unknown>("Ås", "Berg", "okänd", "", 4110, "#N/A", "<b>", "=1+1");
const professions = fc.constantFrom<unknown>("LK", "läkare", "Psykolog", "", "Häxa");
const contacts = fc.oneof(
  fc.integer({ min: -5, max: 500 }),
  fc.constantFrom<unknown>("", "1 200", "-", "tio", 1e6, "#VALUE!")
);
const costs = fc.oneof(
  fc.integer({ min: -50_000, max: 5_000_000 }).map((ore) => ore / 100),
  fc.constantFrom<unknown>("", "4 400,50", "1,234", "gratis", 1e15)
);

const HEADINGS = ["Period", "Vårdcentral", "Yrke", "Kontakter", "Kostnad (kr)"];
const EXTRA = ["Kommentar", "Vårdgivare", "Fakturanr", ""];
const tables = fc.array(fc.tuple(periods, units, professions, contacts, costs), { maxLength: 12 });

/** A blank label may stand for the one above it: then order does make a difference. */
const labelled = tables.map((rows) =>
  rows.filter(([period, unit, profession]) => ![period, unit, profession].includes(""))
);

function rowsOf(reading: ReturnType<typeof read>): number {
  return reading.sources[0]!.rowsRead + reading.sources[0]!.rowsSkipped;
}

/** Cells of one kind are told together: here each is heard as it is found. */
class EachProblem extends Problems {
  readonly rows: (readonly [row: number | null, code: ReadingCode])[] = [];

  override report(place: ReadingPlace, detail: ReadingDetail): void {
    this.rows.push([place.row, detail.code]);
    super.report(place, detail);
  }

  override take(others: Problems): void {
    super.take(others);
    for (const { row, code } of others.inOrder([])) this.rows.push([row, code]);
  }
}

/** Warnings of rows that others already say, or that say nothing. */
const LEFT_OUT: readonly string[] = ["row.total", "row.noValues", "period.total"];

test("every row that is not blank is read, or left out and told of", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      // Below the last number text is a note.
      const each = new EachProblem();
      const sheet = sheetOf([HEADINGS, ...rows, [43525, "Ås", "LK", 1, 440]]);
      const reading = readTelling(each, sheet);
      const filled = rows.filter((row) => row.some((cell) => cell !== ""));
      expect(rowsOf(reading)).toBe(filled.length + 1);
      const lost = each.rows.filter(
        ([row, code]) => row !== null && (isError(code) || LEFT_OUT.includes(code))
      );
      expect(new Set(lost.map(([row]) => row)).size).toBe(reading.sources[0]!.rowsSkipped);
    })
  );
});

test("what is read adds up: no contact and no öre goes missing on the way", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const { data, sources } = read(sheetOf([HEADINGS, ...rows]));
      const sum = (key: "contacts" | "cost") =>
        (data?.observations ?? []).reduce((total, each) => total + (each[key] ?? 0), 0);
      expect(sum("contacts")).toBe(sources[0]!.contacts ?? 0);
      expect(sum("cost")).toBe(sources[0]!.cost ?? 0);
    })
  );
});

test("the order of columns, and columns that say nothing, make no difference", () => {
  const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9 });
  fc.assert(
    fc.property(labelled, orders, (rows, order) => {
      const wide: Rows = [
        [...HEADINGS, ...EXTRA],
        ...rows.map((row) => [...row, "text", "Bolaget AB", 12, ""]),
      ];
      const shuffled = wide.map((row) => order.map((column) => row[column]));
      const plain = read(sheetOf([HEADINGS, ...rows]));
      const other = read(sheetOf(shuffled));
      expect(other.data).toEqual(plain.data);
      const tell = ({ problems }: typeof plain) =>
        problems.map(({ code, row, column, value }) => `${code} ${row} ${column} ${value}`).sort();
      expect(tell(other)).toEqual(tell(plain));
    })
  );
});

test("rows in any order are the same observations", () => {
  const inTwoOrders = labelled.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
  );
  fc.assert(
    fc.property(inTwoOrders, ([rows, shuffled]) => {
      const lines = (of: Rows) => {
        const { data } = read(sheetOf([HEADINGS, ...of]));
        const name = (unit: number | null) => data!.units[unit!]!;
        return (data?.observations ?? [])
          .map(({ unit, ...rest }) =>
            JSON.stringify({ ...rest, unit: name(unit).unlisted || name(unit).id })
          )
          .sort();
      };
      // Years and months in equal number are a matter of which comes first.
      const months = rows.filter(([period]) => period !== 2019);
      const same = shuffled.filter(([period]) => period !== 2019);
      expect(lines(same)).toEqual(lines(months));
    })
  );
});
