import fc from "fast-check";
import { foldText } from "../../../src/core/profession";
import { findProfession } from "../../../src/data/professions";
import { read, sheetOf } from "../sheet/sheet";
import { longOf } from "./longOf";
import { type LongRow, type Sheet, total, without, type Written } from "./region";

// Random regions written in random layouts: what is read is the region, or its kronor are told as
// not read.

type Key = "period" | "unit" | "profession";

/** Where each key stands, and how. */
interface Spec {
  readonly place: Readonly<Record<Key, "down" | "across" | "none">>;
  readonly measures: "across" | "down" | "title";
  readonly measure: "contacts" | "cost";
  readonly totals: boolean;
  /** Labels stand once a group, as in merged cells and pivot tables. */
  readonly merged: boolean;
  readonly title: boolean;
}

const KEYS: readonly Key[] = ["period", "unit", "profession"];
const HEADINGS = { period: "Period", unit: "Vårdcentral", profession: "Yrke" } as const;
const NAMES = { contacts: "Kontakter", cost: "Kostnad (kr)" } as const;

const specs: fc.Arbitrary<Spec> = fc.record({
  place: fc
    .record({
      period: fc.constantFrom("down", "across"),
      unit: fc.constantFrom("down", "across", "none"),
      profession: fc.constantFrom("down", "across", "none"),
    })
    .filter((place) => Object.values(place).includes("down")) as fc.Arbitrary<Spec["place"]>,
  measures: fc.constantFrom("across", "down", "title"),
  measure: fc.constantFrom("contacts", "cost"),
  totals: fc.boolean(),
  merged: fc.boolean(),
  title: fc.boolean(),
});

const regions = fc
  .record({
    periods: fc.constantFrom(
      ["2018", "2019"],
      ["2017", "2018", "2019", "2020"],
      ["2019-01", "2019-02", "2019-03"],
      ["2019-11", "2019-12", "2020-01"]
    ),
    units: fc.shuffledSubarray(["Almby VC", "Bergs vårdcentral", "Cityhälsan", "Dalens läkarhus"], {
      minLength: 2,
    }),
    professions: fc.shuffledSubarray(["Läkare", "Psykolog", "Sjuksköterska"], { minLength: 2 }),
    numbers: fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 48, maxLength: 48 }),
  })
  .map(({ periods, units, professions, numbers }): readonly LongRow[] => {
    let next = 0;
    const number = (): number => numbers[next++ % numbers.length]! + next;
    return periods.flatMap((period) =>
      units.flatMap((unit) =>
        professions.map((profession) => ({
          period,
          unit,
          profession,
          contacts: number(),
          cost: number() * 100 + 0.5,
        }))
      )
    );
  });

const shown = (text: string): Written => (/^\d{4}$/.test(text) ? Number(text) : text);
const sum = (values: readonly number[]): number =>
  Math.round(values.reduce((all, one) => all + one, 0) * 100) / 100;

function combinations(rows: readonly LongRow[], keys: readonly Key[]): readonly string[][] {
  return keys.reduce<string[][]>(
    (all, key) =>
      all.flatMap((one) => [...new Set(rows.map((row) => row[key]!))].map((two) => [...one, two])),
    [[]]
  );
}

type Measure = "contacts" | "cost";
interface Head {
  readonly head: readonly string[];
  readonly measure: Measure | null;
}
interface Line {
  readonly line: readonly string[];
  readonly measure: Measure | null;
}

