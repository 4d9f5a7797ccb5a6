import fc from "fast-check";

export const persons = fc.record({
  date: fc.date({
    min: new Date("1900-01-01T00:00:00Z"),
    max: new Date("2026-11-22T00:00:00Z"),
    noInvalidDate: true,
  }),
  serial: fc.integer({ min: 1, max: 999 }),
});

/** Written apart from the code: the check digit makes the doubled digits' sum end in 0. */
export function numberOf(date: Date, serial: number): string {
  const iso = date.toISOString().slice(0, 10).replace(/-/g, "");
  const nine = iso.slice(2) + String(serial).padStart(3, "0");
  const sum = [...nine]
    .map((digit, i) => String(Number(digit) * (i % 2 ? 1 : 2)))
    .join("")
    .split("")
    .reduce((total, digit) => total + Number(digit), 0);
  return `${iso}-${nine.slice(6)}${(10 - (sum % 10)) % 10}`;
}
