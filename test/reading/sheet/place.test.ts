import { overlap } from "../../../src/reading/sheet/place";

test.each([
  ["Blad1!A1:D4", "Blad1!A:D", true],
  ["Blad1!A1:D4", "Blad1!D4:E9", true],
  ["Blad1!$B$2", "Blad1!A:C", true],
  ["Blad1!2:3", "Blad1!AA1:AB2", true],
  ["Blad1!A1:D4", "Blad1!A5:D9", false],
  ["Blad1!A:C", "Blad1!D:F", false],
  ["Blad1!Z:Z", "Blad1!AA:AB", false],
  ["Blad1!A1:D4", "Blad2!A:D", false],
  ["Blad1!A1:D4", "Kontakter", false],
  ["Kontakter", "Kontakter", false],
])("%s and %s share cells: %s", (one, other, is) => {
  expect(overlap(one, other)).toBe(is);
  expect(overlap(other, one)).toBe(is);
});
