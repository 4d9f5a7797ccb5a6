import { dayOfIso } from "../../../src/core/calendar";
import { inOneGo } from "../../../src/core/steps";
import { indexListing, listedAt, type ListingRow } from "../../../src/invoices/core/listing";
import { key, line, text } from "../lines";

function row(patient: number, from: string, to: string | null, unit: string): ListingRow {
  return {
    patient: key(patient),
    from: dayOfIso(from),
    to: to === null ? null : dayOfIso(to),
    unit: text(unit),
    group: null,
  };
}

const listing = inOneGo(
  indexListing([
    row(1, "2025-01-01", "2026-03-01", "Köping"),
    row(1, "2026-03-02", null, "Sala"),
    row(2, "2026-01-01", "2026-01-31", "Köping"),
    row(3, "2026-01-01", null, "Köping"),
    row(3, "2026-03-01", null, "Sala"),
    row(4, "2026-01-01", null, "Köping"),
    row(4, "2026-03-01", null, "Köping"),
  ])
);

test.each([
  [1, "2026-03-01", "Köping"],
  [1, "2026-03-02", "Sala"],
  [1, "2024-12-31", "notThatDay"],
  [2, "2026-01-31", "Köping"],
  [2, "2026-02-01", "notThatDay"],
  [3, "2026-02-28", "Köping"],
  [3, "2026-03-01", "severalUnits"],
  [4, "2026-03-01", "Köping"],
  [9, "2026-03-01", "unknownPatient"],
  [null, "2026-03-01", "noPatient"],
])("patient %p on %s: %s", (patient, day, answer) => {
  const listed = listedAt(
    line({ patient: patient === null ? null : key(patient), visited: dayOfIso(day) }),
    listing
  );
  expect(listed.unit ?? ("reason" in listed && listed.reason)).toBe(answer);
});

test("what the file itself says needs no table", () => {
  expect(listedAt(line({ patient: null, listedUnit: text("Sala") }), listing)).toEqual({
    unit: "Sala",
    group: null,
  });
});
