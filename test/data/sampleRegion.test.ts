import { build } from "esbuild";
import { correlation, rankCorrelation } from "../../build/sampleRegion/correlation";
import { firstDayOf, isoOf, type Month, monthOf, yearAndMonth } from "../../src/core/calendar";
import { findTariff, netTariff } from "../../src/core/tariff";
import { sampleRegion, type SampleSeries, type SampleUnit } from "../../src/data/sampleRegion";
import { nationalSchedule } from "../../src/data/tariffs";
import { vastmanland } from "../../src/data/vastmanland";

const { series, units } = sampleRegion;

type Measure = "contacts" | "cost";

interface Where {
  readonly unit?: string;
  readonly profession?: string;
}

function sum(measure: Measure, first: Month, last: Month, { unit, profession }: Where = {}) {
  let total = 0;
  for (const each of series.values) {
    if (unit !== undefined && each.unit !== unit) continue;
    if (profession !== undefined && each.profession !== profession) continue;
    series.months.forEach((month, i) => {
      if (month >= first && month <= last) total += each[measure][i] ?? 0;
    });
  }
  return total;
}

function sumOfYear(measure: Measure, year: number, where?: Where): number {
  return sum(measure, monthOf(year, 1), monthOf(year, 12), where);
}

function startOf({ contacts }: SampleSeries): string {
  return isoOf(firstDayOf(series.months[contacts.findIndex((each) => each !== null)]!));
}

describe("the sample region says what it is", () => {
  const { decision, meanFees, name, note } = sampleRegion;

  test("invented, in both languages, wherever it is shown", () => {
    expect(sampleRegion.origin).toBe("synthetic");
    expect(name.sv).toContain("påhittad");
    expect(name.en).toContain("invented");
    expect(note.sv).toMatch(/^Syntetiskt exempel: namn och siffror är påhittade/);
    expect(note.en).toMatch(/^Synthetic example: names and figures are invented/);
    for (const each of [units.note, series.note]) {
      expect(each.sv).toMatch(/^Påhittade/);
      expect(each.en).toMatch(/^Invented/);
    }
    expect(meanFees.note.sv).toContain("antagande");
    expect(meanFees.note.en).toContain("assumption");
    expect(decision.note.sv).toContain("påhittat");
    expect(decision.note.en).toContain("invented");
    for (const unit of units.values) expect(unit.name).toMatch(/^\S+ \(påhittad\)$/);
  });

  test("from which seed, with which relations and beside which document", () => {
    for (const text of [note.sv, note.en]) {
      expect(text).toContain(String(sampleRegion.seed));
      expect(text).toContain("CNI");
      expect(text).toContain("Region Västmanland");
    }
    expect(sampleRegion.agreesWith.issuer).toBe("Region Västmanland");
    expect(decision.modelledOn.issuer).toBe("Region Västmanland");
  });

  test("nothing of it can reach the custom functions", async () => {
    const { metafile } = await build({
      entryPoints: ["src/functions/functions.ts"],
      bundle: true,
      write: false,
      metafile: true,
      logLevel: "silent",
    });
    const bundled = Object.keys(metafile.inputs);
    expect(bundled).toContain("src/data/tariffs.json");
    expect(bundled.filter((file) => file.includes("sampleRegion"))).toEqual([]);
  });
});

