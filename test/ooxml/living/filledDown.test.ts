import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describeWithLibreOffice, LibreOffice } from "../../support/libreOffice";
import { copyOf } from "../copying";
import type { FixtureCell, FixtureWorkbook } from "../excelWorkbook";
import { readCells, readParts } from "../readWorkbook";

const DAYS = [43_738, 43_739, 42_000, 43_800, 43_100];
const PROFESSIONS = ["läkare", "SJ", "psykolog", "kurator", "LK"];

/** Columns of calls filled down: alone, with a profession and a fee, and inside a formula. */
function filled(days: readonly number[] = DAYS): FixtureWorkbook {
  const cells: Record<string, FixtureCell> = { A1: "Dag", B1: "Yrke", C1: "Avgift" };
  for (const [i, day] of days.entries()) {
    const row = i + 2;
    cells[`A${row}`] = day;
    cells[`B${row}`] = PROFESSIONS[i % PROFESSIONS.length]!;
    cells[`C${row}`] = 10 * (i % 9);
    const alone = `_xldudf_NATLAKARE_TARIFF(A${row})`;
    cells[`D${row}`] = { f: alone, v: -1, ref: `D${row}`, dynamic: true };
    const net = `_xldudf_NATLAKARE_TARIFF(A${row},B${row},C${row})`;
    cells[`E${row}`] = { f: net, v: -1, ref: `E${row}`, dynamic: true };
    cells[`F${row}`] = { f: `2*${alone}+${net}`, v: -1, ref: `F${row}`, dynamic: true };
  }
  return { functions: ["_xldudf_NATLAKARE_TARIFF"], sheets: [{ name: "Blad 1", cells }] };
}

function withDays(bytes: Uint8Array, days: readonly number[]): Uint8Array {
  const parts = unzipSync(bytes);
  const part = "xl/worksheets/sheet1.xml";
  const xml = days.reduce(
    (text, day, i) => text.replace(new RegExp(`(<c r="A${i + 2}"[^>]*><v>)\\d+`), `$1${day}`),
    strFromU8(parts[part]!)
  );
  return zipSync({ ...parts, [part]: strToU8(xml) });
}

test("calls filled down share a block, its formulas and a line about them", async () => {
  const { bytes, report } = await copyOf(filled(), { mode: "living" });
  expect(report.replaced).toHaveLength(15);
  const cells = readCells(bytes);
  const titles = Object.values(cells).filter(
    (text) => typeof text === "string" && text.startsWith("TARIFF · ")
  );
  // The day in 2014 has no tariff: an error stands as one, between two blocks.
  const blocks = ["D", "E", "F", "F"];
  expect(titles).toEqual([
    ...blocks.map((column) => `TARIFF · Blad 1!${column}2:${column}3`),
    ...blocks.map((column) => `TARIFF · Blad 1!${column}5:${column}6`),
    "TARIFF · Blad 1!F4",
    "TARIFF · Blad 1!F4",
  ]);
  const steps = readParts(bytes)["xl/worksheets/sheet3.xml"]!;
  expect(steps.match(/<f t="shared" ref=/g)).toHaveLength(3 * 8);
  const lines = Object.entries(cells).filter(
    ([at, text]) => at.startsWith("Om arbetsboken!B") && /^[DEF]\d/.test(String(text))
  );
  expect(lines.map(([, at]) => at)).toEqual(expect.arrayContaining(["D2:D3", "D5:D6", "F2:F6"]));
});

test("a call filled down takes a few hundred characters, however many there are", async () => {
  const days = Array.from({ length: 2500 }, (_, i) => 43_000 + i);
  const { bytes, report } = await copyOf(filled(days), { mode: "living" });
  expect(report.notLiving).toEqual([]);
  const parts = readParts(bytes);
  // Four calls a row; with steps and headings of its own, each took 2 400.
  expect(parts["xl/worksheets/sheet3.xml"]!.length / (4 * days.length)).toBeLessThan(600);
  expect(parts["xl/worksheets/sheet2.xml"]!.length).toBeLessThan(100_000);
});

describeWithLibreOffice("columns of calls in a living copy", () => {
  const office = new LibreOffice();
  afterAll(() => office.close());

  test("give what the engine gives, also for a day that is changed in the copy", async () => {
    const changed = DAYS.map((day) => day + 400);
    const [living, values, expected] = await Promise.all([
      copyOf(filled(), { mode: "living" }),
      copyOf(filled()),
      copyOf(filled(changed)),
    ]);
    const other = withDays(living.bytes, changed);
    const [shown, shownValues, shownOther, shownExpected] = await office.recalculate(
      living.bytes,
      values.bytes,
      other,
      expected.bytes
    );
    const answers = (sheets: typeof shown): readonly unknown[] =>
      DAYS.flatMap((_, i) =>
        ["D", "E", "F"].map((c) => sheets!.get("Blad 1")!.get(`${c}${i + 2}`))
      );
    expect(answers(shown)).toEqual(answers(shownValues));
    // What was an error when the copy was made stays one.
    const isError = answers(shown).map((answer) => typeof answer === "string");
    const live = (all: readonly unknown[]) => all.filter((_, i) => !isError[i]);
    expect(live(answers(shownOther))).toEqual(live(answers(shownExpected)));
    expect(live(answers(shownOther))).not.toEqual(live(answers(shown)));
  });
});
