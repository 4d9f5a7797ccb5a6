import type { Booking } from "../../../src/invoices/core/bookings";
import { periodBookings } from "../../../src/invoices/core/periodBookings";

const A = { unit: "A", concerns: 100, amount: 500 };
const BOOKED: Booking = { ...A, period: 100, kind: "ordinary" };

function proposed(...given: Parameters<typeof periodBookings>) {
  const found = periodBookings(...given);
  if ("code" in found) throw new Error(found.code);
  return found;
}

test("a month that no file of the run is of stays as it was booked", () => {
  const dues = [{ unit: "A", concerns: 101, amount: 300 }];
  expect(proposed([BOOKED], 101, dues, "invoices")).toEqual({
    before: [BOOKED],
    proposed: [{ ...dues[0], period: 101, kind: "ordinary" }],
    less: [],
  });
});

test("months after the period are not due yet", () => {
  const dues = [A, { unit: "A", concerns: 101, amount: 300 }];
  expect(proposed([], 100, dues, "invoices").proposed).toEqual([BOOKED]);
});

test("less than has been booked is a correction, and is told of: a file may be missing", () => {
  const found = proposed([BOOKED], 101, [{ ...A, amount: 450 }], "rule");
  expect(found.proposed).toEqual([{ ...A, amount: -50, period: 101, kind: "rule" }]);
  expect(found.less).toEqual([100]);
});

test("a period before the open one cannot be booked in", () => {
  expect(periodBookings([{ ...BOOKED, period: 102 }], 101, [A], "invoices")).toEqual({
    code: "closedPeriod",
    period: 101,
    open: 102,
  });
});