describe("the totals are the document's", () => {
  test("contacts", () => {
    for (const { year, contacts } of vastmanland.years)
      if (contacts) expect(sumOfYear("contacts", year)).toBe(contacts.value);
    expect(sumOfYear("contacts", 2017)).toBe(2900);
    expect(sumOfYear("contacts", 2019)).toBe(23_700);
  });

  test("booked cost, to the öre", () => {
    for (const { year, kind, cost } of vastmanland.years)
      if (kind === "outcome") expect(sumOfYear("cost", year)).toBe(100 * cost.value);
    expect(sumOfYear("cost", 2018)).toBe(560_000_000);
  });

  test("the last quarter of 2019 and the last three months give the forecast of 12.5 mkr", () => {
    expect(4 * sum("cost", monthOf(2019, 10), monthOf(2019, 12))).toBe(1_250_000_000);
    expect(4 * sum("cost", monthOf(2020, 3), monthOf(2020, 5))).toBe(1_250_000_000);
  });

  test("five months of 2020 and seven at the rate of the last three are 12.5 mkr", () => {
    const outcome = sum("cost", monthOf(2020, 1), monthOf(2020, 5));
    const rate = sum("cost", monthOf(2020, 3), monthOf(2020, 5)) / 3;
    expect(Math.round(outcome + 7 * rate)).toBe(1_250_000_000);
  });

  test("no month of 2020 leaves the entry level", () => {
    for (let month = monthOf(2020, 1); month <= monthOf(2020, 5); month += 1) {
      expect(sum("cost", month, month)).toBeGreaterThan(100_000_000);
      expect(sum("cost", month, month)).toBeLessThan(108_000_000);
    }
  });
});

describe("contacts and booked cost", () => {
  test("are there for every unit, the unlisted and every profession", () => {
    const parties = [...units.values.map(({ id }) => id), units.unlisted.id];
    const professions = ["LK", "PS", "SJ", "FT"];
    expect(series.values.map(({ unit, profession }) => `${unit} ${profession}`)).toEqual(
      parties.flatMap((unit) => professions.map((profession) => `${unit} ${profession}`))
    );
    expect(series.months.map((month) => isoOf(firstDayOf(month)).slice(0, 7))).toEqual(
      expect.arrayContaining(["2017-01", "2019-12", "2020-05"])
    );
    expect(series.months).toHaveLength(41);
  });

  test.each([
    ["LK", "2017-01-01"],
    ["SJ", "2018-02-01"],
    ["PS", "2018-06-01"],
    ["FT", "2018-10-01"],
  ])("of %s are blank before %s, and never after", (profession, start) => {
    for (const each of series.values.filter((one) => one.profession === profession)) {
      expect(startOf(each)).toBe(start);
      for (const list of [each.contacts, each.cost]) {
        const blanks = list.filter((value) => value === null).length;
        expect(list).toHaveLength(41);
        expect(list.slice(blanks)).not.toContain(null);
      }
    }
  });

  test("are whole numbers, never below zero, and without cost where nobody made contact", () => {
    for (const { contacts, cost } of series.values) {
      const values = [...contacts, ...cost].filter((value) => value !== null);
      expect(values.every((value) => Number.isSafeInteger(value) && value >= 0)).toBe(true);
      contacts.forEach((count, i) => {
        if (count !== null) expect(cost[i]! > 0).toBe(count > 0);
      });
    }
  });

  test.each([2017, 2018, 2019, 2020])(
    "of %i: booked is contacts × (tariff − stated fee) within 2 %% a profession",
    (year) => {
      for (const profession of ["LK", "PS", "SJ", "FT"] as const) {
        const months = series.months.filter((month) => yearAndMonth(month).year === year);
        const modelled = months.map((month) => {
          const contacts = sum("contacts", month, month, { profession });
          return contacts === 0 ? 0 : 100 * contacts * netPrice(profession, month);
        });
        const model = modelled.reduce((all, each) => all + each, 0);
        const booked = sumOfYear("cost", year, { profession });
        if (model === 0) expect(booked).toBe(0);
        else expect(Math.abs(booked / model - 1)).toBeLessThan(0.02);
      }
    }
  );

  function netPrice(profession: "LK" | "PS" | "SJ" | "FT", month: Month): number {
    const fee = sampleRegion.meanFees.values.find(
      (each) => each.profession === profession && each.year === yearAndMonth(month).year
    )!;
    const tariff = findTariff(nationalSchedule, profession, firstDayOf(month));
    const net = tariff.ok ? netTariff(tariff.value.amount, fee.value) : tariff;
    if (!net.ok) throw new Error(net.fault.code);
    return net.value;
  }

  test("differ from tariff × contacts in almost every series, as a ledger does", () => {
    const exact = series.values.filter(({ profession, contacts, cost }) =>
      contacts.every(
        (count, i) =>
          count === null ||
          cost[i] === 100 * count * netPrice(profession as "LK", series.months[i]!)
      )
    );
    expect(exact).toEqual([]);
  });
});

