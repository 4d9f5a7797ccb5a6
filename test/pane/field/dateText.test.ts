import { monthOf } from "../../../src/core/calendar";
import { readDate, readMonth } from "../../../src/pane/field/dateText";

test.each([
  ["2022-01-01", "2022-01-01"],
  [" 20220101 ", "2022-01-01"],
  ["2024-02-29", "2024-02-29"],
  ["2023-02-29", null],
  ["2022-1-1", "2022-01-01"],
  ["17 juni 2020", "2020-06-17"],
  ["den 17:e Juni 2020", "2020-06-17"],
  ["1 sept. 2021", "2021-09-01"],
  ["17 June 2020", "2020-06-17"],
  ["June 17, 2020", "2020-06-17"],
  ["31 juni 2020", null],
  ["17 marsipan 2020", null],
  ["17/6 2020", null],
  ["juni 2020", null],
  ["0001-01-01", null],
  ["2101-01-01", null],
  ["1 jan 2022", "2022-01-01"],
  ["i går", null],
  ["", null],
])("%p is the day %p", (text, expected) => {
  expect(readDate(text)).toBe(expected);
});

test.each([
  ["2020-05", monthOf(2020, 5)],
  ["202005", monthOf(2020, 5)],
  ["2020-13", null],
  ["2020", monthOf(2020, 12)],
  [" 2019 ", monthOf(2019, 12)],
  ["1989", null],
  ["20", null],
])("%p is the month %p", (text, expected) => {
  expect(readMonth(text)).toBe(expected);
});
