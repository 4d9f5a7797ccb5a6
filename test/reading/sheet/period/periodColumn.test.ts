import { inOneGo } from "../../../../src/core/steps";
import type { ReadingChoices } from "../../../../src/core/scenario/workspace";
import { readPeriodColumn } from "../../../../src/reading/sheet/period/periodColumn";
import { yearIn } from "../../../../src/reading/sheet/period/timeContext";

type Cells = readonly (string | number | null)[];

test.each<readonly [string, Cells, string | null]>([
  ["years", [2017, 2018, 2019], "year"],
  ["years, old ones among them", [2009, 2010, 2011, 2012, 2013], "year"],
  ["one year that can be nothing else", [2001, 2002, 2019], "year"],
  ["a year before and one after", [1999, 2001], "year"],
  ["ÅÅMM over two years", [1901, 1912, 2001, 2012, 2101], "ÅÅMM"],
  ["ÅÅMM as text", ["1912", "2001"], "ÅÅMM"],
  ["a year that nobody has had", [2101], "ÅÅMM"],
  ["twelve of both", [2001, 2002, 2003, 2012], null],
  ["one of both", ["2010"], null],
  ["nothing of four digits", ["mars", 43525, null, 201903], "year"],
])("four digits: %s", (_, cells, four) => {
  expect(inOneGo(readPeriodColumn("Period", cells)).four).toBe(four);
});

test.each<readonly [string, Cells, string | null]>([
  ["ÅÅÅÅMM", [201901, 201912, 202001], "ÅÅÅÅMM"],
  ["ÅÅMMDD", [200108, 200131, 190115], "ÅÅMMDD"],
  ["ÅÅMMDD as text", ["200108", "200215"], "ÅÅMMDD"],
  ["both", [200108, 200101], null],
  ["one of each", [201901, 200131], "ÅÅÅÅMM"],
])("six digits: %s", (_, cells, six) => {
  expect(inOneGo(readPeriodColumn("Period", cells)).six).toBe(six);
});

test.each<readonly [string, Cells, boolean | null]>([
  ["one day above 12", ["3/1 2020", "13/1 2020"], true],
  ["one month above 12", ["1/3/2020", "1/13/2020"], false],
  ["none above 12", ["3/1 2020", "4/2 2020"], null],
  ["some of each", ["13/1 2020", "1/13 2020"], null],
])("day or month first: %s", (_, cells, dayFirst) => {
  expect(inOneGo(readPeriodColumn("Datum", cells)).dayFirst).toBe(dayFirst);
});

test.each<readonly [string, ReadingChoices, object]>([
  ["Period", { digits: "ÅÅMM" }, { four: "ÅÅMM", six: null }],
  ["Period", { digits: "year" }, { four: "year", six: "ÅÅÅÅMM" }],
  ["Period", { digits: "ÅÅMMDD" }, { four: null, six: "ÅÅMMDD" }],
  ["Period", { dayFirst: false }, { dayFirst: false }],
  ["Period (ÅÅMM)", {}, { four: "ÅÅMM", six: null }],
  ["Datum ÅÅMMDD", {}, { four: null, six: "ÅÅMMDD" }],
  ["YYYYMM", {}, { four: null, six: "ÅÅÅÅMM" }],
  ["ÅÅMM", { digits: "year" }, { four: "year" }],
])("%s with %j decides", (heading, choices, expected) => {
  const reading = inOneGo(readPeriodColumn(heading, [2001, 200108, "3/1 2020"], choices));
  expect(reading).toMatchObject(expected);
});

test.each([
  ["Nätläkare 2019", 2019],
  ["2019", 2019],
  ["Utfall_2019", 2019],
  ["Utfall jan–dec 2019 (tkr)", 2019],
  ["2019-01-01 – 2019-12-31", 2019],
  ["Nätläkare 2018–2019", null],
  ["Uttag 2020-01-15", null],
  ["Uttag 2020-01-15: nätläkare 2019", 2019],
  ["Ärende 20190", null],
  ["2 019", null],
  ["1850", null],
  ["Blad1", null],
])("%s names the year %p", (text, year) => {
  expect(yearIn(text)).toBe(year);
});
