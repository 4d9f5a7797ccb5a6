import { calculateInIronCalc } from "../../support/ironCalc";
import { describeWithLibreOffice, LibreOffice, type ShownSheets } from "../../support/libreOffice";
import { toPlainWorkbook } from "../../support/plainWorkbook";
import { column, LivingBook, type TestCall } from "./livingBook";
import { cellsAt, expectSame } from "./sameAnswers";

const YEARS = column([2017, 2018, 2019, 2020]);
const MONTHS = column(
  Array.from({ length: 30 }, (_, i) => 201801 + (i % 12) + 100 * Math.floor(i / 12))
);
const SEASON = column(
  Array.from({ length: 30 }, (_, i) => (i < 3 ? 0 : 900 + ((i * 37) % 11) * 40 + i * 9))
);
const OWN_TARIFFS = [
  ["Från", "Yrke", "Belopp", "Till"],
  [43101, "läkare", 640, ""],
  [43831, "läkare", 512.5, 44196],
  [43101, "övriga legitimerade", 290, ""],
  [43101, "SJ", 310, ""],
  [44197, "läkare", 480, ""],
];
const OWN_SOURCES = [
  ["Källa", "Från", "Yrke", "Belopp", "Till"],
  ["Avtal 12", 43101, "läkare", 640, 43999],
  ["", 43101, "övriga legitimerade", 290, ""],
  [2019, 43831, "SJ", 310, ""],
];

