import { monthOf } from "../../../src/core/calendar";
import { readDate, readMonth } from "../../../src/pane/field/dateText";

test.each([
  ["2022-01-01", "2022-01-01"],
  [" 20220101 ", "2022-01-01"],
  ["2024-02-29", "2024-02-29"],
  ["2023-02-29", null],
  ["2022-1-1", null],
  ["0001-01-01", null],
  ["2101-01-01", null],
  ["1 jan 2022", null],
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