describe("the units", () => {
  const figures = (of: (unit: SampleUnit) => number): number[] => units.values.map(of);
  const use = figures(
    ({ id, listed }) => (1000 * sumOfYear("contacts", 2019, { unit: id })) / listed
  );
  const inYear = (values: SampleUnit["physicalVisits"], year: number): number =>
    values.find((each) => each.year === year)!.value;

  test("are twelve in egenregi and eight private, each its own", () => {
    expect(units.values.filter(({ operator }) => operator === "region")).toHaveLength(12);
    expect(units.values.filter(({ operator }) => operator === "private")).toHaveLength(8);
    for (const key of ["id", "name", "costCentre"] as const)
      expect(new Set(units.values.map((unit) => unit[key])).size).toBe(20);
  });

  test("lie within what is seen in Swedish primary care", () => {
    for (const unit of units.values) {
      expect(unit.listed).toBeGreaterThan(5000);
      expect(unit.listed).toBeLessThan(20_000);
      expect(unit.cni).toBeGreaterThanOrEqual(0.6);
      expect(unit.cni).toBeLessThanOrEqual(1.9);
      expect(unit.availability).toBeGreaterThanOrEqual(0.75);
      expect(unit.availability).toBeLessThanOrEqual(0.97);
      // A share of the compensation that is felt, and no more: "påtagligt".
      const share =
        sumOfYear("cost", 2019, { unit: unit.id }) / 100 / inYear(unit.compensation, 2019);
      expect(share).toBeGreaterThan(0.005);
      expect(share).toBeLessThan(0.03);
    }
    expect(Math.max(...figures(({ cni }) => cni))).toBeGreaterThan(1.7);
    expect(Math.min(...figures(({ cni }) => cni))).toBeLessThan(0.7);
  });

  test("have fewer digital contacts where the CNI is high", () => {
    const r = correlation(
      use,
      figures(({ cni }) => cni)
    );
    expect(r).toBeGreaterThan(-0.8);
    expect(r).toBeLessThan(-0.6);
    expect(
      rankCorrelation(
        use,
        figures(({ cni }) => cni)
      )
    ).toBeLessThan(-0.5);
  });

  test("show no relation with availability or with physical visits", () => {
    const visits = (year: number) => figures((unit) => inYear(unit.physicalVisits, year));
    const perListed = visits(2019).map((each, i) => each / units.values[i]!.listed);
    const growth = visits(2019).map((each, i) => each / visits(2017)[i]!);
    for (const other of [figures(({ availability }) => availability), perListed, growth])
      expect(Math.abs(correlation(use, other))).toBeLessThan(0.2);
  });

  test("see physical visits rise, weakly", () => {
    const total = (year: number) =>
      units.values.reduce((all, unit) => all + inYear(unit.physicalVisits, year), 0);
    expect(total(2018)).toBeGreaterThan(total(2017));
    expect(total(2019)).toBeGreaterThan(total(2018));
    expect(total(2019) / total(2017)).toBeLessThan(1.03);
  });

  test("have budgets for 2020 that the entry level breaks", () => {
    const budget = units.values.reduce((all, unit) => all + unit.budget, 0);
    expect(budget).toBeGreaterThan(10_000_000);
    expect(budget).toBeLessThan(12_000_000);
  });
});

test("the decision: all on the health centre, 80/20 decided in June 2020 from the turn of the year", () => {
  const { decision } = sampleRegion;
  expect(decision.ruleInForce).toEqual({ healthCentreShare: 1, regionShare: 0 });
  expect(decision.rule).toEqual({ healthCentreShare: 0.2, regionShare: 0.8 });
  expect(decision.decided).toBe(monthOf(2020, 6));
  expect(isoOf(decision.effectiveFrom)).toBe("2020-01-01");
  expect(decision.retroactive).toBe(true);
});