function write(rows: readonly LongRow[], spec: Spec): Sheet {
  const down = KEYS.filter((key) => spec.place[key] === "down");
  const across = KEYS.filter((key) => spec.place[key] === "across");
  const measures = spec.measures === "title" ? [spec.measure] : (["contacts", "cost"] as const);
  const heads = combinations(rows, across).flatMap((head): readonly Head[] =>
    spec.measures === "across"
      ? measures.map((measure) => ({ head, measure }))
      : [{ head, measure: null }]
  );
  const lines = combinations(rows, down).flatMap((line): readonly Line[] =>
    spec.measures === "down"
      ? measures.map((measure) => ({ line, measure }))
      : [{ line, measure: null }]
  );
  const at = (line: readonly string[], head: readonly string[], measure: "contacts" | "cost") =>
    sum(
      rows
        .filter(
          (row) =>
            down.every((key, i) => row[key] === line[i]) &&
            across.every((key, i) => row[key] === head[i])
        )
        .map((row) => row[measure]!)
    );
  const isMeasureRow = spec.measures === "down";
  const labels: Written[] = [
    ...down.map((key) => HEADINGS[key]),
    ...(isMeasureRow ? ["Mått"] : []),
  ];
  const body = lines.map(({ line, measure }) =>
    heads.map((head) => at(line, head.head, measure ?? head.measure ?? spec.measure))
  );
  const levels = [
    ...across.map((_, level) => heads.map(({ head }) => shown(head[level]!))),
    ...(spec.measures === "across" ? [heads.map(({ measure }) => NAMES[measure!])] : []),
  ];
  const headings: Written[][] =
    levels.length === 0
      ? [[...labels, NAMES[spec.measure]]]
      : levels.map((level, i) => [
          ...labels.map((label) => (i === levels.length - 1 ? label : "")),
          // Merged: the upper levels stand once.
          ...level.map((text, c) => {
            const isSame = c > 0 && levels.slice(0, i + 1).every((own) => own[c] === own[c - 1]);
            return i < levels.length - 1 && isSame ? "" : text;
          }),
        ]);
  const written: Written[][] = lines.map(({ line, measure }, r) => [
    ...line.map((text, i) => {
      const before = r > 0 ? lines[r - 1]!.line : null;
      const isSame = before !== null && line.slice(0, i + 1).every((own, k) => own === before[k]);
      const isOuter = i < labels.length - 1;
      return spec.merged && isOuter && isSame ? "" : shown(text);
    }),
    ...(isMeasureRow ? [NAMES[measure!]] : []),
    ...body[r]!,
  ]);
  const totals: Written[][] =
    spec.totals && !isMeasureRow
      ? [
          [
            "Summa",
            ...labels.slice(1).map(() => ""),
            ...heads.map((_, c) => sum(body.map((row) => row[c]!))),
          ],
        ]
      : [];
  const title: Written[][] =
    spec.measures === "title" && levels.length > 0
      ? [[spec.measure === "cost" ? "Kostnad för nätläkare, kr" : "Antal kontakter"]]
      : spec.title
        ? [["Uppföljning"], []]
        : [];
  return [...title, ...headings, ...written, ...totals];
}

const inOrder = (rows: readonly LongRow[]): readonly string[] =>
  rows
    .map((row) =>
      JSON.stringify([row.period, foldText(row.unit ?? ""), row.profession, row.contacts, row.cost])
    )
    .sort();

test("a random region in a random layout is read back, or told as not read", () => {
  let [equal, told] = [0, 0];
  fc.assert(
    fc.property(regions, specs, (region, spec) => {
      const absent = KEYS.filter((key) => spec.place[key] === "none");
      const only = spec.measures === "title" ? spec.measure : null;
      const expected = without(region, ...absent).map((row) => ({
        ...row,
        profession: row.profession === null ? null : findProfession(row.profession)!,
        ...(only === "contacts" && { cost: null }),
        ...(only === "cost" && { contacts: null }),
      }));
      const reading = read(sheetOf(write(region, spec)));
      const found = reading.data ? longOf(reading.data) : [];
      if (JSON.stringify(inOrder(found)) === JSON.stringify(inOrder(expected))) {
        equal += 1;
        return;
      }
      // Not the region: then every krona and contact is told as not read.
      const { selected, left } = reading.sources[0]!.account;
      expect([selected, left]).toEqual([selected, selected]);
      expect((selected.cost ?? 0) / 100).toBe(total(expected, "cost"));
      expect(selected.contacts ?? 0).toBe(total(expected, "contacts"));
      told += 1;
    }),
    { numRuns: 300 }
  );
  expect(told).toBeLessThan(equal / 20);
});
