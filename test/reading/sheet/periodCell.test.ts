import { isoOf } from "../../../src/core/calendar";
import { readMonthNumber, readTime } from "../../../src/reading/sheet/periodCell";

function written(cell: string | number | boolean | null, format?: string): string {
  const time = readTime(cell, format);
  if (typeof time === "string") return time;
  const { unit, first, mark } = time;
  const length = { year: 4, month: 7, day: 10 }[unit];
  return `${isoOf(first).slice(0, length)}${mark === null ? "" : ` ${mark}`}`;
}

describe("a period is read", () => {
  test.each([
    [2019, "2019"],
    ["2019", "2019"],
    [" 2019 ", "2019"],
    ["2020 (prognos)", "2020 forecast"],
    ["2020 (prognos juni)", "2020 forecast"],
    ["2020 (prognos, mars)", "2020 forecast"],
    ["2020 (regionens prognos)", "2020 forecast"],
    ["juni 2020 (prognos)", "2020-06 forecast"],
    ["2020 prognos", "2020 forecast"],
    ["Prognos 2020", "2020 forecast"],
    ["2020*", "2020"],
    ["2019 utfall", "2019 outcome"],
    ["Helår 2019", "2019"],
    ["År 2019", "2019"],
    ["2020 (forecast)", "2020 forecast"],
    ["2020, prognos", "2020 forecast"],
    ["2020 – prognos", "2020 forecast"],
    ["prognos: 2020", "2020 forecast"],
    ["2020 [Prognos]", "2020 forecast"],
    ["PROGNOS 2020", "2020 forecast"],
    ["helårsprognos 2020", "2020 forecast"],
    ["Helårsprognos (2020)", "2020 forecast"],
    ["2020 årsprognos", "2020 forecast"],
    ["Prog 2020", "2020 forecast"],
    ["2020 prog.", "2020 forecast"],
    ["Progn. 2020", "2020 forecast"],
    ["2020P", "2020 forecast"],
    ["2020p", "2020 forecast"],
    ["2020 P", "2020 forecast"],
    ["2020F", "2020 forecast"],
    ["2020 (P)", "2020 forecast"],
    ["2020 estimate", "2020 forecast"],
    ["Estimated 2020", "2020 forecast"],
    ["2020 (uppskattat)", "2020 forecast"],
    ["2020 bedömning", "2020 forecast"],
    ["2020 utfall + prognos", "2020 forecast"],
    ["2020 prel", "2020 outcome"],
    ["2020 (preliminärt)", "2020 outcome"],
    ["2020 prel. utfall", "2020 outcome"],
    ["2020 prel. prognos", "2020 forecast"],
    ["2019 actual", "2019 outcome"],
    ["Bokslut 2019", "2019 outcome"],
    ["2019 budget", "2019 other"],
    ["Budget 2019", "2019 other"],
    ["2019 (tilläggsbudget)", "2019 other"],
    ["2019B", "2019 other"],
    ["prognos mars 2020", "2020-03 forecast"],
    ["2020-06 (prognos)", "2020-06 forecast"],
    ["202006 prognos", "2020-06 forecast"],
    [201903, "2019-03"],
    ["201903", "2019-03"],
    ["2019-03", "2019-03"],
    ["2019-3", "2019-03"],
    ["2019/03", "2019-03"],
    ["2019.03", "2019-03"],
    ["2019M03", "2019-03"],
    ["03/2019", "2019-03"],
    ["mars 2019", "2019-03"],
    ["Mars\u00a02019", "2019-03"],
    ["2019 mars", "2019-03"],
    ["mar-19", "2019-03"],
    ["mar 19", "2019-03"],
    ["March 2019", "2019-03"],
    ["maj 2019", "2019-05"],
    ["May 2019", "2019-05"],
    ["okt. 2019", "2019-10"],
    ["Oct 2019", "2019-10"],
    ["juni 2020 (prognos)", "2020-06 forecast"],
    ["januari2020", "2020-01"],
    [43525, "2019-03-01"],
    [43525.75, "2019-03-01"],
    [20190331, "2019-03-31"],
    ["2019-03-31", "2019-03-31"],
    ["2019-03-31 12:30", "2019-03-31"],
    ["20190331", "2019-03-31"],
    ["2019/03/31", "2019-03-31"],
    ["31.3.2019", "2019-03-31"],
  ])("%j is %s", (cell, expected) => {
    expect(written(cell)).toBe(expected);
  });

  test.each([
    [43831, "yyyy", "2020"],
    [43831, "[$-41D]åååå", "2020"],
    [43831, "yyyy-mm", "2020-01-01"],
    [43831, "mmm yy", "2020-01-01"],
    [43831, 'yyyy "år"', "2020"],
    [2020, '0" (prognos)"', "2020 forecast"],
    [202006, '0" prel."', "2020-06 outcome"],
  ])("%j shown as %s is %s", (cell, format, expected) => {
    expect(written(cell, format)).toBe(expected);
  });
});

test.each([
  [null, "blank"],
  ["", "blank"],
  ["  ", "blank"],
  ["Budget", "unreadable"],
  ["Prognos per maj 2020", "unreadable"],
  ["2020P03", "unreadable"],
  ["P3 2020", "unreadable"],
  ["2020X", "unreadable"],
  ["Prognos", "unreadable"],
  ["Q1 2019", "unreadable"],
  ["2019-13", "unreadable"],
  [201913, "unreadable"],
  ["2019-02-30", "unreadable"],
  ["3/4/2019", "unreadable"],
  ["v. 12 2019", "unreadable"],
  ["igår", "unreadable"],
  [true, "unreadable"],
  [0, "outOfRange"],
  [17, "outOfRange"],
  ["1989", "outOfRange"],
  ["2101-01", "outOfRange"],
  ["1890-05-01", "outOfRange"],
])("%j is %s", (cell, expected) => {
  expect(written(cell)).toBe(expected);
});

test.each([
  [1, 1],
  ["01", 1],
  ["12", 12],
  ["maj", 5],
  ["December", 12],
  ["sept.", 9],
  [13, null],
  [0, null],
  ["2019-03", null],
  [201903, null],
  [null, null],
])("the number of the month %j is %p", (cell, month) => {
  expect(readMonthNumber(cell)).toBe(month);
});
