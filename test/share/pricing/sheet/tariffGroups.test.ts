import fc from "fast-check";
import { dayOf, dayOfIso } from "../../../../src/core/calendar";
import { constantTariff, findTariff, type TariffSchedule } from "../../../../src/core/tariff";
import { findProfession, professionGroups } from "../../../../src/data/professions";
import { nationalSchedule } from "../../../../src/data/tariffs";
import { readTariffs } from "../../../../src/formula/tariffTable";
import { groupTariffs } from "../../../../src/share/pricing/sheet/tariffGroups";

function own(...rows: unknown[][]): TariffSchedule {
  const schedule = readTariffs([["Från", "Till", "Yrke", "Belopp"], ...rows]);
  if (!schedule.ok) throw new Error(schedule.fault.code);
  return schedule.value;
}

const gaps = own(
  ["2018-01-01", "2018-12-31", "LK", 500],
  ["2020-01-01", "", "LK", 400],
  ["2018-01-01", "", "övriga legitimerade", 300],
  ["2019-06-01", "2019-06-30", "SJ", 200]
);

test.each([
  ["the national schedule", nationalSchedule],
  ["own tariffs with gaps, a group and an exception from it", gaps],
  ["a constant price", constantTariff(450, professionGroups)],
])(
  "%s: exactly one row answers where there is a tariff, none where there is none",
  (_, schedule) => {
    const { prices, professions } = groupTariffs(schedule, ["Kurator"], "sv", "alla");
    fc.assert(
      fc.property(
        fc.constantFrom(...professions),
        fc.integer({ min: dayOf(2015, 1, 1), max: dayOf(2026, 1, 1) }),
        ({ text, group }, day) => {
          const found = prices.filter(
            (price) => price.group === group && price.from <= day && day <= price.to
          );
          const tariff = findTariff(schedule, findProfession(text)!, day);
          expect(found.map(({ amount }) => amount)).toEqual(tariff.ok ? [tariff.value.amount] : []);
        }
      ),
      { numRuns: 1000 }
    );
  }
);

test("national prices carry their sources, own ones their rows", () => {
  const national = groupTariffs(nationalSchedule, [], "sv", "alla").prices;
  expect(national.every(({ source, row }) => source !== null && row === null)).toBe(true);
  const owned = groupTariffs(gaps, [], "sv", "alla").prices;
  expect(owned.find(({ from }) => from === dayOfIso("2019-06-01"))).toMatchObject({
    row: 5,
    source: null,
  });
});

test("words are there once, whatever their case, and the user's own too", () => {
  const words = groupTariffs(
    nationalSchedule,
    ["LÄKARE", "Kurator", "zebra"],
    "sv",
    "alla"
  ).professions;
  const folded = words.map(({ text }) => text.toLowerCase());
  expect(new Set(folded).size).toBe(folded.length);
  expect(folded).toContain("kurator");
  expect(folded).not.toContain("zebra");
});
