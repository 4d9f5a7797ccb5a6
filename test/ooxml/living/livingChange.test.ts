import { calculateInIronCalc } from "../../support/ironCalc";
import { describeWithLibreOffice, LibreOffice } from "../../support/libreOffice";
import { toPlainWorkbook } from "../../support/plainWorkbook";
import { column, LivingBook, type TestCall } from "./livingBook";
import { cellsAt, expectSame } from "./sameAnswers";

const TARIFFS = [
  ["Från", "Yrke", "Belopp"],
  [43739, "läkare", 501],
];
const YEARS = column([2017, 2018, 2019]);

/** What a committee may change: the call as it was copied, and as the cell is changed. */
const CHANGES: readonly {
  readonly what: string;
  readonly before: TestCall;
  readonly change: readonly [number, number];
  readonly after: TestCall;
}[] = [
  {
    what: "the split",
    before: { id: "ALLOCATE_SPLIT", args: [column([12500000.03, 7.01]), [[81, 19]]] },
    change: [19, 29],
    after: { id: "ALLOCATE_SPLIT", args: [column([12500000.03, 7.01]), [[81, 29]]] },
  },
  {
    what: "a share with more decimals than before",
    before: { id: "ALLOCATE_SPLIT", args: [column([99.99]), [[0.8, 0.2]]] },
    change: [0.2, 0.2125],
    after: { id: "ALLOCATE_SPLIT", args: [column([99.99]), [[0.8, 0.2125]]] },
  },
  {
    what: "the amount",
    before: { id: "ALLOCATE_CHANGE", args: [column([100.01]), [[1, 0]], [[4, 1]]] },
    change: [100.01, -3333.33],
    after: { id: "ALLOCATE_CHANGE", args: [column([-3333.33]), [[1, 0]], [[4, 1]]] },
  },
  {
    what: "the user's own tariff",
    before: { id: "TARIFF", args: [column([43800]), null, column([25]), TARIFFS] },
    change: [501, 443.5],
    after: {
      id: "TARIFF",
      args: [column([43800]), null, column([25]), [TARIFFS[0]!, [43739, "läkare", 443.5]]],
    },
  },
  {
    what: "the user's own tariff with its source",
    before: { id: "TARIFF_SOURCE", args: [column([43800]), null, TARIFFS] },
    change: [501, 443.5],
    after: {
      id: "TARIFF_SOURCE",
      args: [column([43800]), null, [TARIFFS[0]!, [43739, "läkare", 443.5]]],
    },
  },
  {
    what: "the day that a tariff's source is asked for",
    before: { id: "TARIFF_SOURCE", args: [column([43800]), [["SJ"]]] },
    change: [43800, 43000],
    after: { id: "TARIFF_SOURCE", args: [43000, "SJ"] },
  },
  {
    what: "the tariff that a forecast is priced at",
    before: {
      id: "PROJECT_COST",
      args: [YEARS, column([10, 20, 40]), 2, "cagr", null, null, TARIFFS],
    },
    change: [501, 450],
    after: { id: "PROJECT_COST", args: [YEARS, column([10, 20, 40]), 2, "cagr", null, null, 450] },
  },
  {
    what: "the volume of the last year",
    before: { id: "PROJECT_COST", args: [YEARS, column([10, 20, 40])] },
    change: [40, 35],
    after: { id: "PROJECT_COST", args: [YEARS, column([10, 20, 35])] },
  },
  {
    what: "a price",
    before: {
      id: "DECOMPOSE_COST",
      args: [column([3, 4]), column([10, 20]), column([5, 9]), column([11, 21])],
    },
    change: [21, 12.5],
    after: {
      id: "DECOMPOSE_COST",
      args: [column([3, 4]), column([10, 20]), column([5, 9]), column([11, 12.5])],
    },
  },
  {
    what: "the cost of a visit",
    before: { id: "BREAK_EVEN", args: [500, [[1500]], 0.2] },
    change: [1500, 1100],
    after: { id: "BREAK_EVEN", args: [500, 1100, 0.2] },
  },
];

const books = CHANGES.map(({ before, change: [from, to], after, what }) => {
  const book = new LivingBook();
  const area = book.add(before);
  book.change(from, to);
  return { what, after, area, typed: book.typed };
});

describe("a changed input gives what the engine gives for it", () => {
  test.each(books)("IronCalc: $what", ({ after, area, typed }) => {
    expectSame(cellsAt(calculateInIronCalc(typed), area), after);
  });

  test("the national tariff, changed in the table of the copy", () => {
    const book = new LivingBook();
    const area = book.add({ id: "TARIFF", args: [column([43739, 43738]), [["LK"]]] });
    book.change(500, 475);
    expect(cellsAt(calculateInIronCalc(book.typed), area)).toEqual([[475], [650]]);
  });

  test("the row of TARIFF_SOURCE follows the national tariff of the copy's table", () => {
    const book = new LivingBook();
    const area = book.add({ id: "TARIFF_SOURCE", args: [column([43739]), [["LK"]]] });
    book.change(500, 475);
    book.change("Sveriges Kommuner och Landsting", "SKR");
    expect(cellsAt(calculateInIronCalc(book.typed), area)).toEqual([
      [
        475,
        "2019-10-01",
        "",
        "Förändrad utomlänsersättning för digitala vårdtjänster",
        "SKR",
        "A",
        "2024",
      ],
    ]);
  });
});

describeWithLibreOffice("in LibreOffice too", () => {
  test("every change", async () => {
    const office = new LibreOffice();
    const sheets = await office.recalculate(...books.map(({ typed }) => toPlainWorkbook(typed)));
    office.close();
    books.forEach(({ after, area }, i) => expectSame(cellsAt(sheets[i]!, area), after));
  });
});