const CALLS: readonly TestCall[] = [
  { id: "TARIFF", args: [column([43738, 43739, 201910, 20170630, "2017-07-01", ""])] },
  { id: "TARIFF", args: ["2019-09-30", [["läkare", "Psykolog", "sj", "PT", "TO"]]] },
  {
    id: "TARIFF",
    args: [
      "2019-10-01",
      [["läkare"], ["kurator"], ["psykoterapeut"], ["övrig"], ["SJUKSKÖTERSKA"]],
      column([100, 99.9, 0, 0, 300]),
    ],
  },
  {
    id: "TARIFF",
    args: [column([43100, 43101, 43900, 44196, 44197]), [["LK", "SJ", "DT"]], null, OWN_TARIFFS],
  },
  { id: "TARIFF", args: [[[43800]], null, [[120]], 450] },
  { id: "TARIFF", args: [[[43800]], null, null, [[475]]] },
  { id: "ALLOCATE_SPLIT", args: [12500000, [[80, 20]]] },
  { id: "ALLOCATE_SPLIT", args: [column([0.01, 0.04, -0.03, 100.005, 0, "", 1e9]), [[0.8, 0.2]]] },
  { id: "ALLOCATE_SPLIT", args: [25, [[1500, 1500, 900, 500, 500, 200]], 0] },
  { id: "ALLOCATE_SPLIT", args: [26, column([1500, 1500, 900, 500, 500, 200]), 0] },
  {
    id: "ALLOCATE_SPLIT",
    args: [
      100,
      [
        [5117, 4400],
        [162, 161],
      ],
      0,
    ],
  },
  { id: "ALLOCATE_SPLIT", args: [[[9999, 1.01, -7]], column([75, 25, 0]), 0] },
  {
    id: "ALLOCATE_SPLIT",
    args: [
      column([12345.67, "x", 10, 0]),
      [
        [1.0345, 0.9871],
        [1, 2],
        [0, 0],
        [0, 0],
      ],
    ],
  },
  { id: "ALLOCATE_SPLIT", args: [232558, [[60, 40]], -3] },
  {
    id: "ALLOCATE_SPLIT",
    args: [column([0.01, 0.01, "", 0.01, -0.02]), [[1, 1, 1]], null, "löpande"],
  },
  { id: "ALLOCATE_SPLIT", args: [column([20, 93, 7]), [[20, 352, 6, 3, 3, 3]], 0, "running"] },
  { id: "ALLOCATE_CHANGE", args: [column([100.01, 33.33, ""]), [[100, 0]], [[80, 20]]] },
  { id: "ALLOCATE_CHANGE", args: [7, [[1, 1, 1]], [[1, 2, 4]], 0] },
  ...["half-trend", "run-rate", "oförändrad", "drift", "cagr", "dämpad", 0.05].map((method) => ({
    id: "PROJECT_COST" as const,
    args: [YEARS, column([2900, 8700, 23700, 28216]), 3, method],
  })),
  {
    id: "PROJECT_COST",
    args: [
      YEARS,
      [
        ["LK", "PS"],
        [2900, ""],
        [8700, 0],
        [20000, 1200],
        [24000, 1500],
      ],
      2,
      [["cagr"]],
      null,
      [[60, 100]],
    ],
  },
  { id: "PROJECT_COST", args: [column([2017, 2018, 2019]), column([100, 200, 400])] },
  { id: "PROJECT_COST", args: [column([2016]), column([100]), 3, "flat"] },
  { id: "PROJECT_COST", args: [MONTHS, SEASON, 14, "säsong"] },
  { id: "PROJECT_COST", args: [MONTHS, SEASON, 8, null, [["SJ"]], null, null, 0.95] },
  {
    id: "PROJECT_COST",
    args: [column(["2019-06", "2019-07", "2019-08"]), column([10, 20, 30]), 4],
  },
  {
    id: "PROJECT_COST",
    args: [YEARS, column([2900, 8700, 23700, 28216]), 2, null, null, null, OWN_TARIFFS],
  },
  ...["shapley", "bennet", "lmdi", "laspeyres", "paasche"].flatMap((method) => [
    {
      id: "DECOMPOSE_COST" as const,
      args: [2900, 2400000 / 2900, 23700, 10500000 / 23700, method],
    },
    {
      id: "DECOMPOSE_COST" as const,
      args: [
        column([30, 20, 0, 5]),
        column([10, 40, "", 3]),
        column([80, 16, 7, 0]),
        column([40, 40, 2, ""]),
        method,
      ],
    },
  ]),
  ...["2017-06-30", "2017-07-01", "2019-10-01"].map((day) => ({
    id: "TARIFF_SOURCE" as const,
    args: [day],
  })),
  { id: "TARIFF_SOURCE", args: [[[43800]], [["psykoterapeut"]]] },
  { id: "TARIFF_SOURCE", args: ["2019-10-01", "övriga legitimerade"] },
  { id: "TARIFF_SOURCE", args: [[[""]], [["SJ"]]] },
  { id: "TARIFF_SOURCE", args: [43800, null, 450] },
  { id: "TARIFF_SOURCE", args: [43800, [["LK"]], OWN_TARIFFS] },
  ...["LK", "SJ", "DT"].map((profession) => ({
    id: "TARIFF_SOURCE" as const,
    args: [43850, profession, OWN_SOURCES],
  })),
  { id: "BREAK_EVEN", args: [500, 1500] },
  { id: "BREAK_EVEN", args: [[[443.03797]], 1500, 0.2, 25000, 100000] },
];

const book = new LivingBook();
const cases = CALLS.map((call) => ({ call, area: book.add(call), name: nameOf(call) }));

function nameOf({ id, args }: TestCall): string {
  const text = args.map((arg) => (Array.isArray(arg) ? JSON.stringify(arg).slice(0, 40) : arg));
  return `${id}(${text.join("; ")})`;
}

describe("IronCalc gives the engine's answers", () => {
  const sheets = calculateInIronCalc(book.typed);
  test.each(cases)("$name", ({ call, area }) => expectSame(cellsAt(sheets, area), call));
});

describeWithLibreOffice("LibreOffice gives the engine's answers", () => {
  const office = new LibreOffice();
  let sheets: ShownSheets;
  beforeAll(async () => {
    [sheets] = (await office.recalculate(toPlainWorkbook(book.typed))) as [ShownSheets];
  });
  afterAll(() => office.close());
  test.each(cases)("$name", ({ call, area }) => expectSame(cellsAt(sheets, area), call));
});
